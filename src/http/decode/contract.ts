import type { Origin, UpstreamError } from '../../errors.ts';
import { contractViolation } from '../failure.ts';
import { type Decoder, ShapeError } from './shape.ts';

/** What a provider promised of its answers; what breaks it is `UPSTREAM_CONTRACT`, naming the path and not the value. */
export interface Contract {
  read<T>(of: Decoder<T>, body: unknown): T;
  /** Completes `greenhouse …`. */
  broken(what: string): UpstreamError;
}

export function createContract(origin: Origin): Contract {
  const broken = (what: string) => contractViolation(origin, null, what);
  return {
    read(of, body) {
      try {
        return of(body);
      } catch (error) {
        throw error instanceof ShapeError ? broken(`answered in another shape: ${error.message}`) : error;
      }
    },
    broken,
  };
}
