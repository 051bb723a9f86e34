/** Translates a provider's constants, such as a status, to ours. */
export type Words<Word extends string> = Readonly<Record<string, Word>>;

/**
 * Removes the prototype, so that the lookup of an unknown constant always gives undefined: an object with a prototype has
 * a `constructor`.
 */
export function toWords<Word extends string>(words: Words<Word>): Words<Word> {
  return Object.assign(Object.create(null), words);
}
