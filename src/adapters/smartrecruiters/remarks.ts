import type { FieldNotes } from '../adapter.ts';

const made = (note: string) => ({ isDerived: true, note });
const said = (note: string) => ({ isDerived: false, note });

/** What the parts do not say. */
export const fieldNotes: FieldNotes = {
  Application: {
    createdAt: made('the same as `appliedAt`'),
    appliedAt: said('by the application’s own id, which takes a call'),
    rejectedAt: made('when the status became REJECTED or WITHDRAWN, by the history'),
    recruiterId: made('the one recruiter of the job’s hiring team; null where there are several'),
    coordinatorId: made('the one coordinator of the job’s hiring team; null where there are several'),
    status: said(
      'in a list row only that of the primary application; one call for each candidate with others',
    ),
  },
  ApprovalFlow: { steps: said('the provider keeps the latest approval only') },
  Attachment: {
    url: made('a link to this gateway, which works for an hour'),
    expiresAt: made('when that link ends'),
  },
  Candidate: {
    canEmail: made('whether consent was acquired'),
    currentTitle: made('of the experience that is marked as current'),
    currentCompany: made('of the experience that is marked as current'),
    emails: said('one at most'),
    phones: said('one at most'),
    attachmentIds: made('those of all applications'),
    noteIds: said('for administrators only'),
  },
  Interview: { status: made('whether it has a time: there are no words for it') },
  JobPost: {
    content: made('its sections, one after the other'),
    firstPublishedAt: made('the first of its publications'),
  },
  Note: { body: said('for administrators only') },
  Offer: { resolvedAt: made('the last change of an offer that was answered') },
  Scorecard: { submittedAt: made('when the review was written') },
  StageEvent: {
    exitedAt: made('when the next event began'),
    days: made('between two events; null for the last'),
    isCurrent: made('whether it is the last event'),
  },
};
