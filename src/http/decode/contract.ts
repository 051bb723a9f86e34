import type { Origin, UpstreamError } from '../../errors.ts';
import { contractViolation } from '../failure.ts';
import { type Decoder, ShapeError } from './shape.ts';

/** Decodes responses by the provider's documentation. A mismatch is `UPSTREAM_CONTRACT`, with its path and not its value. */
export interface Contract {
  read<T>(of: Decoder<T>, body: unknown): T;
  /** The error for any other breach; `problem` completes `greenhouse …`. */
  broken(problem: string): UpstreamError;
}

export function createContract(origin: Origin): Contract {
  const broken = (problem: string) => contractViolation(origin, null, problem);
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
