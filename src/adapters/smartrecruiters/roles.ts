import type { PartialRecord } from '../../domain/records.ts';
import { id, object, textOrNull } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { toDictionary } from './dictionary.ts';
import { listOrNone } from './values.ts';

const row = object({ id, name: textOrNull });
const read = object({ content: listOrNone(toRole) });

/** `GET /user-api/v201804/system-roles`, whole. */
export function roles(api: Api): Resource<'UserRole'> {
  return toDictionary(['name', 'remoteData'], (scope) => readRoles(api, scope));
}

async function readRoles(api: Api, scope: RequestScope): Promise<readonly PartialRecord<'UserRole'>[]> {
  return (await api.getOnce('/user-api/v201804/system-roles', read, scope)).content;
}

function toRole(remoteData: unknown): PartialRecord<'UserRole'> {
  const { id, name } = row(remoteData);
  return { type: 'UserRole', remoteId: id, name, remoteData };
}
