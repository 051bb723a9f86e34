import { idOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { exactly, oneId, timeFilters } from '../mapping/filters.ts';
import { createHierarchyGroup } from '../mapping/hierarchy.ts';
import { createTable } from '../mapping/table.ts';

/** `GET /v3/departments`. */
export function departments(api: Api): Resource<'Department'> {
  return createTable(api, {
    type: 'Department',
    path: '/v3/departments',
    isDictionary: true,
    columns: {
      ...commonColumns,
      name: column('name', textOrNull),
      externalId: column('external_id', textOrNull),
      parentId: column('parent_id', idOrNull),
    },
    filters: {
      ...timeFilters,
      parent: oneId('parent_id'),
      externalId: exactly('external_id'),
    },
    fieldGroups: [createHierarchyGroup(api, 'Department', '/v3/departments', (childIds) => ({ childIds }))],
  });
}
