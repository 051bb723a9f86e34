import type { PartialRecord } from '../../../domain/records.ts';
import type { CustomFieldChoice } from '../../../domain/values.ts';
import { flagOrNull, id, object, textOrNull } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { FieldGroup } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { isPathSegment } from '../client/ids.ts';
import { fieldGroup } from './field-groups.ts';
import { bareOrContent } from './values.ts';

/**
 * The choices of a custom field. The API has none for offer properties, and for candidate properties only if their type
 * has choices.
 */
export function customFieldOptions(
  api: Api,
  readCandidateProperties: (
    api: Api,
    scope: RequestScope,
  ) => Promise<readonly PartialRecord<'CustomField'>[]>,
): FieldGroup<'CustomField'> {
  return fieldGroup(['options'], async (remoteId, scope) => {
    const [dictionary, ...rest] = remoteId.split(':');
    const key = rest.join(':');
    if (!isPathSegment(key) && dictionary !== 'offer') return toResult(remoteId, []);
    if (dictionary === 'job') return toResult(remoteId, await readJobValues(api, key, scope));
    if (dictionary === 'offer') return toResult(remoteId, []);
    const properties = await readCandidateProperties(api, scope);
    const property = properties.find((each) => each.remoteId === remoteId);
    if (property === undefined) return null;
    return toResult(remoteId, property.kind === 'OPTION' ? await readCandidateValues(api, key, scope) : []);
  });
}

function toResult(remoteId: string, options: readonly CustomFieldChoice[]) {
  return { item: { type: 'CustomField', remoteId, options } } as const;
}

const values = bareOrContent(object({ id, label: textOrNull, archived: flagOrNull }));

/** `pageSize` may be 1 to 20000: reference, Configuration API. */
async function readJobValues(
  api: Api,
  key: string,
  scope: RequestScope,
): Promise<readonly CustomFieldChoice[]> {
  const path = `/configuration/job-properties/${key}/values`;
  const pages = { cursor: 'page_id', decode: values };
  return (await api.getAll(path, [['pageSize', '20000']], pages, scope)).map(toChoice);
}

async function readCandidateValues(
  api: Api,
  key: string,
  scope: RequestScope,
): Promise<readonly CustomFieldChoice[]> {
  const path = `/configuration/candidate-properties/${key}/values`;
  return (await api.get(path, [], values, scope)).map(toChoice);
}

function toChoice({ id, label, archived }: ReturnType<typeof values>[number]): CustomFieldChoice {
  return { remoteId: id, name: label ?? id, isActive: archived === null ? null : !archived };
}
