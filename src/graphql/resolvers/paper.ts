import type { AttachmentLink, LinkedFile } from '../../access/attachment-link.ts';
import { needing } from '../../query/selection.ts';
import type { Located } from '../../records/record-store.ts';
import type { Context } from '../context.ts';
import type { AttachmentResolvers, JobNoteResolvers, NoteResolvers } from '../generated.ts';
import { one, readField } from '../relations.ts';

/** The vendor's own link where it has one that needs no credential, else one to the gateway. */
export const attachment: AttachmentResolvers = {
  application: one('applicationId', 'Application'),
  candidate: one('candidateId', 'Candidate'),
  url: needing<'Attachment', Resolve>(['url', 'filename', 'contentType'], async (record, _args, context) => {
    const url = await readField(context, record, 'url');
    if (url !== null || !hasFiles(context, record)) return url;
    const [filename, contentType] = await Promise.all([
      readField(context, record, 'filename'),
      readField(context, record, 'contentType'),
    ]);
    return linkTo(context, record, { filename, contentType }).url;
  }),
  expiresAt: needing<'Attachment', Resolve>(['url', 'expiresAt'], async (record, _args, context) => {
    const url = await readField(context, record, 'url');
    if (url !== null || !hasFiles(context, record)) return readField(context, record, 'expiresAt');
    return linkTo(context, record, { filename: null, contentType: null }).expiresAt;
  }),
};

type Resolve = (record: Located<'Attachment'>, args: unknown, context: Context) => Promise<string | null>;

function linkTo(
  context: Context,
  { account, remoteId }: Located<'Attachment'>,
  named: Pick<LinkedFile, 'filename' | 'contentType'>,
): AttachmentLink {
  return context.attachmentLink({ account: account.name, remoteId, ...named });
}

function hasFiles(context: Context, { account }: Located<'Attachment'>): boolean {
  return context.reader(account).adapter.files !== undefined;
}

export const note: NoteResolvers = {
  author: one('authorId', 'User'),
  candidate: one('candidateId', 'Candidate'),
  application: one('applicationId', 'Application'),
};

export const jobNote: JobNoteResolvers = {
  job: one('jobId', 'Job'),
  author: one('authorId', 'User'),
};
