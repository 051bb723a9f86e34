import type { PartialRecord } from '../../../domain/records.ts';
import type { AttachmentKind } from '../../../domain/values.ts';
import { id, object, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { type ApplicationPair, applicationPath } from '../client/application-pairs.ts';
import { parseAttachmentId, toApplicationId, toAttachmentId } from '../client/ids.ts';
import { fieldGroup } from '../mapping/field-groups.ts';
import { contentOf } from '../mapping/values.ts';

const kinds = toWords<AttachmentKind>({
  RESUME: 'RESUME',
  COVER_LETTER: 'COVER_LETTER',
  GENERIC_FILE: 'OTHER',
});

const attachmentRow = object({ id, name: textOrNull, type: textOrNull, contentType: textOrNull });

/** Attachments are rows of their application's list; `client/files.ts` reads their bytes. */
export function attachments(api: Api): Resource<'Attachment'> {
  return {
    parseRemoteId: (id) => {
      const pair = parseAttachmentId(id);
      return pair && { type: 'Attachment', remoteId: id, ...parentsOf(pair) };
    },
    fieldGroups: [
      fieldGroup<'Attachment'>(
        [
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
        async (id, scope) => {
          const pair = parseAttachmentId(id);
          const sideloaded = pair === null ? [] : await readAttachments(api, pair, scope);
          const item = sideloaded.find(({ remoteId }) => remoteId === id);
          return item === undefined ? null : { item, sideloaded };
        },
      ),
    ],
  };
}

/** `GET …/attachments`, read once in each client request. Rows have no date and keep the order of the response. */
export async function readAttachments(
  api: Api,
  pair: ApplicationPair,
  scope: RequestScope,
): Promise<readonly PartialRecord<'Attachment'>[]> {
  const decode = contentOf((raw) => toAttachment(pair, raw));
  return api.getOnce(`${applicationPath(pair)}/attachments`, decode, scope);
}

function toAttachment(pair: ApplicationPair, remoteData: unknown): PartialRecord<'Attachment'> {
  const file = attachmentRow(remoteData);
  return {
    type: 'Attachment',
    remoteId: toAttachmentId(pair.candidateId, pair.jobId, file.id),
    ...parentsOf(pair),
    kind: kinds[file.type ?? ''] ?? 'OTHER',
    remoteKind: file.type,
    filename: file.name,
    contentType: file.contentType,
    // The provider's URL needs the credential: the gateway serves the file itself.
    url: null,
    expiresAt: null,
    remoteData,
  };
}

function parentsOf({ candidateId, jobId }: ApplicationPair) {
  return { candidateId, applicationId: toApplicationId(candidateId, jobId) };
}
