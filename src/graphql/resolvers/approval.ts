import type { ApprovalFlowResolvers, ApprovalStepResolvers, ApproverResolvers } from '../generated.ts';
import { one, refer, values } from '../relations.ts';

export const approvalFlow: ApprovalFlowResolvers = {
  job: one('jobId', 'Job'),
  offer: one('offerId', 'Offer'),
  requestedBy: one('requestedById', 'User'),
  steps: values('steps'),
};

export const approvalStep: ApprovalStepResolvers = {
  approvers: ({ account, approvers }) => approvers.map((approver) => ({ ...approver, account })),
};

export const approver: ApproverResolvers = {
  user: refer('userId', 'User'),
  resolvedBy: refer('resolvedById', 'User'),
};
