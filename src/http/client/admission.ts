import type { Clock } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import type { RequestScope } from '../../request-scope.ts';
import { clientClosed, deadlinePassed } from '../failure.ts';
import type { Auth } from '../http.ts';
import type { Limiter, Permit } from '../limits/limiter.ts';

/** One attempt of a request to a provider. */
export interface Attempt {
  /** Without the base path and the query, as it is reported. */
  readonly path: string;
  /** Path and query as they are sent. */
  readonly target: string;
  /** Hold the credential once the attempt is admitted. */
  readonly headers: Record<string, string>;
  readonly scope: RequestScope;
}

/** An admitted attempt's slot within the provider's limits. */
export interface Slot {
  readonly permit: Permit;
  readonly waitedMs: number;
}

export interface Admission {
  /** Counts the attempt, adds the credential to its headers, and waits for the provider's limits. */
  enter(attempt: Attempt): Promise<Slot>;
  close(): void;
}

interface AdmissionOptions {
  readonly origin: Origin;
  readonly auth: Auth;
  readonly limiter: Limiter;
  readonly clock: Clock;
}

export function createAdmission({ origin, auth, limiter, clock }: AdmissionOptions): Admission {
  let isClosed = false;

  function assertMaySend(scope: RequestScope): void {
    if (isClosed) throw clientClosed(origin);
    scope.signal.throwIfAborted();
    if (clock.now() >= scope.deadline) throw deadlinePassed(origin);
  }

  async function takeSlot({ path, headers, scope }: Attempt): Promise<Slot> {
    // Before a slot is taken, because the slot would be idle while a token is fetched.
    await auth.apply(headers, scope);
    const startedAt = clock.now();
    const permit = await limiter.acquire(path, scope);
    const waitedMs = clock.now() - startedAt;
    try {
      // Once more, because the token may have been replaced during the wait.
      await auth.apply(headers, scope);
      assertMaySend(scope);
      return { permit, waitedMs };
    } catch (error) {
      permit.release(null);
      throw error;
    }
  }

  return {
    async enter(attempt) {
      const { scope } = attempt;
      assertMaySend(scope);
      // First, so that reads beyond the limit fail at once and do not wait in the queue.
      const takeBack = scope.claimCall(origin);
      try {
        return await takeSlot(attempt);
      } catch (error) {
        takeBack();
        throw error;
      }
    },

    close() {
      isClosed = true;
    },
  };
}
