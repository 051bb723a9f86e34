import type { Clock } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import type { Auth, Caller } from '../http.ts';
import type { Limiter, Pass } from '../limits/limiter.ts';
import { closing, tooLate } from './failure.ts';

/** One request to a vendor; its headers hold the credential once it is admitted. */
export interface Call {
  /** Without base and query, as it is reported. */
  readonly path: string;
  readonly target: string;
  readonly headers: Record<string, string>;
  readonly caller: Caller;
}

/** A call's place within the limits. */
export interface Place {
  readonly pass: Pass;
  readonly waitedMs: number;
}

export interface Admission {
  /** Puts the credential on the call and waits for the vendor's limits. */
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

  function assertWanted(caller: Caller): void {
    if (isClosed) throw closing(origin);
    caller.signal.throwIfAborted();
    if (clock.now() >= caller.deadline) throw tooLate(origin);
  }

  return {
    async enter({ path, headers, caller }) {
      assertWanted(caller);
      // Before a place is taken, because it would stand empty while a token is fetched.
      await auth.apply(headers, caller);
      const startedAt = clock.now();
      const pass = await limiter.acquire(path, caller);
      const waitedMs = clock.now() - startedAt;
      try {
        // And again, because the token may have been replaced meanwhile.
        await auth.apply(headers, caller);
        assertWanted(caller);
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
