import { wordsOf } from '../../../domain/conditions/condition.ts';

/** Removes quotes: they would make the provider search for a phrase, where our search means words in any order. */
export function withoutQuotes(text: string): string {
  return text.replaceAll('"', ' ');
}

/**
 * The text as a search for any of its words. Words are sent in composed and in decomposed Unicode form, and in spellings
 * that differ only in case, because it is not documented that one form finds the other. More forms only find more rows.
 */
export function anyWord(text: string): string {
  const words = withoutQuotes(text);
  const spellings = wordsOf(text).flatMap((word) => spellingsOf(word));
  return [...new Set([words.normalize('NFC'), words.normalize('NFD'), ...spellings])].join(' ');
}

/**
 * The spellings of a word that a comparison in lower case tells apart. Each replaces a letter at all of its places: a word
 * that mixes two, such as `straßenmesse`, is found only if the provider compares them as equal.
 */
function spellingsOf(word: string): readonly string[] {
  const composed = word.normalize('NFC');
  const spellings = [
    composed.replaceAll('ss', 'ß'),
    composed.replace(/σ$/u, 'ς'),
    composed.replace(/^i/u, 'İ'),
    composed.replaceAll('i', 'ı'),
  ];
  const others = spellings.filter((each) => each !== composed);
  // In ASCII, any comparison without case finds the word as it was typed.
  const isPlain = others.length === 0 && composed === composed.toUpperCase().toLowerCase();
  return isPlain ? [] : [composed, ...others];
}
