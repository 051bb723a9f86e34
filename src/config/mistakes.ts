import type * as z from 'zod';

/** A place in a configuration, as `accounts.acme.url`. */
export function toPlace(path: readonly string[]): string {
  return path.map((name) => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name))).join('.') || 'the file';
}

interface Mistake {
  readonly place: string;
  readonly what: string;
}

/** Where, and what; never the value. What is an account of a wrong name, `account` checks. */
export function toMistakes(issue: z.core.$ZodIssue, account: z.ZodType, value: unknown): Mistake[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ place: toPlace([...path, key]), what: 'is not a known key' }));
  if (issue.code !== 'invalid_key') return [{ place: toPlace(path), what: issue.message }];
  // Zod does not look at what a wrong name stands for.
  const named = path.reduce<unknown>((within, name) => Object(within)[name], value);
  const within = account.safeParse(named, { error: describe }).error?.issues ?? [];
  return [
    { place: toPlace(path), what: issue.issues[0]?.message ?? 'is not a name' },
    ...within.flatMap((other) => toMistakes({ ...other, path: [...path, ...other.path] }, account, value)),
  ];
}

/** What is wrong, where the schema itself does not say. */
export function describe(issue: z.core.$ZodRawIssue): string {
  if (issue.code === 'invalid_union' || issue.code === 'invalid_value') {
    const options: unknown = issue.code === 'invalid_union' ? issue.options : issue.values;
    const listed = Array.isArray(options) ? options.join(' or ') : 'of another kind';
    // A union tells its discriminator by looking into the object.
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
