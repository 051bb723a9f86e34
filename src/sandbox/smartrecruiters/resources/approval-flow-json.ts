import type { ApprovalFlowFacts, ApproverGroupFacts } from '../../model.ts';
import { type Json, present } from '../http/json.ts';
import type { Call } from '../http/route.ts';

/** An `ApprovalRequest`. */
export function approvalJson(call: Call, flow: ApprovalFlowFacts): Json {
  const { approvals, jobs, offers } = call.company;
  return {
    id: approvals.idOf(flow),
    subject:
      flow.offer === null
        ? { id: jobs.idOf(jobs.at(flow.job)), type: 'job' }
        : { id: offers.idOf(offers.at(flow.offer)), type: 'offer' },
    type: flow.isSequential ? 'sequential' : 'parallel',
    decisionMode: decisionModeOf(flow),
    status: flow.state,
    steps: flow.groups.map((group) => ({
      status: stepStatusOf(flow, group),
      approvers: group.approvers.map(({ user, state, resolvedAt }) =>
        present({
          id: call.company.users.idOf(call.company.users.at(user)),
          decision: state === 'APPROVED' || state === 'REJECTED' ? state : 'PENDING',
          decidedOn: resolvedAt,
        }),
      ),
    })),
  };
}

/** `POST /approvals` refuses `all` together with `sequential` with INVALID_DECISION_MODE. */
function decisionModeOf({ isSequential, groups }: ApprovalFlowFacts): string {
  const needsAll = groups.every(({ needed, approvers }) => needed === approvers.length);
  return needsAll && !isSequential ? 'all' : 'any';
}

function stepStatusOf({ state }: ApprovalFlowFacts, { needed, approvers }: ApproverGroupFacts): string {
  const countOf = (wanted: string) => approvers.filter((each) => each.state === wanted).length;
  if (countOf('APPROVED') >= needed) return 'APPROVED';
  if (approvers.length - countOf('REJECTED') < needed) return 'REJECTED';
  // A rejection skips all undecided steps.
  return state === 'REJECTED' ? 'SKIPPED' : 'PENDING';
}
