import type { OfferResolvers } from '../generated.ts';
import { many, one, values } from '../relations.ts';

export const offer: OfferResolvers = {
  application: one('applicationId', 'Application'),
  candidate: one('candidateId', 'Candidate'),
  job: one('jobId', 'Job'),
  opening: one('openingId', 'Opening'),
  customFields: values('customFields'),
  approvalFlows: many('approvalFlowIds', 'ApprovalFlow'),
};
