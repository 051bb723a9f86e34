import type {
  AttributeTypeFacts,
  JobInterviewFacts,
  KitQuestionFacts,
} from '../../../src/sandbox/model/interview-plan.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import {
  byId,
  idsOf,
  newestFirst,
  remoteStatusOf,
  remoteWordOf,
  stamps,
  type Telling,
  type Told,
} from './provider-view.ts';

/** How a job's candidates are to be interviewed. */
export function toPlan({ jobInterviews, attributeTypes }: Dataset, telling: Telling) {
  const questions = jobInterviews.flatMap((interview) =>
    interview.kit.questions.map((question, position) => ({ ...question, position, interview })),
  );
  const options = questions.flatMap((question) =>
    question.options.map(({ key, name }) => ({ key, name, interview: question.interview })),
  );
  return {
    JobInterview: byId(telling, 'JobInterview', jobInterviews, (interview) =>
      toJobInterview(interview, telling),
    ),
    InterviewKit: byId(telling, 'InterviewKit', jobInterviews, (interview) => toKit(interview, telling)),
    ScorecardQuestion: byId(telling, 'ScorecardQuestion', questions, (question) =>
      toQuestion(question, telling),
    ),
    ScorecardQuestionOption: byId(telling, 'ScorecardQuestionOption', options, ({ name, interview }) => ({
      ...stamps(interview),
      name,
    })),
    CandidateAttribute: byId(telling, 'CandidateAttribute', attributeTypes, (attribute) =>
      toAttribute(attribute, telling),
    ),
  };
}

function toJobInterview(interview: JobInterviewFacts, telling: Telling): Told<'JobInterview'> {
  const { key, job, stage, kind } = interview;
  return {
    ...stamps(interview),
    jobId: telling.remoteId('Job', job),
    stageId: telling.remoteId('Stage', stage),
    name: interview.name,
    kind,
    remoteKind: remoteWordOf(telling.words.jobInterview, kind),
    position: interview.position,
    minutes: interview.minutes,
    summary: interview.summary,
    instructions: interview.instructions,
    isActive: interview.isActive,
    isScorecardRequired: interview.needsScorecard,
    kitId: telling.remoteId('InterviewKit', key),
  };
}

function toKit({ key, job, kit, ...facts }: JobInterviewFacts, telling: Telling): Told<'InterviewKit'> {
  const { exercises, hidesCandidate, hidesResume, questions, focus, defaultInterviewers } = kit;
  return {
    ...stamps(facts),
    jobId: telling.remoteId('Job', job),
    jobInterviewId: telling.remoteId('JobInterview', key),
    exercises,
    hidesCandidate,
    hidesResume,
    questionIds: idsOf(
      telling,
      'ScorecardQuestion',
      questions.map((question) => question.key),
    ),
    attributeIds: idsOf(
      telling,
      'CandidateAttribute',
      newestFirst(focus).map(({ attribute }) => attribute),
    ),
    defaultInterviewerIds: idsOf(
      telling,
      'User',
      newestFirst(defaultInterviewers).map(({ user }) => user),
    ),
  };
}

type PlacedQuestion = KitQuestionFacts & {
  readonly position: number;
  readonly interview: JobInterviewFacts;
};

function toQuestion(question: PlacedQuestion, telling: Telling): Told<'ScorecardQuestion'> {
  const { text, kind, position, isRequired, isActive, options, interview } = question;
  return {
    ...stamps(interview),
    kitId: telling.remoteId('InterviewKit', interview.key),
    text,
    answerType: remoteStatusOf(telling.words.scorecardQuestion, kind),
    position,
    isRequired,
    isActive,
    options: options.map((option) => ({ name: option.name, isActive: option.isActive })),
  };
}

function toAttribute(
  { job, attribute, ...facts }: AttributeTypeFacts,
  telling: Telling,
): Told<'CandidateAttribute'> {
  const { name, position, isActive } = attribute;
  return { ...stamps(facts), jobId: telling.remoteId('Job', job), name, position, isActive };
}
