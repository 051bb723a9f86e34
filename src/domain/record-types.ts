import type { RecordType } from './records.ts';

/** Every record type. The compiler checks that none is missing. */
const known: { readonly [Type in RecordType]: true } = {
  Candidate: true,
  Application: true,
  Job: true,
  Offer: true,
  User: true,
  Department: true,
  Office: true,
  Source: true,
  RejectionReason: true,
  Stage: true,
  Opening: true,
  Note: true,
  JobPost: true,
  JobBoard: true,
  PayInput: true,
  PostLocation: true,
  PostPayRange: true,
  StageEvent: true,
  Interview: true,
  Scorecard: true,
  Attachment: true,
  CustomField: true,
  DemographicQuestionSet: true,
  DemographicQuestion: true,
  DemographicAnswerOption: true,
  DemographicAnswer: true,
  EeocResponse: true,
  UserRole: true,
  CloseReason: true,
  Referrer: true,
  Tag: true,
  JobNote: true,
  JobInterview: true,
  InterviewKit: true,
  ScorecardQuestion: true,
  CandidateAttribute: true,
  CandidateEducation: true,
  CandidateEmployment: true,
  ApprovalFlow: true,
  ProspectDetail: true,
  ProspectPool: true,
  ProspectPoolStage: true,
  HiringProcess: true,
  CustomFieldOption: true,
  BoardLocation: true,
  ScorecardQuestionOption: true,
};

export const recordTypes: readonly string[] = Object.keys(known);

export function isRecordType(name: string): name is RecordType {
  return Object.hasOwn(known, name);
}
