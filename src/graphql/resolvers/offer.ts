import type { OfferResolvers } from '../generated.ts';
import { one, readField, values } from '../read.ts';
import type { Located } from '../store.ts';

export const offer: OfferResolvers = {
  application: one('applicationId', 'Application'),
  candidate: one('candidateId', 'Candidate'),
  job: one('jobId', 'Job'),
  opening: one('openingId', 'Opening'),
  customFields: values('customFields', (record: Located<'Offer'>, context) =>
    readField(context, record, 'customFields'),
  ),
};
