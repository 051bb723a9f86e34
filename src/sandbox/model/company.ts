import type { CustomValueFacts, Facts, Status } from '../model.ts';

/** What a user may be made on single jobs, or everywhere. */
export interface UserRoleFacts extends Facts {
  readonly name: string;
  readonly kind: 'SITE_ADMIN' | 'JOB_ADMIN' | 'INTERVIEWER';
}

/** A group of interviewers, as `Trained in system design`. */
export interface InterviewerTagFacts extends Facts {
  readonly name: string;
}

/** Why an opening was closed. */
export interface CloseReasonFacts extends Facts {
  readonly name: string;
}

/** A tag of candidates; a candidate has the name itself. */
export interface TagFacts extends Facts {
  readonly name: string;
}

/** Who gets the credit for an application. */
export interface ReferrerFacts extends Facts {
  readonly name: string;
  /** Null for one who is not, or no longer, a user. */
  readonly user: number | null;
}

/** A user may work on a job beyond what the user's role allows everywhere. Site admins need none. */
export interface JobPermissionFacts extends Facts {
  readonly user: number;
  readonly job: number;
  /** The key of a role of the kind JOB_ADMIN. */
  readonly role: number;
  /** A rule gave it, not a person; null where nobody knows. */
  readonly isAutomated: boolean | null;
}

/** An address that tells where an applicant came from. At most one of job, board and post is set. */
export interface TrackingLinkFacts extends Facts {
  readonly token: string;
  readonly source: number | null;
  readonly referrer: number | null;
  readonly job: number | null;
  readonly board: number | null;
  readonly post: number | null;
}

export type CustomFieldScope =
  | 'CANDIDATE'
  | 'APPLICATION'
  | 'JOB'
  | 'OFFER'
  | 'OPENING'
  | 'USER'
  | 'REJECTION'
  | 'REFERRAL'
  /** A dictionary of the provider's, as that of schools. */
  | 'STANDARD';

/** The definition of a custom field; its values stand on the records, under its `fieldKey`. */
export interface CustomFieldFacts extends Facts {
  readonly fieldKey: string;
  readonly label: string;
  readonly scope: CustomFieldScope;
  /** `unknown` with the provider's word for a kind that no value of the data set has. */
  readonly kind: Status<CustomValueFacts['kind']>;
  readonly description: string | null;
  readonly isRequired: boolean;
  readonly isPrivate: boolean;
  /** Null counts as active. */
  readonly isActive: boolean | null;
  /** In their order; `key` is unique over all fields. */
  readonly options: readonly { key: number; name: string; isActive: boolean }[];
  /** Only records of these have the field; none means all. */
  readonly departments: readonly number[];
  readonly offices: readonly number[];
}
