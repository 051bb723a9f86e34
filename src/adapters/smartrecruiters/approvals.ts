import type { Read } from '../../domain/records.ts';
import { idOrNull, object } from '../../http/decode/shape.ts';
import type { Caller } from '../../http/http.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { type OfferOfJob, toFlow } from './approval-rows.ts';
import { keyed, oneByOne } from './by-id.ts';
import { isPathPart } from './keys.ts';

const path = '/approvals-api/v201910/approvals';

/**
 * `GET /approvals-api/v201910/approvals/{id}`. The list of them has only what waits for the credential's own decision:
 * what is approved names the latest request.
 */
export function approvals(api: Api): Resource<'ApprovalFlow'> {
  return {
    readKey: (key) => (isPathPart(key) ? { type: 'ApprovalFlow', remoteId: key } : null),
    parts: [
      {
        fields: [
          'kind',
          'remoteKind',
          'jobId',
          'offerId',
          'state',
          'remoteState',
          'isSequential',
          'steps',
          'remoteData',
        ],
        idsPerCall: 1,
        calls: 1,
        getMany: (ids, _fields, caller) =>
          oneByOne(ids, async (id) => ({
            item: await api.get(
              `${path}/${id}`,
              [],
              keyed(id, (raw) => toFlow(raw, null)),
              caller,
            ),
          })),
      },
    ],
  };
}

const readLatest = object({ approvalRequestId: idOrNull });

/** `GET /jobs/{id}/approvals/latest` says which; 404 where there is none. */
export async function readLatestOfJob(api: Api, jobId: string, caller: Caller): Promise<string | null> {
  return (await api.get(`/jobs/${jobId}/approvals/latest`, [], readLatest, caller)).approvalRequestId;
}

/** The latest of an offer, whole; 404 where there is none. */
export async function readLatestOfOffer(
  api: Api,
  pathOfOffer: string,
  offer: OfferOfJob,
  caller: Caller,
): Promise<Read<'ApprovalFlow'>> {
  return api.get(`${pathOfOffer}/approvals/latest`, [], (raw) => toFlow(raw, offer), caller);
}
