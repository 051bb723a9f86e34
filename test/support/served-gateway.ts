import { providers } from '../../src/adapters/index.ts';
import { cpuTimeMs } from '../../src/cli/cpu-time.ts';
import { type Clock, systemClock } from '../../src/clock.ts';
import { toConfig } from '../../src/config/config.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { defaultApiKey, startSmartRecruiters } from '../../src/sandbox/smartrecruiters/index.ts';
import { type ClientTimeouts, type RunningServer, startServer } from '../../src/server/server.ts';
import { createLogger } from '../../src/telemetry/logger.ts';

/** A gateway that listens in this process, in front of one simulated provider, the account `acme`. */
export interface ServedGateway extends AsyncDisposable {
  readonly server: RunningServer;
  readonly url: string;
  readonly sandbox: Sandbox;
  /** Every line of the log so far, as it was written. */
  readonly log: string[];
  /** The first of them, as soon as it is written. */
  readonly logged: Promise<string>;
}

export interface ServedOptions {
  /** The provider's, by which it answers with some delay; at once where it is left out. */
  readonly providerClock?: Clock;
  readonly clock?: Clock;
  /** Of the configuration, but for the accounts. */
  readonly settings?: object;
  readonly timeouts?: ClientTimeouts;
}

export async function serveGateway(options: ServedOptions = {}): Promise<ServedGateway> {
  const { providerClock, clock = systemClock, settings, timeouts } = options;
  const sandbox = await startSmartRecruiters(providerClock && { clock: providerClock, latencyMs: 1 });
  const log: string[] = [];
  const { promise: logged, resolve } = Promise.withResolvers<string>();
  const value = { server: { port: 0 }, ...settings, accounts: { acme: accountOf(sandbox) } };
  const config = toConfig({ value, mistakes: [] }, providers);
  const server = await startServer(
    { config, clock, cpuTimeMs, logger: createLogger({ write }, 'info') },
    timeouts,
  );
  return {
    server,
    url: server.url,
    sandbox,
    log,
    logged,
    async [Symbol.asyncDispose]() {
      await server.stop();
      await sandbox.close();
    },
  };

  function write(line: string): void {
    log.push(line);
    resolve(line);
  }
}

/** The account's part of a configuration. */
export function accountOf({ url }: Sandbox): object {
  return { provider: 'smartrecruiters', url, auth: { type: 'api_key', apiKey: defaultApiKey } };
}

export const json = { 'content-type': 'application/json' };

export function post(
  url: string,
  body: unknown,
  headers: Record<string, string> = json,
  signal: AbortSignal | null = null,
): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    signal,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
