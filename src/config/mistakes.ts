import type * as z from 'zod';

/** The place of a setting in a configuration, as `accounts.acme.url`. */
export function toPlace(path: readonly string[]): string {
  return path.map((name) => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name))).join('.') || 'the file';
}

interface Mistake {
  readonly place: string;
  /** Completes `<place>: …`; never has the value in it. */
  readonly problem: string;
}

const renamedKeys: ReadonlyMap<string, string> = new Map([
  ['cache.staleFor', 'cache.staleWhileRevalidate'],
  ['cache.staleIfDown', 'cache.staleIfError'],
]);

/** Converts an issue of Zod. `account` checks an account with an invalid name, whose content Zod skips. */
export function toMistakes(issue: z.core.$ZodIssue, account: z.ZodType, value: unknown): Mistake[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => toUnknownKey(toPlace([...path, key])));
  if (issue.code !== 'invalid_key') return [{ place: toPlace(path), problem: issue.message }];
  const content = path.reduce<unknown>((parent, name) => Object(parent)[name], value);
  const issues = account.safeParse(content, { error: describe }).error?.issues ?? [];
  return [
    { place: toPlace(path), problem: issue.issues[0]?.message ?? 'is not a name' },
    ...issues.flatMap((inner) => toMistakes({ ...inner, path: [...path, ...inner.path] }, account, value)),
  ];
}

function toUnknownKey(place: string): Mistake {
  const newName = renamedKeys.get(place);
  const hint = newName === undefined ? '' : `; it has been renamed to ${newName}`;
  return { place, problem: `is not a known key${hint}` };
}

/** The message for an issue that has none in the schema. */
export function describe(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_union' || issue.code === 'invalid_value') {
    const options: unknown = issue.code === 'invalid_union' ? issue.options : issue.values;
    const listed = Array.isArray(options) ? options.join(' or ') : 'of another kind';
    // The input of a discriminated union is the object around the discriminator.
    const given: unknown = issue.discriminator
      ? Object(issue.input)[String(issue.discriminator)]
      : issue.input;
    return given === undefined ? `is required (${listed})` : `must be ${listed}`;
  }
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined || (issue.input === null && issue.expected === 'string'))
      return 'is required';
    const hint =
      issue.expected === 'string' && typeof issue.input !== 'object' ? ', so put it in quotes' : '';
    return `must be ${kinds[issue.expected] ?? issue.expected}${hint}`;
  }
  if (issue.code === 'too_small') return `must be at least ${issue.minimum}`;
  return 'is wrong';
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a string',
  boolean: 'true or false',
  int: 'an integer',
  number: 'an integer',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
