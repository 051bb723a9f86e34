import type { AttachmentKind } from '../../../domain/values.ts';
import { idOrNull, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { anyId, anyWord, timeFilters } from '../mapping/filters.ts';
import { toExpiry } from '../mapping/link-expiry.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { wordOrOther } from '../mapping/values.ts';

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
    kind: column('type', wordOrOther(kinds)),
    remoteKind: column('type', textOrNull),
    filename: column('filename', textOrNull),
    url: column('url', textOrNull),
    expiresAt: column('url', (url) => toExpiry(textOrNull(url))),
  },
  filters: {
    ...timeFilters,
    application: anyId('application_ids'),
    candidate: anyId('candidate_ids'),
    kind: anyWord('type', kinds),
  },
};

export function attachments(api: Api): Resource<'Attachment'> {
  return createTable(api, attachmentTable);
}
