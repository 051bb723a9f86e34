import type { PartialRecord } from '../../domain/records.ts';
import { idOrNull, object } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
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
    parseRemoteId: (key) => (isPathPart(key) ? { type: 'ApprovalFlow', remoteId: key } : null),
    fieldGroups: [
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
        getMany: (ids, _fields, scope) =>
          oneByOne(ids, async (id) => ({
            item: await api.get(
              `${path}/${id}`,
              [],
              keyed(id, (raw) => toFlow(raw, null)),
              scope,
            ),
          })),
      },
    ],
  };
}

const readLatest = object({ approvalRequestId: idOrNull });

/** `GET /jobs/{id}/approvals/latest` says which; 404 where there is none. */
export async function readLatestOfJob(api: Api, jobId: string, scope: RequestScope): Promise<string | null> {
  return (await api.get(`/jobs/${jobId}/approvals/latest`, [], readLatest, scope)).approvalRequestId;
}

/** The latest of an offer, whole; 404 where there is none. */
export async function readLatestOfOffer(
  api: Api,
  pathOfOffer: string,
  offer: OfferOfJob,
  scope: RequestScope,
): Promise<PartialRecord<'ApprovalFlow'>> {
  return api.get(`${pathOfOffer}/approvals/latest`, [], (raw) => toFlow(raw, offer), scope);
}
