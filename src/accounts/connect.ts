import { type ConnectedAccount, type Invalidation, InvalidationLog } from '../adapters/account.ts';
import type { Budget, ProviderConnection } from '../adapters/provider.ts';
import { withCoalescing } from '../cache/coalescing.ts';
import { withCache } from '../cache/record-cache.ts';
import type { Clock } from '../clock.ts';
import type { AccountConfig, Config } from '../config/config.ts';
import { UpstreamError } from '../errors.ts';

/** A connected account, with what changes and ends it. */
export interface AccountConnection extends ConnectedAccount {
  budget(): Budget;
  /**
   * Declares records out of date: neither the cache, nor reads under way, nor what operations under way have read of them
   * answers from now on, and a read that began before does not fill the cache.
   */
  invalidate(invalidation: Invalidation): void;
  close(): Promise<void>;
}

/** What the accounts of one gateway share. */
export interface ConnectOptions {
  readonly clock: Clock;
  readonly limits: Config['limits'];
  readonly cache: Config['cache'];
  /** Whether more than one operation runs. */
  hasConcurrentRequests(): boolean;
  /** Whether requests have arrived whose operations have not begun. */
  hasQueuedRequests(): boolean;
}

/** After how many failures in a row the circuit breaker opens. Any success shows that the provider serves the rest. */
const maxFailuresInARow = 20;

/** Connects an account: its adapter, wrapped for coalescing and, unless it is turned off, for the cache. */
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
    late: () =>
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

/** The provider's value in the `Provider` enum of the graph. */
export function toProviderValue(name: string): string {
  return name.toUpperCase();
}
