import type { OfferResolvers } from '../generated.ts';
import { toMany, toOne, toValues } from '../relations.ts';

export const offer: OfferResolvers = {
  application: toOne('applicationId', 'Application'),
  candidate: toOne('candidateId', 'Candidate'),
  job: toOne('jobId', 'Job'),
  opening: toOne('openingId', 'Opening'),
  customFields: toValues('customFields'),
  approvalFlows: toMany('approvalFlowIds', 'ApprovalFlow'),
};
