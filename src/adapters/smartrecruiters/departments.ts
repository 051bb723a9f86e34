import type { PartialRecord } from '../../domain/records.ts';
import { id, object, textOrNull } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { toDictionary } from './dictionary.ts';
import { listOrNone } from './values.ts';

const read = object({ content: listOrNone((raw) => toDepartment(raw)) });
const row = object({ id, label: textOrNull });

/** `GET /configuration/departments`, whole. */
export function departments(api: Api): Resource<'Department'> {
  return toDictionary(['name', 'remoteData'], (scope) => readDepartments(api, scope));
}

export async function readDepartments(
  api: Api,
  scope: RequestScope,
): Promise<readonly PartialRecord<'Department'>[]> {
  return (await api.getOnce('/configuration/departments', read, scope)).content;
}

function toDepartment(remoteData: unknown): PartialRecord<'Department'> {
  const { id, label } = row(remoteData);
  return { type: 'Department', remoteId: id, name: label, remoteData };
}
