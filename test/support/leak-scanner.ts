import { inspect } from 'node:util';
import type { Dataset } from '../../src/sandbox/model.ts';

/**
 * Searches texts that may contain neither personal data nor a secret, such as error messages and log lines. Returns the
 * first match, or null.
 */
export type LeakScanner = (text: string) => string | null;

export function createLeakScanner(datasets: readonly Dataset[], secrets: readonly string[]): LeakScanner {
  const people = datasets.flatMap(({ candidates, users }) => [...candidates, ...users]);
  const candidates = datasets.flatMap((dataset) => dataset.candidates);
  const users = datasets.flatMap((dataset) => dataset.users);
  const names = [
    ...people.flatMap(({ firstName, lastName }) => [firstName, lastName]),
    ...candidates.map(({ preferredName }) => preferredName),
  ];
  const texts = [
    ...candidates.flatMap(({ emails, phones }) => [...emails, ...phones].map(({ value }) => value)),
    ...users.map(({ email }) => email),
    ...secrets,
  ];
  // A service account is named `Integration`, which messages use as a plain word.
  const words = names.filter((name) => name !== 'Integration');
  // Names match as whole words only: `Una` is a name and the start of `Unauthorized`.
  const leak = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${anyOf(words)})(?![\\p{L}\\p{N}])|${anyOf(texts)}|\\b(?:Bearer|Basic) \\S{8}`,
    'u',
  );
  return (text) => leak.exec(text)?.[0] ?? null;
}

/** An error in every form in which it can be printed or sent. */
export function formsOf(error: unknown): string {
  const { code, message } = error instanceof Error && 'code' in error ? error : { code: null, message: null };
  const inspected = inspect(error, { depth: null, showHidden: true });
  return [message, code, JSON.stringify(error), inspected, String(error)].join('\n');
}

function anyOf(texts: readonly (string | null)[]): string {
  const known = texts.filter((text) => text !== null && text !== '');
  return [...new Set(known)].map((text) => RegExp.escape(text ?? '')).join('|');
}
