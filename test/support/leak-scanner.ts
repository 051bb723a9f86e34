import type { Dataset } from '../../src/sandbox/model.ts';

/** Finds what no error and no line of the log may hold: the first word of a person or a secret in it, else null. */
export function createFinder(
  datasets: readonly Dataset[],
  secrets: readonly string[],
): (text: string) => string | null {
  const people = datasets.flatMap(({ candidates, users }) => [...candidates, ...users]);
  const emails = datasets.flatMap(({ candidates, users }) => [
    ...candidates.flatMap((candidate) => candidate.emails.map(({ value }) => value)),
    ...users.map(({ email }) => email),
  ]);
  const phones = datasets.flatMap(({ candidates }) => candidates.flatMap(({ phones: all }) => all));
  const names = people.flatMap(({ firstName, lastName }) => [firstName, lastName]);
  // A service account’s name is a word like any other.
  const words = names.filter((name) => name !== 'Integration');
  // Names are short: `Una` begins `Unauthorized`.
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${anyOf(words)})(?![\\p{L}\\p{N}])|${anyOf([
      ...emails,
      ...phones.map(({ value }) => value),
      ...secrets,
    ])}|\\b(?:Bearer|Basic) \\S{8}`,
    'u',
  );
  return (text) => found.exec(text)?.[0] ?? null;
}

function anyOf(texts: readonly (string | null)[]): string {
  const known = texts.filter((text) => text !== null && text !== '');
  return [...new Set(known)].map((text) => RegExp.escape(text ?? '')).join('|');
}
