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
import type { Http } from '../http.ts';
import { resting } from './failure.ts';

interface BreakerOptions {
  readonly origin: Origin;
  readonly clock: Clock;
  readonly maxFailuresInARow: number;
}

const restMs = 5_000;

/**
 * Stops asking a provider that has stopped answering: fails at once for a few seconds, then lets one read find out whether
 * it is back. What the provider refuses shows that it is there; a client that leaves, and a deadline, show nothing.
 */
export function withBreaker(http: Http, { origin, clock, maxFailuresInARow }: BreakerOptions): Http {
  let restsUntil = Number.NEGATIVE_INFINITY;
  const policy = circuitBreaker(handleType(Down), {
    breaker: new ConsecutiveBreaker(maxFailuresInARow),
    halfOpenAfter: { next: rest },
  });

  /** The library has a clock of its own, so that the end of a rest is told by ours. */
  function rest(): IBackoff<unknown> {
    const until = clock.now() + restMs;
    restsUntil = until;
    return {
      get duration() {
        return clock.now() < until ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
      },
      next: rest,
    };
  }

  /** Until the next read may find out more. */
  function refusal(): UpstreamError {
    return resting(origin, Math.max(1, restsUntil - clock.now()));
  }

  async function attempt<Result>(
    read: () => Promise<Result>,
    { deadline }: RequestScope,
  ): Promise<Outcome<Result>> {
    const isProbe = policy.state === CircuitState.HalfOpen;
    try {
      return { result: await read() };
    } catch (error) {
      if (isAnswer(error)) return { error };
      // Cut off by a deadline, an attempt may have had no time at all.
      const isDown = isSilence(error) && clock.now() < deadline;
      throw isDown || isProbe ? new Down(error) : error;
    }
  }

  async function guarded<Result>(read: () => Promise<Result>, scope: RequestScope): Promise<Result> {
    // By itself the library lets others wait for the one that finds out.
    if (policy.state === CircuitState.HalfOpen) throw refusal();
    try {
      const outcome = await policy.execute(() => attempt(read, scope));
      if ('error' in outcome) throw outcome.error;
      return outcome.result;
    } catch (error) {
      if (isBrokenCircuitError(error)) throw refusal();
      throw error instanceof Down ? error.cause : error;
    }
  }

  return {
    get: (path, request) => guarded(() => http.get(path, request), request.scope),

    // May lead to other hosts, whose failures say nothing of this one.
    async open(path, request) {
      if (clock.now() < restsUntil && policy.state !== CircuitState.Closed) throw refusal();
      return http.open(path, request);
    },

    budget: () => http.budget(),

    close: () => http.close(),
  };
}

type Outcome<Result> = { readonly result: Result } | { readonly error: UpstreamError };

class Down extends Error {
  constructor(cause: unknown) {
    super('down', { cause });
  }
}

function isSilence(error: unknown): boolean {
  if (!(error instanceof UpstreamError)) return false;
  return error.code === 'UPSTREAM_UNAVAILABLE' || error.code === 'UPSTREAM_TIMEOUT';
}

/** Whatever it says, the provider said it. */
function isAnswer(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && error.status !== null && error.status < 500;
}
