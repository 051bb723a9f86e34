import { textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { createUnlistedTable } from '../mapping/table.ts';

/** `GET /v3/custom_field_options`, read by id only: the names of schools, degrees and disciplines. */
export function customFieldOptions(api: Api): Resource<'CustomFieldOption'> {
  return createUnlistedTable(api, {
    type: 'CustomFieldOption',
    path: '/v3/custom_field_options',
    columns: { ...commonColumns, name: column('name', textOrNull) },
  });
}
