import type { ScorecardAnswer } from '../../../domain/activity.ts';
import type { Verdict } from '../../../domain/values.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { flagOrNull, id, idOrNull, member, object, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { FieldGroup, Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { readChildRows } from '../client/child-rows.ts';
import { parentFilters } from '../client/parent-filters.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { createFieldGroup, createRowsGroup } from '../mapping/field-groups.ts';
import { anyId, exactly, timeFilters, within } from '../mapping/filters.ts';
import { createTable, type Table } from '../mapping/table.ts';
import { wordOrNull } from '../mapping/values.ts';
import { withParentsOfApplications } from '../mapping/via-applications.ts';

/** The ratings of a scorecard as a whole; its attributes have other ratings. */
const verdicts = toWords<Verdict>({
  strong_no: 'STRONG_NO',
  no: 'NO',
  yes: 'YES',
  strong_yes: 'STRONG_YES',
  no_decision: 'NO_DECISION',
});

const draftOrComplete = (isDraft: boolean) => exactly('status')(isDraft ? 'draft' : 'complete');

/** `GET /v3/scorecards`, including drafts. The application names the candidate. */
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
  filters: {
    ...timeFilters,
    submittedAt: within('submitted_at'),
    interviewedAt: within('interviewed_at'),
    application: anyId('application_ids'),
    interviewer: anyId('interviewer_ids'),
    author: anyId('submitter_ids'),
    kit: anyId('interview_kit_ids'),
    isDraft: draftOrComplete,
  },
};

/** Answers and ratings of attributes come from other lists. */
export function scorecards(api: Api): Resource<'Scorecard'> {
  const fieldGroups = [answers(api), ratings(api)];
  const table = createTable(api, { ...scorecardTable, ownFilters: ['job', 'candidate'], fieldGroups });
  return {
    ...table,
    listing: withParentsOfApplications(api, 'Scorecard', table.listing, ['job', 'candidate']),
  };
}

const answerList = {
  path: '/v3/scorecard_question_answers',
  filter: parentFilters.Scorecard,
  row: object({ id, scorecard_question_id: idOrNull, answer: textOrNull, boolean_value: flagOrNull }),
};

const choiceList = {
  path: '/v3/scorecard_question_answer_options',
  filter: 'scorecard_question_answer_ids',
  row: member('scorecard_question_option_id', id),
} as const;

/** `GET /v3/scorecard_question_answers`, and `/v3/scorecard_question_answer_options` for answers that may have options. */
function answers(api: Api): FieldGroup<'Scorecard'> {
  const group = createFieldGroup('Scorecard', 'answers', async (scorecardIds, scope) => {
    const found = await readChildRows(api, answerList, scorecardIds, scope);
    const withChoices = found.all.filter(mayHaveChoices).map((answer) => answer.id);
    const choices = await readChildRows(api, choiceList, withChoices, scope);
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

type AnswerRow = ReturnType<typeof answerList.row>;

/** An answer that consists of choices has no text, or an empty one. */
function mayHaveChoices({ answer, boolean_value }: AnswerRow): boolean {
  return (answer ?? '') === '' && boolean_value === null;
}

const toAttributeVerdict = wordOrNull(
  toWords<Verdict>({
    definitely_not: 'STRONG_NO',
    no: 'NO',
    mixed: 'MIXED',
    yes: 'YES',
    strong_yes: 'STRONG_YES',
    no_decision: 'NO_DECISION',
  }),
);

const ratingRow = object({
  job_candidate_attribute_id: idOrNull,
  candidate_attribute_rating: textOrNull,
  note: textOrNull,
});

/** `GET /v3/scorecard_candidate_attributes`. */
function ratings(api: Api): FieldGroup<'Scorecard'> {
  return createRowsGroup(api, {
    type: 'Scorecard',
    field: 'ratings',
    path: '/v3/scorecard_candidate_attributes',
    row: ratingRow,
    toValue: (rows) =>
      rows.map((row) => ({
        attributeId: row.job_candidate_attribute_id,
        verdict: toAttributeVerdict(row.candidate_attribute_rating),
        remoteVerdict: row.candidate_attribute_rating,
        note: row.note,
      })),
  });
}
