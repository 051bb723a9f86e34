import * as z from 'zod';
import { type AccountSettings, type Provider, secret } from '../adapters/provider.ts';
import { recordTypes } from '../domain/record-types.ts';
import { ConfigError } from '../errors.ts';
import { type ConfigInput, type EnvironmentVariables, readConfigFile } from './file.ts';
import { describe, toMistakes, toPlace } from './mistakes.ts';
import { type QueryLimitsConfig, queryLimits } from './query-limits.ts';

/** A key of which nobody could try all values. */
const signingKey = secret.min(32, 'must have at least 32 characters');

/** What a gateway is made of. Secrets are in closures of the accounts, so that printing a configuration shows none. */
export interface Config {
  readonly server: ServerConfig;
  readonly accounts: readonly AccountConfig[];
  readonly limits: LimitsConfig;
  readonly cache: CacheConfig;
}

export interface CacheConfig {
  readonly maxEntries: number;
  readonly maxBytes: number;
  /** With 0 nothing is kept at all. */
  readonly ttlMs: number;
  readonly dictionaryTtlMs: number;
  /** By type of record. */
  readonly ttlsMs: ReadonlyMap<string, number>;
  readonly staleWhileRevalidateMs: number;
  readonly staleIfErrorMs: number;
}

export interface ServerConfig {
  readonly host: string;
  readonly port: number;
  readonly graphiql: boolean;
  readonly introspection: boolean;
  /** Whether every answer tells what it cost upstream, not only those that are asked to. */
  readonly explain: boolean;
  /** How many times graphql-js executes a query before it is executed over its plan; null if it always does. */
  readonly compileAfter: number | null;
  /** The keys of cursors and file links: the first signs, all are accepted. Empty to derive one from the credentials. */
  readonly signingKeys: readonly string[];
  /** Where clients find the gateway; null where that is what their requests say. */
  readonly publicUrl: string | null;
}

export interface LimitsConfig {
  readonly requestTimeoutMs: number;
  readonly upstreamTimeoutMs: number;
  /** More than these at once are turned away. */
  readonly concurrentRequests: number;
  /** More than these are closed unheard. */
  readonly connections: number;
  /** How long a read by id waits for others; 0 where it does not. */
  readonly batchWindowMs: number;
  readonly query: QueryLimitsConfig;
}

export interface AccountConfig {
  readonly name: string;
  readonly provider: string;
  readonly settings: AccountSettings;
}

const unitsMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

const aDuration = 'must be a duration such as 500ms, 30s, 5m or 2h';
const duration = z
  .string(aDuration)
  .regex(/^\d{1,12}(ms|s|m|h)$/, aDuration)
  .transform((text) => Number.parseInt(text, 10) * (unitsMs[text.replace(/^\d+/, '')] ?? 1));

const bytesOf: Readonly<Record<string, number>> = { KB: 1_024, MB: 1_024 ** 2, GB: 1_024 ** 3 };

const aSize = 'must be a size such as 512KB, 128MB or 2GB';
const size = z
  .string(aSize)
  .regex(/^[1-9]\d{0,5}(KB|MB|GB)$/, aSize)
  .transform((text) => Number.parseInt(text, 10) * (bytesOf[text.replace(/^\d+/, '')] ?? 1));

/** Timers count milliseconds up to 2³¹, and nobody waits for a day. */
const timeout = duration.refine((ms) => ms > 0 && ms <= 86_400_000, 'must be longer than 0s and at most 24h');

const aPort = 'must be a port from 0 to 65535';
const port = z.int(aPort).min(0, aPort).max(65_535, aPort);

// A name of digits alone would come before the others, wherever it stands in the file.
const accountName = z
  .string()
  .regex(
    /^(?!\d+$)[A-Za-z0-9][\w-]{0,62}$/,
    'must be a name of letters, digits, _ and -, 63 at most, not of digits alone',
  );

/** The definition of the configuration file; `docs/config.schema.json` is made from it. */
export function configSchema(providers: readonly Provider[]) {
  const [first, ...others] = providers.map((provider) =>
    z.strictObject({
      provider: z.literal(provider.name).describe(`An account with ${provider.title}.`),
      ...provider.settings.shape,
    }),
  );
  if (first === undefined) throw new Error('there is no provider');
  return z.strictObject({
    server: z
      .strictObject({
        host: z
          .string()
          .min(1, 'must not be empty')
          .default('127.0.0.1')
          .describe('The address to listen on. `HOST` overrides it.'),
        port: port
          .default(4000)
          .describe('The port to listen on; 0 chooses a free one. `PORT` overrides it.'),
        graphiql: z.boolean().default(true).describe('Whether browsers get GraphiQL at `/graphql`.'),
        introspection: z
          .boolean()
          .default(true)
          .describe('Whether clients may ask for the schema, and errors suggest names of it.'),
        explain: z
          .boolean()
          .default(false)
          .describe(
            'Whether every answer tells in `extensions.upstream` what it cost; else those whose request has the header `x-hiregraph-explain: 1`.',
          ),
        compileAfter: z
          .union([z.int().min(0), z.literal('never')], 'must be a number of runs, or never')
          .default(0)
          .describe(
            'How many times graphql-js executes a query before it is executed over its plan, which takes less time; `never` for graphql-js alone.',
          ),
        signingKeys: z
          .array(signingKey)
          .max(10, 'must have at most 10 keys')
          .default([])
          .describe(
            'The keys that sign cursors and links to files. The first makes new ones and all are accepted, so that a key is replaced by putting another before it. If left out, a key is derived from the credentials of all accounts, and a changed credential ends all cursors and links.',
          ),
        publicUrl: z
          .string()
          .refine(isPublicUrl, 'must be an http or https URL without credentials, query or fragment')
          .optional()
          .describe(
            'Where clients find the gateway behind a proxy: links to files begin with it. Where left out, they begin as the URL of the request does.',
          ),
      })
      .prefault({}),
    accounts: z
      .record(accountName, z.discriminatedUnion('provider', [first, ...others]))
      .refine((accounts) => Object.keys(accounts).length > 0, 'must have at least one account')
      .describe('By name. The name is part of every global id, so keep it.'),
    limits: z
      .strictObject({
        requestTimeout: timeout
          .prefault('30s')
          .describe('A client’s request, waiting for rate limits included.'),
        upstreamTimeout: timeout.prefault('15s').describe('One attempt at the provider.'),
        concurrentRequests: z
          .int()
          .min(1)
          .default(1_000)
          .describe('Requests of clients that are answered at once; further ones get 503 with Retry-After.'),
        connections: z
          .int()
          .min(1)
          .default(5_000)
          .describe('Open connections of clients; further ones are closed unheard.'),
        batchWindow: duration
          .refine((ms) => ms <= 1_000, 'must be at most 1s')
          .prefault('2ms')
          .describe(
            'How long a read by id waits for those of other clients, to share a call with them, ten times as long for those that have come and are about to begin; 0s turns that off.',
          ),
        query: queryLimits,
      })
      .prefault({}),
    cache: z
      .strictObject({
        maxEntries: z.int().min(1).default(50_000).describe('Records kept for each account.'),
        maxBytes: size
          .prefault('128MB')
          .describe('What the records and pages kept for each account may take in memory, roughly.'),
        ttl: duration.prefault('60s').describe('How long a record is kept; 0s turns the cache off.'),
        dictionaryTtl: duration
          .prefault('5m')
          .describe('The same for departments, sources and the like, which are few and change rarely.'),
        ttls: z
          .strictObject(Object.fromEntries(recordTypes.map((type) => [type, duration.optional()])))
          .prefault({})
          .describe('The same by type, which comes before both; a type with 0s is never kept.'),
        staleFor: duration
          .prefault('0s')
          .describe('How much longer a record answers while it is read again in the background.'),
        staleIfDown: duration
          .prefault('0s')
          .describe('How old a record may be to answer where the provider cannot be reached.'),
      })
      .prefault({}),
  });
}

/** The file that `HIREGRAPH_CONFIG` names, else the accounts in the environment; null where there is neither. */
export function readConfig(environment: EnvironmentVariables, providers: readonly Provider[]): Config | null {
  const path = environment.HIREGRAPH_CONFIG;
  if (path) return toConfig(override(readConfigFile(path, environment), environment), providers);
  const { accounts, variables } = readAccounts(environment, providers);
  if (Object.keys(accounts).length === 0) return null;
  return toConfig(override({ value: { accounts }, mistakes: [] }, environment), providers, variables);
}

/** Checks a configuration, or throws a `ConfigError` with every mistake in it. */
export function toConfig(
  { value, mistakes }: ConfigInput,
  providers: readonly Provider[],
  /** The variable that a setting was read from, by its place. */
  variables: ReadonlyMap<string, string> = new Map(),
): Config {
  const schema = configSchema(providers);
  const read = schema.safeParse(value, { error: describe });
  // What is read of a variable that is not set is not complained of again.
  const found = (read.error?.issues ?? [])
    .flatMap((issue) => toMistakes(issue, schema.shape.accounts.valueType, value))
    .filter(({ place }) => !mistakes.some((mistake) => mistake.startsWith(`${place}: `)))
    .map(({ place, what }) => `${variables.get(place) ?? place}: ${what}`);
  if (!read.success || mistakes.length > 0) throw new ConfigError([...mistakes, ...found]);
  const { server, accounts, limits, cache } = read.data;
  return {
    server: {
      ...server,
      publicUrl: server.publicUrl ?? null,
      compileAfter: server.compileAfter === 'never' ? null : server.compileAfter,
    },
    accounts: Object.entries(accounts).map(([name, { provider, ...settings }]) => {
      const definition = providers.find((known) => known.name === provider);
      if (definition === undefined) throw new Error('a checked account has a provider');
      return { name, provider, settings: definition.toAccount(settings) };
    }),
    limits: {
      requestTimeoutMs: limits.requestTimeout,
      upstreamTimeoutMs: limits.upstreamTimeout,
      batchWindowMs: limits.batchWindow,
      concurrentRequests: limits.concurrentRequests,
      connections: limits.connections,
      query: limits.query,
    },
    cache: {
      maxEntries: cache.maxEntries,
      maxBytes: cache.maxBytes,
      ttlMs: cache.ttl,
      dictionaryTtlMs: cache.dictionaryTtl,
      ttlsMs: new Map(
        Object.entries(cache.ttls).flatMap(([type, ms]) => (ms === undefined ? [] : [[type, ms]])),
      ),
      staleWhileRevalidateMs: cache.staleFor,
      staleIfErrorMs: cache.staleIfDown,
    },
  };
}

/** One account for each provider of which the environment has any variable; the schema finds what is missing. */
function readAccounts(environment: EnvironmentVariables, providers: readonly Provider[]) {
  const accounts: Record<string, unknown> = {};
  const variables = new Map<string, string>();
  for (const { name, environment: kinds } of providers) {
    for (const { type, variables: bySetting } of kinds) {
      const isSet = ([, variable]: readonly [string, string]) => Boolean(environment[variable]);
      const entries = Object.entries(bySetting);
      if (name in accounts || !entries.some(isSet)) continue;
      const settings = entries.filter(isSet).map(([setting, variable]) => [setting, environment[variable]]);
      accounts[name] = { provider: name, auth: { type, ...Object.fromEntries(settings) } };
      for (const [setting, variable] of entries)
        variables.set(toPlace(['accounts', name, 'auth', setting]), variable);
    }
  }
  return { accounts, variables };
}

/** `PORT` and `HOST` win over the file. */
export function override(
  { value, mistakes }: ConfigInput,
  { PORT, HOST }: EnvironmentVariables,
): ConfigInput {
  const isPort = !PORT || (/^\d{1,5}$/.test(PORT) && Number(PORT) <= 65_535);
  const all = isPort ? mistakes : [...mistakes, `PORT: ${aPort}`];
  if (!isMapping(value)) return { value, mistakes: all };
  const server: unknown = 'server' in value ? value.server : {};
  if (!isMapping(server)) return { value, mistakes: all };
  const listening = { ...(PORT && isPort ? { port: Number(PORT) } : {}), ...(HOST ? { host: HOST } : {}) };
  return { value: { ...value, server: { ...server, ...listening } }, mistakes: all };
}

function isPublicUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return (url.protocol === 'https:' || url.protocol === 'http:') && !/[?#]/.test(text);
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
