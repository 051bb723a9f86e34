import type { FieldNotes } from '../../adapter.ts';

const derived = (note: string) => ({ isDerived: true, note });
const noted = (note: string) => ({ isDerived: false, note });

/** Facts about fields that their columns do not show. */
export const fieldNotes: FieldNotes = {
  Application: {
    appliedAt: derived('when the application was made'),
    rejection: noted('one row for each rejected application'),
  },
  ApprovalFlow: { steps: noted('one call more for each further 50 groups of people') },
  Attachment: {
    url: noted('works for seven days, and may redirect'),
    expiresAt: derived('what the link itself says; null where it does not'),
  },
  Candidate: {
    educations: noted('names are ids of options: one call more for 50 different ones'),
    isPrivate: noted('lists have private candidates, too'),
  },
  Job: {
    status: noted('why a closed job was closed is told by its openings'),
    approvalFlowIds: noted('flows of single offers are at the offers'),
  },
  JobPost: { isLive: noted('deleted posts are not listed') },
  Offer: { isCurrent: derived('none in a list of current ones only') },
  Scorecard: { answers: noted('the second call only where choices were made') },
  User: { emails: noted('with those that are not confirmed') },
};
