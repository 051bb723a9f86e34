import type { RecordBase } from './record-base.ts';
import type {
  AttachmentKind,
  CustomFieldArea,
  CustomFieldChoice,
  CustomFieldType,
  Interviewer,
  InterviewSlot,
  InterviewStatus,
  JobPostLocation,
  JobPostQuestion,
  NoteVisibility,
  PayRange,
  Publication,
  SearchableLocation,
  Verdict,
} from './values.ts';

/** A job's advertisement on a board. */
export interface JobPost extends RecordBase {
  title: string | null;
  content: string | null;
  isInternal: boolean | null;
  isLive: boolean | null;
  isFeatured: boolean | null;
  language: string | null;
  publicUrl: string | null;
  firstPublishedAt: string | null;
  jobId: string | null;
  boardId: string | null;
  questions: readonly JobPostQuestion[];
  locations: readonly JobPostLocation[];
  payRanges: readonly PayRange[];
  /** The locations as the provider has geocoded them. */
  searchableLocations: readonly SearchableLocation[];
  publications: readonly Publication[];
  demographicQuestionSetId: string | null;
}

/** A location of a job post as a record of its own. */
export interface PostLocation extends RecordBase {
  postId: string | null;
  text: string | null;
  officeId: string | null;
}

/** A pay range of a job post as a record of its own. */
export interface PostPayRange extends RecordBase {
  postId: string | null;
  payInputId: string | null;
  min: string | null;
  max: string | null;
  currency: string | null;
}

export interface JobBoard extends RecordBase {
  name: string | null;
  isInternal: boolean | null;
  isLive: boolean | null;
  postIds: readonly string[];
}

/** A kind of pay that a range can be given for, such as `Base salary`. */
export interface PayInput extends RecordBase {
  title: string | null;
  blurb: string | null;
  customFieldId: string | null;
  ranges: readonly PayRange[];
}

export interface StageEvent extends RecordBase {
  applicationId: string | null;
  stageId: string | null;
  /** Name of the stage, if the event itself holds it. */
  stageName: string | null;
  enteredAt: string | null;
  exitedAt: string | null;
  days: number | null;
  isCurrent: boolean | null;
}

export interface Interview extends RecordBase {
  applicationId: string | null;
  jobId: string | null;
  status: InterviewStatus;
  remoteStatus: string | null;
  slots: readonly InterviewSlot[];
  location: string | null;
  videoUrl: string | null;
  organizerId: string | null;
  /** Id of the planned interview of the job that this one carries out. */
  jobInterviewId: string | null;
  /** IANA name of a time zone. */
  timezone: string | null;
  interviewers: readonly Interviewer[];
}

export interface Scorecard extends RecordBase {
  applicationId: string | null;
  interviewerId: string | null;
  kitId: string | null;
  authorId: string | null;
  verdict: Verdict | null;
  remoteVerdict: string | null;
  score: number | null;
  isDraft: boolean | null;
  interviewedAt: string | null;
  submittedAt: string | null;
  notes: string | null;
  privateNotes: string | null;
  publicNotes: string | null;
  answers: readonly ScorecardAnswer[];
  ratings: readonly AttributeRating[];
}

/** An answer to a question of a scorecard. Members that the kind of question does not ask for are null or empty. */
export interface ScorecardAnswer {
  readonly questionId: string | null;
  readonly text: string | null;
  readonly isYes: boolean | null;
  readonly optionIds: readonly string[];
}

export interface AttributeRating {
  readonly attributeId: string | null;
  readonly verdict: Verdict | null;
  readonly remoteVerdict: string | null;
  readonly note: string | null;
}

export interface Attachment extends RecordBase {
  applicationId: string | null;
  candidateId: string | null;
  kind: AttachmentKind;
  remoteKind: string | null;
  filename: string | null;
  contentType: string | null;
  /** The provider's link; null if the file can be fetched only with the credential. */
  url: string | null;
  /** The time at which `url` expires. */
  expiresAt: string | null;
}

export interface Note extends RecordBase {
  kind: string | null;
  subject: string | null;
  body: string | null;
  visibility: NoteVisibility;
  remoteVisibility: string | null;
  authorId: string | null;
  candidateId: string | null;
  applicationId: string | null;
}

/** An option of a custom field; schools, degrees and disciplines are options of built-in fields. */
export interface CustomFieldOption extends RecordBase {
  customFieldId: string | null;
  name: string | null;
  externalId: string | null;
  /** Orders the options of a field. */
  position: number | null;
  isActive: boolean | null;
}

export interface CustomField extends RecordBase {
  key: string | null;
  label: string | null;
  description: string | null;
  area: CustomFieldArea;
  kind: CustomFieldType;
  remoteType: string | null;
  isRequired: boolean | null;
  isPrivate: boolean | null;
  isActive: boolean | null;
  /** The provider's names of the forms that show the field. */
  contexts: readonly string[];
  options: readonly CustomFieldChoice[];
  departmentIds: readonly string[];
  officeIds: readonly string[];
}

export interface DemographicQuestionSet extends RecordBase {
  title: string | null;
  description: string | null;
  isActive: boolean | null;
  questionIds: readonly string[];
}

export interface DemographicQuestion extends RecordBase {
  text: string | null;
  isRequired: boolean | null;
  isActive: boolean | null;
  answerType: string | null;
  questionSetId: string | null;
  /** Orders the questions of a set. */
  position: number | null;
  optionIds: readonly string[];
}

export interface DemographicAnswerOption extends RecordBase {
  text: string | null;
  isFreeForm: boolean | null;
  isDecline: boolean | null;
  isActive: boolean | null;
  questionId: string | null;
  /** Orders the choices of a question. */
  position: number | null;
}

export interface DemographicAnswer extends RecordBase {
  applicationId: string | null;
  questionId: string | null;
  optionId: string | null;
  text: string | null;
}

export interface EeocResponse extends RecordBase {
  applicationId: string | null;
  candidateId: string | null;
  gender: string | null;
  race: string | null;
  veteranStatus: string | null;
  disabilityStatus: string | null;
  submittedAt: string | null;
}

export interface UserRole extends RecordBase {
  name: string | null;
  kind: string | null;
}

export interface CloseReason extends RecordBase {
  name: string | null;
}

export interface Referrer extends RecordBase {
  name: string | null;
  userId: string | null;
}

/** A location that a job board offers for its posts. */
export interface BoardLocation extends RecordBase {
  text: string | null;
}
