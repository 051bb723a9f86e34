import type { Resolvers } from '../generated.ts';
import { scalars } from '../scalars.ts';
import { account, accountHealth } from './accounts.ts';
import { application, rejectionDetail } from './applications.ts';
import { approvalFlow, approvalStep, approver } from './approval-flows.ts';
import { attachment } from './attachments.ts';
import { candidateAttribute } from './candidate-attributes.ts';
import { candidateEducation } from './candidate-educations.ts';
import { candidateEmployment } from './candidate-employments.ts';
import { candidate, education } from './candidates.ts';
import { customFieldOption } from './custom-field-options.ts';
import { customField, customFieldValue } from './custom-fields.ts';
import { demographicAnswerOption } from './demographic-answer-options.ts';
import { demographicAnswer } from './demographic-answers.ts';
import { demographicQuestionSet } from './demographic-question-sets.ts';
import { demographicQuestion } from './demographic-questions.ts';
import { department } from './departments.ts';
import { eeocResponse } from './eeoc-responses.ts';
import { interviewKit } from './interview-kits.ts';
import { interview, interviewer, interviewSlot } from './interviews.ts';
import { jobBoard } from './job-boards.ts';
import { jobInterview } from './job-interviews.ts';
import { jobNote } from './job-notes.ts';
import { jobPost, jobPostLocation } from './job-posts.ts';
import { hiringTeamMember, job } from './jobs.ts';
import { node, remoteRecord } from './node.ts';
import { note } from './notes.ts';
import { offer } from './offers.ts';
import { office } from './offices.ts';
import { opening } from './openings.ts';
import { payInput, payRange } from './pay-inputs.ts';
import { postLocation } from './post-locations.ts';
import { postPayRange } from './post-pay-ranges.ts';
import { prospectDetail } from './prospect-details.ts';
import { prospectPoolStage } from './prospect-pool-stages.ts';
import { prospectPool } from './prospect-pools.ts';
import { pageInfo, query } from './query.ts';
import { referrer } from './referrers.ts';
import { scorecardQuestion } from './scorecard-questions.ts';
import { attributeRating, scorecard, scorecardAnswer } from './scorecards.ts';
import { stageEvent } from './stage-events.ts';
import { stage } from './stages.ts';
import { hiringTeamMembership, jobPermission, user } from './users.ts';

/** The resolvers by type. A field that has none is resolved from the property of that name of its parent. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: query,
  Account: account,
  AccountHealth: accountHealth,
  Node: node,
  RemoteRecord: remoteRecord,
  PageInfo: pageInfo,
  Application: application,
  RejectionDetail: rejectionDetail,
  ApprovalFlow: approvalFlow,
  ApprovalStep: approvalStep,
  Approver: approver,
  Attachment: attachment,
  CandidateAttribute: candidateAttribute,
  CandidateEducation: candidateEducation,
  CandidateEmployment: candidateEmployment,
  Candidate: candidate,
  Education: education,
  CustomField: customField,
  CustomFieldOption: customFieldOption,
  CustomFieldValue: customFieldValue,
  DemographicAnswerOption: demographicAnswerOption,
  DemographicAnswer: demographicAnswer,
  DemographicQuestionSet: demographicQuestionSet,
  DemographicQuestion: demographicQuestion,
  Department: department,
  EeocResponse: eeocResponse,
  InterviewKit: interviewKit,
  Interview: interview,
  InterviewSlot: interviewSlot,
  Interviewer: interviewer,
  JobBoard: jobBoard,
  JobInterview: jobInterview,
  JobNote: jobNote,
  JobPost: jobPost,
  JobPostLocation: jobPostLocation,
  Job: job,
  HiringTeamMember: hiringTeamMember,
  Note: note,
  Offer: offer,
  Office: office,
  Opening: opening,
  PayInput: payInput,
  PostLocation: postLocation,
  PostPayRange: postPayRange,
  PayRange: payRange,
  ProspectDetail: prospectDetail,
  ProspectPoolStage: prospectPoolStage,
  ProspectPool: prospectPool,
  Referrer: referrer,
  ScorecardQuestion: scorecardQuestion,
  Scorecard: scorecard,
  ScorecardAnswer: scorecardAnswer,
  AttributeRating: attributeRating,
  StageEvent: stageEvent,
  Stage: stage,
  User: user,
  JobPermission: jobPermission,
  HiringTeamMembership: hiringTeamMembership,
};
