import { partialDateOrNull } from '../../../http/decode/dates.ts';
import { flagOrNull, idOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { isCurrent } from '../mapping/careers.ts';
import { column, commonColumns, joined } from '../mapping/columns.ts';
import { anyId, flagIfTrue, timeFilters } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';

/** `GET /v3/candidate_employments`. */
export function candidateEmployments(api: Api): Resource<'CandidateEmployment'> {
  return createTable(api, {
    type: 'CandidateEmployment',
    path: '/v3/candidate_employments',
    columns: {
      ...commonColumns,
      candidateId: column('candidate_id', idOrNull),
      company: column('company_name', textOrNull),
      title: column('title', textOrNull),
      startedOn: column('start_date', partialDateOrNull),
      endedOn: column('end_date', partialDateOrNull),
      isCurrent: joined({ end_date: partialDateOrNull, latest: flagOrNull }, (row) =>
        isCurrent(row.end_date, row.latest),
      ),
      isLatest: column('latest', flagOrNull),
    },
    filters: { ...timeFilters, candidate: anyId('candidate_ids'), isLatest: flagIfTrue('latest') },
  });
}
