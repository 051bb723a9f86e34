import type { AttachmentLink, LinkedFile } from '../../access/attachment-link.ts';
import { requires } from '../../query/requirements.ts';
import type { AccountRecord } from '../../records/record-store.ts';
import type { Context } from '../context.ts';
import type { AttachmentResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

/** `url` is the provider's link if it works without a credential, otherwise a signed link to the gateway. */
export const attachment: AttachmentResolvers = {
  application: toOne('applicationId', 'Application'),
  candidate: toOne('candidateId', 'Candidate'),
  url: requires<'Attachment', Resolve>(['url', 'filename', 'contentType'], async (record, _args, context) => {
    const url = await context.records.readField(record, 'url');
    if (url !== null || !hasFiles(context, record)) return url;
    const [filename, contentType] = await Promise.all([
      context.records.readField(record, 'filename'),
      context.records.readField(record, 'contentType'),
    ]);
    return linkTo(context, record, { filename, contentType }).url;
  }),
  expiresAt: requires<'Attachment', Resolve>(['url', 'expiresAt'], async (record, _args, context) => {
    const url = await context.records.readField(record, 'url');
    if (url !== null || !hasFiles(context, record)) return context.records.readField(record, 'expiresAt');
    return linkTo(context, record, { filename: null, contentType: null }).expiresAt;
  }),
};

type Resolve = (
  record: AccountRecord<'Attachment'>,
  args: unknown,
  context: Context,
) => Promise<string | null>;

function linkTo(
  context: Context,
  { account, remoteId }: AccountRecord<'Attachment'>,
  file: Pick<LinkedFile, 'filename' | 'contentType'>,
): AttachmentLink {
  return context.attachmentLink({ account: account.name, remoteId, ...file });
}

function hasFiles(context: Context, { account }: AccountRecord<'Attachment'>): boolean {
  return context.records.reader(account).adapter.files !== undefined;
}
