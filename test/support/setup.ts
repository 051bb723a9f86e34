import { providers } from '../../src/adapters/index.ts';
import { type Clock, systemClock } from '../../src/clock.ts';
import { toConfig } from '../../src/config/config.ts';
import { createGateway, type Gateway } from '../../src/gateway.ts';
import {
  type GreenhouseOptions,
  type GreenhouseSandbox,
  startGreenhouse,
} from '../../src/sandbox/greenhouse/index.ts';
import type { RecordedRequest, Sandbox } from '../../src/sandbox/sandbox.ts';
import {
  defaultApiKey,
  defaultClientId,
  defaultClientSecret,
  type SmartRecruitersOptions,
  startSmartRecruiters,
} from '../../src/sandbox/smartrecruiters/index.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { compileAfter, createClients, usesPlans } from './clients.ts';
import { createSkippingClock } from './clocks/skipping-clock.ts';

/** A gateway in front of both simulated providers, over real HTTP; accounts `gh` and `sr`, in that order. */
export interface Setup extends AsyncDisposable {
  readonly gateway: Gateway;
  readonly greenhouse: GreenhouseSandbox;
  readonly smartRecruiters: Sandbox;
  /** Every line of the log so far, parsed. */
  readonly log: Record<string, unknown>[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** As `ask`, but throws where there are errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Any request at all. */
  post(body: unknown, init?: RequestInit): Promise<Response>;
  /** What reached the providers since the last look, as `/v3/jobs` or `/v3/jobs?status=open`. */
  paths(): string[];
  queries(): string[];
}

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape that the query of each test gives them.
export type Data = any;

export interface Answer {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly AnswerError[];
  readonly text: string;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: Record<string, unknown>;
}

export interface SetupOptions {
  readonly greenhouse?: Partial<GreenhouseOptions>;
  readonly smartRecruiters?: Partial<SmartRecruitersOptions>;
  /** Whom the Greenhouse credential acts as: the key of a user of the data set. */
  readonly greenhouseUser?: number;
  /** Whether SmartRecruiters is asked with tokens instead of an API key. */
  readonly hasTokens?: boolean;
  /** Off where the option is left out, so that every case counts its own calls. */
  readonly cacheTtl?: string;
  readonly cacheEntries?: number;
  /** Further keys of `cache`. */
  readonly cache?: Readonly<Record<string, unknown>>;
  readonly requestTimeout?: string;
  /** Off where the option is left out, so that calls have an order, also where the clock stands still. */
  readonly batchWindow?: string;
  readonly upstreamTimeout?: string;
  /** Limits of queries, where they are not the usual ones. */
  readonly query?: Readonly<Record<string, number>>;
  readonly introspection?: boolean;
  /** Whether every query is executed over its plan; by default as the vitest project says. */
  readonly usesPlans?: boolean;
  /** Whether each provider is behind two accounts: `gh-2` and `sr-2` come after the usual ones. */
  readonly areDoubled?: boolean;
  /** Of the gateway and of both providers. */
  readonly clock?: Clock;
}

/** Options with which no test waits for a rate limit of a provider. */
export function withoutWaits(): SetupOptions {
  return { clock: createSkippingClock(), requestTimeout: '24h' };
}

export async function setUp(given: SetupOptions = {}): Promise<Setup> {
  const options = { usesPlans, ...given };
  const clock = options.clock ?? systemClock;
  const greenhouse = await startGreenhouse({
    clock,
    // More than any case asks for; the answers say so.
    rateLimit: { requests: 1_000_000, windowSeconds: 30 },
    tokenLifetimeMs: 24 * 3_600_000,
    ...options.greenhouse,
  });
  const smartRecruiters = await startSmartRecruiters({ clock, rateLimit: null, ...options.smartRecruiters });
  const log: Record<string, unknown>[] = [];
  const logger = createLogger({ write: (line) => log.push(JSON.parse(line)) }, 'info');
  const value = toSettings(options, greenhouse, smartRecruiters);
  const gateway = createGateway({ config: toConfig({ value, mistakes: [] }, providers), clock, logger });

  const clients = await createClients(gateway, options.usesPlans);
  log.splice(0);

  const post = (body: unknown, init: RequestInit = {}) =>
    clients.post({ body: typeof body === 'string' ? body : JSON.stringify(body), ...init });

  const ask = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await post({ query, variables });
    const text = await response.text();
    return { status: response.status, text, ...JSON.parse(text) };
  };

  return {
    gateway,
    greenhouse,
    smartRecruiters,
    log,
    ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    post,
    paths: () => taken().map(({ path }) => path),
    queries: () => taken().map(toUrl),
    async [Symbol.asyncDispose]() {
      await clients.close();
      await gateway.close();
      await Promise.all([greenhouse.close(), smartRecruiters.close()]);
    },
  };

  function taken(): RecordedRequest[] {
    return [...greenhouse.requests.splice(0), ...smartRecruiters.requests.splice(0)];
  }
}

function toSettings(options: SetupOptions, greenhouse: GreenhouseSandbox, smartRecruiters: Sandbox) {
  const { url, tokenUrl, clientId, clientSecret } = greenhouse;
  const gh = {
    provider: 'greenhouse',
    url,
    auth: { type: 'client_credentials', tokenUrl, clientId, clientSecret, ...toUser(options, greenhouse) },
  };
  const sr = {
    provider: 'smartrecruiters',
    url: smartRecruiters.url,
    auth: options.hasTokens ? toClient(smartRecruiters) : { type: 'api_key', apiKey: defaultApiKey },
  };
  return {
    server: {
      introspection: options.introspection ?? true,
      compileAfter: compileAfter(options.usesPlans ?? false),
      // What fetch makes of the port would stand in links.
      publicUrl: 'http://gateway',
    },
    accounts: { gh, sr, ...(options.areDoubled ? { 'gh-2': gh, 'sr-2': sr } : {}) },
    cache: { ttl: options.cacheTtl ?? '0s', maxEntries: options.cacheEntries ?? 50_000, ...options.cache },
    limits: {
      requestTimeout: options.requestTimeout ?? '30s',
      upstreamTimeout: options.upstreamTimeout ?? '15s',
      batchWindow: options.batchWindow ?? '0s',
      query: options.query ?? {},
    },
  };
}

function toUser({ greenhouseUser: key }: SetupOptions, greenhouse: GreenhouseSandbox) {
  return key === undefined ? {} : { userId: greenhouse.remoteId('User', key) };
}

function toClient({ url }: Sandbox) {
  const credential = { clientId: defaultClientId, clientSecret: defaultClientSecret };
  return { type: 'client_credentials', tokenUrl: `${url}/identity/oauth/token`, ...credential };
}

function toUrl({ path, query }: RecordedRequest): string {
  return query.length === 0 ? path : `${path}?${query.map((pair) => pair.join('=')).join('&')}`;
}
