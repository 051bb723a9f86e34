import type { ScorecardAnswer } from '../../domain/activity.ts';
import type { Verdict } from '../../domain/values.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { flagOrNull, id, idOrNull, member, object, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import type { FieldGroup, Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { column, commonColumns } from './columns.ts';
import { createFieldPart } from './field-part.ts';
import { createGroupPart } from './group-part.ts';
import { ofScorecard } from './parents.ts';
import { readRowsOf } from './rows-of.ts';
import { createTable, type Table } from './table.ts';
import { wordOrNull } from './values.ts';

/** The words of a whole scorecard; its attributes are rated in other words. */
const verdicts = toWords<Verdict>({
  strong_no: 'STRONG_NO',
  no: 'NO',
  yes: 'YES',
  strong_yes: 'STRONG_YES',
  no_decision: 'NO_DECISION',
});

/** `GET /v3/scorecards`, drafts included; who it is about is told by its application. */
export const scorecardTable: Table<'Scorecard'> = {
  type: 'Scorecard',
  path: '/v3/scorecards',
  columns: {
    ...commonColumns,
    applicationId: column('application_id', idOrNull),
    interviewerId: column('interviewer_id', idOrNull),
    kitId: column('interview_kit_id', idOrNull),
    authorId: column('submitter_id', idOrNull),
    verdict: column('candidate_rating', wordOrNull(verdicts)),
    remoteVerdict: column('candidate_rating', textOrNull),
    isDraft: column('status', (value) => {
      const word = textOrNull(value);
      return word === null ? null : word === 'draft';
    }),
    interviewedAt: column('interviewed_at', dateTimeOrNull),
    submittedAt: column('submitted_at', dateTimeOrNull),
    notes: column('notes', textOrNull),
    privateNotes: column('private_notes', textOrNull),
    publicNotes: column('public_notes', textOrNull),
  },
};

/** With what was answered and how attributes were rated, from lists of their own. */
export function scorecards(api: Api): Resource<'Scorecard'> {
  return createTable(api, { ...scorecardTable, fieldGroups: [answers(api), ratings(api)] });
}

const answerSource = {
  ...ofScorecard,
  path: '/v3/scorecard_question_answers',
  row: object({ id, scorecard_question_id: idOrNull, answer: textOrNull, boolean_value: flagOrNull }),
};

const choiceSource = {
  path: '/v3/scorecard_question_answer_options',
  filter: 'scorecard_question_answer_ids',
  row: member('scorecard_question_option_id', id),
} as const;

/** `GET /v3/scorecard_question_answers`, and `/v3/scorecard_question_answer_options` for those that may have some. */
function answers(api: Api): FieldGroup<'Scorecard'> {
  const group = createFieldPart('Scorecard', 'answers', async (scorecardIds, scope) => {
    const found = await readRowsOf(api, answerSource, scorecardIds, scope);
    const open = found.all.filter(isOpen).map((answer) => answer.id);
    const choices = await readRowsOf(api, choiceSource, open, scope);
    const toAnswer = (row: AnswerRow): ScorecardAnswer => ({
      questionId: row.scorecard_question_id,
      text: row.answer,
      isYes: row.boolean_value,
      optionIds: choices.of(row.id),
    });
    return { of: (scorecardId) => found.of(scorecardId).map(toAnswer), sideloaded: [] };
  });
  return { ...group, calls: 2 };
}

type AnswerRow = ReturnType<typeof answerSource.row>;

/** The text of an answer that consists of choices is null or empty. */
function isOpen({ answer, boolean_value }: AnswerRow): boolean {
  return (answer ?? '') === '' && boolean_value === null;
}

const attributeVerdicts = toWords<Verdict>({
  definitely_not: 'STRONG_NO',
  no: 'NO',
  mixed: 'MIXED',
  yes: 'YES',
  strong_yes: 'STRONG_YES',
  no_decision: 'NO_DECISION',
});

const ratingRow = object({
  job_candidate_attribute_id: idOrNull,
  candidate_attribute_rating: textOrNull,
  note: textOrNull,
});

/** `GET /v3/scorecard_candidate_attributes`. */
function ratings(api: Api): FieldGroup<'Scorecard'> {
  return createGroupPart(api, {
    ...ofScorecard,
    field: 'ratings',
    path: '/v3/scorecard_candidate_attributes',
    row: ratingRow,
    toValue: (rows) =>
      rows.map((row) => ({
        attributeId: row.job_candidate_attribute_id,
        verdict: wordOrNull(attributeVerdicts)(row.candidate_attribute_rating),
        remoteVerdict: row.candidate_attribute_rating,
        note: row.note,
      })),
  });
}
