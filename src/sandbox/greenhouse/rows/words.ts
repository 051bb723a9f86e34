import type { Status, Visibility } from '../../model.ts';

/** Converts a status to the provider's word. Throws for a status without one, which is an error in the data set. */
export function toWord<Word extends string>(
  words: Partial<Record<Word, string>>,
  status: Status<Word>,
): string {
  if (typeof status !== 'string') return status.unknown;
  const word = words[status];
  if (word === undefined) throw new TypeError(`Greenhouse has no word for ${status}.`);
  return word;
}

export const toVisibility = (visibility: Visibility | null) =>
  visibility === null
    ? null
    : { PUBLIC: 'publicly_visible', PRIVATE: 'privately_visible', ADMIN_ONLY: 'admin_only_visible' }[
        visibility
      ];
