import type { OpeningResolvers } from '../generated.ts';
import { toCustomFieldValues, toOne } from '../relations.ts';

export const opening: OpeningResolvers = {
  job: toOne('jobId', 'Job'),
  application: toOne('applicationId', 'Application'),
  closeReason: toOne('closeReasonId', 'CloseReason'),
  customFields: toCustomFieldValues('OPENING'),
};
