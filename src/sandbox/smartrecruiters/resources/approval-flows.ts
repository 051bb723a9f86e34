import type { ApprovalFlowFacts } from '../../model.ts';
import {
  assignmentOf,
  type Denial,
  type Denials,
  deniedAs401,
  jobOf,
  offerIn,
  requireOffers,
} from '../http/access.ts';
import { ok, present } from '../http/json.ts';
import { fixedPage, fixedPaging } from '../http/paging.ts';
import { Refusal } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';
import { approvalJson } from './approval-flow-json.ts';
import { payOf } from './job-json.ts';

const base = '/approvals-api/v201910/approvals';
const scopes = ['approvals_read'];
const noAccess: Denial = { status: 403, code: 'NO_ACCESS_TO_APPROVALS' };
const deniedOffer: Denials = { candidate: deniedAs401, job: deniedAs401 };

/** The approval requests, and the latest one of a job or an offer. */
export const approvalFlowRoutes: readonly Route[] = [
  // "Pending approvals requests where you are an approver": an API key has no user, and here it lists all.
  get(base, scopes, fixedPaging, (call) =>
    fixedPage(call, {
      rows: call.company.approvals.shuffled().filter(({ state }) => state === 'PENDING'),
      defaultLimit: 100,
      toJson: (flow) => approvalJson(call, flow),
    }),
  ),

  get(`${base}/{approvalRequestId}`, scopes, {}, (call) => ok(approvalJson(call, requestIn(call)))),

  // The data set has no comments.
  get(`${base}/{approvalRequestId}/comments`, scopes, {}, (call) => {
    requestIn(call);
    return ok({ content: [] });
  }),

  get('/jobs/{jobId}/approvals/latest', ['jobs_read'], {}, (call) => {
    const job = jobOf(call, noAccess);
    if (!call.options.isAdmin) throw new Refusal(noAccess.status, noAccess.code, 'No access to approvals');
    const flow = latestOf(call, ({ kind, job: key }) => kind === 'OPEN_JOB' && key === job.key);
    return ok({
      approvalRequestId: call.company.approvals.idOf(flow),
      positions: [],
      ...present({ salaryRange: payOf(call, job) }),
    });
  }),

  get(
    '/candidates/{candidateId}/jobs/{jobId}/offers/{offerId}/approvals/latest',
    ['candidates_offers_read'],
    {},
    (call) => {
      const application = assignmentOf(call, deniedOffer);
      requireOffers(call);
      const { key } = offerIn(call.company.offersOf(application), call, 'OFFERS_NOT_FOUND');
      return ok(
        approvalJson(
          call,
          latestOf(call, ({ kind, offer }) => kind === 'OFFER' && offer === key),
        ),
      );
    },
  ),
];

/** A flow becomes a request only when the approval is requested. */
function isRequest({ state }: ApprovalFlowFacts): boolean {
  return state !== null;
}

function requestIn({ company, ids }: Call<'approvalRequestId'>): ApprovalFlowFacts {
  const flow = company.approvals.find(ids.approvalRequestId);
  if (flow !== null && isRequest(flow)) return flow;
  throw new Refusal(404, 'APPROVAL_REQUEST_NOT_FOUND', 'Approval request not found');
}

function latestOf({ company }: Call, matches: (flow: ApprovalFlowFacts) => boolean): ApprovalFlowFacts {
  const latest = company.dataset.approvalFlows.findLast((flow) => isRequest(flow) && matches(flow));
  if (latest === undefined) throw new Refusal(404, 'APPROVALS_NOT_FOUND', 'Approvals not found');
  return latest;
}
