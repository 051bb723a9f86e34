import type { JobInterviewKind } from '../../domain/process.ts';
import { flagOrNull, idOrNull, smallIntegerOrNull, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { childrenOf, inOrder } from './child-part.ts';
import { choiceRow, toChoices } from './choices.ts';
import { column, commonColumns } from './columns.ts';
import { createGroupPart, createLinksPart } from './group-part.ts';
import { ofInterviewKit, ofJobInterview, ofScorecardQuestion } from './parents.ts';
import { createTable, createUnlistedTable, type Table } from './table.ts';
import { wordOrNull } from './values.ts';

const kinds = toWords<JobInterviewKind>({
  needs_scheduling: 'MEETING',
  take_home_test: 'TAKE_HOME',
  offer: 'OFFER',
  none: 'FEEDBACK_ONLY',
});

/** `GET /v3/job_interviews`, those that are no longer in the plan included. */
export const jobInterviewTable: Table<'JobInterview'> = {
  type: 'JobInterview',
  path: '/v3/job_interviews',
  columns: {
    ...commonColumns,
    jobId: column('job_id', idOrNull),
    stageId: column('job_interview_stage_id', idOrNull),
    name: column('name', textOrNull),
    kind: column('scheduling_type', wordOrNull(kinds)),
    remoteKind: column('scheduling_type', textOrNull),
    position: column('sort_order', smallIntegerOrNull),
    minutes: column('duration', smallIntegerOrNull),
    summary: column('summary', textOrNull),
    instructions: column('instructions', textOrNull),
    isActive: column('active', flagOrNull),
    isScorecardRequired: column('require_scorecard', flagOrNull),
  },
};

export function jobInterviews(api: Api): Resource<'JobInterview'> {
  return createTable(api, {
    ...jobInterviewTable,
    fieldGroups: [childrenOf(api, ofJobInterview).one('kitId', interviewKitTable)],
  });
}

/** `GET /v3/interview_kits`: every planned interview has one. */
const interviewKitTable: Table<'InterviewKit'> = {
  type: 'InterviewKit',
  path: '/v3/interview_kits',
  columns: {
    ...commonColumns,
    jobId: column('job_id', idOrNull),
    jobInterviewId: column('job_interview_id', idOrNull),
    exercises: column('exercises', textOrNull),
    hidesCandidate: column('anonymize_candidate', flagOrNull),
    hidesResume: column('anonymize_resumes', flagOrNull),
  },
};

/** With its questions, attributes and interviewers from lists of their own. */
export function interviewKits(api: Api): Resource<'InterviewKit'> {
  return createTable(api, {
    ...interviewKitTable,
    fieldGroups: [
      childrenOf(api, ofInterviewKit).many('questionIds', questionTable, inOrder),
      createLinksPart(api, {
        ...ofInterviewKit,
        field: 'attributeIds',
        path: '/v3/focus_candidate_attributes',
        to: 'job_candidate_attribute_id',
      }),
      createLinksPart(api, {
        ...ofInterviewKit,
        field: 'defaultInterviewerIds',
        path: '/v3/default_interviewers',
        to: 'user_id',
      }),
    ],
  });
}

/** `GET /v3/scorecard_questions`, those out of use included. */
const questionTable: Table<'ScorecardQuestion'> = {
  type: 'ScorecardQuestion',
  path: '/v3/scorecard_questions',
  columns: {
    ...commonColumns,
    kitId: column('interview_kit_id', idOrNull),
    text: column('question', textOrNull),
    answerType: column('answer_type', textOrNull),
    position: column('sort_order', smallIntegerOrNull),
    isRequired: column('required', flagOrNull),
    isActive: column('active', flagOrNull),
  },
};

const optionsPath = '/v3/scorecard_question_options';

export function scorecardQuestions(api: Api): Resource<'ScorecardQuestion'> {
  return createTable(api, {
    ...questionTable,
    fieldGroups: [
      createGroupPart(api, {
        ...ofScorecardQuestion,
        field: 'options',
        path: optionsPath,
        row: choiceRow,
        toValue: toChoices,
      }),
    ],
  });
}

/** `GET /v3/scorecard_question_options`, by id only: what was chosen in answers. */
export function scorecardQuestionOptions(api: Api): Resource<'ScorecardQuestionOption'> {
  return createUnlistedTable(api, {
    type: 'ScorecardQuestionOption',
    path: optionsPath,
    columns: { ...commonColumns, name: column('name', textOrNull) },
  });
}

/** `GET /v3/job_candidate_attributes`: the attribute as the job has it; scorecards and kits name this row. */
export const attributeTable: Table<'CandidateAttribute'> = {
  type: 'CandidateAttribute',
  path: '/v3/job_candidate_attributes',
  columns: {
    ...commonColumns,
    jobId: column('job_id', idOrNull),
    name: column('name', textOrNull),
    position: column('sort_order', smallIntegerOrNull),
    isActive: column('active', flagOrNull),
  },
};
