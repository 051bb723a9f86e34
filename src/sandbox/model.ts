import type { ApplicationFacts, StageEventFacts } from './model/applications.ts';
import type { ApprovalFlowFacts } from './model/approvals.ts';
import type { AttachmentFacts } from './model/attachments.ts';
import type { CandidateFacts } from './model/candidates.ts';
import type {
  CloseReasonFacts,
  DepartmentFacts,
  InterviewerTagFacts,
  JobPermissionFacts,
  OfficeFacts,
  ReferrerFacts,
  RejectionReasonFacts,
  SourceFacts,
  TagFacts,
  TrackingLinkFacts,
  UserFacts,
  UserRoleFacts,
} from './model/company.ts';
import type { CustomFieldFacts } from './model/custom-fields.ts';
import type {
  DemographicAnswerFacts,
  DemographicAnswerOptionFacts,
  DemographicQuestionFacts,
  DemographicQuestionSetFacts,
  EeoFacts,
} from './model/demographics.ts';
import type { AttributeTypeFacts, JobInterviewFacts } from './model/interview-plan.ts';
import type { InterviewFacts, ScorecardFacts } from './model/interviews.ts';
import type { JobFacts } from './model/jobs.ts';
import type { JobNoteFacts, NoteFacts } from './model/notes.ts';
import type { OfferFacts } from './model/offers.ts';
import type { BoardLocationFacts, JobBoardFacts, JobPostFacts, PayInputFacts } from './model/posts.ts';
import type { ProspectFacts, ProspectPoolFacts } from './model/prospects.ts';

export type * from './model/applications.ts';
export type * from './model/approvals.ts';
export type * from './model/attachments.ts';
export type * from './model/candidates.ts';
export type * from './model/company.ts';
export type * from './model/custom-fields.ts';
export type * from './model/demographics.ts';
export type * from './model/facts.ts';
export type * from './model/interview-plan.ts';
export type * from './model/interviews.ts';
export type * from './model/jobs.ts';
export type * from './model/notes.ts';
export type * from './model/offers.ts';
export type * from './model/posts.ts';
export type * from './model/prospects.ts';

/**
 * The data of one invented company in the vocabulary of the domain. Every simulated provider serves it as its own JSON,
 * and tests compare the gateway's answers with it.
 *
 * `key` is a small number that is unique within its array; `remoteId` of a sandbox derives the provider's id from it.
 * A reference to another record is that record's key. Instants are RFC 3339 with milliseconds and `Z`; days are
 * `YYYY-MM-DD`.
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
