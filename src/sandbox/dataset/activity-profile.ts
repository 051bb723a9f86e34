import type { ApprovalFlowFacts, AttachmentKind, NoteKind, Visibility } from '../model.ts';

/** The features of a provider besides users, jobs, applications and offers. List items are drawn at random, duplicates more often. */
export interface ActivityProfile {
  /** Has user roles, job permissions, interviewer tags, close reasons, referrers, tracking links and prospect pools. */
  readonly hasAccountDetails: boolean;
  /** Posts belong to job boards and have questions, locations and pay inputs. */
  readonly hasJobBoards: boolean;
  /** Jobs plan their interviews; scorecards have answers and verdicts instead of a score. */
  readonly hasInterviewPlans: boolean;
  /** Percentage of the possible interviews that take place. */
  readonly interviewPercent: number;
  /** Percentage of the applications that have a file of the kind. */
  readonly attachmentPercents: Readonly<Record<AttachmentKind, number>>;
  readonly noteKinds: readonly NoteKind[];
  readonly noteVisibilities: readonly Visibility[];
  /** A job may have several notes with a visibility; otherwise it has at most one note. */
  readonly severalNotesPerJob: boolean;
  readonly approvalKinds: readonly ApprovalFlowFacts['kind'][];
  /**
   * Each group has its own number of approvals. Otherwise the flow needs one or all approvals of each group, and only
   * one if it is sequential: SmartRecruiters' `POST /approvals` refuses the rest with INVALID_DECISION_MODE.
   */
  readonly hasQuorums: boolean;
  readonly hasDemographics: boolean;
}

/** Harvest v3 has nearly all features. */
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

/** SmartRecruiters has job ads, interviews with slots, reviews, three types of files, messages, and approvals. */
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
