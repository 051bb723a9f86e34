import type { PartialRecord } from '../../../domain/records.ts';
import { idOrNull, object } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { recordWithId } from '../client/by-id.ts';
import { isPathSegment } from '../client/ids.ts';
import { type OfferOfJob, toApprovalFlow } from '../mapping/approval-flow-rows.ts';
import { fieldGroup } from '../mapping/field-groups.ts';

const path = '/approvals-api/v201910/approvals';

/**
 * `GET /approvals-api/v201910/approvals/{id}`. The list there has only the requests that wait for a decision of the
 * credential's own user, and is not read: jobs and offers name their latest request.
 */
export function approvalFlows(api: Api): Resource<'ApprovalFlow'> {
  return {
    parseRemoteId: (id) => (isPathSegment(id) ? { type: 'ApprovalFlow', remoteId: id } : null),
    fieldGroups: [
      fieldGroup<'ApprovalFlow'>(
        [
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
        async (id, scope) => {
          const decode = recordWithId(id, (raw) => toApprovalFlow(raw, null));
          return { item: await api.get(`${path}/${id}`, [], decode, scope) };
        },
      ),
    ],
  };
}

const latestOfJob = object({ approvalRequestId: idOrNull });

/** `GET /jobs/{id}/approvals/latest` has the id of the latest request; 404 if there is none. */
export async function readLatestIdOfJob(
  api: Api,
  jobId: string,
  scope: RequestScope,
): Promise<string | null> {
  return (await api.get(`/jobs/${jobId}/approvals/latest`, [], latestOfJob, scope)).approvalRequestId;
}

/** The latest request of an offer in full; 404 if there is none. */
export async function readLatestOfOffer(
  api: Api,
  offerPath: string,
  offer: OfferOfJob,
  scope: RequestScope,
): Promise<PartialRecord<'ApprovalFlow'>> {
  return api.get(`${offerPath}/approvals/latest`, [], (raw) => toApprovalFlow(raw, offer), scope);
}
