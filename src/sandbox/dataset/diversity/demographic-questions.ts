import type {
  DemographicAnswerOptionFacts,
  DemographicQuestionFacts,
  DemographicQuestionSetFacts,
} from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { dayMs, oldest, toInstant } from '../time.ts';

export interface Questionnaire {
  readonly sets: DemographicQuestionSetFacts[];
  readonly questions: DemographicQuestionFacts[];
  readonly options: DemographicAnswerOptionFacts[];
}

function timestamps(index: number) {
  return {
    key: index + 1,
    createdAt: toInstant(oldest + index * dayMs),
    updatedAt: toInstant(oldest + (index + 10) * dayMs),
  };
}

function optionalTimestamps(index: number) {
  return { ...timestamps(index), isDated: index % 3 === 1 };
}

const sets: readonly Pick<DemographicQuestionSetFacts, 'title' | 'description' | 'isActive' | 'isEnabled'>[] =
  [
    { title: 'About you', description: '<p>Nobody who hires sees it.</p>', isActive: true, isEnabled: true },
    { title: 'À propos de vous', description: null, isActive: true, isEnabled: null },
    { title: 'Old "survey"', description: null, isActive: false, isEnabled: null },
    { title: 'Pilot', description: '', isActive: true, isEnabled: false },
  ];

type Question = Omit<DemographicQuestionFacts, keyof ReturnType<typeof optionalTimestamps> | 'position'> & {
  readonly options: readonly (string | null)[];
};

const decline = "I don't wish to answer";
const describe = 'I prefer to self-describe';

const questions: readonly Question[] = [
  {
    set: 1,
    text: 'How would you describe your gender identity?',
    isActive: true,
    isRequired: true,
    kind: 'OPTIONS',
    options: ['Man', 'Woman', 'Non-binary', describe, decline],
  },
  {
    set: 1,
    text: 'Which languages do you speak at home, "mostly"?',
    isActive: true,
    isRequired: false,
    kind: 'OPTIONS',
    options: ['English', 'Español', '日本語', describe, decline],
  },
  // A standard question: the provider translates its texts and does not return them.
  { set: 1, text: null, isActive: true, isRequired: null, kind: 'OPTION', options: [null, null, null] },
  {
    set: 1,
    text: 'Veteran?',
    isActive: false,
    isRequired: false,
    kind: 'OPTION',
    options: ['Yes', 'No', decline],
  },
  {
    set: 2,
    text: 'Tranche d’âge',
    isActive: true,
    isRequired: false,
    kind: 'OPTION',
    options: ['< 30', '30–50', '> 50', decline],
  },
  {
    set: 2,
    text: 'Handicap',
    isActive: true,
    isRequired: false,
    kind: 'OPTION',
    options: ['Oui', 'Non', decline],
  },
  { set: 3, text: 'Old question', isActive: false, isRequired: false, kind: 'OPTION', options: ['A', 'B'] },
  // A question that is older than question sets.
  { set: null, text: 'Legacy question', isActive: false, isRequired: null, kind: null, options: [] },
];

export function createQuestionnaire({ activity }: DatasetProfile): Questionnaire {
  if (!activity.hasDemographics) return { sets: [], questions: [], options: [] };
  const options = questions
    .flatMap((question, index) =>
      question.options.map((name, position) => ({
        question: index + 1,
        name,
        position,
        isActive: question.isActive,
      })),
    )
    .map((option, index) => ({
      ...optionalTimestamps(index),
      ...option,
      takesText: option.name === describe,
      isDecline: option.name === decline ? true : index % 4 === 0 ? null : false,
    }));
  return {
    sets: sets.map((set, index) => ({ ...timestamps(index), ...set })),
    questions: questions.map(({ options: _, ...question }, position) => ({
      ...optionalTimestamps(position),
      ...question,
      position,
    })),
    options,
  };
}
