import type { Resolvers } from '../generated.ts';
import { encodeId } from '../id.ts';
import { scalars } from '../scalars.ts';
import { application, rejectionDetail } from './application.ts';
import { candidate, education } from './candidate.ts';
import { customField, customFieldValue } from './custom-field.ts';
import {
  demographicAnswer,
  demographicAnswerOption,
  demographicQuestion,
  demographicQuestionSet,
  eeocResponse,
} from './diversity.ts';
import { interview, interviewer, scorecard, stageEvent } from './evaluation.ts';
import { hiringTeamMember, job, opening, stage } from './job.ts';
import { offer } from './offer.ts';
import { department, office, referrer, user } from './organization.ts';
import { attachment, note } from './paper.ts';
import { jobPost, jobPostLocation, payRange } from './posting.ts';
import { query } from './query.ts';

/** A scalar or an edge of the graph that is not here is the field of that name of the parent. */
export const resolvers: Resolvers = {
  ...scalars,
  Query: query,
  Account: { id: ({ name }) => encodeId('Account', name, '') },
  Node: { __resolveType: (node) => ('type' in node ? node.type : 'Account') },
  RemoteRecord: { __resolveType: ({ type }) => type },
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
};
