import type { Facts, Status } from './facts.ts';

export type InterviewStatus =
  | 'TO_SCHEDULE'
  | 'SCHEDULED'
  | 'AWAITING_FEEDBACK'
  | 'COMPLETE'
  | 'SKIPPED'
  /** Over, and feedback may be given. */
  | 'COLLECT_FEEDBACK'
  /** Of a take-home test. */
  | 'TO_SEND'
  | 'SENT'
  | 'RECEIVED';

export interface InterviewFacts extends Facts, SlotFacts {
  /** One with a job. */
  readonly application: number;
  /** Null with a provider whose jobs plan no interviews. */
  readonly jobInterview: number | null;
  /** What a provider without a word for it says through times and replies. */
  readonly status: Status<InterviewStatus>;
  /** Days instead of moments; `startsAt` and `endsAt` are null then. */
  readonly allDayFrom: string | null;
  readonly allDayTo: string | null;
  readonly videoUrl: string | null;
  readonly organizer: number | null;
  /** When it first came into a calendar. */
  readonly scheduledAt: string | null;
  /** The calendar's id of it. */
  readonly externalEventId: string | null;
  /** When the candidate said when there is time. */
  readonly availabilityReceivedAt: string | null;
  /** Of a provider whose interviews have several slots, those after the first. */
  readonly furtherSlots: readonly SlotFacts[];
}

export interface SlotFacts {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly location: string | null;
  readonly interviewers: readonly InterviewerFacts[];
}

/** `key` is unique over all interviews. */
export interface InterviewerFacts {
  readonly key: number;
  /** Null for a guest from outside. */
  readonly user: number | null;
  readonly email: string | null;
  readonly reply: Status<'PENDING' | 'ACCEPTED' | 'TENTATIVE' | 'DECLINED'> | null;
  readonly scorecard: number | null;
}

export type Verdict = 'STRONG_NO' | 'NO' | 'MIXED' | 'YES' | 'STRONG_YES' | 'NO_DECISION';

/** What an interviewer makes of a candidate; a draft until it is submitted. */
export interface ScorecardFacts extends Facts {
  readonly application: number;
  /** Whose kit it was filled in with; null with a provider that has none. */
  readonly jobInterview: number | null;
  readonly interviewer: number;
  /** Who sent it: at times somebody else than the interviewer. */
  readonly submitter: number;
  readonly isDraft: boolean;
  readonly interviewedAt: string | null;
  readonly submittedAt: string | null;
  readonly verdict: Status<Verdict> | null;
  /** 1 to 5, with a provider that has no verdicts. */
  readonly score: number | null;
  /** Plain text. */
  readonly takeaways: string | null;
  readonly privateNote: string | null;
  readonly publicNote: string | null;
  readonly answers: readonly ScorecardAnswerFacts[];
  readonly ratings: readonly AttributeRatingFacts[];
}

/** `key` is unique over all scorecards. What the question's kind does not ask for is null or empty. */
export interface ScorecardAnswerFacts {
  readonly key: number;
  readonly question: number;
  readonly text: string | null;
  readonly isYes: boolean | null;
  /** Keys of the question's options; `key` is unique over all scorecards. */
  readonly chosen: readonly { key: number; option: number }[];
}

/** `key` is unique over all scorecards. */
export interface AttributeRatingFacts {
  readonly key: number;
  /** The key of one of the job's attributes. */
  readonly attribute: number;
  readonly verdict: Status<Verdict>;
  readonly note: string | null;
}
