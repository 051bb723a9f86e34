/**
 * The types of values in records. A date and time (`…At`) is RFC 3339 in UTC with milliseconds and `Z`; a date (`…On`) is
 * `YYYY-MM-DD`, a partial date also `2021` or `2021-03`; an amount of money is a decimal string.
 */

export type ApplicationStatus =
  | 'ACTIVE'
  | 'HIRED'
  | 'REJECTED'
  | 'WITHDRAWN'
  | 'CONVERTED'
  | 'TRANSFERRED'
  | 'UNKNOWN';

export type JobStatus =
  | 'DRAFT'
  | 'PENDING_APPROVAL'
  | 'OPEN'
  | 'ON_HOLD'
  | 'FILLED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'UNKNOWN';

export type OfferStatus =
  | 'DRAFT'
  | 'PENDING_APPROVAL'
  | 'APPROVED'
  | 'APPROVAL_REJECTED'
  | 'SENT'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'SUPERSEDED'
  | 'WITHDRAWN'
  | 'UNKNOWN';

export type ContactType = 'PERSONAL' | 'WORK' | 'HOME' | 'MOBILE' | 'SKYPE' | 'OTHER';
export type LinkType = 'LINKEDIN' | 'WEBSITE' | 'TWITTER' | 'FACEBOOK' | 'SKYPE' | 'OTHER';
export type RejectionSide = 'BY_COMPANY' | 'BY_CANDIDATE' | 'OTHER';
export type HiringRole =
  | 'HIRING_MANAGER'
  | 'RECRUITER'
  | 'COORDINATOR'
  | 'SOURCER'
  | 'INTERVIEWER'
  | 'EXECUTIVE'
  | 'OTHER';
export type CustomFieldType =
  | 'TEXT'
  | 'NUMBER'
  | 'BOOLEAN'
  | 'DATE'
  | 'MONEY'
  | 'OPTION'
  | 'OPTIONS'
  | 'USER'
  | 'URL'
  | 'OTHER';

export interface ContactPoint {
  readonly value: string;
  readonly type: ContactType | null;
}

export interface Address {
  readonly formatted: string | null;
  readonly type: ContactType | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
  /** Two letters in upper case. */
  readonly countryCode: string | null;
}

export interface Link {
  readonly url: string;
  readonly type: LinkType;
}

/** A name, or the id of the custom field option that has it. */
export type Name = string | { readonly optionId: string };

export interface Education {
  /** Null if the provider has no id for it. */
  readonly remoteId: string | null;
  readonly school: Name | null;
  readonly degree: Name | null;
  readonly discipline: Name | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
}

export interface Employment {
  /** Null if the provider has no id for it. */
  readonly remoteId: string | null;
  readonly company: string | null;
  readonly title: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly isCurrent: boolean | null;
}

export interface HiringTeamMember {
  readonly userId: string;
  readonly role: HiringRole;
  readonly remoteRole: string;
  readonly isResponsible: boolean | null;
}

export interface JobLocation {
  readonly formatted: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly countryCode: string | null;
  readonly isRemote: boolean | null;
}

export interface ScreeningAnswer {
  readonly question: string;
  readonly answer: string | null;
}

export interface Rejection {
  readonly reasonId: string | null;
  readonly rejectedAt: string | null;
  readonly rejectedById: string | null;
  readonly noteId: string | null;
}

export interface Money {
  readonly amount: string;
  readonly currency: string | null;
}

export interface CustomFieldValue {
  readonly key: string;
  readonly label: string | null;
  readonly type: CustomFieldType;
  /** The provider's value, unchanged. */
  readonly value: unknown;
}

export type InterviewStatus =
  | 'TO_SCHEDULE'
  | 'SCHEDULED'
  | 'AWAITING_FEEDBACK'
  | 'COMPLETE'
  | 'SKIPPED'
  | 'CANCELLED'
  | 'TO_SEND'
  | 'SENT'
  | 'RECEIVED'
  | 'UNKNOWN';
export type ReplyStatus = 'ACCEPTED' | 'DECLINED' | 'TENTATIVE' | 'PENDING' | 'UNKNOWN';
export type Verdict = 'STRONG_NO' | 'NO' | 'MIXED' | 'YES' | 'STRONG_YES' | 'NO_DECISION' | 'UNKNOWN';
export type AttachmentKind =
  | 'RESUME'
  | 'COVER_LETTER'
  | 'OFFER_LETTER'
  | 'SIGNED_OFFER'
  | 'TAKE_HOME'
  | 'OTHER';
export type NoteVisibility = 'PUBLIC' | 'PRIVATE' | 'ADMIN_ONLY' | 'DIRECT' | 'UNKNOWN';

export interface JobPostLocation {
  /** Null if the provider has no id for it. */
  readonly remoteId: string | null;
  readonly text: string | null;
  readonly officeId: string | null;
  /** Id of a location that the board offers. */
  readonly boardLocationId: string | null;
}

/** A location that the provider has geocoded. */
export interface SearchableLocation {
  /** Null if the provider has no id for it. */
  readonly remoteId: string | null;
  /** The text that was entered. */
  readonly text: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly countryCode: string | null;
  readonly postalCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface Publication {
  readonly source: string | null;
  readonly kind: string | null;
  readonly publishedAt: string | null;
  readonly unpublishedAt: string | null;
}

export interface PayRange {
  /** Null if the provider has no id for it. */
  readonly remoteId: string | null;
  readonly payInputId: string | null;
  readonly postId: string | null;
  readonly min: string | null;
  readonly max: string | null;
  readonly currency: string | null;
}

export interface JobPostQuestion {
  readonly label: string;
  readonly name: string | null;
  readonly isRequired: boolean | null;
  readonly isPrivate: boolean | null;
  readonly answerType: string | null;
  readonly options: readonly string[];
}

/** A time slot of an interview; one of whole days has dates instead of times. */
export interface InterviewSlot {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly title: string | null;
  readonly location: string | null;
  readonly candidateReply: ReplyStatus | null;
  /** Null if the provider names interviewers only for the whole interview. */
  readonly interviewers: readonly Interviewer[] | null;
}

export interface Interviewer {
  /** Null for a guest who is not a user. */
  readonly userId: string | null;
  readonly email: string | null;
  readonly reply: ReplyStatus;
  readonly remoteReply: string | null;
  readonly scorecardId: string | null;
}

export interface UserEmail {
  readonly value: string;
  readonly isVerified: boolean | null;
}

export type CustomFieldArea =
  | 'JOB'
  | 'OPENING'
  | 'CANDIDATE'
  | 'APPLICATION'
  | 'OFFER'
  | 'USER'
  | 'REJECTION'
  | 'OTHER';

export interface CustomFieldChoice {
  /** Null if the provider has no id for it. */
  readonly remoteId: string | null;
  readonly name: string;
  readonly isActive: boolean | null;
}

/** A role that a user has on one job, in addition to the role on every job. */
export interface JobPermission {
  readonly jobId: string;
  readonly roleId: string | null;
  readonly isAutomated: boolean | null;
}

/** A user's membership in the hiring team of one job. */
export interface HiringTeamMembership {
  readonly jobId: string;
  readonly role: HiringRole;
  readonly remoteRole: string;
  readonly isResponsible: boolean | null;
}
