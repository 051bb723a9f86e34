import type { Read } from '../../domain/records.ts';
import { dateTimeOrNull } from '../../http/dates.ts';
import { flagOrNull, id, nullable, object, textOrNull } from '../../http/shape.ts';
import type { Resource } from '../adapter.ts';
import { type Api, maxPageSize } from './api.ts';
import { oneByOne } from './by-id.ts';
import { isPathPart } from './keys.ts';

const path = '/user-api/v201804/users';

const row = object({
  id,
  email: textOrNull,
  firstName: textOrNull,
  lastName: textOrNull,
  systemRole: nullable(object({ id: textOrNull })),
  externalData: textOrNull,
  active: flagOrNull,
  updatedOn: dateTimeOrNull,
});

/** `GET /user-api/v201804/users`; the users at the root of the API are an older twin. */
export function users(api: Api): Resource<'User'> {
  return {
    readKey: (key) => (isPathPart(key) ? { type: 'User', remoteId: key } : null),
    parts: [
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
        ],
        getMany: (ids, _fields, caller) =>
          oneByOne(ids, async (userId) => ({ item: await api.get(`${path}/${userId}`, [], toUser, caller) })),
      },
    ],
    listing: {
      maxPageSize,
      parentsPerCall: 1,
      refuses: [],
      async list(request) {
        const { rows, ...page } = await api.getPage(path, [], toUser, request);
        return { ...page, items: rows, learned: [], order: 'unspecified', left: [] };
      },
    },
  };
}

function toUser(remoteData: unknown): Read<'User'> {
  const user = row(remoteData);
  return {
    type: 'User',
    remoteId: user.id,
    updatedAt: user.updatedOn,
    remoteData,
    firstName: user.firstName,
    lastName: user.lastName,
    fullName: [user.firstName, user.lastName].filter(Boolean).join(' ') || null,
    primaryEmail: user.email,
    isActive: user.active,
    isSiteAdmin: user.systemRole === null ? null : user.systemRole.id === 'ADMINISTRATOR',
    employeeId: user.externalData,
  };
}
