import {
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleType,
  type IBackoff,
  isBrokenCircuitError,
} from 'cockatiel';
import type { Clock } from '../../clock.ts';
import { type Origin, UpstreamError } from '../../errors.ts';
import type { RequestScope } from '../../request-scope.ts';
import { circuitOpen } from '../failure.ts';
import type { ConnectionEvent, Http } from '../http.ts';

interface BreakerOptions {
  readonly origin: Origin;
  readonly clock: Clock;
  readonly maxFailuresInARow: number;
  onEvent(event: ConnectionEvent): void;
}

const openMs = 5_000;

/**
 * A circuit breaker: after several failures in a row it opens, and reads fail fast for five seconds; then one read, the
 * probe, decides whether it closes. An error response below 500 counts as success, because the provider gave it. An
 * aborted read and one that reached its deadline count as neither, except as the probe.
 */
export function withBreaker(http: Http, options: BreakerOptions): Http {
  const { origin, clock, maxFailuresInARow, onEvent } = options;
  let isClosed = true;
  let openUntil = Number.NEGATIVE_INFINITY;
  const policy = circuitBreaker(handleType(ProviderDown), {
    breaker: new ConsecutiveBreaker(maxFailuresInARow),
    halfOpenAfter: { next: startOpenPeriod },
  });

  // A probe that fails opens the circuit again, which is no news.
  policy.onBreak(() => {
    if (isClosed) onEvent({ kind: 'circuit opened' });
    isClosed = false;
  });
  policy.onReset(() => {
    isClosed = true;
    onEvent({ kind: 'circuit closed' });
  });

  /** The library measures the period on the system's clock; an infinite duration makes it wait for ours instead. */
  function startOpenPeriod(): IBackoff<unknown> {
    const until = clock.now() + openMs;
    openUntil = until;
    return {
      get duration() {
        return clock.now() < until ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
      },
      next: startOpenPeriod,
    };
  }

  function refusal(): UpstreamError {
    return circuitOpen(origin, Math.max(1, openUntil - clock.now()));
  }

  async function attempt<Result>(
    read: () => Promise<Result>,
    { deadline }: RequestScope,
  ): Promise<Outcome<Result>> {
    const isProbe = policy.state === CircuitState.HalfOpen;
    try {
      return { result: await read() };
    } catch (error) {
      if (isProviderResponse(error)) return { error };
      // An attempt that was ended by its deadline may have had almost no time.
      const isDown = isNoResponse(error) && clock.now() < deadline;
      throw isDown || isProbe ? new ProviderDown(error) : error;
    }
  }

  async function guarded<Result>(read: () => Promise<Result>, scope: RequestScope): Promise<Result> {
    // The library would let other reads wait for the probe.
    if (policy.state === CircuitState.HalfOpen) throw refusal();
    try {
      const outcome = await policy.execute(() => attempt(read, scope));
      if ('error' in outcome) throw outcome.error;
      return outcome.result;
    } catch (error) {
      if (isBrokenCircuitError(error)) throw refusal();
      throw error instanceof ProviderDown ? error.cause : error;
    }
  }

  return {
    get: (path, request) => guarded(() => http.get(path, request), request.scope),

    // Not counted: a file may be on another host, whose failures do not show that the provider is down.
    async open(path, request) {
      if (clock.now() < openUntil && policy.state !== CircuitState.Closed) throw refusal();
      return http.open(path, request);
    },

    budget: () => http.budget(),

    close: () => http.close(),
  };
}

type Outcome<Result> = { readonly result: Result } | { readonly error: UpstreamError };

class ProviderDown extends Error {
  constructor(cause: unknown) {
    super('down', { cause });
  }
}

function isNoResponse(error: unknown): boolean {
  if (!(error instanceof UpstreamError)) return false;
  return error.code === 'UPSTREAM_UNAVAILABLE' || error.code === 'UPSTREAM_TIMEOUT';
}

function isProviderResponse(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && error.status !== null && error.status < 500;
}
