import { requires } from '../../query/requirements.ts';
import type { AccountRecord } from '../../records/record-store.ts';
import type { Context } from '../context.ts';
import type {
  AttributeRatingResolvers,
  InterviewerResolvers,
  InterviewResolvers,
  InterviewSlotResolvers,
  ScorecardAnswerResolvers,
  ScorecardResolvers,
  StageEventResolvers,
} from '../generated.ts';
import { toOne, toOneOf, toValues } from '../relations.ts';

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
  user: toOneOf('userId', 'User'),
  scorecard: toOneOf('scorecardId', 'Scorecard'),
};

export const scorecard: ScorecardResolvers = {
  application: toOne('applicationId', 'Application'),
  interviewer: toOne('interviewerId', 'User'),
  author: toOne('authorId', 'User'),
  kit: toOne('kitId', 'InterviewKit'),
  answers: toValues('answers'),
  ratings: toValues('ratings'),
};

export const scorecardAnswer: ScorecardAnswerResolvers = {
  question: toOneOf('questionId', 'ScorecardQuestion'),
  options: async ({ account, optionIds }, _args, context) => {
    const reader = context.records.reader(account);
    const options = await Promise.all(
      optionIds.map((id) => reader.load('ScorecardQuestionOption', id, ['name'])),
    );
    return options.flatMap((option) => option?.name ?? []);
  },
};

export const attributeRating: AttributeRatingResolvers = {
  attribute: toOneOf('attributeId', 'CandidateAttribute'),
};

export const stageEvent: StageEventResolvers = {
  application: toOne('applicationId', 'Application'),
  stage: toOne('stageId', 'Stage'),
  stageName: requires<'StageEvent', typeof readStageName>(['stageName'], readStageName, {
    fallback: 'stageId',
    via: { type: 'Stage', field: 'name' },
  }),
};

/** A provider gives the name, or the id of the stage that has it. */
async function readStageName(
  record: AccountRecord<'StageEvent'>,
  _args: unknown,
  context: Context,
): Promise<string | null> {
  const own = await context.records.readField(record, 'stageName');
  if (own !== null) return own;
  const id = await context.records.readField(record, 'stageId');
  const stage = id === null ? null : await context.records.reader(record.account).load('Stage', id, ['name']);
  return stage?.name ?? null;
}
