import type { InterviewerResolvers, InterviewResolvers, InterviewSlotResolvers } from '../generated.ts';
import { toOne, toValues, valueToOne } from '../relations.ts';

export const interview: InterviewResolvers = {
  application: toOne('applicationId', 'Application'),
  job: toOne('jobId', 'Job'),
  organizer: toOne('organizerId', 'User'),
  jobInterview: toOne('jobInterviewId', 'JobInterview'),
  slots: toValues('slots'),
  interviewers: toValues('interviewers'),
};

export const interviewSlot: InterviewSlotResolvers = {
  interviewers: ({ account, interviewers }) => interviewers?.map((each) => ({ ...each, account })) ?? null,
};

export const interviewer: InterviewerResolvers = {
  user: valueToOne('userId', 'User'),
  scorecard: valueToOne('scorecardId', 'Scorecard'),
};
