import type { OfferResolvers } from '../generated.ts';
import { toCustomFieldValues, toMany, toOne } from '../relations.ts';

export const offer: OfferResolvers = {
  application: toOne('applicationId', 'Application'),
  candidate: toOne('candidateId', 'Candidate'),
  job: toOne('jobId', 'Job'),
  opening: toOne('openingId', 'Opening'),
  customFields: toCustomFieldValues('OFFER'),
  approvalFlows: toMany('approvalFlowIds', 'ApprovalFlow'),
};
