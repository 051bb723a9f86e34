import type { ApprovalFlowFacts } from './model/approvals.ts';
import type {
  CloseReasonFacts,
  CustomFieldFacts,
  InterviewerTagFacts,
  JobPermissionFacts,
  ReferrerFacts,
  TagFacts,
  TrackingLinkFacts,
  UserRoleFacts,
} from './model/company.ts';
import type {
  DemographicAnswerFacts,
  DemographicAnswerOptionFacts,
  DemographicQuestionFacts,
  DemographicQuestionSetFacts,
  EeoFacts,
} from './model/demographics.ts';
import type { AttributeTypeFacts, JobInterviewFacts } from './model/interview-plan.ts';
import type { InterviewFacts, ScorecardFacts } from './model/interviews.ts';
import type { BoardLocationFacts, JobBoardFacts, JobPostFacts, PayInputFacts } from './model/posts.ts';
import type {
  AttachmentFacts,
  JobNoteFacts,
  NoteFacts,
  ProspectFacts,
  ProspectPoolFacts,
  StageEventFacts,
} from './model/records.ts';

/**
 * The data of one invented company, in our own words. Every simulated provider retells it in its own JSON, and tests
 * compare what the gateway answers with what stands here.
 *
 * `key` is a small number that is unique within its array; a provider's id is made from it (`remoteId` of a sandbox).
 * A reference to another record is that record's key. Instants are RFC 3339 with milliseconds and `Z`; days `YYYY-MM-DD`.
 */
export interface Dataset {
  readonly users: UserFacts[];
  readonly departments: DepartmentFacts[];
  readonly offices: OfficeFacts[];
  readonly sources: SourceFacts[];
  readonly rejectionReasons: RejectionReasonFacts[];
  readonly jobs: JobFacts[];
  readonly candidates: CandidateFacts[];
  readonly applications: ApplicationFacts[];
  readonly offers: OfferFacts[];

  readonly userRoles: UserRoleFacts[];
  readonly interviewerTags: InterviewerTagFacts[];
  readonly closeReasons: CloseReasonFacts[];
  readonly tags: TagFacts[];
  readonly referrers: ReferrerFacts[];
  readonly customFields: CustomFieldFacts[];
  readonly jobPermissions: JobPermissionFacts[];
  readonly trackingLinks: TrackingLinkFacts[];

  readonly jobBoards: JobBoardFacts[];
  readonly boardLocations: BoardLocationFacts[];
  readonly payInputs: PayInputFacts[];
  readonly jobPosts: JobPostFacts[];

  readonly attributeTypes: AttributeTypeFacts[];
  readonly jobInterviews: JobInterviewFacts[];
  readonly stageEvents: StageEventFacts[];
  readonly interviews: InterviewFacts[];
  readonly scorecards: ScorecardFacts[];

  readonly attachments: AttachmentFacts[];
  readonly notes: NoteFacts[];
  readonly jobNotes: JobNoteFacts[];
  readonly prospectPools: ProspectPoolFacts[];
  readonly prospects: ProspectFacts[];
  readonly approvalFlows: ApprovalFlowFacts[];

  readonly demographicQuestionSets: DemographicQuestionSetFacts[];
  readonly demographicQuestions: DemographicQuestionFacts[];
  readonly demographicAnswerOptions: DemographicAnswerOptionFacts[];
  readonly demographicAnswers: DemographicAnswerFacts[];
  readonly eeoAnswers: EeoFacts[];
}

export interface Facts {
  readonly key: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

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

/** A status in our words; `UNKNOWN` comes with the word that the provider then uses. */
export type Status<Word extends string> = Word | { readonly unknown: string };

export type JobStatus = 'DRAFT' | 'OPEN' | 'ON_HOLD' | 'FILLED' | 'CANCELLED' | 'CLOSED';
export type ApplicationStatus = 'ACTIVE' | 'HIRED' | 'REJECTED' | 'WITHDRAWN' | 'CONVERTED' | 'TRANSFERRED';
export type OfferStatus =
  | 'DRAFT'
  | 'PENDING_APPROVAL'
  | 'APPROVED'
  | 'APPROVAL_REJECTED'
  | 'SENT'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'SUPERSEDED'
  | 'WITHDRAWN';

export interface PlaceFacts {
  readonly city: string;
  readonly region: string | null;
  readonly country: string;
  /** Two letters, lower case. */
  readonly countryCode: string;
}

export interface JobFacts extends Facts {
  readonly title: string;
  readonly code: string | null;
  readonly status: Status<JobStatus>;
  readonly isConfidential: boolean;
  readonly isTemplate: boolean;
  readonly department: number | null;
  readonly offices: readonly number[];
  readonly place: PlaceFacts | null;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly lastActivityAt: string | null;
  readonly hiringTeam: readonly TeamMemberFacts[];
  /** In the order of the process. */
  readonly stages: readonly StageFacts[];
  readonly openings: readonly OpeningFacts[];
  readonly customFields: readonly CustomValueFacts[];
}

export interface TeamMemberFacts {
  readonly user: number;
  readonly role: 'HIRING_MANAGER' | 'RECRUITER' | 'COORDINATOR' | 'SOURCER';
  readonly isResponsible: boolean;
}

/** `key` is unique over all jobs. */
export interface StageFacts {
  readonly key: number;
  readonly name: string;
  readonly isActive: boolean;
}

/** `key` is unique over all jobs. */
export interface OpeningFacts {
  readonly key: number;
  readonly code: string | null;
  readonly isOpen: boolean;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly targetStartOn: string | null;
  /** The application that filled it. */
  readonly application: number | null;
  readonly closeReason: number | null;
  readonly customFields: readonly CustomValueFacts[];
}

/** A custom field with its value, or with none. */
export interface CustomValueFacts {
  readonly key: string;
  readonly label: string;
  readonly kind: 'TEXT' | 'NUMBER' | 'BOOLEAN' | 'DATE' | 'MONEY' | 'OPTION' | 'OPTIONS' | 'USER' | 'URL';
  /** MONEY: `{ amount: string, currency: string }`; USER: the user's key; OPTIONS: a list of names. */
  readonly value: string | number | boolean | readonly string[] | { amount: string; currency: string } | null;
}

export interface CandidateFacts extends Facts {
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly preferredName: string | null;
  readonly currentTitle: string | null;
  readonly currentCompany: string | null;
  readonly emails: readonly { value: string; type: 'PERSONAL' | 'WORK' | 'OTHER' }[];
  readonly phones: readonly { value: string; type: 'MOBILE' | 'HOME' | 'WORK' }[];
  readonly place: PlaceFacts | null;
  readonly links: readonly {
    url: string;
    type: 'LINKEDIN' | 'WEBSITE' | 'TWITTER' | 'FACEBOOK' | 'SKYPE' | 'OTHER';
  }[];
  readonly tags: readonly string[];
  readonly isPrivate: boolean;
  readonly isInternal: boolean;
  /** Who the candidate is among the users, for one who works here or did. */
  readonly linkedUsers: readonly number[];
  readonly canEmail: boolean;
  readonly lastActivityAt: string | null;
  readonly educations: readonly EducationFacts[];
  readonly employments: readonly EmploymentFacts[];
  readonly customFields: readonly CustomValueFacts[];
}

/** Partial dates: `2021`, `2021-03` or `2021-03-09`. */
export interface EducationFacts {
  readonly school: string | null;
  readonly degree: string | null;
  readonly discipline: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
}

export interface EmploymentFacts {
  readonly company: string | null;
  readonly title: string | null;
  readonly startedOn: string | null;
  readonly endedOn: string | null;
  readonly isCurrent: boolean;
}

export interface ApplicationFacts extends Facts {
  readonly candidate: number;
  /** Null for a prospect without a job. */
  readonly job: number | null;
  readonly status: Status<ApplicationStatus>;
  /** The key of one of the job's stages; null before the first and after the last. */
  readonly stage: number | null;
  readonly isProspect: boolean;
  readonly appliedAt: string;
  readonly rejectedAt: string | null;
  readonly lastActivityAt: string | null;
  readonly source: number | null;
  readonly referrer: number | null;
  /** The post it came through; null for one that somebody entered by hand. */
  readonly jobPost: number | null;
  readonly recruiter: number | null;
  readonly coordinator: number | null;
  readonly answers: readonly { question: string; answer: string | null }[];
  readonly rejection: RejectionFacts | null;
  readonly customFields: readonly CustomValueFacts[];
}

export interface RejectionFacts {
  readonly reason: number | null;
  readonly rejectedBy: number | null;
  readonly note: string | null;
}

export interface OfferFacts extends Facts {
  readonly application: number;
  /** Counts up within one application; the highest is the current one. */
  readonly version: number;
  readonly isCurrent: boolean;
  readonly status: Status<OfferStatus>;
  readonly sentOn: string | null;
  readonly startsOn: string | null;
  readonly resolvedAt: string | null;
  /** The key of one of the job's openings. */
  readonly opening: number | null;
  readonly customFields: readonly CustomValueFacts[];
}
