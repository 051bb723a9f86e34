import type { ApprovalFlowFacts, AttachmentKind, NoteKind, Visibility } from '../model.ts';

/** What a provider has words for besides people, jobs, applications and offers. Lists are bags to draw from. */
export interface ActivityProfile {
  /** Roles, permissions on jobs, groups of interviewers, close reasons, referrers, tracking links, prospect pools. */
  readonly hasAccountDetails: boolean;
  /** Posts stand on boards, with questions, locations of their own and kinds of pay. */
  readonly hasJobBoards: boolean;
  /** Jobs plan their interviews; scorecards have answers and verdicts, not a score. */
  readonly hasInterviewPlans: boolean;
  /** The interviews of an application that came so far, of 100. */
  readonly interviewPercent: number;
  /** An application has a file of the kind so often, of 100. */
  readonly attachmentPercents: Readonly<Record<AttachmentKind, number>>;
  readonly noteKinds: readonly NoteKind[];
  readonly noteVisibilities: readonly Visibility[];
  /** A job may have several notes, and each says who may read it; otherwise it has one at most. */
  readonly severalNotesPerJob: boolean;
  readonly approvalKinds: readonly ApprovalFlowFacts['kind'][];
  /**
   * Each group says how many must agree. Otherwise the whole flow asks for any one or for all of each group, and for
   * any one where groups follow each other: INVALID_DECISION_MODE, says SmartRecruiters' `POST /approvals`.
   */
  readonly hasQuorums: boolean;
  readonly hasDemographics: boolean;
}

/** Harvest v3 tells nearly everything. */
export const greenhouseActivity: ActivityProfile = {
  hasAccountDetails: true,
  hasJobBoards: true,
  hasInterviewPlans: true,
  interviewPercent: 36,
  attachmentPercents: {
    RESUME: 60,
    COVER_LETTER: 14,
    OFFER_LETTER: 45,
    SIGNED_OFFER: 60,
    TAKE_HOME: 60,
    OTHER: 9,
  },
  noteKinds: [
    ...(['NOTE', 'NOTE', 'NOTE', 'NOTE', 'EMAIL', 'EMAIL', 'EMAIL', 'ACTIVITY', 'ACTIVITY'] as const),
    ...(['INTERVIEW', 'FOLLOW_UP', 'TAKE_HOME_TEST', 'LINKEDIN_NOTE', 'LINKEDIN_INMAIL'] as const),
    ...(['AVAILABILITY_REQUEST', 'MIGRATION_ERROR', 'TOUCHPOINT', 'FORM', 'FEEDBACK'] as const),
  ],
  noteVisibilities: ['PUBLIC', 'PUBLIC', 'PRIVATE', 'ADMIN_ONLY'],
  severalNotesPerJob: true,
  approvalKinds: ['OPEN_JOB', 'OFFER_JOB', 'OFFER'],
  hasQuorums: true,
  hasDemographics: true,
};

/** Job ads, interviews with time slots, reviews, files of three kinds, messages, and approvals of jobs and offers. */
export const smartRecruitersActivity: ActivityProfile = {
  hasAccountDetails: false,
  hasJobBoards: false,
  hasInterviewPlans: false,
  interviewPercent: 90,
  attachmentPercents: {
    RESUME: 65,
    COVER_LETTER: 15,
    OFFER_LETTER: 0,
    SIGNED_OFFER: 0,
    TAKE_HOME: 0,
    OTHER: 12,
  },
  noteKinds: ['NOTE'],
  noteVisibilities: ['PUBLIC', 'PUBLIC', 'PRIVATE'],
  severalNotesPerJob: false,
  approvalKinds: ['OPEN_JOB', 'OFFER'],
  hasQuorums: false,
  hasDemographics: false,
};
