import type { Clock } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { Auth } from '../http.ts';
import type { Limiter, Pass } from '../limits/limiter.ts';
import { closing, tooLate } from './failure.ts';

/** One request to a provider; its headers hold the credential once it is admitted. */
export interface Call {
  /** Without base and query, as it is reported. */
  readonly path: string;
  readonly target: string;
  readonly headers: Record<string, string>;
  readonly scope: RequestScope;
}

/** A call's place within the limits. */
export interface Place {
  readonly pass: Pass;
  readonly waitedMs: number;
}

export interface Admission {
  /** Puts the credential on the call and waits for the provider's limits. */
  enter(call: Call): Promise<Place>;
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

  function assertWanted(scope: RequestScope): void {
    if (isClosed) throw closing(origin);
    scope.signal.throwIfAborted();
    if (clock.now() >= scope.deadline) throw tooLate(origin);
  }

  return {
    async enter({ path, headers, scope }) {
      assertWanted(scope);
      // Before a place is taken, because it would stand empty while a token is fetched.
      await auth.apply(headers, scope);
      const startedAt = clock.now();
      const pass = await limiter.acquire(path, scope);
      const waitedMs = clock.now() - startedAt;
      try {
        // And again, because the token may have been replaced meanwhile.
        await auth.apply(headers, scope);
        assertWanted(scope);
        return { pass, waitedMs };
      } catch (error) {
        pass.release(null);
        throw error;
      }
    },

    close() {
      isClosed = true;
    },
  };
}
