import { inspect } from 'node:util';
import { expect } from 'vitest';
import type { Dataset } from '../../src/sandbox/model.ts';
import type { Subject } from '../adapters/support/test-account.ts';

/** Fails where an error that is printed or sent in any way tells of a person of the data set, or of a secret. */
export function createScanner({ dataset, secrets }: Subject): (error: unknown) => void {
  const found = forbidden(dataset, secrets);
  return (error) => {
    const { code, message } =
      error instanceof Error && 'code' in error ? error : { code: null, message: null };
    const shown = [
      message,
      code,
      JSON.stringify(error),
      inspect(error, { depth: null, showHidden: true }),
      String(error),
    ];
    expect(shown.join('\n').match(found)?.[0] ?? null).toBeNull();
  };
}

/** Names as whole words, for `Una` is a name and begins `Unauthorized`; all else wherever it stands. */
function forbidden({ candidates, users }: Dataset, secrets: readonly string[]): RegExp {
  const people = [...candidates, ...users];
  const names = people.flatMap(({ firstName, lastName }) => [firstName, lastName]);
  const preferred = candidates.map(({ preferredName }) => preferredName);
  const reached = candidates.flatMap(({ emails, phones }) =>
    [...emails, ...phones].map(({ value }) => value),
  );
  const words = [...names, ...preferred].filter((name) => name !== null && name !== 'Integration');
  const texts = [...reached, ...users.flatMap(({ email }) => email ?? []), ...secrets];
  const anyOf = (each: readonly (string | null)[]) =>
    [...new Set(each)].map((text) => RegExp.escape(text ?? '')).join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${anyOf(words)})(?![\\p{L}\\p{N}])|${anyOf(texts)}|\\b(?:Bearer|Basic) \\S{8}`,
    'u',
  );
}
