import { providers } from '../../src/adapters/index.ts';
import { type Clock, systemClock } from '../../src/clock.ts';
import { type Config, toConfig } from '../../src/config/config.ts';
import { createGateway, type Gateway } from '../../src/gateway.ts';
import type { Stage } from '../../src/operations/stage.ts';
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

/** A gateway with the accounts `gh` and `sr`, in that order, whose providers are simulated and called over HTTP. */
export interface Setup extends AsyncDisposable {
  readonly gateway: Gateway;
  /** What the gateway was made of. */
  readonly config: Config;
  readonly greenhouse: GreenhouseSandbox;
  readonly smartRecruiters: Sandbox;
  /** All log lines so far, parsed. */
  readonly log: Record<string, unknown>[];
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** As `ask`, but returns the data, and throws if there are errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Sends any request. */
  post(body: unknown, init?: RequestInit): Promise<Response>;
  /** The calls to the providers since the last use of `paths` or `queries`, such as `/v3/jobs`. */
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
  /** The user as whom the Greenhouse credential acts: a key in the data set. */
  readonly greenhouseUser?: number;
  /** Whether the SmartRecruiters account uses tokens instead of an API key. */
  readonly hasTokens?: boolean;
  /** By default 0s, so that each test counts its own calls. */
  readonly cacheTtl?: string;
  readonly cacheEntries?: number;
  /** Further keys of `cache`. */
  readonly cache?: Readonly<Record<string, unknown>>;
  readonly requestTimeout?: string;
  /** By default 0s, so that calls are ordered also if the clock stands still. */
  readonly batchWindow?: string;
  readonly upstreamTimeout?: string;
  /** The share of each account's rate limits. */
  readonly share?: number;
  /** Limits of queries that differ from the defaults. */
  readonly query?: Readonly<Record<string, number>>;
  readonly introspection?: boolean;
  /** Whether every query is executed over its plan; by default as the vitest project says. */
  readonly usesPlans?: boolean;
  /** Whether each provider has two accounts: `gh-2` and `sr-2` follow `gh` and `sr`. */
  readonly areDoubled?: boolean;
  /** Further keys of `server`. */
  readonly server?: Readonly<Record<string, unknown>>;
  /** The parts `callers` and `roles`. By default everybody may call. */
  readonly access?: { readonly callers: object; readonly roles: object };
  /** Further stages of the pipeline. */
  readonly stages?: readonly Stage[];
  /** The clock of the gateway and of both providers. */
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
    // Above the use of any test; the limit is in the response headers.
    rateLimit: { requests: 1_000_000, windowSeconds: 30 },
    tokenLifetimeMs: 24 * 3_600_000,
    ...options.greenhouse,
  });
  const smartRecruiters = await startSmartRecruiters({ clock, rateLimit: null, ...options.smartRecruiters });
  const log: Record<string, unknown>[] = [];
  const logger = createLogger({ write: (line) => log.push(JSON.parse(line)) }, 'info');
  const value = toSettings(options, greenhouse, smartRecruiters);
  const config = toConfig({ value, mistakes: [] }, providers);
  const gateway = createGateway({ config, clock, logger, stages: options.stages ?? [] });

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
    config,
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
    limits: { share: options.share ?? 1 },
    auth: { type: 'client_credentials', tokenUrl, clientId, clientSecret, ...toUser(options, greenhouse) },
  };
  const sr = {
    provider: 'smartrecruiters',
    url: smartRecruiters.url,
    limits: { share: options.share ?? 1 },
    auth: options.hasTokens ? toClient(smartRecruiters) : { type: 'api_key', apiKey: defaultApiKey },
  };
  return {
    server: {
      introspection: options.introspection ?? true,
      compileAfter: compileAfter(options.usesPlans ?? false),
      // Links would contain the port of the test server otherwise.
      publicUrl: 'http://gateway',
      ...options.server,
    },
    ...options.access,
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
