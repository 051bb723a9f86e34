import type { NoteVisibility } from '../../../domain/values.ts';
import { idOrNull, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, anyWord, timeFilters } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { noteVisibilities, wordOrNull } from '../mapping/values.ts';

/** A note on a job cannot be public. */
const filterWords = toWords<NoteVisibility>({
  admin_only_visible: 'ADMIN_ONLY',
  privately_visible: 'PRIVATE',
});

/** `GET /v3/job_notes`. */
export const jobNoteTable: Table<'JobNote'> = {
  type: 'JobNote',
  path: '/v3/job_notes',
  columns: {
    ...commonColumns,
    jobId: column('job_id', idOrNull),
    authorId: column('user_id', idOrNull),
    body: column('body', textOrNull),
    visibility: column('visibility', wordOrNull(noteVisibilities)),
  },
  filters: {
    ...timeFilters,
    job: anyId('job_ids'),
    author: anyId('user_ids'),
    visibility: anyWord('visibility', filterWords),
  },
};

export function jobNotes(api: Api): Resource<'JobNote'> {
  return createTable(api, jobNoteTable);
}
