import type {
  AttributeRatingFacts,
  Dataset,
  ScorecardAnswerFacts,
  ScorecardFacts,
  Status,
  Verdict,
} from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { dates, idIn, sameWords, wordIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { type ChildFacts, childrenOf } from '../rows/row.ts';
import { toWord } from '../rows/words.ts';

/** The overall rating of a candidate. It has no `mixed`. */
const toCandidateRating = (verdict: ScorecardFacts['verdict']) =>
  verdict === null
    ? null
    : toWord(
        {
          STRONG_NO: 'strong_no',
          NO: 'no',
          YES: 'yes',
          STRONG_YES: 'strong_yes',
          NO_DECISION: 'no_decision',
        },
        verdict,
      );

/** The rating of an attribute, whose words differ from those of the overall rating. */
const toAttributeRating = (verdict: Status<Verdict>) =>
  toWord(
    {
      STRONG_NO: 'definitely_not',
      NO: 'no',
      MIXED: 'mixed',
      YES: 'yes',
      STRONG_YES: 'strong_yes',
      NO_DECISION: 'no_decision',
    },
    verdict,
  );

export const scorecards = defineResource<ScorecardFacts>({
  path: 'scorecards',
  from: (dataset) => dataset.scorecards,
  columns: {
    interview_kit_id: ({ jobInterview }) => toIdOrNull('interview_kits', jobInterview),
    // `interviewer_id` and `submitter_id` are ids of users, not of `interviewers`.
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
    // Drafts have no such timestamp and never match.
    submitted_at: dates('submitted_at'),
    status: wordIs('status', sameWords('draft', 'complete')),
  },
});

/** The answers of all scorecards. */
function answersOf({ scorecards }: Dataset): ChildFacts<ScorecardAnswerFacts>[] {
  return childrenOf(scorecards, (scorecard) => scorecard.answers);
}

export const scorecardQuestionAnswers = defineResource<ChildFacts<ScorecardAnswerFacts>>({
  path: 'scorecard_question_answers',
  from: answersOf,
  columns: {
    scorecard_id: ({ parent }) => toId('scorecards', parent),
    scorecard_question_id: ({ question }) => toId('scorecard_questions', question),
    answer: ({ text }) => text,
    // Null if it would equal `answer`.
    answer_with_tags: ({ text, key }) => (text !== null && key % 4 === 0 ? `<p>${text}</p>` : null),
    boolean_value: ({ isYes }) => isYes,
  },
  filters: {
    scorecard_ids: idIn('scorecard_id'),
    scorecard_question_ids: idIn('scorecard_question_id'),
  },
});

type ChosenOptionFacts = ScorecardAnswerFacts['chosen'][number];

export const scorecardQuestionAnswerOptions = defineResource<ChildFacts<ChosenOptionFacts>>({
  path: 'scorecard_question_answer_options',
  from: (dataset) => childrenOf(answersOf(dataset), (answer) => answer.chosen),
  columns: {
    scorecard_question_option_id: ({ option }) => toId('scorecard_question_options', option),
    scorecard_question_answer_id: ({ parent }) => toId('scorecard_question_answers', parent),
  },
  filters: {
    scorecard_question_option_ids: idIn('scorecard_question_option_id'),
    scorecard_question_answer_ids: idIn('scorecard_question_answer_id'),
  },
});

export const scorecardCandidateAttributes = defineResource<ChildFacts<AttributeRatingFacts>>({
  path: 'scorecard_candidate_attributes',
  from: (dataset) => childrenOf(dataset.scorecards, (scorecard) => scorecard.ratings),
  columns: {
    scorecard_id: ({ parent }) => toId('scorecards', parent),
    candidate_attribute_rating: ({ verdict }) => toAttributeRating(verdict),
    job_candidate_attribute_id: ({ attribute }) => toId('job_candidate_attributes', attribute),
    note: ({ note }) => note,
  },
  filters: {
    scorecard_ids: idIn('scorecard_id'),
    job_candidate_attribute_ids: idIn('job_candidate_attribute_id'),
  },
});
