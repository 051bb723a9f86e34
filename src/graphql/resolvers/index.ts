import type { Resolvers } from '../generated.ts';
import { scalars } from '../scalars.ts';
import { account, accountHealth } from './account.ts';
import { application, rejectionDetail } from './application.ts';
import { approvalFlow, approvalStep, approver } from './approval.ts';
import { candidate, education } from './candidate.ts';
import { customField, customFieldValue } from './custom-field.ts';
import {
  demographicAnswer,
  demographicAnswerOption,
  demographicQuestion,
  demographicQuestionSet,
  eeocResponse,
} from './diversity.ts';
import {
  attributeRating,
  interview,
  interviewer,
  interviewSlot,
  scorecard,
  scorecardAnswer,
  stageEvent,
} from './evaluation.ts';
import { hiringTeamMember, job, opening, stage } from './job.ts';
import { offer } from './offer.ts';
import { department, hiringTeamMembership, jobPermission, office, referrer, user } from './organization.ts';
import { attachment, jobNote, note } from './paper.ts';
import { candidateAttribute, interviewKit, jobInterview, scorecardQuestion } from './plan.ts';
import { jobBoard, jobPost, jobPostLocation, payInput, payRange } from './posting.ts';
import { prospectDetail, prospectPool, prospectPoolStage } from './prospect.ts';
import { query } from './query.ts';

/** A scalar or an edge of the graph that is not here is the field of that name of the parent. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: query,
  Account: account,
  AccountHealth: accountHealth,
  Node: { __resolveType: (node) => ('type' in node ? node.type : 'Account') },
  RemoteRecord: { __resolveType: ({ type }) => type },
  PageInfo: {
    startCursor: ({ startCursor }) => startCursor(),
    endCursor: ({ endCursor }) => endCursor(),
  },
  Candidate: candidate,
  Education: education,
  Application: application,
  RejectionDetail: rejectionDetail,
  Job: job,
  HiringTeamMember: hiringTeamMember,
  Stage: stage,
  Opening: opening,
  Offer: offer,
  User: user,
  Department: department,
  Office: office,
  CustomFieldValue: customFieldValue,
  JobPost: jobPost,
  JobPostLocation: jobPostLocation,
  PayRange: payRange,
  Interview: interview,
  Interviewer: interviewer,
  Scorecard: scorecard,
  StageEvent: stageEvent,
  Attachment: attachment,
  Note: note,
  CustomField: customField,
  DemographicQuestionSet: demographicQuestionSet,
  DemographicQuestion: demographicQuestion,
  DemographicAnswerOption: demographicAnswerOption,
  DemographicAnswer: demographicAnswer,
  EeocResponse: eeocResponse,
  Referrer: referrer,
  JobBoard: jobBoard,
  PayInput: payInput,
  InterviewSlot: interviewSlot,
  ScorecardAnswer: scorecardAnswer,
  AttributeRating: attributeRating,
  JobPermission: jobPermission,
  HiringTeamMembership: hiringTeamMembership,
  JobNote: jobNote,
  JobInterview: jobInterview,
  InterviewKit: interviewKit,
  ScorecardQuestion: scorecardQuestion,
  CandidateAttribute: candidateAttribute,
  ApprovalFlow: approvalFlow,
  ApprovalStep: approvalStep,
  Approver: approver,
  ProspectDetail: prospectDetail,
  ProspectPool: prospectPool,
  ProspectPoolStage: prospectPoolStage,
};
