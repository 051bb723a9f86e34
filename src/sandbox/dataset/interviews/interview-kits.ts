import type {
  AttributeTypeFacts,
  FocusAttributeFacts,
  InterviewKitFacts,
  JobFacts,
  JobInterviewFacts,
  KitQuestionFacts,
} from '../../model.ts';
import type { Random } from '../random.ts';

/** The next free key of each kind. */
export interface KitKeys {
  question: number;
  option: number;
  focus: number;
  defaultInterviewer: number;
}

const questions: readonly (readonly [
  text: string,
  kind: KitQuestionFacts['kind'],
  options: readonly string[],
])[] = [
  ['What did you learn?', 'TEXT', []],
  ['<p>Strengths, <b>and</b> weaknesses?</p>', 'TEXT', []],
  ['Would you work with them?', 'YES_NO', []],
  ['Which level?', 'OPTION', ['Junior', 'Senior', 'Staff, or higher']],
  ['Which of these came up?', 'OPTIONS', ['Testing', 'Design | architecture', 'C & C++', '<none>']],
  ['<p>Do not ask about family plans.</p>', 'INSTRUCTION', []],
];

/** Draws a kit. Kits of meetings and take-home tests have up to three questions and attributes, others have none. */
export function drawKit(
  random: Random,
  { hiringTeam }: JobFacts,
  kind: JobInterviewFacts['kind'],
  attributes: readonly AttributeTypeFacts[],
  keys: KitKeys,
): InterviewKitFacts {
  const isRated = kind === 'MEETING' || kind === 'TAKE_HOME';
  const active = attributes.filter(({ isActive }) => isActive);
  const focus = random
    .pickSome(active, isRated ? random.between(1, 3) : 0)
    .map(({ key }) => ({ key: keys.focus++, attribute: key }));
  const team = [...new Set(hiringTeam.map(({ user }) => user))];
  return {
    exercises: random.pick([null, '<p>Reverse a list.</p>', '']),
    hidesCandidate: kind === 'TAKE_HOME' ? random.chance(0.5) : random.pick([false, null]),
    hidesResume: random.pick([false, false, null, true]),
    questions: drawQuestions(random, isRated ? random.between(1, 3) : 0, focus, keys),
    focus,
    defaultInterviewers: random
      .pickSome(team, isRated && random.chance(0.5) ? random.between(1, 2) : 0)
      .map((user) => ({ key: keys.defaultInterviewer++, user })),
  };
}

function drawQuestions(
  random: Random,
  count: number,
  focus: readonly FocusAttributeFacts[],
  keys: KitKeys,
): KitQuestionFacts[] {
  return random.pickSome(questions, count).map(([text, kind, options]) => ({
    key: keys.question++,
    text,
    kind,
    isRequired: kind !== 'INSTRUCTION' && random.chance(0.4),
    isActive: random.chance(0.92),
    options: options.map((name, index) => ({ key: keys.option++, name, isActive: index < 3 })),
    focus: random.pickSome(focus, random.between(0, 2)).map(({ key }) => key),
  }));
}
