import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { flagOrNull, idOrNull, smallIntegerOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, flagIfTrue, timeFilters } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { withParentsOfApplications } from '../mapping/via-applications.ts';

/** `GET /v3/application_stages`: all stages that an application was in, including the current one. */
export const stageEventTable: Table<'StageEvent'> = {
  type: 'StageEvent',
  path: '/v3/application_stages',
  columns: {
    ...commonColumns,
    applicationId: column('application_id', idOrNull),
    stageId: column('job_interview_stage_id', idOrNull),
    enteredAt: column('entered_at', dateTimeOrNull),
    exitedAt: column('exited_at', dateTimeOrNull),
    days: column('days_in_stage', smallIntegerOrNull),
    isCurrent: column('current', flagOrNull),
  },
  filters: {
    ...timeFilters,
    application: anyId('application_ids'),
    stage: anyId('job_interview_stage_ids'),
    isCurrent: flagIfTrue('current'),
  },
};

export function stageEvents(api: Api): Resource<'StageEvent'> {
  const table = createTable(api, { ...stageEventTable, ownFilters: ['candidate'] });
  return { ...table, listing: withParentsOfApplications(api, 'StageEvent', table.listing, ['candidate']) };
}
