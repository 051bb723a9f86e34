import type { RequestScope } from '../../../request-scope.ts';
import { assignmentsOf, type CandidateWithAssignments } from '../mapping/application-assignments.ts';
import type { Api } from './api.ts';
import type { ApplicationPair } from './application-pairs.ts';
import { readCandidateDetail } from './candidate-detail.ts';
import { isPathSegment } from './ids.ts';

/** The applications of candidates. A list row is remembered for its client request, which saves reading the detail. */
export interface CandidatePairs {
  remember(row: CandidateWithAssignments, scope: RequestScope): void;
  /** Whether a list row of this client request has named the application. */
  includes(pair: ApplicationPair, scope: RequestScope): boolean;
  /** From a remembered row, else from the candidate's detail. */
  pairsOf(candidateId: string, scope: RequestScope): Promise<readonly ApplicationPair[]>;
}

export function createCandidatePairs(api: Api): CandidatePairs {
  const remembered = new WeakMap<object, Map<string, readonly ApplicationPair[]>>();

  return {
    remember(row, { request }) {
      const pairs = remembered.get(request) ?? new Map<string, readonly ApplicationPair[]>();
      remembered.set(request, pairs.set(row.id, toPairs(row.id, row)));
    },
    includes({ candidateId, jobId }, { request }) {
      const pairs = remembered.get(request)?.get(candidateId) ?? [];
      return pairs.some((pair) => pair.jobId === jobId);
    },
    async pairsOf(candidateId, scope) {
      return (
        remembered.get(scope.request)?.get(candidateId) ??
        toPairs(candidateId, (await readCandidateDetail(api, candidateId, scope)).row)
      );
    },
  };
}

function toPairs(candidateId: string, row: CandidateWithAssignments): readonly ApplicationPair[] {
  const jobIds = assignmentsOf(row).map(({ job }) => job.id);
  return jobIds.filter(isPathSegment).map((jobId) => ({ candidateId, jobId }));
}
