import type { ApprovalKind, ApprovalStep, Approver } from '../../../src/domain/process.ts';
import type {
  ApprovalFlowFacts,
  ApproverFacts,
  ApproverGroupFacts,
} from '../../../src/sandbox/model/approvals.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import { byId, idOrNull, remoteStatusOf, remoteWordOf, stamps, type Telling, type Told } from './provider-view.ts';

/** Who must agree. */
export function toApprovals({ approvalFlows }: Dataset, telling: Telling) {
  return {
    ApprovalFlow: byId(telling, 'ApprovalFlow', approvalFlows, (flow) => toFlow(flow, telling)),
  };
}

const kinds: Readonly<Record<ApprovalFlowFacts['kind'], ApprovalKind>> = {
  OPEN_JOB: 'JOB',
  OFFER_JOB: 'JOB_OFFERS',
  OFFER: 'OFFER',
};

function toFlow(flow: ApprovalFlowFacts, telling: Telling): Told<'ApprovalFlow'> {
  const { kind, job, offer, isSequential, version, requestedBy, state, groups } = flow;
  return {
    ...stamps(flow),
    kind: kinds[kind],
    remoteKind: remoteStatusOf(telling.words.approval, kind),
    jobId: telling.remoteId('Job', job),
    offerId: idOrNull(telling, 'Offer', offer),
    state,
    remoteState: remoteWordOf(telling.words.approvalState, state),
    isSequential,
    version,
    requestedById: idOrNull(telling, 'User', requestedBy),
    steps: groups.map((group, position) => toStep(group, position, telling)),
  };
}

function toStep(group: ApproverGroupFacts, position: number, telling: Telling): ApprovalStep {
  return {
    position,
    remoteState: null,
    approvalsRequired: group.needed,
    isRequiredForException: group.isNeededForException,
    resolvedAt: group.resolvedAt,
    approvers: group.approvers.map((approver) => toApprover(approver, telling)),
  };
}

function toApprover(approver: ApproverFacts, telling: Telling): Approver {
  const { user, state, resolvedBy, resolvedAt, askedAt } = approver;
  return {
    userId: telling.remoteId('User', user),
    state: state === 'DUE' ? 'PENDING' : state,
    remoteState: remoteStatusOf(telling.words.approverState, state),
    requestedAt: askedAt,
    resolvedAt,
    resolvedById: idOrNull(telling, 'User', resolvedBy),
  };
}
