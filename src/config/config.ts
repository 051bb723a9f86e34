import { dirname } from 'node:path';
import type { Callers } from '../access/authentication.ts';
import type { Role } from '../access/rights.ts';
import type { AccountSettings, Provider } from '../adapters/provider.ts';
import { ConfigError } from '../errors.ts';
import { referenceMistakes } from './caller-references.ts';
import { role } from './callers.ts';
import { toCallers, toRoles } from './callers-config.ts';
import { allowsSandbox, environmentMistakes, overrideServer, readAccounts } from './environment.ts';
import { type ConfigInput, type EnvironmentVariables, readConfigFile } from './file.ts';
import { causesOf, describe, type Mistake, toMistakes, toPlace } from './mistakes.ts';
import { type QueryLimitsConfig, toQueryLimits } from './query-limits.ts';
import { configSchema } from './schema.ts';

/** The configuration of a gateway. Secrets are in closures of the accounts, so that printing it shows none. */
export interface Config {
  readonly server: ServerConfig;
  /** Who may call; null if everybody may, which needs an address of this machine. */
  readonly callers: Callers | null;
  readonly roles: readonly Role[];
  readonly accounts: readonly AccountConfig[];
  readonly limits: LimitsConfig;
  readonly cache: CacheConfig;
}

export interface CacheConfig {
  readonly maxEntries: number;
  readonly maxBytes: number;
  /** With 0 the cache is off. */
  readonly ttlMs: number;
  readonly dictionaryTtlMs: number;
  /** Time to live by record type, for those types that have their own. */
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
  /** The URL at which clients find the gateway; null if it is the one in their requests. */
  readonly publicUrl: string | null;
  readonly cors: CorsConfig;
}

export interface CorsConfig {
  /** The origins whose pages may call the gateway. */
  readonly origins: readonly string[];
}

export interface LimitsConfig {
  readonly requestTimeoutMs: number;
  readonly upstreamTimeoutMs: number;
  /** Limit for concurrent requests of clients; further ones get 503. */
  readonly concurrentRequests: number;
  /** Limit for open connections of clients; further ones are closed without a response. */
  readonly connections: number;
  /** The time that a read by id waits for others, to share a call with them; 0 if it does not wait. */
  readonly batchWindowMs: number;
  readonly query: QueryLimitsConfig;
}

export interface AccountConfig {
  readonly name: string;
  readonly provider: string;
  /** The part of every rate limit of the account that this process may use; from above 0 to 1. */
  readonly share: number;
  readonly settings: AccountSettings;
}

/**
 * Reads the file that `HIREGRAPH_CONFIG` names, else the accounts in the environment. Null if there is neither and the
 * simulated providers are to be started.
 */
export function readConfig(environment: EnvironmentVariables, providers: readonly Provider[]): Config | null {
  const path = environment.HIREGRAPH_CONFIG;
  if (path) {
    const { value, mistakes, references } = readConfigFile(path, environment);
    const all = [...mistakes, ...environmentMistakes(environment, providers, references)];
    return toConfig(
      overrideServer({ value, mistakes: all }, environment),
      providers,
      new Map(),
      dirname(path),
    );
  }
  const { accounts, variables } = readAccounts(environment, providers);
  const mistakes = environmentMistakes(environment, providers, new Set());
  const input = overrideServer({ value: { accounts }, mistakes }, environment);
  if (Object.keys(accounts).length > 0) return toConfig(input, providers, variables);
  if (input.mistakes.length > 0) throw new ConfigError(input.mistakes);
  if (!allowsSandbox(environment)) throw new ConfigError([noAccount(providers)]);
  return null;
}

function noAccount(providers: readonly Provider[]): string {
  const names = providers.flatMap(({ environment }) =>
    environment.map(({ variables }) => Object.values(variables)[0]),
  );
  return `HIREGRAPH_CONFIG: is required, or ${names.join(' or ')}; HIREGRAPH_SANDBOX=1 serves invented people instead`;
}

/** Checks and converts a configuration; throws a `ConfigError` with all of its mistakes. */
export function toConfig(
  { value, mistakes }: ConfigInput,
  providers: readonly Provider[],
  /** The environment variable of each setting that was read from one, by the place of the setting. */
  variables: ReadonlyMap<string, string> = new Map(),
  /** The folder that the paths of files are relative to. */
  directory = '.',
): Config {
  const schema = configSchema(providers);
  const read = schema.safeParse(value, { error: describe });
  // A setting with a reference to an unset variable, or with a misspelled one, has a mistake already.
  const contents = { accounts: schema.shape.accounts.valueType, roles: role };
  const callerMistakes: Mistake[] = [...referenceMistakes(value)];
  const callers = read.data?.callers && toCallers(read.data.callers, directory, callerMistakes);
  const schemaMistakes = causesOf([
    ...(read.error?.issues ?? []).flatMap((issue) => toMistakes(issue, contents, value)),
    ...callerMistakes,
  ])
    .map(({ path, problem }) => ({ place: variables.get(toPlace(path)) ?? toPlace(path), problem }))
    .filter(({ place }) => !mistakes.some((mistake) => mistake.startsWith(`${place}: `)))
    .map(({ place, problem }) => `${place}: ${problem}`);
  const all = [...mistakes, ...schemaMistakes];
  if (!read.success || all.length > 0) throw new ConfigError(all);
  const { server, accounts, limits, cache, roles } = read.data;
  return {
    server: {
      ...server,
      publicUrl: server.publicUrl ?? null,
      compileAfter: server.compileAfter === 'never' ? null : server.compileAfter,
    },
    callers: callers ?? null,
    roles: toRoles(roles),
    accounts: Object.entries(accounts).map(
      ([
        name,
        {
          provider,
          limits: { share },
          ...settings
        },
      ]) => {
        const definition = providers.find((known) => known.name === provider);
        if (definition === undefined) throw new Error('the schema accepts known providers alone');
        return { name, provider, share, settings: definition.toAccount(settings) };
      },
    ),
    limits: {
      requestTimeoutMs: limits.requestTimeout,
      upstreamTimeoutMs: limits.upstreamTimeout,
      batchWindowMs: limits.batchWindow,
      concurrentRequests: limits.concurrentRequests,
      connections: limits.connections,
      query: toQueryLimits(limits.query),
    },
    cache: {
      maxEntries: cache.maxEntries,
      maxBytes: cache.maxBytes,
      ttlMs: cache.ttl,
      dictionaryTtlMs: cache.dictionaryTtl,
      ttlsMs: new Map(
        Object.entries(cache.ttls).flatMap(([type, ms]) => (ms === undefined ? [] : [[type, ms]])),
      ),
      staleWhileRevalidateMs: cache.staleWhileRevalidate,
      staleIfErrorMs: cache.staleIfError,
    },
  };
}
