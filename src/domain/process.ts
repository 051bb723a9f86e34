import type { RecordBase } from './record-base.ts';
import type { CustomFieldChoice, NoteVisibility } from './values.ts';

/** An interview that a job plans for every application in a stage. */
export interface JobInterview extends RecordBase {
  jobId: string | null;
  stageId: string | null;
  name: string | null;
  kind: JobInterviewKind | null;
  remoteKind: string | null;
  /** Orders the interviews of a stage. */
  position: number | null;
  minutes: number | null;
  summary: string | null;
  instructions: string | null;
  isActive: boolean | null;
  isScorecardRequired: boolean | null;
  kitId: string | null;
}

/** The instructions and questions for interviewers. */
export interface InterviewKit extends RecordBase {
  jobId: string | null;
  jobInterviewId: string | null;
  exercises: string | null;
  hidesCandidate: boolean | null;
  hidesResume: boolean | null;
  questionIds: readonly string[];
  attributeIds: readonly string[];
  defaultInterviewerIds: readonly string[];
}

/** A question of an interview kit that interviewers answer in their scorecards. */
export interface ScorecardQuestion extends RecordBase {
  kitId: string | null;
  text: string | null;
  answerType: string | null;
  /** Orders the questions of a kit. */
  position: number | null;
  isRequired: boolean | null;
  isActive: boolean | null;
  options: readonly CustomFieldChoice[];
}

export interface ScorecardQuestionOption extends RecordBase {
  name: string | null;
}

/** An attribute, such as a skill, that the candidates for a job are rated on. */
export interface CandidateAttribute extends RecordBase {
  jobId: string | null;
  name: string | null;
  /** Orders the attributes of a job. */
  position: number | null;
  isActive: boolean | null;
}

/** The approvals that opening a job, making offers for it, or sending one offer requires. */
export interface ApprovalFlow extends RecordBase {
  kind: ApprovalKind;
  remoteKind: string | null;
  jobId: string | null;
  offerId: string | null;
  /** Null before the approval is requested. */
  state: ApprovalState | null;
  remoteState: string | null;
  isSequential: boolean | null;
  version: number | null;
  requestedById: string | null;
  steps: readonly ApprovalStep[];
}

/** The fields of a prospect that its application does not have. */
export interface ProspectDetail extends RecordBase {
  applicationId: string | null;
  poolId: string | null;
  stageId: string | null;
  ownerId: string | null;
  departmentId: string | null;
  officeId: string | null;
}

/** A pool of prospects, who have not applied for a job yet. */
export interface ProspectPool extends RecordBase {
  name: string | null;
  description: string | null;
  isActive: boolean | null;
  departmentIds: readonly string[];
  officeIds: readonly string[];
  jobIds: readonly string[];
  stageIds: readonly string[];
}

export interface ProspectPoolStage extends RecordBase {
  name: string | null;
  /** Orders the stages of a pool. */
  position: number | null;
  poolId: string | null;
}

/** A sequence of stages that the provider defines independently of jobs. */
export interface HiringProcess extends RecordBase {
  name: string | null;
  isActive: boolean | null;
  stages: readonly ProcessStage[];
}

export interface JobNote extends RecordBase {
  jobId: string | null;
  authorId: string | null;
  body: string | null;
  visibility: NoteVisibility | null;
}

/** An education of a candidate as a record of its own; its names are ids of custom field options. */
export interface CandidateEducation extends RecordBase {
  candidateId: string | null;
  schoolId: string | null;
  degreeId: string | null;
  disciplineId: string | null;
  startedOn: string | null;
  endedOn: string | null;
  isLatest: boolean | null;
}

/** An employment of a candidate as a record of its own. */
export interface CandidateEmployment extends RecordBase {
  candidateId: string | null;
  company: string | null;
  title: string | null;
  startedOn: string | null;
  endedOn: string | null;
  isCurrent: boolean | null;
  isLatest: boolean | null;
}

export interface Tag extends RecordBase {
  name: string | null;
}

export type JobInterviewKind = 'MEETING' | 'TAKE_HOME' | 'OFFER' | 'FEEDBACK_ONLY' | 'UNKNOWN';
export type ApprovalKind = 'JOB' | 'JOB_OFFERS' | 'OFFER' | 'UNKNOWN';
export type ApprovalState = 'PENDING' | 'APPROVED' | 'REJECTED' | 'ABANDONED' | 'UNKNOWN';
export type ApproverState = 'WAITING' | 'PENDING' | 'APPROVED' | 'REJECTED' | 'SKIPPED' | 'UNKNOWN';

/** A group of approvers of whom some must approve. */
export interface ApprovalStep {
  /** Steps of equal position run at the same time; null if the provider gives only the order of the list. */
  readonly position: number | null;
  readonly remoteState: string | null;
  readonly approvalsRequired: number | null;
  readonly isRequiredForException: boolean | null;
  readonly resolvedAt: string | null;
  readonly approvers: readonly Approver[];
}

export interface Approver {
  readonly userId: string | null;
  readonly state: ApproverState;
  readonly remoteState: string | null;
  readonly requestedAt: string | null;
  readonly resolvedAt: string | null;
  /** Id of the user who decided, which may be another user than the approver. */
  readonly resolvedById: string | null;
}

export interface ProcessStage {
  readonly name: string;
  /** The provider's status of applications in this stage. */
  readonly remoteStatus: string;
}
