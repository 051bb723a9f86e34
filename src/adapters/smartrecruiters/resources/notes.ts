import { createHash } from 'node:crypto';
import type { PartialRecord } from '../../../domain/records.ts';
import type { NoteVisibility } from '../../../domain/values.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import {
  type Decoder,
  id,
  idOrNull,
  list,
  object,
  row,
  ShapeError,
  textOrNull,
} from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { isPathSegment, parseNoteId, toApplicationId, toNoteId } from '../client/ids.ts';
import { maxPageSize } from '../client/paging.ts';
import { fieldGroup } from '../mapping/field-groups.ts';
import { bareOrContent, newestFirst } from '../mapping/values.ts';

const visibilities = toWords<NoteVisibility>({
  OPEN: 'PUBLIC',
  EVERYONE: 'PUBLIC',
  PRIVATE: 'PRIVATE',
  DIRECT: 'DIRECT',
});

const messageRow = object({
  content: textOrNull,
  createdOn: dateTimeOrNull,
  visibility: textOrNull,
  authorId: idOrNull,
});

/** The provider's messages: `GET /messages` of one candidate, for administrators only. */
export function notes(api: Api): Resource<'Note'> {
  return {
    parseRemoteId: (id) => {
      const parsed = parseNoteId(id);
      return parsed && { type: 'Note', remoteId: id, candidateId: parsed.candidateId };
    },
    fieldGroups: [
      fieldGroup<'Note'>(
        [
          'createdAt',
          'body',
          'visibility',
          'remoteVisibility',
          'authorId',
          'candidateId',
          'applicationId',
          'remoteData',
        ],
        async (id, scope) => {
          const parsed = parseNoteId(id);
          const sideloaded = parsed === null ? [] : await readNotes(api, { ...parsed, jobId: null }, scope);
          const item = sideloaded.find(({ remoteId }) => remoteId === id);
          return item === undefined ? null : { item, sideloaded };
        },
      ),
    ],
  };
}

/** All notes on a candidate or, with a job, on an application, newest first; read once in each client request. */
export async function readNotes(
  api: Api,
  { candidateId, jobId }: { readonly candidateId: string; readonly jobId: string | null },
  scope: RequestScope,
): Promise<readonly PartialRecord<'Note'>[]> {
  const query = [
    ['candidateId', candidateId] as const,
    ...(jobId === null ? [] : [['jobId', jobId] as const]),
    ['limit', String(maxPageSize)] as const,
  ];
  const decode = messagesOf((raw) => toNote(candidateId, raw));
  return newestFirst(await api.getAll('/messages', query, { cursor: 'pageId', decode }, scope));
}

/** Decodes a list or a single message: the reference has a bare list in one document and one message in another. */
function messagesOf<T>(message: Decoder<T>): Decoder<readonly T[]> {
  const messages = bareOrContent(message);
  return (body) =>
    !Array.isArray(body) && typeof row(body).content === 'string' ? [message(body)] : messages(body);
}

function toNote(candidateId: string, remoteData: unknown): PartialRecord<'Note'> {
  const { content, createdOn, visibility, authorId } = messageRow(remoteData);
  const jobId = jobIdOf(row(remoteData).context);
  return {
    type: 'Note',
    // Messages have no id: content, author and time identify them, because these are not expected to change.
    remoteId: toNoteId(candidateId, digestOf([createdOn, authorId, content])),
    createdAt: createdOn,
    body: content,
    visibility: visibilities[visibility ?? ''] ?? 'UNKNOWN',
    remoteVisibility: visibility,
    authorId,
    candidateId,
    applicationId: jobId && toApplicationId(candidateId, jobId),
    remoteData,
  };
}

function digestOf(values: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 20);
}

const messageContext = object({ applications: list(object({ jobId: id })) });

/**
 * The job that a message's context names, if it names exactly one; else null. The other contents of a context are not
 * documented and are ignored.
 */
function jobIdOf(context: unknown): string | null {
  try {
    const [only, another] = messageContext(context).applications;
    return only !== undefined && another === undefined && isPathSegment(only.jobId) ? only.jobId : null;
  } catch (error) {
    if (error instanceof ShapeError) return null;
    throw error;
  }
}
