import { type FoundOne, oneByOne } from './by-id.ts';
import { readApplicationKey } from './keys.ts';

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

/** Where all that is told of one application stands. */
export function pathOf({ candidateId, jobId }: Pair): string {
  return `/candidates/${candidateId}/jobs/${jobId}`;
}
