import type {
  DemographicAnswerFacts,
  DemographicAnswerOptionFacts,
  DemographicQuestionFacts,
  DemographicQuestionSetFacts,
  EeoAnswerFacts,
  EeoFacts,
} from '../../model/demographics.ts';
import { chosenBy, dates, flag, idIn, readBoolean } from '../filters.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { defineRarelyDatedResource, defineResource } from '../resource.ts';

const questionSets = defineResource<DemographicQuestionSetFacts>({
  path: 'demographic_question_sets',
  from: (dataset) => dataset.demographicQuestionSets,
  columns: {
    title: ({ title }) => title,
    description: ({ description }) => description,
    active: ({ isActive }) => isActive,
    enabled: ({ isEnabled }) => isEnabled,
  },
  filters: {
    active: flag('active'),
    // Null counts as enabled.
    enabled: chosenBy((text) => {
      const wanted = readBoolean(text);
      return (_row, { isEnabled }) => (isEnabled ?? true) === wanted;
    }),
  },
});

const questions = defineRarelyDatedResource<DemographicQuestionFacts>({
  path: 'demographic_questions',
  from: (dataset) => dataset.demographicQuestions,
  columns: {
    sort_order: ({ position }) => position,
    active: ({ isActive }) => isActive,
    name: ({ text }) => text,
    demographic_question_set_id: ({ set }) => toIdOrNull('demographic_question_sets', set),
    required: ({ isRequired }) => isRequired,
    answer_type: ({ kind }) =>
      kind === null ? null : `multi_value_${kind === 'OPTION' ? 'single' : 'multi'}_select`,
  },
  filters: {
    demographic_question_set_ids: idIn('demographic_question_set_id'),
    active: flag('active'),
    required: flag('required'),
  },
});

const answerOptions = defineRarelyDatedResource<DemographicAnswerOptionFacts>({
  path: 'demographic_answer_options',
  from: (dataset) => dataset.demographicAnswerOptions,
  columns: {
    demographic_question_id: ({ question }) => toId('demographic_questions', question),
    sort_order: ({ position }) => position,
    active: ({ isActive }) => isActive,
    free_form: ({ takesText }) => takesText,
    name: ({ name }) => name,
    decline_to_answer: ({ isDecline }) => isDecline,
  },
  filters: { demographic_question_ids: idIn('demographic_question_id'), active: flag('active') },
});

const answers = defineResource<DemographicAnswerFacts>({
  path: 'demographic_answers',
  from: (dataset) => dataset.demographicAnswers,
  columns: {
    application_id: ({ application }) => toId('applications', application),
    demographic_question_id: ({ question }) => toId('demographic_questions', question),
    demographic_answer_option_id: ({ option }) => toIdOrNull('demographic_answer_options', option),
    free_form_text: ({ text }) => text,
  },
  filters: {
    application_ids: idIn('application_id'),
    demographic_question_ids: idIn('demographic_question_id'),
    demographic_answer_option_ids: idIn('demographic_answer_option_id'),
  },
});

interface EeoItem extends EeoFacts {
  readonly candidate: number | null;
}

function toAnswer(answer: EeoAnswerFacts | null) {
  return answer === null ? null : { id: answer.code, description: answer.text };
}

const eeoc = defineResource<EeoItem>({
  path: 'eeoc',
  from(dataset) {
    const candidateOf = new Map(dataset.applications.map(({ key, candidate }) => [key, candidate]));
    return dataset.eeoAnswers.map((answer) => ({
      ...answer,
      candidate: candidateOf.get(answer.application) ?? null,
    }));
  },
  columns: {
    application_id: ({ application }) => toId('applications', application),
    candidate_id: ({ candidate }) => toIdOrNull('candidates', candidate),
    gender: ({ gender }) => toAnswer(gender),
    race: ({ race }) => toAnswer(race),
    veteran_status: ({ veteranStatus }) => toAnswer(veteranStatus),
    disability_status: ({ disabilityStatus }) => toAnswer(disabilityStatus),
    submitted_at: ({ submittedAt }) => submittedAt,
  },
  filters: { application_ids: idIn('application_id'), submitted_at: dates('submitted_at') },
});

export const demographicResources = [questionSets, questions, answerOptions, answers, eeoc];
