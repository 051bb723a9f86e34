import type {
  AttributeTypeFacts,
  JobInterviewFacts,
  KitQuestionFacts,
} from '../../../src/sandbox/model/interview-plan.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import {
  byId,
  type ExpectedRecord,
  idsOf,
  newestFirst,
  type ProviderView,
  remoteStatusOf,
  remoteWordOf,
  timestamps,
} from './provider-view.ts';

/** The interview plans of jobs. */
export function toPlan({ jobInterviews, attributeTypes }: Dataset, view: ProviderView) {
  const questions = jobInterviews.flatMap((interview) =>
    interview.kit.questions.map((question, position) => ({ ...question, position, interview })),
  );
  const options = questions.flatMap((question) =>
    question.options.map(({ key, name }) => ({ key, name, interview: question.interview })),
  );
  return {
    JobInterview: byId(view, 'JobInterview', jobInterviews, (interview) => toJobInterview(interview, view)),
    InterviewKit: byId(view, 'InterviewKit', jobInterviews, (interview) => toKit(interview, view)),
    ScorecardQuestion: byId(view, 'ScorecardQuestion', questions, (question) => toQuestion(question, view)),
    ScorecardQuestionOption: byId(view, 'ScorecardQuestionOption', options, ({ name, interview }) => ({
      ...timestamps(interview),
      name,
    })),
    CandidateAttribute: byId(view, 'CandidateAttribute', attributeTypes, (attribute) =>
      toAttribute(attribute, view),
    ),
  };
}

function toJobInterview(interview: JobInterviewFacts, view: ProviderView): ExpectedRecord<'JobInterview'> {
  const { key, job, stage, kind } = interview;
  return {
    ...timestamps(interview),
    jobId: view.remoteId('Job', job),
    stageId: view.remoteId('Stage', stage),
    name: interview.name,
    kind,
    remoteKind: remoteWordOf(view.words.jobInterview, kind),
    position: interview.position,
    minutes: interview.minutes,
    summary: interview.summary,
    instructions: interview.instructions,
    isActive: interview.isActive,
    isScorecardRequired: interview.needsScorecard,
    kitId: view.remoteId('InterviewKit', key),
  };
}

function toKit(
  { key, job, kit, ...facts }: JobInterviewFacts,
  view: ProviderView,
): ExpectedRecord<'InterviewKit'> {
  const { exercises, hidesCandidate, hidesResume, questions, focus, defaultInterviewers } = kit;
  return {
    ...timestamps(facts),
    jobId: view.remoteId('Job', job),
    jobInterviewId: view.remoteId('JobInterview', key),
    exercises,
    hidesCandidate,
    hidesResume,
    questionIds: idsOf(
      view,
      'ScorecardQuestion',
      questions.map((question) => question.key),
    ),
    attributeIds: idsOf(
      view,
      'CandidateAttribute',
      newestFirst(focus).map(({ attribute }) => attribute),
    ),
    defaultInterviewerIds: idsOf(
      view,
      'User',
      newestFirst(defaultInterviewers).map(({ user }) => user),
    ),
  };
}

type PlacedQuestion = KitQuestionFacts & {
  readonly position: number;
  readonly interview: JobInterviewFacts;
};

function toQuestion(question: PlacedQuestion, view: ProviderView): ExpectedRecord<'ScorecardQuestion'> {
  const { text, kind, position, isRequired, isActive, options, interview } = question;
  return {
    ...timestamps(interview),
    kitId: view.remoteId('InterviewKit', interview.key),
    text,
    answerType: remoteStatusOf(view.words.scorecardQuestion, kind),
    position,
    isRequired,
    isActive,
    options: options.map(({ key, name, isActive: isOffered }) => ({
      remoteId: view.remoteId('ScorecardQuestionOption', key),
      name,
      isActive: isOffered,
    })),
  };
}

function toAttribute(
  { job, attribute, ...facts }: AttributeTypeFacts,
  view: ProviderView,
): ExpectedRecord<'CandidateAttribute'> {
  const { name, position, isActive } = attribute;
  return { ...timestamps(facts), jobId: view.remoteId('Job', job), name, position, isActive };
}
