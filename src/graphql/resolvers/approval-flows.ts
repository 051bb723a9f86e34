import type { ApprovalFlowResolvers, ApprovalStepResolvers, ApproverResolvers } from '../generated.ts';
import { toOne, toValues, valueToOne } from '../relations.ts';

export const approvalFlow: ApprovalFlowResolvers = {
  job: toOne('jobId', 'Job'),
  offer: toOne('offerId', 'Offer'),
  requestedBy: toOne('requestedById', 'User'),
  steps: toValues('steps'),
};

export const approvalStep: ApprovalStepResolvers = {
  approvers: ({ account, approvers }) => approvers.map((approver) => ({ ...approver, account })),
};

export const approver: ApproverResolvers = {
  user: valueToOne('userId', 'User'),
  resolvedBy: valueToOne('resolvedById', 'User'),
};
