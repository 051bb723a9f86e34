import type { AttachmentFacts, AttachmentKind } from '../../model.ts';
import { toId } from '../ids.ts';
import { idIn, sameWords, wordIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

const attachmentWords: Readonly<Record<AttachmentKind, readonly [string, ...string[]]>> = {
  RESUME: ['resume'],
  COVER_LETTER: ['cover_letter'],
  TAKE_HOME: ['take_home_test'],
  OFFER_LETTER: ['offer_letter'],
  SIGNED_OFFER: ['signed_offer_letter'],
  OTHER: ['other', 'offer_packet', 'form_attachment', 'midfunnel_agreement', 'automated_agreement'],
};

const attachmentTypes: readonly string[] = Object.values(attachmentWords).flat();

/** The provider has five types for the kind OTHER. */
function toAttachmentType({ key, kind }: AttachmentFacts): string {
  const words = attachmentWords[kind];
  return words[key % words.length] ?? words[0];
}

export const attachments = defineResource<AttachmentFacts>({
  path: 'attachments',
  from: (dataset) => dataset.attachments,
  columns: {
    application_id: ({ application }) => toId('applications', application),
    candidate_id: ({ candidate }) => toId('candidates', candidate),
    type: toAttachmentType,
    filename: ({ filename }) => filename,
    // A path. Each response signs it as a URL, because such URLs expire.
    url: ({ key }) => `/files/${toId('attachments', key)}`,
  },
  filters: {
    application_ids: idIn('application_id'),
    candidate_ids: idIn('candidate_id'),
    type: wordIs('type', sameWords(...attachmentTypes)),
  },
});
