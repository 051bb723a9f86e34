import type { ApprovalKind, ApprovalStep, Approver } from '../../../src/domain/process.ts';
import type {
  ApprovalFlowFacts,
  ApproverFacts,
  ApproverGroupFacts,
} from '../../../src/sandbox/model/approvals.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import {
  byId,
  type ExpectedRecord,
  idOrNull,
  type ProviderView,
  remoteStatusOf,
  remoteWordOf,
  timestamps,
} from './provider-view.ts';

/** Approval flows. */
export function toApprovals({ approvalFlows }: Dataset, view: ProviderView) {
  return {
    ApprovalFlow: byId(view, 'ApprovalFlow', approvalFlows, (flow) => toFlow(flow, view)),
  };
}

const kinds: Readonly<Record<ApprovalFlowFacts['kind'], ApprovalKind>> = {
  OPEN_JOB: 'JOB',
  OFFER_JOB: 'JOB_OFFERS',
  OFFER: 'OFFER',
};

function toFlow(flow: ApprovalFlowFacts, view: ProviderView): ExpectedRecord<'ApprovalFlow'> {
  const { kind, job, offer, isSequential, version, requestedBy, state, groups } = flow;
  return {
    ...timestamps(flow),
    kind: kinds[kind],
    remoteKind: remoteStatusOf(view.words.approval, kind),
    jobId: view.remoteId('Job', job),
    offerId: idOrNull(view, 'Offer', offer),
    state,
    remoteState: remoteWordOf(view.words.approvalState, state),
    isSequential,
    version,
    requestedById: idOrNull(view, 'User', requestedBy),
    steps: groups.map((group, position) => toStep(group, position, view)),
  };
}

function toStep(group: ApproverGroupFacts, position: number, view: ProviderView): ApprovalStep {
  return {
    position,
    remoteState: null,
    approvalsRequired: group.needed,
    isRequiredForException: group.isNeededForException,
    resolvedAt: group.resolvedAt,
    approvers: group.approvers.map((approver) => toApprover(approver, view)),
  };
}

function toApprover(approver: ApproverFacts, view: ProviderView): Approver {
  const { user, state, resolvedBy, resolvedAt, askedAt } = approver;
  return {
    userId: view.remoteId('User', user),
    state: state === 'DUE' ? 'PENDING' : state,
    remoteState: remoteStatusOf(view.words.approverState, state),
    requestedAt: askedAt,
    resolvedAt,
    resolvedById: idOrNull(view, 'User', resolvedBy),
  };
}
