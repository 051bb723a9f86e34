import { singleRow } from '../../../http/decode/rows.ts';
import type { RequestScope } from '../../../request-scope.ts';
import { detail } from '../mapping/candidate-rows.ts';
import type { Api } from './api.ts';
import { requireId } from './by-id.ts';

const readDetail = singleRow(detail);

/** `GET /candidates/{id}`, read once in each client request: the candidate's applications need it too. */
export async function readCandidateDetail(api: Api, candidateId: string, scope: RequestScope) {
  const decode = (raw: unknown) => {
    const row = readDetail(raw);
    requireId(candidateId, row.id);
    return { row, raw };
  };
  return api.getOnce(`/candidates/${candidateId}`, decode, scope);
}
