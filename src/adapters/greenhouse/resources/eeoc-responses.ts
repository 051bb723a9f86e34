import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { idOrNull, nullable, object, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, timeFilters, within } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';

const readAnswer = nullable(object({ description: textOrNull }));

const answer = (name: string) => column(name, (value) => readAnswer(value)?.description ?? null);

/** `GET /v3/eeoc`: each of the four answers may be missing. */
export const eeocResponseTable: Table<'EeocResponse'> = {
  type: 'EeocResponse',
  path: '/v3/eeoc',
  columns: {
    ...commonColumns,
    applicationId: column('application_id', idOrNull),
    candidateId: column('candidate_id', idOrNull),
    gender: answer('gender'),
    race: answer('race'),
    veteranStatus: answer('veteran_status'),
    disabilityStatus: answer('disability_status'),
    submittedAt: column('submitted_at', dateTimeOrNull),
  },
  filters: {
    ...timeFilters,
    application: anyId('application_ids'),
    submittedAt: within('submitted_at'),
  },
};

export function eeocResponses(api: Api): Resource<'EeocResponse'> {
  return createTable(api, eeocResponseTable);
}
