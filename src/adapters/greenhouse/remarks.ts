import type { FieldNotes } from '../adapter.ts';

const made = (note: string) => ({ isDerived: true, note });
const said = (note: string) => ({ isDerived: false, note });

/** What the columns do not say. */
export const fieldNotes: FieldNotes = {
  Application: {
    appliedAt: made('when the application was made'),
    rejection: said('one row for each rejected application'),
  },
  ApprovalFlow: { steps: said('one call more for each further 50 groups of people') },
  Attachment: {
    url: said('works for seven days, and may redirect'),
    expiresAt: made('what the link itself says; null where it does not'),
  },
  Candidate: {
    educations: said('names are ids of options: one call more for 50 different ones'),
    isPrivate: said('lists have private candidates, too'),
  },
  Job: {
    status: said('why a closed job was closed is told by its openings'),
    approvalFlowIds: said('flows of single offers are at the offers'),
  },
  JobPost: { isLive: said('deleted posts are not listed') },
  Offer: { isCurrent: made('none in a list of current ones only') },
  Scorecard: { answers: said('the second call only where choices were made') },
  User: { emails: said('with those that are not confirmed') },
};
