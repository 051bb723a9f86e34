import { dateOrNull, dateTimeOrNull } from '../../../http/decode/dates.ts';
import { flagOrNull, idOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, exactly, flag, timeFilters, within } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { customFieldValues } from '../mapping/values.ts';

/** `GET /v3/openings`: `id` is the id of the opening, `opening_id` is a label that the company gives. */
export const openingTable: Table<'Opening'> = {
  type: 'Opening',
  path: '/v3/openings',
  columns: {
    ...commonColumns,
    code: column('opening_id', textOrNull),
    isOpen: column('open', flagOrNull),
    openedAt: column('opened_at', dateTimeOrNull),
    closedAt: column('closed_at', dateTimeOrNull),
    targetStartOn: column('target_start_on', dateOrNull),
    jobId: column('job_id', idOrNull),
    applicationId: column('application_id', idOrNull),
    closeReasonId: column('close_reason_id', idOrNull),
    customFields: column('custom_fields', customFieldValues),
  },
  filters: {
    ...timeFilters,
    job: anyId('job_ids'),
    isOpen: flag('open'),
    application: anyId('application_ids'),
    closeReason: anyId('close_reason_ids'),
    openedAt: within('opened_at'),
    closedAt: within('closed_at'),
    code: exactly('opening_id'),
  },
};

export function openings(api: Api): Resource<'Opening'> {
  return createTable(api, openingTable);
}
