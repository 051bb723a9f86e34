import { type ConnectedAccount, type Invalidation, InvalidationLog } from '../adapters/account.ts';
import type { Budget, ProviderConnection } from '../adapters/provider.ts';
import { withObserver } from '../adapters/wrap.ts';
import { withCoalescing } from '../cache/coalescing.ts';
import { withCache } from '../cache/record-cache.ts';
import type { Clock } from '../clock.ts';
import type { AccountConfig, Config } from '../config/config.ts';
import { UpstreamError } from '../errors.ts';
import { type AccountNotice, type AccountStatus, createAccountMonitor } from './account-monitor.ts';

/** A connected account that can be invalidated and closed. */
export interface AccountConnection extends ConnectedAccount {
  status(): AccountStatus;
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
  /** Called with what the operator should know of an account. */
  onNotice(notice: AccountNotice): void;
}

/** After how many failures in a row the circuit breaker opens. A success in between shows that the provider is available. */
const maxFailuresInARow = 20;

/** Connects an account. Its adapter is wrapped by coalescing and, unless the time to live is 0, by the cache. */
export function connectAccount(
  { name, provider, share, settings }: AccountConfig,
  options: ConnectOptions,
): AccountConnection {
  const { clock, limits, cache } = options;
  const origin = { account: name, provider };
  const monitor = createAccountMonitor(origin, clock, options.onNotice);
  const connection: ProviderConnection = settings.connect({
    origin,
    clock,
    upstreamTimeoutMs: limits.upstreamTimeoutMs,
    maxFailuresInARow,
    onEvent: monitor.onEvent,
    share,
  });
  const { budget } = connection;
  const invalidations = new InvalidationLog();
  const coalesced = withCoalescing(withObserver(connection.adapter, monitor), {
    ...options,
    windowMs: limits.batchWindowMs,
    toTimeoutError() {
      const error = new UpstreamError({
        code: 'UPSTREAM_TIMEOUT',
        message: `${provider} did not answer before the deadline`,
        origin,
        status: null,
        retryAfter: null,
        scope: null,
      });
      // The read itself goes on for other clients, and may succeed.
      monitor.onFailure('shared', error);
      return error;
    },
  });
  const account = { name, provider: toProviderValue(provider) };
  const { status } = monitor;
  async function close(): Promise<void> {
    monitor.close();
    await connection.close();
  }
  const common = { account, invalidations, budget, status, close };
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
