import { type ConnectedAccount, type Invalidation, InvalidationLog } from '../adapters/account.ts';
import type { Budget, ProviderConnection } from '../adapters/provider.ts';
import { withCoalescing } from '../cache/coalescing.ts';
import { withCache } from '../cache/record-cache.ts';
import type { Clock } from '../clock.ts';
import type { AccountConfig, Config } from '../config/config.ts';
import { UpstreamError } from '../errors.ts';

/** A connected account that can be invalidated and closed. */
export interface AccountConnection extends ConnectedAccount {
  budget(): Budget;
  /**
   * Makes every later read of these records go to the provider. It drops them from the cache and from the records of running
   * operations, lets no further read join one in flight, and keeps the results of those out of the cache.
   */
  invalidate(invalidation: Invalidation): void;
  close(): Promise<void>;
}

/** The options that all accounts of a gateway share. */
export interface ConnectOptions {
  readonly clock: Clock;
  readonly limits: Config['limits'];
  readonly cache: Config['cache'];
  /** Whether more than one operation runs. */
  hasConcurrentRequests(): boolean;
  /** Whether received requests wait for their operations to begin. */
  hasQueuedRequests(): boolean;
}

/** After how many failures in a row the circuit breaker opens. A success in between shows that the provider is available. */
const maxFailuresInARow = 20;

/** Connects an account. Its adapter is wrapped by coalescing and, unless the time to live is 0, by the cache. */
export function connectAccount(
  { name, provider, settings }: AccountConfig,
  options: ConnectOptions,
): AccountConnection {
  const { clock, limits, cache } = options;
  const origin = { account: name, provider };
  const connection: ProviderConnection = settings.connect({
    origin,
    clock,
    upstreamTimeoutMs: limits.upstreamTimeoutMs,
    maxFailuresInARow,
  });
  const { budget, close } = connection;
  const invalidations = new InvalidationLog();
  const coalesced = withCoalescing(connection.adapter, {
    ...options,
    windowMs: limits.batchWindowMs,
    toTimeoutError: () =>
      new UpstreamError({
        code: 'UPSTREAM_TIMEOUT',
        message: `${provider} did not answer before the deadline`,
        origin,
        status: null,
        retryAfter: null,
        scope: null,
      }),
  });
  const account = { name, provider: toProviderValue(provider) };
  const common = { account, invalidations, budget, close };
  if (cache.ttlMs === 0)
    return {
      ...common,
      adapter: coalesced.adapter,
      invalidate(invalidation) {
        coalesced.invalidate();
        invalidations.add(invalidation);
      },
    };
  const cached = withCache(coalesced.adapter, {
    ...cache,
    refreshMs: limits.requestTimeoutMs,
    clock,
    account: name,
  });
  return {
    ...common,
    adapter: cached.adapter,
    invalidate(invalidation) {
      coalesced.invalidate();
      cached.invalidate(invalidation);
      invalidations.add(invalidation);
    },
  };
}

/** The provider's value in the `Provider` enum of the schema. */
export function toProviderValue(name: string): string {
  return name.toUpperCase();
}
