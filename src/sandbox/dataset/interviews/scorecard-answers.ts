import type {
  AttributeRatingFacts,
  AttributeTypeFacts,
  InterviewKitFacts,
  KitQuestionFacts,
  ScorecardAnswerFacts,
  Verdict,
} from '../../model.ts';
import type { Random } from '../random.ts';

/** The next free key of each kind. */
export interface ScorecardKeys {
  answer: number;
  chosen: number;
  rating: number;
}

/** Draws answers for most questions; some answers are empty. */
export function drawAnswers(
  random: Random,
  { questions }: InterviewKitFacts,
  keys: ScorecardKeys,
): ScorecardAnswerFacts[] {
  return questions
    .filter(({ kind }) => kind !== 'INSTRUCTION' && random.chance(0.85))
    .map((question) => ({
      key: keys.answer++,
      question: question.key,
      ...drawAnswer(random, question, keys),
    }));
}

const texts = ['To ask sooner.', 'Nothing "new" | <b>at all</b>', 'テスト', '', null];

function drawAnswer(
  random: Random,
  { kind, options }: KitQuestionFacts,
  keys: ScorecardKeys,
): Omit<ScorecardAnswerFacts, 'key' | 'question'> {
  const most = kind === 'OPTIONS' ? 3 : kind === 'OPTION' ? 1 : 0;
  const chosen = random
    .pickSome(options, most === 0 ? 0 : random.between(1, most))
    .map((option) => ({ key: keys.chosen++, option: option.key }));
  return {
    text: kind === 'TEXT' ? random.pick(texts) : null,
    isYes: kind === 'YES_NO' ? random.pick([true, false, null]) : null,
    chosen,
  };
}

const verdicts: readonly Verdict[] = ['STRONG_NO', 'NO', 'MIXED', 'YES', 'YES', 'STRONG_YES', 'NO_DECISION'];

export function drawRatings(
  random: Random,
  attributes: readonly AttributeTypeFacts[],
  keys: ScorecardKeys,
): AttributeRatingFacts[] {
  return random.pickSome(attributes, random.between(0, 4)).map(({ key: attribute }) => {
    const key = keys.rating++;
    return {
      key,
      attribute,
      verdict: key % 509 === 100 ? { unknown: 'exceptional' } : random.pick(verdicts),
      note: random.chance(0.3) ? 'Gave examples, "several".' : null,
    };
  });
}
