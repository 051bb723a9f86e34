import type { Facts, Status } from './facts.ts';

export type InterviewStatus =
  | 'TO_SCHEDULE'
  | 'SCHEDULED'
  | 'AWAITING_FEEDBACK'
  | 'COMPLETE'
  | 'SKIPPED'
  /** The interview is over and feedback may be given. */
  | 'COLLECT_FEEDBACK'
  /** This one and the next two are statuses of take-home tests. */
  | 'TO_SEND'
  | 'SENT'
  | 'RECEIVED';

export interface InterviewFacts extends Facts, SlotFacts {
  /** Key of an application that has a job. */
  readonly application: number;
  /** Null if the provider's jobs plan no interviews. */
  readonly jobInterview: number | null;
  /** A provider without a status field expresses it by times and replies. */
  readonly status: Status<InterviewStatus>;
  /** First day of an all-day interview, whose `startsAt` and `endsAt` are null. */
  readonly allDayFrom: string | null;
  readonly allDayTo: string | null;
  readonly videoUrl: string | null;
  readonly organizer: number | null;
  /** Time when the interview was first put into a calendar. */
  readonly scheduledAt: string | null;
  /** Id of the event in the calendar. */
  readonly externalEventId: string | null;
  /** Time when the candidate submitted their availability. */
  readonly availabilityReceivedAt: string | null;
  /** The slots after the first, if the provider's interviews have several. */
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
  /** Null for an external guest. */
  readonly user: number | null;
  readonly email: string | null;
  readonly reply: Status<'PENDING' | 'ACCEPTED' | 'TENTATIVE' | 'DECLINED'> | null;
  readonly scorecard: number | null;
}

export type Verdict = 'STRONG_NO' | 'NO' | 'MIXED' | 'YES' | 'STRONG_YES' | 'NO_DECISION';

/** An interviewer's assessment of a candidate; a draft until it is submitted. */
export interface ScorecardFacts extends Facts {
  readonly application: number;
  /** Planned interview whose kit the scorecard follows; null if the provider has no interview kits. */
  readonly jobInterview: number | null;
  readonly interviewer: number;
  /** May be another user than the interviewer. */
  readonly submitter: number;
  readonly isDraft: boolean;
  readonly interviewedAt: string | null;
  readonly submittedAt: string | null;
  readonly verdict: Status<Verdict> | null;
  /** 1 to 5; set only if the provider has scores instead of verdicts. */
  readonly score: number | null;
  /** Plain text. */
  readonly takeaways: string | null;
  readonly privateNote: string | null;
  readonly publicNote: string | null;
  readonly answers: readonly ScorecardAnswerFacts[];
  readonly ratings: readonly AttributeRatingFacts[];
}

/** `key` is unique over all scorecards. Members that do not match the question's kind are null or empty. */
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
  /** Key of one of the job's attributes. */
  readonly attribute: number;
  readonly verdict: Status<Verdict>;
  readonly note: string | null;
}
