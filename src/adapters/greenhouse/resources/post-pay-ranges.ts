import { idOrNull, integerOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns, joined } from '../mapping/columns.ts';
import { anyId, timeFilters } from '../mapping/filters.ts';
import { toAmount } from '../mapping/pay-ranges.ts';
import { createTable } from '../mapping/table.ts';

/** `GET /v3/pay_input_ranges`, with those of deleted posts. */
export function postPayRanges(api: Api): Resource<'PostPayRange'> {
  return createTable(api, {
    type: 'PostPayRange',
    path: '/v3/pay_input_ranges',
    columns: {
      ...commonColumns,
      postId: column('job_post_id', idOrNull),
      payInputId: column('pay_input_id', idOrNull),
      min: joined({ min_cents: integerOrNull, currency_type: textOrNull }, (row) =>
        toAmount(row.min_cents, row.currency_type),
      ),
      max: joined({ max_cents: integerOrNull, currency_type: textOrNull }, (row) =>
        toAmount(row.max_cents, row.currency_type),
      ),
      currency: column('currency_type', textOrNull),
    },
    filters: { ...timeFilters, jobPost: anyId('job_post_ids'), input: anyId('pay_input_ids') },
  });
}
