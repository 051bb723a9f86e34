import type { RequestScope } from '../../request-scope.ts';
import type { Api } from './api.ts';
import { type Assigned, assignmentsOf } from './assignments.ts';
import { readDetail } from './candidates.ts';
import { isPathPart } from './keys.ts';
import type { Pair } from './pairs.ts';

/** Which applications candidates have; what a row has said in a client request is not asked for again in it. */
export interface KnownPairs {
  note(row: Assigned, scope: RequestScope): void;
  /** Whether a row has named it in this client request. */
  includes(pair: Pair, scope: RequestScope): boolean;
  /** As the row told, or else the detail. */
  of(candidateId: string, scope: RequestScope): Promise<readonly Pair[]>;
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
    async of(candidateId, scope) {
      return (
        noted.get(scope.request)?.get(candidateId) ??
        toPairs(candidateId, (await readDetail(api, candidateId, scope)).row)
      );
    },
  };
}

function toPairs(candidateId: string, row: Assigned): readonly Pair[] {
  const jobIds = assignmentsOf(row).map(({ job }) => job.id);
  return jobIds.filter(isPathPart).map((jobId) => ({ candidateId, jobId }));
}
