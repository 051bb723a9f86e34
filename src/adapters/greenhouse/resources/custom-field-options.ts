import { flagOrNull, idOrNull, smallIntegerOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, flagIfTrue, timeFilters } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';

/** `GET /v3/custom_field_options`, with the names of schools, degrees and disciplines. */
export function customFieldOptions(api: Api): Resource<'CustomFieldOption'> {
  return createTable(api, {
    type: 'CustomFieldOption',
    path: '/v3/custom_field_options',
    columns: {
      ...commonColumns,
      customFieldId: column('custom_field_id', idOrNull),
      name: column('name', textOrNull),
      externalId: column('external_id', textOrNull),
      position: column('sort_order', smallIntegerOrNull),
      isActive: column('active', flagOrNull),
    },
    filters: {
      ...timeFilters,
      customField: anyId('custom_field_ids'),
      isActive: flagIfTrue('active'),
    },
  });
}
