import type { Dataset, KitQuestionFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { flag, idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { type ChildFacts, childrenOf } from '../rows/row.ts';

/** The questions of all interview kits. */
export function questionsOf({ jobInterviews }: Dataset): ChildFacts<KitQuestionFacts>[] {
  return childrenOf(jobInterviews, ({ kit }) => kit.questions);
}

const answerTypes: Readonly<Record<KitQuestionFacts['kind'], string>> = {
  TEXT: 'text',
  YES_NO: 'yes_no',
  OPTION: 'single_select',
  OPTIONS: 'multi_select',
  INSTRUCTION: 'instruction',
};

export const scorecardQuestions = defineResource<ChildFacts<KitQuestionFacts>>({
  path: 'scorecard_questions',
  from: questionsOf,
  columns: {
    interview_kit_id: ({ parent }) => toId('interview_kits', parent),
    question: ({ text }) => text,
    sort_order: ({ position }) => position,
    active: ({ isActive }) => isActive,
    answer_type: ({ kind }) => answerTypes[kind],
    required: ({ isRequired }) => isRequired,
  },
  filters: { interview_kit_ids: idIn('interview_kit_id'), active: flag('active') },
});

interface QuestionFocusFacts {
  readonly key: number;
  readonly focus: number;
}

/** Exceeds the number of focus attributes of any question. */
const maxFocusAttributes = 10;

/** `focus_candidate_attribute_id` is the id of a focus attribute of the kit, not of an attribute of the job. */
export const scorecardQuestionCandidateAttributes = defineResource<ChildFacts<QuestionFocusFacts>>({
  path: 'scorecard_question_candidate_attributes',
  from: (dataset) =>
    childrenOf(questionsOf(dataset), ({ key, focus }) =>
      focus.map((each, index) => ({ key: key * maxFocusAttributes + index, focus: each })),
    ),
  columns: {
    scorecard_question_id: ({ parent }) => toId('scorecard_questions', parent),
    focus_candidate_attribute_id: ({ focus }) => toId('focus_candidate_attributes', focus),
  },
  filters: {
    scorecard_question_ids: idIn('scorecard_question_id'),
    focus_candidate_attribute_ids: idIn('focus_candidate_attribute_id'),
  },
});
