import type { Records } from '../../domain/records.ts';
import type { RejectionSide } from '../../domain/values.ts';
import { id, idOrNull, list, nullable, object, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import type { FieldGroup, Resource } from '../adapter.ts';
import { type Api, maxPageSize } from './api.ts';
import { column, commonColumns } from './columns.ts';
import { createTable, createUnlistedTable, pageSize } from './table.ts';

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
    fieldGroups: [children(api, 'Department', '/v3/departments', (childIds) => ({ childIds }))],
  });
}

/** `GET /v3/offices`. */
export function offices(api: Api): Resource<'Office'> {
  return createTable(api, {
    type: 'Office',
    path: '/v3/offices',
    isDictionary: true,
    columns: {
      ...commonColumns,
      name: column('name', textOrNull),
      externalId: column('external_id', textOrNull),
      location: column('location', textOrNull),
      parentId: column('parent_id', idOrNull),
    },
    fieldGroups: [children(api, 'Office', '/v3/offices', (childIds) => ({ childIds }))],
  });
}

const treeRow = list(object({ id, parent_id: idOrNull }));

/** `parent_id` filters by one parent at a time: the whole tree is read, once for all. */
function children<Type extends 'Department' | 'Office'>(
  api: Api,
  type: Type,
  path: string,
  toFields: (childIds: readonly string[]) => Partial<Records[Type]>,
): FieldGroup<Type> {
  return {
    fields: ['childIds'],
    idsPerCall: Number.POSITIVE_INFINITY,
    calls: 1,
    async getMany(ids, _fields, scope) {
      if (ids.length === 0) return { items: new Map(), sideloaded: [] };
      const query = [['fields', 'id,parent_id'], pageSize(maxPageSize)] as const;
      const rows = await api.getAll(path, query, treeRow, scope);
      const items = ids.map((remoteId) => {
        const childIds = rows.filter((row) => row.parent_id === remoteId).map((row) => row.id);
        return [remoteId, { ...toFields(childIds), type, remoteId }] as const;
      });
      return { items: new Map(items), sideloaded: [] };
    },
  };
}

/** `GET /v3/sources`. */
export function sources(api: Api): Resource<'Source'> {
  return createTable(api, {
    type: 'Source',
    path: '/v3/sources',
    isDictionary: true,
    columns: {
      ...commonColumns,
      name: column('name', textOrNull),
      category: column('type', (value) => nullable(object({ name: textOrNull }))(value)?.name ?? null),
    },
  });
}

const sides = toWords<RejectionSide>({
  WE_REJECTED_THEM: 'BY_COMPANY',
  THEY_REJECTED_US: 'BY_CANDIDATE',
});

/** `GET /v3/rejection_reasons`. The built-in ones are hidden unless asked for, and are used all the same. */
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
  });
}

/** `GET /v3/custom_field_options`, by id only: names of schools, degrees and disciplines. */
export function customFieldOptions(api: Api): Resource<'CustomFieldOption'> {
  return createUnlistedTable(api, {
    type: 'CustomFieldOption',
    path: '/v3/custom_field_options',
    columns: { ...commonColumns, name: column('name', textOrNull) },
  });
}

/** `GET /v3/user_roles`. */
export function userRoles(api: Api): Resource<'UserRole'> {
  return createTable(api, {
    type: 'UserRole',
    path: '/v3/user_roles',
    isDictionary: true,
    columns: { ...commonColumns, name: column('name', textOrNull), kind: column('role_type', textOrNull) },
  });
}

/** `GET /v3/close_reasons`. */
export function closeReasons(api: Api): Resource<'CloseReason'> {
  return createTable(api, {
    type: 'CloseReason',
    path: '/v3/close_reasons',
    isDictionary: true,
    columns: { ...commonColumns, name: column('name', textOrNull) },
  });
}

/** `GET /v3/referrers`: ids of their own, which are not those of users. */
export function referrers(api: Api): Resource<'Referrer'> {
  return createTable(api, {
    type: 'Referrer',
    path: '/v3/referrers',
    columns: { ...commonColumns, name: column('name', textOrNull), userId: column('user_id', idOrNull) },
  });
}

/** `GET /v3/candidate_tags`. */
export function tags(api: Api): Resource<'Tag'> {
  return createTable(api, {
    type: 'Tag',
    path: '/v3/candidate_tags',
    isDictionary: true,
    columns: { ...commonColumns, name: column('name', textOrNull) },
  });
}
