import type { Read } from '../../domain/records.ts';
import { id, object, textOrNull } from '../../http/decode/shape.ts';
import type { Caller } from '../../http/http.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { toDictionary } from './dictionary.ts';
import { listOrNone } from './values.ts';

const row = object({ id, name: textOrNull });
const read = object({ content: listOrNone(toRole) });

/** `GET /user-api/v201804/system-roles`, whole. */
export function roles(api: Api): Resource<'UserRole'> {
  return toDictionary(['name', 'remoteData'], (caller) => readRoles(api, caller));
}

async function readRoles(api: Api, caller: Caller): Promise<readonly Read<'UserRole'>[]> {
  return (await api.getOnce('/user-api/v201804/system-roles', read, caller)).content;
}

function toRole(remoteData: unknown): Read<'UserRole'> {
  const { id, name } = row(remoteData);
  return { type: 'UserRole', remoteId: id, name, remoteData };
}
