import { flagOrNull, idOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { educationDates } from '../mapping/careers.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, flagIfTrue, timeFilters } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';

/** `GET /v3/candidate_educations`. */
export function candidateEducations(api: Api): Resource<'CandidateEducation'> {
  return createTable(api, {
    type: 'CandidateEducation',
    path: '/v3/candidate_educations',
    columns: {
      ...commonColumns,
      ...educationDates,
      candidateId: column('candidate_id', idOrNull),
      schoolId: column('school_name_custom_field_option_id', idOrNull),
      degreeId: column('degree_custom_field_option_id', idOrNull),
      disciplineId: column('discipline_custom_field_option_id', idOrNull),
      isLatest: column('latest', flagOrNull),
    },
    filters: { ...timeFilters, candidate: anyId('candidate_ids'), isLatest: flagIfTrue('latest') },
  });
}
