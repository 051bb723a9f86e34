import type { AttributeRatingFacts, ScorecardAnswerFacts, ScorecardFacts } from '../../model/interviews.ts';
import type { Dataset } from '../../model.ts';
import { dates, idIn, sameWords, wordIs } from '../filters.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { defineResource, type RowFacts } from '../resource.ts';
import { toAttributeRating, toCandidateRating } from '../words.ts';

const scorecards = defineResource<ScorecardFacts>({
  path: 'scorecards',
  from: (dataset) => dataset.scorecards,
  columns: {
    interview_kit_id: ({ jobInterview }) => toIdOrNull('interview_kits', jobInterview),
    // Both are users, not rows of `interviewers`.
    interviewer_id: ({ interviewer }) => toId('users', interviewer),
    interviewed_at: ({ interviewedAt }) => interviewedAt,
    notes: ({ takeaways }) => takeaways,
    notes_with_tags: ({ takeaways }) => takeaways,
    submitter_id: ({ submitter }) => toId('users', submitter),
    candidate_rating: ({ verdict }) => toCandidateRating(verdict),
    private_notes: ({ privateNote }) => privateNote,
    private_notes_with_tags: ({ privateNote }) => privateNote,
    status: ({ isDraft }) => (isDraft ? 'draft' : 'complete'),
    public_notes: ({ publicNote }) => publicNote,
    public_notes_with_tags: ({ publicNote }) => publicNote,
    application_id: ({ application }) => toId('applications', application),
    submitted_at: ({ submittedAt }) => submittedAt,
  },
  filters: {
    interview_kit_ids: idIn('interview_kit_id'),
    submitter_ids: idIn('submitter_id'),
    application_ids: idIn('application_id'),
    interviewer_ids: idIn('interviewer_id'),
    interviewed_at: dates('interviewed_at'),
    // Leaves out drafts.
    submitted_at: dates('submitted_at'),
    status: wordIs('status', sameWords('draft', 'complete')),
  },
});

type PartOf<Part> = Part & RowFacts & { readonly scorecard: number };

/** The parts of all scorecards, with their moments. */
function partsOf<Part extends { readonly key: number }>(
  dataset: Dataset,
  select: (scorecard: ScorecardFacts) => readonly Part[],
): PartOf<Part>[] {
  return dataset.scorecards.flatMap((scorecard) => {
    const { key, createdAt, updatedAt } = scorecard;
    return select(scorecard).map((part) => ({ ...part, createdAt, updatedAt, scorecard: key }));
  });
}

const answers = defineResource<PartOf<ScorecardAnswerFacts>>({
  path: 'scorecard_question_answers',
  from: (dataset) => partsOf(dataset, (scorecard) => scorecard.answers),
  columns: {
    scorecard_id: ({ scorecard }) => toId('scorecards', scorecard),
    scorecard_question_id: ({ question }) => toId('scorecard_questions', question),
    answer: ({ text }) => text,
    // Null where it would say the same.
    answer_with_tags: ({ text, key }) => (text !== null && key % 4 === 0 ? `<p>${text}</p>` : null),
    boolean_value: ({ isYes }) => isYes,
  },
  filters: {
    scorecard_ids: idIn('scorecard_id'),
    scorecard_question_ids: idIn('scorecard_question_id'),
  },
});

interface ChosenItem extends RowFacts {
  readonly answer: number;
  readonly option: number;
}

const answerOptions = defineResource<ChosenItem>({
  path: 'scorecard_question_answer_options',
  from: (dataset) =>
    partsOf(dataset, (scorecard) => scorecard.answers).flatMap(({ key, createdAt, updatedAt, chosen }) =>
      chosen.map((each) => ({ ...each, createdAt, updatedAt, answer: key })),
    ),
  columns: {
    scorecard_question_option_id: ({ option }) => toId('scorecard_question_options', option),
    scorecard_question_answer_id: ({ answer }) => toId('scorecard_question_answers', answer),
  },
  filters: {
    scorecard_question_option_ids: idIn('scorecard_question_option_id'),
    scorecard_question_answer_ids: idIn('scorecard_question_answer_id'),
  },
});

const attributes = defineResource<PartOf<AttributeRatingFacts>>({
  path: 'scorecard_candidate_attributes',
  from: (dataset) => partsOf(dataset, (scorecard) => scorecard.ratings),
  columns: {
    scorecard_id: ({ scorecard }) => toId('scorecards', scorecard),
    candidate_attribute_rating: ({ verdict }) => toAttributeRating(verdict),
    job_candidate_attribute_id: ({ attribute }) => toId('job_candidate_attributes', attribute),
    note: ({ note }) => note,
  },
  filters: {
    scorecard_ids: idIn('scorecard_id'),
    job_candidate_attribute_ids: idIn('job_candidate_attribute_id'),
  },
});

export const scorecardResources = [scorecards, answers, answerOptions, attributes];
