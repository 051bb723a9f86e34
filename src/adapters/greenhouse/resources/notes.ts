import { idOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, anyWord, oneOf, timeFilters } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { noteVisibilities, wordOrUnknown } from '../mapping/values.ts';

/** The provider refuses a filter by any other word. */
const kinds: ReadonlySet<string> = new Set([
  ...['NOTE', 'ACTIVITY', 'INTERVIEW', 'EMAIL', 'FOLLOW_UP', 'TAKE_HOME_TEST', 'LINKEDIN_NOTE'],
  ...['LINKEDIN_INMAIL', 'AVAILABILITY_REQUEST', 'MIGRATION_ERROR', 'TOUCHPOINT', 'FORM', 'FEEDBACK'],
]);

/** `GET /v3/notes`. */
export const noteTable: Table<'Note'> = {
  type: 'Note',
  path: '/v3/notes',
  columns: {
    ...commonColumns,
    kind: column('type', textOrNull),
    subject: column('subject', textOrNull),
    body: column('body', textOrNull),
    visibility: column('visibility', wordOrUnknown(noteVisibilities)),
    remoteVisibility: column('visibility', textOrNull),
    authorId: column('user_id', idOrNull),
    candidateId: column('candidate_id', idOrNull),
    applicationId: column('application_id', idOrNull),
  },
  filters: {
    ...timeFilters,
    application: anyId('application_ids'),
    candidate: anyId('candidate_ids'),
    author: anyId('user_ids'),
    visibility: anyWord('visibility', noteVisibilities),
    kind: oneOf('type', kinds),
  },
};

export function notes(api: Api): Resource<'Note'> {
  return createTable(api, noteTable);
}
