import type { PartialRecord } from '../../domain/records.ts';
import {
  flagOrNull,
  id,
  nullable,
  object,
  type Decoder as ReadShape,
  text,
  textOrNull,
} from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { toDictionary } from './dictionary.ts';
import { toFieldType } from './properties.ts';
import { propertyOptions } from './property-options.ts';
import { bareOrContent, listOrNone } from './values.ts';

type Field = PartialRecord<'CustomField'>;

/** Job, candidate and offer properties, from a dictionary each; which one it is stands before a property's own id. */
export function definitions(api: Api): Resource<'CustomField'> {
  const dictionary = toDictionary<'CustomField'>(
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
        api.getOnce('/configuration/job-properties', jobProperties, scope),
        readCandidateProperties(api, scope),
        api.getOnce('/configuration/offer-properties', offerProperties, scope),
      ]);
      return all.flat();
    },
    3,
  );
  return {
    ...dictionary,
    fieldGroups: [...dictionary.fieldGroups, propertyOptions(api, readCandidateProperties)],
  };
}

const jobRow = object({ id, label: textOrNull, active: flagOrNull, required: flagOrNull });

/** All job properties are choices. */
const jobProperties: ReadShape<readonly Field[]> = bareOrContent((remoteData) => {
  const { id, label, active, required } = jobRow(remoteData);
  return {
    ...toField('job', id, label, remoteData),
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

/** Their values are set for each job: they belong to applications. */
const candidateProperties: ReadShape<readonly Field[]> = bareOrContent((remoteData) => {
  const { id, label, type, availability } = candidateRow(remoteData);
  const toUsers = availability?.toUsers ?? null;
  return {
    ...toField('candidate', id, label, remoteData),
    area: 'APPLICATION',
    kind: toFieldType(type),
    remoteType: type,
    isRequired: null,
    isPrivate: toUsers === null ? null : toUsers !== 'ALL',
    isActive: null,
    contexts: availability?.context ?? [],
  };
});

async function readCandidateProperties(api: Api, scope: RequestScope): Promise<readonly Field[]> {
  return api.getOnce('/configuration/candidate-properties', candidateProperties, scope);
}

const offerRow = object({ key: id, label: textOrNull, required: flagOrNull, type: textOrNull });
const readCategories = object({
  categories: listOrNone(
    object({
      id: textOrNull,
      properties: listOrNone((remoteData) => ({ ...offerRow(remoteData), remoteData })),
    }),
  ),
});

const offerProperties: ReadShape<readonly Field[]> = (body) =>
  readCategories(body).categories.flatMap(({ id: category, properties }) =>
    properties.map(({ key, label, required, type, remoteData }) => ({
      ...toField('offer', key, label, remoteData),
      area: 'OFFER',
      kind: toFieldType(type),
      remoteType: type,
      isRequired: required,
      isPrivate: null,
      isActive: null,
      contexts: category === null ? [] : [category],
    })),
  );

function toField(dictionary: string, key: string, label: string | null, remoteData: unknown) {
  return { type: 'CustomField', remoteId: `${dictionary}:${key}`, key, label, remoteData } as const;
}
