import type { AttachmentKind, NoteVisibility } from '../../domain/values.ts';
import { idOrNull, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import { column, commonColumns } from './columns.ts';
import { toExpiry } from './link-expiry.ts';
import type { Table } from './table.ts';
import { wordIn, wordOrNull } from './values.ts';

const kinds = toWords<AttachmentKind>({
  resume: 'RESUME',
  cover_letter: 'COVER_LETTER',
  offer_letter: 'OFFER_LETTER',
  signed_offer_letter: 'SIGNED_OFFER',
  take_home_test: 'TAKE_HOME',
});

/** `GET /v3/attachments`: links work without a credential for seven days, and may redirect. */
export const attachmentTable: Table<'Attachment'> = {
  type: 'Attachment',
  path: '/v3/attachments',
  columns: {
    ...commonColumns,
    applicationId: column('application_id', idOrNull),
    candidateId: column('candidate_id', idOrNull),
    kind: column('type', (word) => kinds[textOrNull(word) ?? ''] ?? 'OTHER'),
    remoteKind: column('type', textOrNull),
    filename: column('filename', textOrNull),
    url: column('url', textOrNull),
    expiresAt: column('url', (url) => toExpiry(textOrNull(url))),
  },
};

const visibilities = toWords<NoteVisibility>({
  publicly_visible: 'PUBLIC',
  privately_visible: 'PRIVATE',
  admin_only_visible: 'ADMIN_ONLY',
});

/** `GET /v3/notes`. */
export const noteTable: Table<'Note'> = {
  type: 'Note',
  path: '/v3/notes',
  columns: {
    ...commonColumns,
    kind: column('type', textOrNull),
    subject: column('subject', textOrNull),
    body: column('body', textOrNull),
    visibility: column('visibility', wordIn(visibilities)),
    remoteVisibility: column('visibility', textOrNull),
    authorId: column('user_id', idOrNull),
    candidateId: column('candidate_id', idOrNull),
    applicationId: column('application_id', idOrNull),
  },
};

/** `GET /v3/job_notes`. */
export const jobNoteTable: Table<'JobNote'> = {
  type: 'JobNote',
  path: '/v3/job_notes',
  columns: {
    ...commonColumns,
    jobId: column('job_id', idOrNull),
    authorId: column('user_id', idOrNull),
    body: column('body', textOrNull),
    visibility: column('visibility', wordOrNull(visibilities)),
  },
};
