import { providers } from '../../src/adapters/index.ts';
import { cpuTimeMs } from '../../src/cli/cpu-time.ts';
import { type Clock, systemClock } from '../../src/clock.ts';
import { toConfig } from '../../src/config/config.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { defaultApiKey, startSmartRecruiters } from '../../src/sandbox/smartrecruiters/index.ts';
import { type ClientTimeouts, type RunningServer, startServer } from '../../src/server/server.ts';
import { createLogger } from '../../src/telemetry/logger.ts';

/** A gateway server in this process with the account `acme` of a simulated provider. */
export interface ServedGateway extends AsyncDisposable {
  readonly server: RunningServer;
  readonly url: string;
  readonly sandbox: Sandbox;
  /** All log lines so far, as they were written. */
  readonly log: string[];
  /** Resolves with the first log line. */
  readonly logged: Promise<string>;
}

export interface ServedOptions {
  /** The clock of the provider, which then responds with a delay; by default without. */
  readonly providerClock?: Clock;
  readonly clock?: Clock;
  /** Further configuration, besides the accounts. */
  readonly settings?: object;
  readonly timeouts?: ClientTimeouts;
  /** Whether answers say that the people are invented; by default not. */
  readonly isSandbox?: boolean;
}

export async function serveGateway(options: ServedOptions = {}): Promise<ServedGateway> {
  const { providerClock, clock = systemClock, settings, timeouts, isSandbox = false } = options;
  const sandbox = await startSmartRecruiters(providerClock && { clock: providerClock, latencyMs: 1 });
  const log: string[] = [];
  const { promise: logged, resolve } = Promise.withResolvers<string>();
  const value = { server: { port: 0 }, ...settings, accounts: { acme: accountOf(sandbox) } };
  const config = toConfig({ value, mistakes: [] }, providers);
  const server = await startServer(
    { config, isSandbox, clock, cpuTimeMs, logger: createLogger({ write }, 'info') },
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

/** The configuration of an account at this sandbox. */
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
