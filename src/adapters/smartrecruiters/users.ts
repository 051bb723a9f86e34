import type { PartialRecord } from '../../domain/records.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { flagOrNull, id, idOrNull, nullable, object, textOrNull } from '../../http/decode/shape.ts';
import type { Resource } from '../adapter.ts';
import { type Api, maxPageSize } from './api.ts';
import { oneByOne, requireKey } from './by-id.ts';
import { isPathPart } from './keys.ts';

const path = '/user-api/v201804/users';

const row = object({
  id,
  email: textOrNull,
  firstName: textOrNull,
  lastName: textOrNull,
  systemRole: nullable(object({ id: idOrNull, name: textOrNull })),
  externalData: textOrNull,
  active: flagOrNull,
  updatedOn: dateTimeOrNull,
});

/** `GET /user-api/v201804/users`; the users at the root of the API are an older twin. */
export function users(api: Api): Resource<'User'> {
  return {
    parseRemoteId: (key) => (isPathPart(key) ? { type: 'User', remoteId: key } : null),
    fieldGroups: [
      {
        fields: [
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
        idsPerCall: 1,
        calls: 1,
        getMany: (ids, _fields, scope) =>
          oneByOne(ids, (userId) => {
            const read = (raw: unknown) => {
              const user = readUser(raw);
              requireKey(userId, user.item.remoteId);
              return user;
            };
            return api.get(`${path}/${userId}`, [], read, scope);
          }),
      },
    ],
    listing: {
      maxPageSize,
      omittedFields: [],
      parentsPerCall: 1,
      unsupportedFilters: [],
      async list(request) {
        const { rows, ...page } = await api.getPage(path, [], readUser, request);
        return {
          ...page,
          items: rows.map(({ item }) => item),
          sideloaded: rows.flatMap(({ sideloaded }) => sideloaded),
          order: 'unspecified',
          residual: [],
        };
      },
    },
  };
}

/** A user, and what the row says of the role. */
function readUser(remoteData: unknown) {
  const user = row(remoteData);
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
