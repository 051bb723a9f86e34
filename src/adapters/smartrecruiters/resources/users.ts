import { conditionNames, type Filters } from '../../../domain/filters.ts';
import type { PartialRecord } from '../../../domain/records.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { singleRow } from '../../../http/decode/rows.ts';
import { flagOrNull, id, idOrNull, nullable, object, textOrNull } from '../../../http/decode/shape.ts';
import type { FieldGroup, Resource } from '../../adapter.ts';
import { filterSupport } from '../../filter-support.ts';
import type { Api } from '../client/api.ts';
import { requireId } from '../client/by-id.ts';
import { isPathSegment } from '../client/ids.ts';
import { maxPageSize, type Query } from '../client/paging.ts';
import { fieldGroup } from '../mapping/field-groups.ts';
import { pageSizeFor } from '../mapping/filters.ts';
import { lowerBound } from '../mapping/instants.ts';

const path = '/user-api/v201804/users';

const userRow = object({
  id,
  email: textOrNull,
  firstName: textOrNull,
  lastName: textOrNull,
  systemRole: nullable(object({ id: idOrNull, name: textOrNull })),
  externalData: textOrNull,
  active: flagOrNull,
  updatedOn: dateTimeOrNull,
});

const readUser = singleRow(toUser);

/** `GET /user-api/v201804/users`. `/users` at the root of the API is an older version of it. */
export function users(api: Api): Resource<'User'> {
  const group = primaryGroup(api);
  return {
    parseRemoteId: (id) => (isPathSegment(id) ? { type: 'User', remoteId: id } : null),
    fieldGroups: [group],
    listing: {
      maxPageSize,
      omittedFields: [],
      parentsPerCall: 1,
      ...filterSupport('User', {
        sent: ['updatedAt', 'email', 'employeeId'],
        supplied: group.fields,
        advice: { createdAt: 'filter them by updatedAt' },
      }),
      async list({ filter, ...request }) {
        const { rows, ...page } = await api.getPage(path, toQuery(filter), toUser, {
          ...request,
          size: pageSizeFor(request.size, filter, residual),
        });
        return {
          ...page,
          items: rows.map(({ item }) => item),
          sideloaded: rows.flatMap(({ sideloaded }) => sideloaded),
          order: 'unspecified',
          residual,
        };
      },
    },
  };
}

/** Bounds and searches of the provider find too much. */
const residual = conditionNames('User');

/** The search covers names, addresses and `externalData`. */
function toQuery(filter: Filters['User'] | null): Query {
  const search = filter?.email ?? filter?.employeeId ?? null;
  return [
    ...(search === null ? [] : [['q', search] as const]),
    ...lowerBound('updatedAfter', filter?.updatedAt),
  ];
}

function primaryGroup(api: Api): FieldGroup<'User'> {
  return fieldGroup(
    [
      'updatedAt',
      'remoteData',
      'firstName',
      'lastName',
      'fullName',
      'primaryEmail',
      'isActive',
      'isSiteAdmin',
      'employeeId',
      'roleId',
    ],
    (userId, scope) => {
      const decode = (raw: unknown) => {
        const user = readUser(raw);
        requireId(userId, user.item.remoteId);
        return user;
      };
      return api.get(`${path}/${userId}`, [], decode, scope);
    },
  );
}

/** A user, and the role that the row contains. */
function toUser(remoteData: unknown) {
  const user = userRow(remoteData);
  const { systemRole } = user;
  const item: PartialRecord<'User'> = {
    type: 'User',
    remoteId: user.id,
    updatedAt: user.updatedOn,
    remoteData,
    firstName: user.firstName,
    lastName: user.lastName,
    fullName: [user.firstName, user.lastName].filter(Boolean).join(' ') || null,
    primaryEmail: user.email,
    isActive: user.active,
    isSiteAdmin: systemRole === null ? null : systemRole.id === 'ADMINISTRATOR',
    employeeId: user.externalData,
    roleId: systemRole?.id ?? null,
  };
  const sideloaded: readonly PartialRecord<'UserRole'>[] =
    systemRole?.id && systemRole.name
      ? [{ type: 'UserRole', remoteId: systemRole.id, name: systemRole.name }]
      : [];
  return { item, sideloaded };
}
