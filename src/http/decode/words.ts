/** A word of ours for each word of a provider's. */
export type Words<Word extends string> = Readonly<Record<string, Word>>;

/**
 * Without a prototype, so that looking up a text that is no word of the provider's finds nothing, whatever it is: every
 * other object has something called `constructor`.
 */
export function toWords<Word extends string>(words: Words<Word>): Words<Word> {
  return Object.assign(Object.create(null), words);
}
