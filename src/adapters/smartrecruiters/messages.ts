import { createHash } from 'node:crypto';
import type { PartialRecord } from '../../domain/records.ts';
import type { NoteVisibility } from '../../domain/values.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import {
  id,
  idOrNull,
  list,
  object,
  type Decoder as ReadShape,
  row,
  ShapeError,
  textOrNull,
} from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { Resource } from '../adapter.ts';
import { type Api, maxPageSize } from './api.ts';
import { oneByOne } from './by-id.ts';
import { applicationKey, isPathPart, noteKey, readNoteKey } from './keys.ts';
import { bareOrContent, newestFirst } from './values.ts';

const visibilities = toWords<NoteVisibility>({
  OPEN: 'PUBLIC',
  EVERYONE: 'PUBLIC',
  PRIVATE: 'PRIVATE',
  DIRECT: 'DIRECT',
});

const message = object({
  content: textOrNull,
  createdOn: dateTimeOrNull,
  visibility: textOrNull,
  authorId: idOrNull,
});

/** `GET /messages` of one candidate, for administrators only. */
export function messages(api: Api): Resource<'Note'> {
  return {
    parseRemoteId: (key) => {
      const fieldGroups = readNoteKey(key);
      return fieldGroups && { type: 'Note', remoteId: key, candidateId: fieldGroups.candidateId };
    },
    fieldGroups: [
      {
        fields: [
          'createdAt',
          'body',
          'visibility',
          'remoteVisibility',
          'authorId',
          'candidateId',
          'applicationId',
          'remoteData',
        ],
        idsPerCall: 1,
        calls: 1,
        getMany: (keys, _fields, scope) =>
          oneByOne(keys, async (key) => {
            const fieldGroups = readNoteKey(key);
            const sideloaded =
              fieldGroups === null ? [] : await readMessages(api, { ...fieldGroups, jobId: null }, scope);
            const item = sideloaded.find(({ remoteId }) => remoteId === key);
            return item === undefined ? null : { item, sideloaded };
          }),
      },
    ],
  };
}

/** All of one candidate or, with a job, of one application; asked for once in a client request. */
export async function readMessages(
  api: Api,
  { candidateId, jobId }: { readonly candidateId: string; readonly jobId: string | null },
  scope: RequestScope,
): Promise<readonly PartialRecord<'Note'>[]> {
  const query = [
    ['candidateId', candidateId] as const,
    ...(jobId === null ? [] : [['jobId', jobId] as const]),
    ['limit', String(maxPageSize)] as const,
  ];
  const read = messagesOf((raw) => toNote(candidateId, raw));
  return newestFirst(await api.getAll('/messages', query, { cursor: 'pageId', read }, scope));
}

/** One document has a bare list, another a single message: reference, Messages API. */
function messagesOf<T>(of: ReadShape<T>): ReadShape<readonly T[]> {
  const several = bareOrContent(of);
  return (body) =>
    !Array.isArray(body) && typeof row(body).content === 'string' ? [of(body)] : several(body);
}

function toNote(candidateId: string, remoteData: unknown): PartialRecord<'Note'> {
  const { content, createdOn, visibility, authorId } = message(remoteData);
  const jobId = jobIdOf(row(remoteData).context);
  return {
    type: 'Note',
    // A message has no id. What it says, who said it and when is not expected to change.
    remoteId: noteKey(candidateId, digestOf([createdOn, authorId, content])),
    createdAt: createdOn,
    body: content,
    visibility: visibilities[visibility ?? ''] ?? 'UNKNOWN',
    remoteVisibility: visibility,
    authorId,
    candidateId,
    applicationId: jobId && applicationKey(candidateId, jobId),
    remoteData,
  };
}

function digestOf(fieldGroups: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(fieldGroups)).digest('hex').slice(0, 20);
}

const readContext = object({ applications: list(object({ jobId: id })) });

/** The job, where the context names one alone. What else may stand in a context is not documented, and says nothing. */
function jobIdOf(context: unknown): string | null {
  try {
    const [only, another] = readContext(context).applications;
    return only !== undefined && another === undefined && isPathPart(only.jobId) ? only.jobId : null;
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}
