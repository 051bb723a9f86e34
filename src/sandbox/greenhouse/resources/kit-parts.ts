import type { FocusAttributeFacts, InterviewKitFacts, KitQuestionFacts } from '../../model/interview-plan.ts';
import type { Dataset } from '../../model.ts';
import { flag, idIn } from '../filters.ts';
import { toId } from '../ids.ts';
import { defineResource, type RowFacts } from '../resource.ts';

type PartOf<Part> = Part & RowFacts & { readonly kit: number; readonly position: number };

/** The parts of all kits, with the moments of their interviews. */
function partsOf<Part extends { readonly key: number }>(
  { jobInterviews }: Dataset,
  select: (kit: InterviewKitFacts) => readonly Part[],
): PartOf<Part>[] {
  return jobInterviews.flatMap(({ key, createdAt, updatedAt, kit }) =>
    select(kit).map((part, position) => ({ ...part, createdAt, updatedAt, kit: key, position })),
  );
}

const answerTypes: Readonly<Record<KitQuestionFacts['kind'], string>> = {
  TEXT: 'text',
  YES_NO: 'yes_no',
  OPTION: 'single_select',
  OPTIONS: 'multi_select',
  INSTRUCTION: 'instruction',
};

const questions = defineResource<PartOf<KitQuestionFacts>>({
  path: 'scorecard_questions',
  from: (dataset) => partsOf(dataset, (kit) => kit.questions),
  columns: {
    interview_kit_id: ({ kit }) => toId('interview_kits', kit),
    question: ({ text }) => text,
    sort_order: ({ position }) => position,
    active: ({ isActive }) => isActive,
    answer_type: ({ kind }) => answerTypes[kind],
    required: ({ isRequired }) => isRequired,
  },
  filters: { interview_kit_ids: idIn('interview_kit_id'), active: flag('active') },
});

interface OptionItem extends RowFacts {
  readonly question: number;
  readonly name: string;
  readonly isActive: boolean;
  readonly position: number;
}

const questionOptions = defineResource<OptionItem>({
  path: 'scorecard_question_options',
  from: (dataset) =>
    partsOf(dataset, (kit) => kit.questions).flatMap(({ key, createdAt, updatedAt, options }) =>
      options.map((option, position) => ({ ...option, createdAt, updatedAt, question: key, position })),
    ),
  columns: {
    scorecard_question_id: ({ question }) => toId('scorecard_questions', question),
    name: ({ name }) => name,
    sort_order: ({ position }) => position,
    active: ({ isActive }) => isActive,
  },
  filters: { scorecard_question_ids: idIn('scorecard_question_id'), active: flag('active') },
});

const focusAttributes = defineResource<PartOf<FocusAttributeFacts>>({
  path: 'focus_candidate_attributes',
  from: (dataset) => partsOf(dataset, (kit) => kit.focus),
  columns: {
    interview_kit_id: ({ kit }) => toId('interview_kits', kit),
    job_candidate_attribute_id: ({ attribute }) => toId('job_candidate_attributes', attribute),
  },
  filters: {
    interview_kit_ids: idIn('interview_kit_id'),
    job_candidate_attribute_ids: idIn('job_candidate_attribute_id'),
  },
});

interface QuestionFocusItem extends RowFacts {
  readonly question: number;
  readonly focus: number;
}

/** No question asks about as many. */
const mostFocus = 10;

/** The second id is one of the kit's focus attributes, not one of the job's attributes. */
const questionAttributes = defineResource<QuestionFocusItem>({
  path: 'scorecard_question_candidate_attributes',
  from: (dataset) =>
    partsOf(dataset, (kit) => kit.questions).flatMap(({ key, createdAt, updatedAt, focus }) =>
      focus.map((each, index) => ({
        key: key * mostFocus + index,
        createdAt,
        updatedAt,
        question: key,
        focus: each,
      })),
    ),
  columns: {
    scorecard_question_id: ({ question }) => toId('scorecard_questions', question),
    focus_candidate_attribute_id: ({ focus }) => toId('focus_candidate_attributes', focus),
  },
  filters: {
    scorecard_question_ids: idIn('scorecard_question_id'),
    focus_candidate_attribute_ids: idIn('focus_candidate_attribute_id'),
  },
});

export const kitPartResources = [questions, questionOptions, focusAttributes, questionAttributes];
