import { providers } from '../../src/adapters/index.ts';
import { type Clock, systemClock } from '../../src/clock.ts';
import { toConfig } from '../../src/config/config.ts';
import { createGateway } from '../../src/gateway.ts';
import { createDataset, greenhouseProfile, smartRecruitersProfile } from '../../src/sandbox/dataset.ts';
import { startGreenhouse } from '../../src/sandbox/greenhouse/index.ts';
import {
  defaultClientId,
  defaultClientSecret,
  startSmartRecruiters,
} from '../../src/sandbox/smartrecruiters/index.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { compileAfter, createClients, usesPlans } from '../support/clients.ts';
import { createSkippingClock } from '../support/clocks/skipping-clock.ts';
import { createLeakScanner, type LeakScanner } from '../support/leak-scanner.ts';
import type { Answer, Data } from '../support/setup.ts';
import { type Forwarded, type ProxyServer, relay, startProxy } from './proxy.ts';

export type ProviderName = 'greenhouse' | 'smartrecruiters';

export const accountNames = { greenhouse: 'gh', smartrecruiters: 'sr' } as const;

/** Text in the responses of faulty providers, which neither errors nor the log may repeat. */
export const leak = 'Zx9leaked zx9@example.com';

const few = { users: 14, jobs: 14, candidates: 60, applications: 80, offers: 30 };

/** Both simulated providers, which all tests of a file share. */
export interface Sandboxes extends AsyncDisposable {
  readonly greenhouse: Awaited<ReturnType<typeof startGreenhouse>>;
  readonly smartRecruiters: Awaited<ReturnType<typeof startSmartRecruiters>>;
  /** A token endpoint of Greenhouse without its rate limit. */
  readonly issuer: string;
  readonly findLeak: LeakScanner;
}

export async function startSandboxes(): Promise<Sandboxes> {
  const greenhouse = await startGreenhouse({
    dataset: createDataset({ ...greenhouseProfile, ...few }),
    clock: systemClock,
    rateLimit: { requests: 1_000_000, windowSeconds: 30 },
  });
  const smartRecruiters = await startSmartRecruiters({
    dataset: createDataset({ ...smartRecruitersProfile, ...few }),
    clock: systemClock,
    rateLimit: null,
  });
  const { origin: target, pathname: tokenPath } = new URL(greenhouse.tokenUrl);
  const issuer = await startProxy(target);
  let token: Promise<Forwarded> | null = null;
  issuer.fault = {
    matches: () => true,
    async respond({ response, forward }) {
      token ??= forward();
      relay(response, await token);
    },
  };
  const datasets = [greenhouse.dataset, smartRecruiters.dataset];
  const secrets = ['sandbox-secret', greenhouse.clientSecret, defaultClientSecret, 'Zx9', 'zx9'];
  return {
    greenhouse,
    smartRecruiters,
    issuer: issuer.url + tokenPath,
    findLeak: createLeakScanner(datasets, secrets),
    async [Symbol.asyncDispose]() {
      await issuer[Symbol.asyncDispose]();
      await Promise.all([greenhouse.close(), smartRecruiters.close()]);
    },
  };
}

export interface FaultyGatewayOptions {
  /** The provider whose account is reached through the proxy; the other is healthy. */
  readonly provider: ProviderName;
  /** The configured URL of that account; null for the URL of the proxy. */
  readonly url: ((proxy: ProxyServer) => string) | null;
  /** Whether token requests go through the proxy, too. */
  readonly hasFaultyTokens: boolean;
  /** The clock of the gateway; by default one that skips the waits between attempts. */
  readonly clock: Clock | null;
  readonly requestTimeout: string;
  readonly upstreamTimeout: string;
}

/** A gateway with two accounts, one of which is reached through a proxy that can inject a fault. */
export interface FaultyGateway extends AsyncDisposable {
  readonly proxy: ProxyServer;
  readonly log: readonly string[];
  ask(query: string, variables?: Record<string, unknown>, init?: RequestInit): Promise<Answer>;
  data(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** All texts that may contain neither personal data nor a secret: errors, problems, headers and log lines. */
  exposedText(): string;
}

export async function startFaultyGateway(
  sandboxes: Sandboxes,
  options: Partial<FaultyGatewayOptions>,
): Promise<FaultyGateway> {
  const { provider = 'greenhouse', url = null, clock = null } = options;
  const isGreenhouse = provider === 'greenhouse';
  const proxy = await startProxy(isGreenhouse ? sandboxes.greenhouse.url : sandboxes.smartRecruiters.url);
  const faulty = url === null ? proxy.url : url(proxy);
  const { clientId, clientSecret } = sandboxes.greenhouse;
  const [gh, sr] = isGreenhouse
    ? [faulty, sandboxes.smartRecruiters.url]
    : [sandboxes.greenhouse.url, faulty];
  const areTokensFaulty = options.hasFaultyTokens ?? false;
  const tokenPath = new URL(sandboxes.greenhouse.tokenUrl).pathname;
  const value = {
    accounts: {
      gh: {
        provider: 'greenhouse',
        url: gh,
        auth: {
          type: 'client_credentials',
          tokenUrl: areTokensFaulty && isGreenhouse ? proxy.url + tokenPath : sandboxes.issuer,
          clientId,
          clientSecret,
        },
      },
      sr: {
        provider: 'smartrecruiters',
        url: sr,
        auth: {
          type: 'client_credentials',
          tokenUrl: `${areTokensFaulty && !isGreenhouse ? proxy.url : sandboxes.smartRecruiters.url}/identity/oauth/token`,
          clientId: defaultClientId,
          clientSecret: defaultClientSecret,
        },
      },
    },
    server: { compileAfter: compileAfter(usesPlans) },
    cache: { ttl: '0s', maxEntries: 1_000 },
    limits: {
      requestTimeout: options.requestTimeout ?? '30s',
      upstreamTimeout: options.upstreamTimeout ?? '15s',
      batchWindow: '0s',
    },
  };
  const log: string[] = [];
  const exposed: string[] = [];
  const gateway = createGateway({
    config: toConfig({ value, mistakes: [] }, providers),
    clock: clock ?? createSkippingClock(),
    logger: createLogger({ write: (line) => log.push(line) }, 'trace'),
  });

  const clients = await createClients(gateway, usesPlans);
  log.splice(0);

  async function ask(query: string, variables: object = {}, init: RequestInit = {}): Promise<Answer> {
    const response = await clients.post({ body: JSON.stringify({ query, variables }), ...init });
    const text = await response.text();
    const answer = { status: response.status, text, ...JSON.parse(text) };
    exposed.push(JSON.stringify([answer.errors, answer.data?.both?.problems, [...response.headers]]));
    return answer;
  }

  return {
    proxy,
    log,
    ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    exposedText: () => [...exposed, ...log].join('\n'),
    async [Symbol.asyncDispose]() {
      await clients.close();
      await gateway.close();
      await proxy[Symbol.asyncDispose]();
    },
  };
}
