import type {
  Attachment,
  BoardLocation,
  CloseReason,
  CustomField,
  CustomFieldOption,
  DemographicAnswer,
  DemographicAnswerOption,
  DemographicQuestion,
  DemographicQuestionSet,
  EeocResponse,
  Interview,
  JobBoard,
  JobPost,
  Note,
  PayInput,
  PostLocation,
  PostPayRange,
  Referrer,
  Scorecard,
  StageEvent,
  UserRole,
} from './activity.ts';
import type {
  ApprovalFlow,
  CandidateAttribute,
  CandidateEducation,
  CandidateEmployment,
  HiringProcess,
  InterviewKit,
  JobInterview,
  JobNote,
  ProspectDetail,
  ProspectPool,
  ProspectPoolStage,
  ScorecardQuestion,
  ScorecardQuestionOption,
  Tag,
} from './process.ts';
import type { RecordBase } from './record-base.ts';
import type {
  Address,
  ApplicationStatus,
  ContactPoint,
  CustomFieldValue,
  Education,
  Employment,
  HiringTeamMember,
  HiringTeamMembership,
  JobLocation,
  JobPermission,
  JobStatus,
  Link,
  OfferStatus,
  PayRange,
  Rejection,
  RejectionSide,
  ScreeningAnswer,
  UserEmail,
} from './values.ts';

/** Every type of record: the objects that have an id at the provider. */
export interface Records {
  Candidate: Candidate;
  Application: Application;
  Job: Job;
  Offer: Offer;
  User: User;
  Department: Department;
  Office: Office;
  Source: Source;
  RejectionReason: RejectionReason;
  Stage: Stage;
  Opening: Opening;
  Note: Note;
  CustomFieldOption: CustomFieldOption;
  JobPost: JobPost;
  JobBoard: JobBoard;
  PayInput: PayInput;
  PostLocation: PostLocation;
  PostPayRange: PostPayRange;
  StageEvent: StageEvent;
  Interview: Interview;
  Scorecard: Scorecard;
  Attachment: Attachment;
  CustomField: CustomField;
  DemographicQuestionSet: DemographicQuestionSet;
  DemographicQuestion: DemographicQuestion;
  DemographicAnswerOption: DemographicAnswerOption;
  DemographicAnswer: DemographicAnswer;
  EeocResponse: EeocResponse;
  UserRole: UserRole;
  CloseReason: CloseReason;
  Referrer: Referrer;
  BoardLocation: BoardLocation;
  Tag: Tag;
  JobNote: JobNote;
  JobInterview: JobInterview;
  InterviewKit: InterviewKit;
  ScorecardQuestion: ScorecardQuestion;
  ScorecardQuestionOption: ScorecardQuestionOption;
  CandidateAttribute: CandidateAttribute;
  CandidateEducation: CandidateEducation;
  CandidateEmployment: CandidateEmployment;
  ApprovalFlow: ApprovalFlow;
  ProspectDetail: ProspectDetail;
  ProspectPool: ProspectPool;
  ProspectPoolStage: ProspectPoolStage;
  HiringProcess: HiringProcess;
}

export type RecordType = keyof Records;
export type Field<Type extends RecordType> = keyof Records[Type] & string;

/**
 * The fields of a record that were read. A field that is absent was not read, and takes another read if it is needed; a field
 * that is null is known to have no value. A cache entry answers only the fields that it holds.
 */
export type PartialRecord<Type extends RecordType> = { readonly type: Type; readonly remoteId: string } & {
  readonly [Name in Field<Type>]?: Records[Type][Name];
};

/** A record of any type, distinguished by `type`. */
export type AnyPartialRecord = { [Type in RecordType]: PartialRecord<Type> }[RecordType];

export interface Candidate extends RecordBase {
  firstName: string | null;
  lastName: string | null;
  preferredName: string | null;
  currentTitle: string | null;
  currentCompany: string | null;
  emails: readonly ContactPoint[];
  phones: readonly ContactPoint[];
  addresses: readonly Address[];
  links: readonly Link[];
  tags: readonly string[];
  isPrivate: boolean | null;
  isInternal: boolean | null;
  canEmail: boolean | null;
  lastActivityAt: string | null;
  educations: readonly Education[];
  employments: readonly Employment[];
  customFields: readonly CustomFieldValue[];
  /** Supplied if the provider's row of the candidate has the ids of all applications. */
  applicationIds: readonly string[];
  /** The jobs of these applications. */
  jobIds: readonly string[];
  linkedUserIds: readonly string[];
  appliedTagIds: readonly string[];
  attachmentIds: readonly string[];
  noteIds: readonly string[];
}

export interface Application extends RecordBase {
  candidateId: string | null;
  jobId: string | null;
  /** The status by the row alone: REJECTED with a `decidingReasonId` becomes WITHDRAWN if the reason is the candidate's. */
  status: ApplicationStatus;
  /** Id of the rejection reason whose side decides between REJECTED and WITHDRAWN; null if the row alone decides. */
  decidingReasonId: string | null;
  remoteStatus: string | null;
  stageId: string | null;
  stageName: string | null;
  isProspect: boolean | null;
  appliedAt: string | null;
  rejectedAt: string | null;
  lastActivityAt: string | null;
  sourceId: string | null;
  sourceName: string | null;
  recruiterId: string | null;
  coordinatorId: string | null;
  answers: readonly ScreeningAnswer[];
  rejection: Rejection | null;
  customFields: readonly CustomFieldValue[];
  jobPostId: string | null;
  stageEventIds: readonly string[];
  interviewIds: readonly string[];
  scorecardIds: readonly string[];
  offerIds: readonly string[];
  attachmentIds: readonly string[];
  demographicAnswerIds: readonly string[];
  eeocResponseIds: readonly string[];
  referrerId: string | null;
  noteIds: readonly string[];
  prospectDetailId: string | null;
}

export interface Job extends RecordBase {
  title: string | null;
  code: string | null;
  status: JobStatus;
  remoteStatus: string | null;
  isConfidential: boolean | null;
  isTemplate: boolean | null;
  departmentId: string | null;
  officeIds: readonly string[];
  locations: readonly JobLocation[];
  hiringTeam: readonly HiringTeamMember[];
  stageIds: readonly string[];
  openingIds: readonly string[];
  openedAt: string | null;
  closedAt: string | null;
  lastActivityAt: string | null;
  customFields: readonly CustomFieldValue[];
  postIds: readonly string[];
  industry: string | null;
  function: string | null;
  employmentType: string | null;
  experienceLevel: string | null;
  targetHireOn: string | null;
  payRanges: readonly PayRange[];
  interviewPlanIds: readonly string[];
  interviewIds: readonly string[];
  attributeIds: readonly string[];
  noteIds: readonly string[];
  approvalFlowIds: readonly string[];
}

export interface Offer extends RecordBase {
  applicationId: string | null;
  candidateId: string | null;
  jobId: string | null;
  version: number | null;
  isCurrent: boolean | null;
  status: OfferStatus;
  remoteStatus: string | null;
  sentOn: string | null;
  startsOn: string | null;
  resolvedAt: string | null;
  openingId: string | null;
  customFields: readonly CustomFieldValue[];
  approvalFlowIds: readonly string[];
}

export interface User extends RecordBase {
  firstName: string | null;
  lastName: string | null;
  fullName: string | null;
  primaryEmail: string | null;
  title: string | null;
  isActive: boolean | null;
  isSiteAdmin: boolean | null;
  employeeId: string | null;
  emails: readonly UserEmail[];
  /** The addresses in the row, without what is known of each; null if the row does not tell. */
  addresses: readonly string[] | null;
  departmentIds: readonly string[];
  officeIds: readonly string[];
  customFields: readonly CustomFieldValue[];
  /** Id of the role that the user has on every job. */
  roleId: string | null;
  jobPermissions: readonly JobPermission[];
  hiringTeams: readonly HiringTeamMembership[];
  linkedCandidateIds: readonly string[];
}

export interface Department extends RecordBase {
  name: string | null;
  externalId: string | null;
  parentId: string | null;
  childIds: readonly string[];
}

export interface Office extends RecordBase {
  name: string | null;
  externalId: string | null;
  location: string | null;
  parentId: string | null;
  childIds: readonly string[];
}

export interface Source extends RecordBase {
  name: string | null;
  category: string | null;
}

export interface RejectionReason extends RecordBase {
  name: string | null;
  side: RejectionSide;
}

export interface Stage extends RecordBase {
  name: string | null;
  /** Orders the stages of a job. */
  position: number | null;
  isActive: boolean | null;
  jobId: string | null;
}

export interface Opening extends RecordBase {
  code: string | null;
  isOpen: boolean | null;
  openedAt: string | null;
  closedAt: string | null;
  targetStartOn: string | null;
  jobId: string | null;
  applicationId: string | null;
  closeReasonId: string | null;
  customFields: readonly CustomFieldValue[];
}
