import type { Records } from '../../domain/records.ts';
import type { RejectionSide } from '../../domain/values.ts';
import { flagOrNull, id, idOrNull, list, nullable, object, text, textOrNull } from '../../http/shape.ts';
import type { Part, Resource } from '../adapter.ts';
import { type Api, maxPageSize } from './api.ts';
import { column, commonColumns, joined } from './columns.ts';
import { createGroupPart } from './group-part.ts';
import { createTable, pageSize } from './table.ts';
import { customFields, listOrNone } from './values.ts';

/** `GET /v3/users`. Service accounts are hidden unless asked for; they sign notes and rejections, so reads by id show them. */
export function users(api: Api): Resource<'User'> {
  return createTable(api, {
    type: 'User',
    path: '/v3/users',
    reading: [['show_service_accounts', 'true']],
    parts: [userEmails(api)],
    columns: {
      ...commonColumns,
      firstName: column('first_name', textOrNull),
      lastName: column('last_name', textOrNull),
      fullName: joined({ name: textOrNull, first_name: textOrNull, last_name: textOrNull }, (row) => {
        return row.name ?? ([row.first_name, row.last_name].filter(Boolean).join(' ') || null);
      }),
      // That of a service account is empty.
      primaryEmail: column('primary_email', (value) => textOrNull(value) || null),
      title: column('job_title', textOrNull),
      isActive: column('deactivated', (value) => {
        const isDeactivated = flagOrNull(value);
        return isDeactivated === null ? null : !isDeactivated;
      }),
      isSiteAdmin: column('site_admin', flagOrNull),
      employeeId: column('employee_id', textOrNull),
      departmentIds: column('department_ids', listOrNone(id)),
      officeIds: column('office_ids', listOrNone(id)),
      customFields: column('custom_fields', customFields),
    },
  });
}

const emailRow = object({ user_id: id, email: text, verified: flagOrNull });

/** `GET /v3/user_emails`. */
function userEmails(api: Api): Part<'User'> {
  return createGroupPart(api, {
    type: 'User',
    fields: ['emails'],
    path: '/v3/user_emails',
    parents: 'user_ids',
    row: emailRow,
    parentOf: (row) => row.user_id,
    toFields: (rows) => ({ emails: rows.map((row) => ({ value: row.email, isVerified: row.verified })) }),
  });
}

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
    parts: [children(api, 'Department', '/v3/departments', (childIds) => ({ childIds }))],
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
    parts: [children(api, 'Office', '/v3/offices', (childIds) => ({ childIds }))],
  });
}

const treeRow = list(object({ id, parent_id: idOrNull }));

/** `parent_id` filters by one parent at a time: the whole tree is read, once for all. */
function children<Type extends 'Department' | 'Office'>(
  api: Api,
  type: Type,
  path: string,
  toFields: (childIds: readonly string[]) => Partial<Records[Type]>,
): Part<Type> {
  return {
    fields: ['childIds'],
    async getMany(ids, _fields, caller) {
      if (ids.length === 0) return { items: new Map(), learned: [] };
      const query = [['fields', 'id,parent_id'], pageSize(maxPageSize)] as const;
      const rows = await api.getAll(path, query, treeRow, caller);
      const items = ids.map((remoteId) => {
        const childIds = rows.filter((row) => row.parent_id === remoteId).map((row) => row.id);
        return [remoteId, { ...toFields(childIds), type, remoteId }] as const;
      });
      return { items: new Map(items), learned: [] };
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

const sides: Readonly<Record<string, RejectionSide>> = {
  WE_REJECTED_THEM: 'BY_COMPANY',
  THEY_REJECTED_US: 'BY_CANDIDATE',
};

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
  const { listing: _, ...table } = createTable(api, {
    type: 'CustomFieldOption',
    path: '/v3/custom_field_options',
    columns: { ...commonColumns, name: column('name', textOrNull) },
  });
  return table;
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
