import type {
  InterviewerFacts,
  InterviewFacts,
  InterviewStatus,
  ScorecardFacts,
  Verdict,
} from '../model/interviews.ts';
import type { AttachmentFacts, AttachmentKind, Visibility } from '../model/records.ts';
import type { ApplicationStatus, JobStatus, OfferStatus, RejectionReasonFacts, Status } from '../model.ts';

/** The provider's word for a status; throws for one that it has no word for, which is a mistake in the data set. */
function toWord<Word extends string>(words: Partial<Record<Word, string>>, status: Status<Word>): string {
  if (typeof status !== 'string') return status.unknown;
  const word = words[status];
  if (word === undefined) throw new TypeError(`Greenhouse has no word for ${status}.`);
  return word;
}

export const toJobStatus = (status: Status<JobStatus>) =>
  toWord({ DRAFT: 'draft', OPEN: 'open', CLOSED: 'closed' }, status);

/** A candidate who leaves is rejected, too: for a reason of the type THEY_REJECTED_US. */
export const toApplicationStatus = (status: Status<ApplicationStatus>) =>
  toWord(
    {
      ACTIVE: 'in_process',
      HIRED: 'hired',
      REJECTED: 'rejected',
      WITHDRAWN: 'rejected',
      CONVERTED: 'converted',
    },
    status,
  );

/** Rows say `in_process`, the filter says `active`. */
export const applicationStatusFilter = {
  active: 'in_process',
  hired: 'hired',
  rejected: 'rejected',
  converted: 'converted',
};

/** Whether a created offer was sent stands in `sent_on` alone. */
export const toOfferStatus = (status: Status<OfferStatus>) =>
  toWord(
    {
      DRAFT: 'Created',
      SENT: 'Created',
      ACCEPTED: 'Accepted',
      DECLINED: 'Rejected',
      SUPERSEDED: 'Deprecated',
    },
    status,
  );

/** `key` and `name` of a rejection reason's type. */
export const rejectionTypes: Readonly<
  Record<RejectionReasonFacts['side'], readonly [key: string, name: string]>
> = {
  BY_COMPANY: ['WE_REJECTED_THEM', 'We rejected them'],
  BY_CANDIDATE: ['THEY_REJECTED_US', 'They rejected us'],
  OTHER: ['NONE_SPECIFIED', 'None specified'],
};

const interviewWords: Readonly<Record<InterviewStatus, string>> = {
  TO_SCHEDULE: 'to_be_scheduled',
  SCHEDULED: 'scheduled',
  AWAITING_FEEDBACK: 'awaiting_feedback',
  COMPLETE: 'complete',
  SKIPPED: 'skipped',
  COLLECT_FEEDBACK: 'collect_feedback',
  TO_SEND: 'to_be_sent',
  SENT: 'sent',
  RECEIVED: 'received',
};

export const toInterviewStatus = (status: InterviewFacts['status']) => toWord(interviewWords, status);

export const interviewStatusFilter = Object.fromEntries(
  Object.values(interviewWords).map((word) => [word, word]),
);

export const toResponse = (reply: InterviewerFacts['reply']) =>
  reply === null
    ? null
    : toWord(
        { PENDING: 'needs_action', ACCEPTED: 'accepted', TENTATIVE: 'tentative', DECLINED: 'declined' },
        reply,
      );

/** Of a candidate as a whole: nobody is `mixed`. */
export const toCandidateRating = (verdict: ScorecardFacts['verdict']) =>
  verdict === null
    ? null
    : toWord(
        {
          STRONG_NO: 'strong_no',
          NO: 'no',
          YES: 'yes',
          STRONG_YES: 'strong_yes',
          NO_DECISION: 'no_decision',
        },
        verdict,
      );

/** Of one attribute: with other words. */
export const toAttributeRating = (verdict: Status<Verdict>) =>
  toWord(
    {
      STRONG_NO: 'definitely_not',
      NO: 'no',
      MIXED: 'mixed',
      YES: 'yes',
      STRONG_YES: 'strong_yes',
      NO_DECISION: 'no_decision',
    },
    verdict,
  );

export const toVisibility = (visibility: Visibility | null) =>
  visibility === null
    ? null
    : { PUBLIC: 'publicly_visible', PRIVATE: 'privately_visible', ADMIN_ONLY: 'admin_only_visible' }[
        visibility
      ];

const attachmentWords: Readonly<Record<AttachmentKind, readonly [string, ...string[]]>> = {
  RESUME: ['resume'],
  COVER_LETTER: ['cover_letter'],
  TAKE_HOME: ['take_home_test'],
  OFFER_LETTER: ['offer_letter'],
  SIGNED_OFFER: ['signed_offer_letter'],
  OTHER: ['other', 'offer_packet', 'form_attachment', 'midfunnel_agreement', 'automated_agreement'],
};

export const attachmentTypes: readonly string[] = Object.values(attachmentWords).flat();

/** For what is none of ours the provider has five words. */
export function toAttachmentType({ key, kind }: AttachmentFacts): string {
  const words = attachmentWords[kind];
  return words[key % words.length] ?? words[0];
}
