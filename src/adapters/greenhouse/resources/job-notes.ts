import { idOrNull, textOrNull } from '../../../http/decode/shape.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { noteVisibilities, wordOrNull } from '../mapping/values.ts';

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
};

export function jobNotes(api: Api): Resource<'JobNote'> {
  return createTable(api, jobNoteTable);
}
