import type { PartialRecord } from '../../../domain/records.ts';
import { rows } from '../../../http/decode/rows.ts';
import {
  type Decoder,
  essential,
  flagOrNull,
  id,
  nullable,
  object,
  text,
  textOrNull,
} from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { createDictionary, joined } from '../client/dictionary.ts';
import { customFieldOptions } from '../mapping/custom-field-options.ts';
import { toFieldType } from '../mapping/properties.ts';
import { bareOrContent, listOrNone } from '../mapping/values.ts';

type CustomField = PartialRecord<'CustomField'>;

/** Job, candidate and offer properties, each from a dictionary of its own. Ids begin with the name of the dictionary. */
export function customFields(api: Api): Resource<'CustomField'> {
  const dictionary = createDictionary(
    'CustomField',
    [
      'key',
      'label',
      'area',
      'kind',
      'remoteType',
      'isRequired',
      'isPrivate',
      'isActive',
      'contexts',
      'remoteData',
    ],
    async (scope) => {
      const all = await Promise.all([
        api.getRowsOnce('/configuration/job-properties', jobProperties, scope),
        api.getRowsOnce(candidatePropertiesPath, candidateProperties, scope),
        api.getRowsOnce('/configuration/offer-properties', offerProperties, scope),
      ]);
      return joined(all);
    },
    3,
  );
  return {
    ...dictionary,
    fieldGroups: [...dictionary.fieldGroups, customFieldOptions(api, readCandidateProperties)],
  };
}

const jobRow = object({ id, label: textOrNull, active: flagOrNull, required: flagOrNull });

/** Job properties have no type: all of them are choices. */
const jobProperties: Decoder<readonly CustomField[]> = bareOrContent((remoteData) => {
  const { id, label, active, required } = jobRow(remoteData);
  return {
    ...toCustomField('job', id, label, remoteData),
    area: 'JOB',
    kind: 'OPTION',
    remoteType: null,
    isRequired: required,
    isPrivate: null,
    isActive: active,
    contexts: [],
  };
});

const candidateRow = object({
  id,
  label: textOrNull,
  type: textOrNull,
  availability: nullable(object({ toUsers: textOrNull, context: listOrNone(text) })),
});

const candidatePropertiesPath = '/configuration/candidate-properties';

/** Candidate properties have a value for each application: they are custom fields of applications. */
const candidateProperties: Decoder<readonly CustomField[]> = bareOrContent((remoteData) => {
  const { id, label, type, availability } = candidateRow(remoteData);
  const toUsers = availability?.toUsers ?? null;
  return {
    ...toCustomField('candidate', id, label, remoteData),
    area: 'APPLICATION',
    kind: toFieldType(type),
    remoteType: type,
    isRequired: null,
    isPrivate: toUsers === null ? null : toUsers !== 'ALL',
    isActive: null,
    contexts: availability?.context ?? [],
  };
});

async function readCandidateProperties(api: Api, scope: RequestScope): Promise<readonly CustomField[]> {
  return api.getOnce(candidatePropertiesPath, candidateProperties, scope);
}

const offerRow = object({ key: essential(id), label: textOrNull, required: flagOrNull, type: textOrNull });
const categoriesBody = object({
  categories: rows(
    object({
      id: textOrNull,
      properties: listOrNone((remoteData) => ({ ...offerRow(remoteData), remoteData })),
    }),
    { member: 'categories' },
  ),
});

const offerProperties: Decoder<readonly CustomField[]> = (body) =>
  categoriesBody(body).categories.flatMap(({ id: category, properties }) =>
    properties.map(({ key, label, required, type, remoteData }) => ({
      ...toCustomField('offer', key, label, remoteData),
      area: 'OFFER',
      kind: toFieldType(type),
      remoteType: type,
      isRequired: required,
      isPrivate: null,
      isActive: null,
      contexts: category === null ? [] : [category],
    })),
  );

function toCustomField(dictionary: string, key: string, label: string | null, remoteData: unknown) {
  return { type: 'CustomField', remoteId: `${dictionary}:${key}`, key, label, remoteData } as const;
}
