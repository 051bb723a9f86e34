import type { PartialRecord } from '../../domain/records.ts';
import type { AttachmentKind } from '../../domain/values.ts';
import { id, object, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { oneByOne } from './by-id.ts';
import { applicationKey, attachmentKey, readAttachmentKey } from './keys.ts';
import { type Pair, pathOf } from './pairs.ts';
import { listOrNone } from './values.ts';

const kinds = toWords<AttachmentKind>({
  RESUME: 'RESUME',
  COVER_LETTER: 'COVER_LETTER',
  GENERIC_FILE: 'OTHER',
});

const row = object({ id, name: textOrNull, type: textOrNull, contentType: textOrNull });

/** What a file is, is told in the list of its application's; its bytes are in `files.ts`. */
export function attachments(api: Api): Resource<'Attachment'> {
  return {
    parseRemoteId: (key) => {
      const pair = readAttachmentKey(key);
      return pair && { type: 'Attachment', remoteId: key, ...ownersOf(pair) };
    },
    fieldGroups: [
      {
        fields: [
          'applicationId',
          'candidateId',
          'kind',
          'remoteKind',
          'filename',
          'contentType',
          'url',
          'expiresAt',
          'remoteData',
        ],
        idsPerCall: 1,
        calls: 1,
        getMany: (keys, _fields, scope) =>
          oneByOne(keys, async (key) => {
            const pair = readAttachmentKey(key);
            const sideloaded = pair === null ? [] : await readAttachments(api, pair, scope);
            const item = sideloaded.find(({ remoteId }) => remoteId === key);
            return item === undefined ? null : { item, sideloaded };
          }),
      },
    ],
  };
}

/** `GET …/attachments`, in the order of the answer, for no file has a date; asked for once in a client request. */
export async function readAttachments(
  api: Api,
  pair: Pair,
  scope: RequestScope,
): Promise<readonly PartialRecord<'Attachment'>[]> {
  const read = object({ content: listOrNone((raw) => toAttachment(pair, raw)) });
  return (await api.getOnce(`${pathOf(pair)}/attachments`, read, scope)).content;
}

function toAttachment(pair: Pair, remoteData: unknown): PartialRecord<'Attachment'> {
  const file = row(remoteData);
  return {
    type: 'Attachment',
    remoteId: attachmentKey(pair.candidateId, pair.jobId, file.id),
    ...ownersOf(pair),
    kind: kinds[file.type ?? ''] ?? 'OTHER',
    remoteKind: file.type,
    filename: file.name,
    contentType: file.contentType,
    // The provider's own takes the credential: the gateway hands the file out.
    url: null,
    expiresAt: null,
    remoteData,
  };
}

function ownersOf({ candidateId, jobId }: Pair) {
  return { candidateId, applicationId: applicationKey(candidateId, jobId) };
}
