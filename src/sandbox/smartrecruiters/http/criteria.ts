/** Whether any value is among those that are wanted. True where nothing is. */
export function isAny(wanted: readonly string[], values: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

/** Whether an instant is later than the bound. True without a bound, otherwise false without an instant. */
export function isAfter(instant: string | null, bound: string | null): boolean {
  if (bound === null) return true;
  return instant !== null && Date.parse(instant) > Date.parse(bound);
}

/**
 * `q`, which matches everything where it is null: its words are split at everything that is neither letter nor digit, compared without case and joined by OR; a
 * quoted phrase matches words that stand one after another within one field. Stemming is left out.
 * help.smartrecruiters.com/Getting_Started/Platform/Searching_candidates_via_Candidate_API
 */
export function createSearch(q: string | null): (fields: readonly string[]) => boolean {
  if (q === null) return () => true;
  const phrases: string[][] = [];
  const loose = q.replace(/"([^"]*)"/g, (_, quoted: string) => {
    phrases.push(wordsOf(quoted));
    return ' ';
  });
  const wanted = [...phrases, ...wordsOf(loose).map((word) => [word])].filter(({ length }) => length > 0);

  return (fields) => {
    const texts = fields.map(wordsOf);
    return wanted.some((phrase) => texts.some((words) => hasPhrase(words, phrase)));
  };
}

function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, index) => words[start + index] === word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}
