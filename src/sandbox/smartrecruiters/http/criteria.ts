/** Tells whether any value is wanted; true if `wanted` is empty. */
export function isAny(wanted: readonly string[], values: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

/** Tells whether an instant is later than the bound; true without a bound, otherwise false without an instant. */
export function isAfter(instant: string | null, bound: string | null): boolean {
  if (bound === null) return true;
  return instant !== null && Date.parse(instant) > Date.parse(bound);
}

/**
 * Full-text search by `q`; null matches everything. Words are separated by characters other than letters and digits,
 * compared case-insensitively, and joined by OR. A quoted phrase matches consecutive words of one field. There is no
 * stemming.
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
