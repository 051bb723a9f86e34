import type { ApplicationFacts } from '../../model.ts';
import { hasNoOptions, idIn } from '../filters.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { defineResource } from '../resource.ts';

type RejectedItem = ApplicationFacts & { readonly rejection: NonNullable<ApplicationFacts['rejection']> };

function isRejected(application: ApplicationFacts): application is RejectedItem {
  return application.rejection !== null;
}

const rejectionDetails = defineResource<RejectedItem>({
  path: 'rejection_details',
  from: ({ applications }) => applications.filter(isRejected),
  columns: {
    application_id: ({ key }) => toId('applications', key),
    rejected_by_id: ({ rejection }) => toIdOrNull('users', rejection.rejectedBy),
    // The note has the key of the application.
    rejection_note_id: ({ key, rejection }) => toIdOrNull('notes', rejection.note === null ? null : key),
    rejection_reason_id: ({ rejection }) => toIdOrNull('rejection_reasons', rejection.reason),
    rejected_at: ({ rejectedAt }) => rejectedAt,
    question_custom_fields: ({ key }) => (key % 2 === 0 ? null : {}),
  },
  filters: {
    application_ids: idIn('application_id'),
    rejection_reason_ids: idIn('rejection_reason_id'),
    custom_field_option_id: hasNoOptions,
  },
});

export const rejectionResources = [rejectionDetails];
