import type { AttachmentFacts } from '../../model/records.ts';
import { idIn, sameWords, wordIs } from '../filters.ts';
import { toId } from '../ids.ts';
import { defineResource } from '../resource.ts';
import { attachmentTypes, toAttachmentType } from '../words.ts';

const attachments = defineResource<AttachmentFacts>({
  path: 'attachments',
  from: (dataset) => dataset.attachments,
  columns: {
    application_id: ({ application }) => toId('applications', application),
    candidate_id: ({ candidate }) => toId('candidates', candidate),
    type: toAttachmentType,
    filename: ({ filename }) => filename,
    // It becomes an address when the row is answered, for it ends after a time.
    url: ({ key }) => `/files/${toId('attachments', key)}`,
  },
  filters: {
    application_ids: idIn('application_id'),
    candidate_ids: idIn('candidate_id'),
    type: wordIs('type', sameWords(...attachmentTypes)),
  },
});

export const attachmentResources = [attachments];
