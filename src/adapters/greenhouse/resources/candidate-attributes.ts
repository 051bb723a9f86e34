import { flagOrNull, idOrNull, smallIntegerOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, flag, timeFilters } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';

/** `GET /v3/job_candidate_attributes`: attributes of a job, whose ids scorecards and interview kits have. */
export const candidateAttributeTable: Table<'CandidateAttribute'> = {
  type: 'CandidateAttribute',
  path: '/v3/job_candidate_attributes',
  columns: {
    ...commonColumns,
    jobId: column('job_id', idOrNull),
    name: column('name', textOrNull),
    position: column('sort_order', smallIntegerOrNull),
    isActive: column('active', flagOrNull),
  },
  filters: {
    ...timeFilters,
    job: anyId('job_ids'),
    isActive: flag('active'),
  },
};

export function candidateAttributes(api: Api): Resource<'CandidateAttribute'> {
  return createTable(api, candidateAttributeTable);
}
