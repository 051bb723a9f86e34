import type { AttachmentKind, NoteVisibility } from '../../domain/values.ts';
import { idOrNull, textOrNull } from '../../http/shape.ts';
import { column, commonColumns } from './columns.ts';
import type { Table } from './table.ts';

const kinds: Readonly<Record<string, AttachmentKind>> = {
  resume: 'RESUME',
  cover_letter: 'COVER_LETTER',
  offer_letter: 'OFFER_LETTER',
  signed_offer_letter: 'SIGNED_OFFER',
  take_home_test: 'TAKE_HOME',
};

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
  },
};

const visibilities: Readonly<Record<string, NoteVisibility>> = {
  publicly_visible: 'PUBLIC',
  privately_visible: 'PRIVATE',
  admin_only_visible: 'ADMIN_ONLY',
};

/** `GET /v3/notes`. */
export const noteTable: Table<'Note'> = {
  type: 'Note',
  path: '/v3/notes',
  columns: {
    ...commonColumns,
    kind: column('type', textOrNull),
    subject: column('subject', textOrNull),
    body: column('body', textOrNull),
    visibility: column('visibility', (word) => visibilities[textOrNull(word) ?? ''] ?? 'UNKNOWN'),
    authorId: column('user_id', idOrNull),
    candidateId: column('candidate_id', idOrNull),
    applicationId: column('application_id', idOrNull),
  },
};
