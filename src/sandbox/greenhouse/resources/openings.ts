import type { CloseReasonFacts } from '../../model/company.ts';
import type { OpeningFacts } from '../../model.ts';
import { hasOption, toCustomFields } from '../custom-fields.ts';
import { dates, flag, idIn, textIs } from '../filters.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { defineResource, type RowFacts } from '../resource.ts';

interface OpeningItem extends RowFacts, OpeningFacts {
  readonly job: number;
  readonly sortOrder: number;
}

const openings = defineResource<OpeningItem>({
  path: 'openings',
  from: (dataset) =>
    dataset.jobs.flatMap(({ key, createdAt, updatedAt, openings: ofJob }) =>
      ofJob.map((opening, sortOrder) => ({ ...opening, createdAt, updatedAt, job: key, sortOrder })),
    ),
  columns: {
    job_id: ({ job }) => toId('jobs', job),
    opened_at: ({ openedAt }) => openedAt,
    closed_at: ({ closedAt }) => closedAt,
    sort_order: ({ sortOrder }) => sortOrder,
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

const closeReasons = defineResource<CloseReasonFacts>({
  path: 'close_reasons',
  from: (dataset) => dataset.closeReasons,
  columns: { name: ({ name }) => name },
  filters: {},
});

export const openingResources = [openings, closeReasons];
