import { idOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, timeFilters } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';

/** `GET /v3/job_post_locations`, with those of deleted posts. */
export function postLocations(api: Api): Resource<'PostLocation'> {
  return createTable(api, {
    type: 'PostLocation',
    path: '/v3/job_post_locations',
    columns: {
      ...commonColumns,
      postId: column('job_post_id', idOrNull),
      text: column('plain_text_location', textOrNull),
      officeId: column('office_id', idOrNull),
    },
    filters: { ...timeFilters, jobPost: anyId('job_post_ids'), office: anyId('office_ids') },
  });
}
