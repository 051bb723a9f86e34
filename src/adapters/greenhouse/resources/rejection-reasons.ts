import type { RejectionSide } from '../../../domain/values.ts';
import { nullable, object, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { timeFilters } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';

const sides = toWords<RejectionSide>({
  WE_REJECTED_THEM: 'BY_COMPANY',
  THEY_REJECTED_US: 'BY_CANDIDATE',
});

/** `GET /v3/rejection_reasons`. Built-in reasons are used, but hidden unless a parameter asks for them. */
export function rejectionReasons(api: Api): Resource<'RejectionReason'> {
  return createTable(api, {
    type: 'RejectionReason',
    path: '/v3/rejection_reasons',
    isDictionary: true,
    listing: [['include_defaults', 'true']],
    reading: [['include_defaults', 'true']],
    columns: {
      ...commonColumns,
      name: column('name', textOrNull),
      side: column(
        'type',
        (value) => sides[nullable(object({ key: textOrNull }))(value)?.key ?? ''] ?? 'OTHER',
      ),
    },
    filters: timeFilters,
  });
}
