import { dateTimeOrNull } from '../../http/decode/dates.ts';
import {
  flagOrNull,
  idOrNull,
  nullable,
  object,
  smallIntegerOrNull,
  textOrNull,
} from '../../http/decode/shape.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { childrenOf, inOrder } from './child-part.ts';
import { column, commonColumns } from './columns.ts';
import { ofQuestion, ofQuestionSet } from './parents.ts';
import { createTable, type Table } from './table.ts';

/** `GET /v3/demographic_questions`: may lack the times that every other row has. */
const questionTable: Table<'DemographicQuestion'> = {
  type: 'DemographicQuestion',
  path: '/v3/demographic_questions',
  columns: {
    ...commonColumns,
    text: column('name', textOrNull),
    isRequired: column('required', flagOrNull),
    isActive: column('active', flagOrNull),
    answerType: column('answer_type', textOrNull),
    questionSetId: column('demographic_question_set_id', idOrNull),
    position: column('sort_order', smallIntegerOrNull),
  },
};

/** `GET /v3/demographic_answer_options`: likewise. */
const optionTable: Table<'DemographicAnswerOption'> = {
  type: 'DemographicAnswerOption',
  path: '/v3/demographic_answer_options',
  columns: {
    ...commonColumns,
    text: column('name', textOrNull),
    isFreeForm: column('free_form', flagOrNull),
    isDecline: column('decline_to_answer', flagOrNull),
    isActive: column('active', flagOrNull),
    questionId: column('demographic_question_id', idOrNull),
    position: column('sort_order', smallIntegerOrNull),
  },
};

/** `GET /v3/demographic_question_sets`. */
export function demographicQuestionSets(api: Api): Resource<'DemographicQuestionSet'> {
  return createTable(api, {
    type: 'DemographicQuestionSet',
    path: '/v3/demographic_question_sets',
    columns: {
      ...commonColumns,
      title: column('title', textOrNull),
      description: column('description', textOrNull),
      isActive: column('active', flagOrNull),
    },
    fieldGroups: [childrenOf(api, ofQuestionSet).many('questionIds', questionTable, inOrder)],
  });
}

export function demographicQuestions(api: Api): Resource<'DemographicQuestion'> {
  return createTable(api, {
    ...questionTable,
    fieldGroups: [childrenOf(api, ofQuestion).many('optionIds', optionTable, inOrder)],
  });
}

export function demographicAnswerOptions(api: Api): Resource<'DemographicAnswerOption'> {
  return createTable(api, optionTable);
}

/** `GET /v3/demographic_answers`. */
export const demographicAnswerTable: Table<'DemographicAnswer'> = {
  type: 'DemographicAnswer',
  path: '/v3/demographic_answers',
  columns: {
    ...commonColumns,
    applicationId: column('application_id', idOrNull),
    questionId: column('demographic_question_id', idOrNull),
    optionId: column('demographic_answer_option_id', idOrNull),
    text: column('free_form_text', textOrNull),
  },
};

const answer = nullable(object({ description: textOrNull }));

/** `GET /v3/eeoc`: each of the four answers may be missing. */
export const eeocTable: Table<'EeocResponse'> = {
  type: 'EeocResponse',
  path: '/v3/eeoc',
  columns: {
    ...commonColumns,
    applicationId: column('application_id', idOrNull),
    candidateId: column('candidate_id', idOrNull),
    gender: column('gender', (value) => answer(value)?.description ?? null),
    race: column('race', (value) => answer(value)?.description ?? null),
    veteranStatus: column('veteran_status', (value) => answer(value)?.description ?? null),
    disabilityStatus: column('disability_status', (value) => answer(value)?.description ?? null),
    submittedAt: column('submitted_at', dateTimeOrNull),
  },
};
