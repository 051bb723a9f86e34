import type { Read } from '../../domain/records.ts';
import { id, object, textOrNull } from '../../http/decode/shape.ts';
import type { Caller } from '../../http/http.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { toDictionary } from './dictionary.ts';
import { listOrNone } from './values.ts';

const read = object({ content: listOrNone((raw) => toDepartment(raw)) });
const row = object({ id, label: textOrNull });

/** `GET /configuration/departments`, whole. */
export function departments(api: Api): Resource<'Department'> {
  return toDictionary(['name', 'remoteData'], (caller) => readDepartments(api, caller));
}

export async function readDepartments(api: Api, caller: Caller): Promise<readonly Read<'Department'>[]> {
  return (await api.getOnce('/configuration/departments', read, caller)).content;
}

function toDepartment(remoteData: unknown): Read<'Department'> {
  const { id, label } = row(remoteData);
  return { type: 'Department', remoteId: id, name: label, remoteData };
}
