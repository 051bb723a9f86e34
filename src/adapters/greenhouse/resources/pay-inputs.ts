import { idOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { createRowsGroup } from '../mapping/field-groups.ts';
import { anyId, timeFilters } from '../mapping/filters.ts';
import { payRangeList, toPayRange } from '../mapping/pay-ranges.ts';
import { createTable } from '../mapping/table.ts';

/** `GET /v3/pay_inputs`. */
export function payInputs(api: Api): Resource<'PayInput'> {
  return createTable(api, {
    type: 'PayInput',
    path: '/v3/pay_inputs',
    columns: {
      ...commonColumns,
      title: column('title', textOrNull),
      blurb: column('blurb', textOrNull),
      customFieldId: column('linked_custom_field_id', idOrNull),
    },
    filters: {
      ...timeFilters,
      customField: anyId('linked_custom_field_ids'),
    },
    fieldGroups: [
      createRowsGroup(api, {
        type: 'PayInput',
        ...payRangeList,
        field: 'ranges',
        toValue: (rows) => rows.map(toPayRange),
      }),
    ],
  });
}
