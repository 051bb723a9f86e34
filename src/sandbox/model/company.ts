import type { CustomValueFacts } from './custom-fields.ts';
import type { Facts } from './facts.ts';

export interface UserFacts extends Facts {
  readonly firstName: string;
  readonly lastName: string;
  /** Null for a service account. */
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
  /** Free text, such as `Berlin, Germany`. */
  readonly location: string | null;
  readonly externalId: string | null;
}

export interface SourceFacts extends Facts {
  readonly name: string;
  /** Kind of source, such as `Referrals` or `Job boards`. */
  readonly category: string;
}

export interface RejectionReasonFacts extends Facts {
  readonly name: string;
  readonly side: 'BY_COMPANY' | 'BY_CANDIDATE' | 'OTHER';
  /** Predefined by the provider. Greenhouse lists such reasons on request only. */
  readonly isBuiltIn: boolean;
}

/** A role that a user has on single jobs or everywhere. */
export interface UserRoleFacts extends Facts {
  readonly name: string;
  readonly kind: 'SITE_ADMIN' | 'JOB_ADMIN' | 'INTERVIEWER';
}

/** A group of interviewers, such as `Trained in system design`. */
export interface InterviewerTagFacts extends Facts {
  readonly name: string;
}

/** A reason for closing an opening. */
export interface CloseReasonFacts extends Facts {
  readonly name: string;
}

/** A tag of candidates. Candidates refer to it by name, not by key. */
export interface TagFacts extends Facts {
  readonly name: string;
}

/** A person or an agency that is credited with an application. */
export interface ReferrerFacts extends Facts {
  readonly name: string;
  /** Null if the referrer is not, or no longer, a user. */
  readonly user: number | null;
}

/** Grants a user a role on one job, in addition to the user's global role. Site admins need no permissions. */
export interface JobPermissionFacts extends Facts {
  readonly user: number;
  readonly job: number;
  /** Key of a role of the kind JOB_ADMIN. */
  readonly role: number;
  /** True if an automation rule granted it; null if unknown. */
  readonly isAutomated: boolean | null;
}

/** A URL that identifies the source of an applicant. At most one of job, board and post is set. */
export interface TrackingLinkFacts extends Facts {
  readonly token: string;
  readonly source: number | null;
  readonly referrer: number | null;
  readonly job: number | null;
  readonly board: number | null;
  readonly post: number | null;
}
