import type { FieldNotes } from '../../adapter.ts';

const derived = (text: string) => ({ isDerived: true, note: text });
const note = (text: string) => ({ isDerived: false, note: text });

/** Notes for the documentation of fields, in addition to what the field groups declare. */
export const fieldNotes: FieldNotes = {
  Application: {
    createdAt: derived('the same as `appliedAt`'),
    appliedAt: note('by the application’s own id, which takes a call'),
    rejectedAt: derived('when the status became REJECTED, by the history'),
    recruiterId: derived('the one recruiter of the job’s hiring team; null where there are several'),
    coordinatorId: derived('the one coordinator of the job’s hiring team; null where there are several'),
    status: note(
      'in a list row only that of the primary application; one call for each candidate with others',
    ),
  },
  ApprovalFlow: { steps: note('the provider keeps the latest approval only') },
  Attachment: {
    url: derived('a link to this gateway, which works for an hour'),
    expiresAt: derived('when that link ends'),
  },
  Candidate: {
    canEmail: derived('whether consent was acquired'),
    currentTitle: derived('of the experience that is marked as current'),
    currentCompany: derived('of the experience that is marked as current'),
    emails: note('one at most'),
    phones: note('one at most'),
    attachmentIds: derived('those of all applications'),
    noteIds: note('for administrators only'),
  },
  Interview: { status: derived('whether it has a time: there are no words for it') },
  JobPost: {
    content: derived('its sections, one after the other'),
    firstPublishedAt: derived('the first of its publications'),
  },
  Note: { body: note('for administrators only') },
  Offer: { resolvedAt: derived('the last change of an offer that was answered') },
  Scorecard: { submittedAt: derived('when the review was written') },
  StageEvent: {
    exitedAt: derived('when the next event began'),
    days: derived('between two events; null for the last'),
    isCurrent: derived('whether it is the last event'),
  },
};
