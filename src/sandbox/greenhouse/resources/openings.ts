import type { OpeningFacts } from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { hasOption, toCustomFields } from '../rows/custom-field-values.ts';
import { dates, flag, idIn, textIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { type ChildFacts, childrenOf } from '../rows/row.ts';

export const openings = defineResource<ChildFacts<OpeningFacts>>({
  path: 'openings',
  from: (dataset) => childrenOf(dataset.jobs, (job) => job.openings),
  columns: {
    job_id: ({ parent }) => toId('jobs', parent),
    opened_at: ({ openedAt }) => openedAt,
    closed_at: ({ closedAt }) => closedAt,
    sort_order: ({ position }) => position,
    opening_id: ({ code }) => code,
    application_id: ({ application }) => toIdOrNull('applications', application),
    close_reason_id: ({ closeReason }) => toIdOrNull('close_reasons', closeReason),
    target_start_on: ({ targetStartOn }) => targetStartOn,
    open: ({ isOpen }) => isOpen,
    custom_fields: toCustomFields,
  },
  filters: {
    job_ids: idIn('job_id'),
    application_ids: idIn('application_id'),
    close_reason_ids: idIn('close_reason_id'),
    opened_at: dates('opened_at'),
    closed_at: dates('closed_at'),
    custom_field_option_id: hasOption('OPENING'),
    open: flag('open'),
    opening_id: textIs('opening_id'),
  },
});
