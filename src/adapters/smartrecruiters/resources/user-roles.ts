import type { PartialRecord } from '../../../domain/records.ts';
import { id, object, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { createDictionary } from '../client/dictionary.ts';
import { contentOf } from '../mapping/values.ts';

const roleRow = object({ id, name: textOrNull });
const roles = contentOf(toRole);

/** `GET /user-api/v201804/system-roles`, which has no pages. */
export function userRoles(api: Api): Resource<'UserRole'> {
  return createDictionary('UserRole', ['name', 'remoteData'], (scope) =>
    api.getRowsOnce('/user-api/v201804/system-roles', roles, scope),
  );
}

function toRole(remoteData: unknown): PartialRecord<'UserRole'> {
  const { id, name } = roleRow(remoteData);
  return { type: 'UserRole', remoteId: id, name, remoteData };
}
