import { type Decoder, ShapeError } from '../../http/decode/shape.ts';
import { type FoundOne, oneByOne } from './by-id.ts';
import { applicationKey, readApplicationKey } from './keys.ts';

/** An application, which is a candidate and a job. */
export interface Pair {
  readonly candidateId: string;
  readonly jobId: string;
}

export interface KeyedPair extends Pair {
  readonly key: string;
}

export function ofPairs(
  keys: readonly string[],
  read: (pair: KeyedPair) => Promise<FoundOne<'Application'> | null>,
) {
  return oneByOne(keys, async (key) => {
    const pair = readApplicationKey(key);
    return pair && read({ key, ...pair });
  });
}

/** Reads a row of a list that was asked for by an application; a row may leave out whose it is, but not name another. */
export function rowOf<Row extends { readonly applicationId?: string | null }>(
  { candidateId, jobId }: Pair,
  read: Decoder<Row>,
): Decoder<Row> {
  const asked = applicationKey(candidateId, jobId);
  return (raw) => {
    const row = read(raw);
    if ((row.applicationId ?? asked) !== asked)
      throw new ShapeError('', 'of the application that was asked for');
    return row;
  };
}

/** Where all that is told of one application stands. */
export function pathOf({ candidateId, jobId }: Pair): string {
  return `/candidates/${candidateId}/jobs/${jobId}`;
}
