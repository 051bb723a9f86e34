import type { PartialRecord } from '../../domain/records.ts';
import type { CustomFieldChoice } from '../../domain/values.ts';
import { flagOrNull, id, object, textOrNull } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { FieldGroup } from '../adapter.ts';
import type { Api } from './api.ts';
import { oneByOne } from './by-id.ts';
import { isPathPart } from './keys.ts';
import { bareOrContent } from './values.ts';

/** The choices of an offer property are told nowhere, and those of a candidate property only where it has some. */
export function propertyOptions(
  api: Api,
  readCandidateProperties: (
    api: Api,
    scope: RequestScope,
  ) => Promise<readonly PartialRecord<'CustomField'>[]>,
): FieldGroup<'CustomField'> {
  return {
    fields: ['options'],
    idsPerCall: 1,
    calls: 1,
    getMany: (ids, _fields, scope) =>
      oneByOne(ids, async (remoteId) => {
        const [dictionary, ...rest] = remoteId.split(':');
        const key = rest.join(':');
        if (!isPathPart(key) && dictionary !== 'offer') return toOptions(remoteId, []);
        if (dictionary === 'job') return toOptions(remoteId, await readJobValues(api, key, scope));
        if (dictionary === 'offer') return toOptions(remoteId, []);
        const field = (await readCandidateProperties(api, scope)).find((each) => each.remoteId === remoteId);
        if (field === undefined) return null;
        return toOptions(remoteId, field.kind === 'OPTION' ? await readCandidateValues(api, key, scope) : []);
      }),
  };
}

function toOptions(remoteId: string, told: readonly CustomFieldChoice[]) {
  return { item: { type: 'CustomField', remoteId, options: told } } as const;
}

const readValues = bareOrContent(object({ id, label: textOrNull, archived: flagOrNull }));

/** `pageSize` may be 1 to 20000: reference, Configuration API. */
async function readJobValues(
  api: Api,
  key: string,
  scope: RequestScope,
): Promise<readonly CustomFieldChoice[]> {
  const path = `/configuration/job-properties/${key}/values`;
  const of = { cursor: 'page_id', read: readValues };
  return (await api.getAll(path, [['pageSize', '20000']], of, scope)).map(toChoice);
}

async function readCandidateValues(
  api: Api,
  key: string,
  scope: RequestScope,
): Promise<readonly CustomFieldChoice[]> {
  const path = `/configuration/candidate-properties/${key}/values`;
  return (await api.get(path, [], readValues, scope)).map(toChoice);
}

function toChoice({ id, label, archived }: ReturnType<typeof readValues>[number]): CustomFieldChoice {
  return { name: label ?? id, isActive: archived === null ? null : !archived };
}
