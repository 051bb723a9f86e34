/** Removes quotes: they would make the provider search for a phrase, where our search means words in any order. */
export function withoutQuotes(text: string): string {
  return text.replaceAll('"', ' ');
}

/**
 * The text as a search for any of its words. Words are sent in composed and in decomposed Unicode form, because it is not
 * documented that one form finds the other.
 */
export function anyWord(text: string): string {
  const words = withoutQuotes(text);
  return [...new Set([words.normalize('NFC'), words.normalize('NFD')])].join(' ');
}
