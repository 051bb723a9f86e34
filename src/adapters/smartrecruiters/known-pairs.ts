import type { Caller } from '../../http/http.ts';
import type { Api } from './api.ts';
import { type Assigned, assignmentsOf } from './assignments.ts';
import { readDetail } from './candidates.ts';
import { isPathPart } from './keys.ts';
import type { Pair } from './pairs.ts';

/** Which applications candidates have; what a row has said in a client request is not asked for again in it. */
export interface KnownPairs {
  note(row: Assigned, caller: Caller): void;
  /** Whether a row has named it in this client request. */
  includes(pair: Pair, caller: Caller): boolean;
  /** As the row told, or else the detail. */
  of(candidateId: string, caller: Caller): Promise<readonly Pair[]>;
}

export function createKnownPairs(api: Api): KnownPairs {
  const noted = new WeakMap<object, Map<string, readonly Pair[]>>();

  return {
    note(row, { request }) {
      const known = noted.get(request) ?? new Map<string, readonly Pair[]>();
      noted.set(request, known.set(row.id, toPairs(row.id, row)));
    },
    includes({ candidateId, jobId }, { request }) {
      const known = noted.get(request)?.get(candidateId) ?? [];
      return known.some((pair) => pair.jobId === jobId);
    },
    async of(candidateId, caller) {
      return (
        noted.get(caller.request)?.get(candidateId) ??
        toPairs(candidateId, (await readDetail(api, candidateId, caller)).row)
      );
    },
  };
}

function toPairs(candidateId: string, row: Assigned): readonly Pair[] {
  const jobIds = assignmentsOf(row).map(({ job }) => job.id);
  return jobIds.filter(isPathPart).map((jobId) => ({ candidateId, jobId }));
}
