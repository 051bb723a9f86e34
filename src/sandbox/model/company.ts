import type { CustomValueFacts } from './custom-fields.ts';
import type { Facts } from './facts.ts';

export interface UserFacts extends Facts {
  readonly firstName: string;
  readonly lastName: string;
  /** Null where the system knows none; a service account has none. */
  readonly email: string | null;
  readonly title: string | null;
  readonly isActive: boolean;
  readonly isSiteAdmin: boolean;
  readonly isServiceAccount: boolean;
  readonly role: string;
  readonly employeeId: string | null;
  readonly departments: readonly number[];
  readonly offices: readonly number[];
  readonly interviewerTags: readonly number[];
  readonly customFields: readonly CustomValueFacts[];
}

export interface DepartmentFacts extends Facts {
  readonly name: string;
  readonly parent: number | null;
  readonly externalId: string | null;
}

export interface OfficeFacts extends Facts {
  readonly name: string;
  readonly parent: number | null;
  /** Free text, as `Berlin, Germany`. */
  readonly location: string | null;
  readonly externalId: string | null;
}

export interface SourceFacts extends Facts {
  readonly name: string;
  /** The kind of source, as `Referrals` or `Job boards`. */
  readonly category: string;
}

export interface RejectionReasonFacts extends Facts {
  readonly name: string;
  readonly side: 'BY_COMPANY' | 'BY_CANDIDATE' | 'OTHER';
  /** The provider's own, which Greenhouse lists only on request. */
  readonly isBuiltIn: boolean;
}

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
