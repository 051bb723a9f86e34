import { needing } from '../../query/selection.ts';
import type { Located } from '../../records/record-store.ts';
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
import { one, readField, refer, values } from '../relations.ts';

export const interview: InterviewResolvers = {
  application: one('applicationId', 'Application'),
  job: one('jobId', 'Job'),
  organizer: one('organizerId', 'User'),
  jobInterview: one('jobInterviewId', 'JobInterview'),
  slots: values('slots'),
  interviewers: values('interviewers'),
};

export const interviewSlot: InterviewSlotResolvers = {
  interviewers: ({ account, interviewers }) => interviewers?.map((each) => ({ ...each, account })) ?? null,
};

export const interviewer: InterviewerResolvers = {
  user: refer('userId', 'User'),
  scorecard: refer('scorecardId', 'Scorecard'),
};

export const scorecard: ScorecardResolvers = {
  application: one('applicationId', 'Application'),
  interviewer: one('interviewerId', 'User'),
  author: one('authorId', 'User'),
  kit: one('kitId', 'InterviewKit'),
  answers: values('answers'),
  ratings: values('ratings'),
};

export const scorecardAnswer: ScorecardAnswerResolvers = {
  question: refer('questionId', 'ScorecardQuestion'),
  options: async ({ account, optionIds }, _args, context) => {
    const reader = context.reader(account);
    const options = await Promise.all(
      optionIds.map((id) => reader.read('ScorecardQuestionOption', id, ['name'])),
    );
    return options.flatMap((option) => option?.name ?? []);
  },
};

export const attributeRating: AttributeRatingResolvers = {
  attribute: refer('attributeId', 'CandidateAttribute'),
};

export const stageEvent: StageEventResolvers = {
  application: one('applicationId', 'Application'),
  stage: one('stageId', 'Stage'),
  stageName: needing<'StageEvent', typeof readStageName>(['stageName'], readStageName, {
    otherwise: 'stageId',
    through: { type: 'Stage', field: 'name' },
  }),
};

/** A vendor gives the name, or the id of the stage that has it. */
async function readStageName(
  record: Located<'StageEvent'>,
  _args: unknown,
  context: Context,
): Promise<string | null> {
  const own = await readField(context, record, 'stageName');
  if (own !== null) return own;
  const id = await readField(context, record, 'stageId');
  const stage = id === null ? null : await context.reader(record.account).read('Stage', id, ['name']);
  return stage?.name ?? null;
}
