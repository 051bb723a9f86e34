import { flagOrNull, idOrNull, smallIntegerOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, flag, timeFilters } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';

/** `GET /v3/job_interview_stages`. */
export const stageTable: Table<'Stage'> = {
  type: 'Stage',
  path: '/v3/job_interview_stages',
  columns: {
    ...commonColumns,
    name: column('name', textOrNull),
    position: column('sort_order', smallIntegerOrNull),
    isActive: column('active', flagOrNull),
    jobId: column('job_id', idOrNull),
  },
  filters: {
    ...timeFilters,
    job: anyId('job_ids'),
    isActive: flag('active'),
  },
};

export function stages(api: Api): Resource<'Stage'> {
  return createTable(api, stageTable);
}
