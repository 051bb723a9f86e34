import type { Origin, UpstreamError } from '../../errors.ts';
import { contractViolation } from '../failure.ts';
import type { FaultReport } from './fault-report.ts';
import { type RowFaults, takeFaults } from './rows.ts';
import { type Decoder, ShapeError } from './shape.ts';

/** Decodes responses by the provider's documentation. A mismatch is `UPSTREAM_CONTRACT`, with its path and not its value. */
export interface Contract {
  /** Decodes the response of a path. A row that cannot be decoded is an error. */
  read<T>(of: Decoder<T>, body: unknown, path: string): T;
  /** Decodes the response of a path without the rows that cannot be decoded. */
  readRows<T>(of: Decoder<T>, body: unknown, path: string): Decoded<T>;
  /** The error for a value in another shape, by the mistake in it. */
  mismatch(mistake: ShapeError): UpstreamError;
  /** The error for any other breach; `problem` completes `greenhouse …`. */
  broken(problem: string): UpstreamError;
}

export interface Decoded<T> {
  readonly decoded: T;
  /** The error for the rows that are missing from the result; null if none is. */
  readonly problem: UpstreamError | null;
}

export function createContract(origin: Origin, report: FaultReport): Contract {
  const broken = (problem: string) => contractViolation(origin, null, problem);
  const inAnotherShape = (message: string) => broken(`answered in another shape: ${message}`);
  const mismatch = (mistake: ShapeError) => inAnotherShape(mistake.message);

  function readRows<T>(of: Decoder<T>, body: unknown, path: string): Decoded<T> {
    try {
      const decoded = of(body);
      const faults = takeFaults();
      if (faults === null) return { decoded, problem: null };
      report(path, faults);
      return { decoded, problem: toProblem(faults) };
    } catch (error) {
      takeFaults();
      throw error instanceof ShapeError ? mismatch(error) : error;
    }
  }

  function toProblem({ lostRows }: RowFaults): UpstreamError | null {
    const [first, ...others] = lostRows;
    if (first === undefined) return null;
    const rest = others.length === 0 ? '' : `, and ${others.length} more rows cannot be read`;
    return inAnotherShape(first.message + rest);
  }

  return {
    readRows,
    mismatch,
    read(of, body, path) {
      const { decoded, problem } = readRows(of, body, path);
      if (problem !== null) throw problem;
      return decoded;
    },
    broken,
  };
}
