import { unfiltered as withoutConditions } from '../../../src/domain/filters.ts';

/** A filter of each core type without conditions. */
export const unfiltered = {
  Candidate: withoutConditions('Candidate'),
  Application: withoutConditions('Application'),
  Job: withoutConditions('Job'),
  Offer: withoutConditions('Offer'),
};
