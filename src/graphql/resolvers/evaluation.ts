import type {
  InterviewerResolvers,
  InterviewResolvers,
  ScorecardResolvers,
  StageEventResolvers,
} from '../generated.ts';
import { one, relate, values } from '../read.ts';

export const interview: InterviewResolvers = {
  application: one('applicationId', 'Application'),
  job: one('jobId', 'Job'),
  organizer: one('organizerId', 'User'),
  interviewers: values('interviewers'),
};

export const interviewer: InterviewerResolvers = {
  user: (parent, _args, context, selection) =>
    parent.userId === null ? null : relate(context, parent, 'User', parent.userId, selection),
  scorecard: (parent, _args, context, selection) =>
    parent.scorecardId === null ? null : relate(context, parent, 'Scorecard', parent.scorecardId, selection),
};

export const scorecard: ScorecardResolvers = {
  application: one('applicationId', 'Application'),
  interviewer: one('interviewerId', 'User'),
  author: one('authorId', 'User'),
};

export const stageEvent: StageEventResolvers = {
  application: one('applicationId', 'Application'),
  stage: one('stageId', 'Stage'),
};
