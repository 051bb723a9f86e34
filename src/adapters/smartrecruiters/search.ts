/** Quotes would ask the provider's search for a phrase, words one after the other; we mean words wherever they stand. */
export function unquoted(text: string): string {
  return text.replaceAll('"', ' ');
}

/** Any of the words; those that can be written with composed or decomposed letters in both ways, for it is not documented that one finds the other. */
export function anyWord(text: string): string {
  const words = unquoted(text);
  return [...new Set([words.normalize('NFC'), words.normalize('NFD')])].join(' ');
}
