import { textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { timeFilters } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';

/** `GET /v3/user_roles`. */
export function userRoles(api: Api): Resource<'UserRole'> {
  return createTable(api, {
    type: 'UserRole',
    path: '/v3/user_roles',
    isDictionary: true,
    columns: { ...commonColumns, name: column('name', textOrNull), kind: column('role_type', textOrNull) },
    filters: timeFilters,
  });
}
