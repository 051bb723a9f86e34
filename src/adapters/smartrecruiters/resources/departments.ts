import type { PartialRecord } from '../../../domain/records.ts';
import { id, object, textOrNull } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { createDictionary } from '../client/dictionary.ts';
import { contentOf } from '../mapping/values.ts';

const path = '/configuration/departments';
const departmentRows = contentOf((raw) => toDepartment(raw));
const departmentRow = object({ id, label: textOrNull });

/** `GET /configuration/departments`, which has no pages. */
export function departments(api: Api): Resource<'Department'> {
  return createDictionary('Department', ['name', 'remoteData'], (scope) =>
    api.getRowsOnce(path, departmentRows, scope),
  );
}

export async function readDepartments(
  api: Api,
  scope: RequestScope,
): Promise<readonly PartialRecord<'Department'>[]> {
  return api.getOnce(path, departmentRows, scope);
}

function toDepartment(remoteData: unknown): PartialRecord<'Department'> {
  const { id, label } = departmentRow(remoteData);
  return { type: 'Department', remoteId: id, name: label, remoteData };
}
