import {
  flagOrNull,
  id,
  idOrNull,
  list,
  nullable,
  object,
  text,
  textOrNull,
} from '../../../http/decode/shape.ts';
import type { FieldGroup, Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns, joined } from '../mapping/columns.ts';
import { createRowsGroup } from '../mapping/field-groups.ts';
import { anyId, opposite, textInList, timeFilters } from '../mapping/filters.ts';
import { hiringTeams } from '../mapping/hiring-team.ts';
import { createTable } from '../mapping/table.ts';
import { customFieldValues, listOrNone } from '../mapping/values.ts';

/**
 * `GET /v3/users`. Service accounts are hidden unless a parameter asks for them. Reads by id have them, because they are the
 * authors of notes and rejections.
 */
export function users(api: Api): Resource<'User'> {
  return createTable(api, {
    type: 'User',
    path: '/v3/users',
    reading: [['show_service_accounts', 'true']],
    fieldGroups: [userEmails(api), jobPermissions(api), hiringTeams(api)],
    columns: {
      ...commonColumns,
      firstName: column('first_name', textOrNull),
      lastName: column('last_name', textOrNull),
      fullName: joined({ name: textOrNull, first_name: textOrNull, last_name: textOrNull }, (row) => {
        return row.name ?? ([row.first_name, row.last_name].filter(Boolean).join(' ') || null);
      }),
      // The address of a service account is an empty text.
      primaryEmail: column('primary_email', (value) => textOrNull(value) || null),
      addresses: column('emails', nullable(list(text))),
      title: column('job_title', textOrNull),
      isActive: column('deactivated', (value) => {
        const isDeactivated = flagOrNull(value);
        return isDeactivated === null ? null : !isDeactivated;
      }),
      isSiteAdmin: column('site_admin', flagOrNull),
      employeeId: column('employee_id', textOrNull),
      departmentIds: column('department_ids', listOrNone(id)),
      officeIds: column('office_ids', listOrNone(id)),
      customFields: column('custom_fields', customFieldValues),
      linkedCandidateIds: column('linked_candidate_ids', listOrNone(id)),
    },
    filters: {
      ...timeFilters,
      isActive: opposite('deactivated'),
      department: anyId('department_ids'),
      office: anyId('office_ids'),
      employeeId: textInList('employee_ids'),
      linkedCandidate: anyId('linked_candidate_ids'),
    },
  });
}

const emailRow = object({ email: text, verified: flagOrNull });

/** `GET /v3/user_emails`. */
function userEmails(api: Api): FieldGroup<'User'> {
  return createRowsGroup(api, {
    type: 'User',
    field: 'emails',
    path: '/v3/user_emails',
    row: emailRow,
    toValue: (rows) => rows.map((row) => ({ value: row.email, isVerified: row.verified })),
  });
}

const permissionRow = object({ job_id: id, role_id: idOrNull, automated: flagOrNull });

/** `GET /v3/user_job_permissions`: site admins have no rows, because they need no permissions for single jobs. */
function jobPermissions(api: Api): FieldGroup<'User'> {
  return createRowsGroup(api, {
    type: 'User',
    field: 'jobPermissions',
    path: '/v3/user_job_permissions',
    row: permissionRow,
    toValue: (rows) =>
      rows.map((row) => ({ jobId: row.job_id, roleId: row.role_id, isAutomated: row.automated })),
  });
}
