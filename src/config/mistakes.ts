import type * as z from 'zod';
import { isNear } from './near-names.ts';

/** The place of a setting in a configuration, as `accounts.acme.url`. */
export function toPlace(path: readonly string[]): string {
  return path.map((name) => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name))).join('.') || 'the file';
}

export interface Mistake {
  readonly path: readonly string[];
  /** Completes `<place>: …`; never has the value in it. */
  readonly problem: string;
}

const renamedKeys: ReadonlyMap<string, string> = new Map([
  ['cache.staleFor', 'cache.staleWhileRevalidate'],
  ['cache.staleIfDown', 'cache.staleIfError'],
]);

/**
 * Converts an issue of Zod. `contents` has, by the name of a part, what checks its entries: Zod skips the content of an entry
 * with an invalid name.
 */
export function toMistakes(
  issue: z.core.$ZodIssue,
  contents: Readonly<Record<string, z.ZodType>>,
  value: unknown,
): Mistake[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => toUnknownKey([...path, key]));
  if (issue.code !== 'invalid_key') return [{ path, problem: issue.message }];
  const content = path.reduce<unknown>((parent, name) => Object(parent)[name], value);
  const issues = contents[path[0] ?? '']?.safeParse(content, { error: describe }).error?.issues ?? [];
  return [
    { path, problem: issue.issues[0]?.message ?? 'is not a name' },
    ...issues.flatMap((inner) => toMistakes({ ...inner, path: [...path, ...inner.path] }, contents, value)),
  ];
}

/** Rights of a role that the gateway does not enforce: a configuration must not seem to grant or refuse them. */
const unsupportedRights = new Set(['write', 'rows', 'limits', 'documents', 'manage']);

function toUnknownKey(path: readonly string[]): Mistake {
  if (path[0] === 'roles' && path.length === 3 && unsupportedRights.has(path[2] ?? ''))
    return { path, problem: 'is not supported yet' };
  const newName = renamedKeys.get(toPlace(path));
  const hint = newName === undefined ? '' : `; it has been renamed to ${newName}`;
  return { path, problem: `${unknownKey}${hint}` };
}

const unknownKey = 'is not a known key';
const required = 'is required';

/** Leaves one mistake for each cause: the first at a place, without those that follow from another. */
export function causesOf(mistakes: readonly Mistake[]): Mistake[] {
  const places = mistakes.map(({ path }) => toPlace(path));
  const firsts = mistakes.filter((_, index) => places.indexOf(places[index] ?? '') === index);
  // The other keys of a credential depend on its kind.
  const wrongTypes = firsts.filter(
    ({ path, problem }) => path.at(-1) === 'type' && !problem.startsWith(required),
  );
  const causes = firsts.filter(
    (mistake) => wrongTypes.includes(mistake) || !wrongTypes.some((type) => areSiblings(mistake, type)),
  );
  /** The required keys that are there under another name, by the mistake about that name. */
  const misspelled = new Map(
    causes
      .filter(({ problem }) => problem === unknownKey)
      .map((unknown) => [unknown, causes.find((mistake) => isMeant(mistake, unknown))]),
  );
  const absent = new Set(misspelled.values());
  return causes
    .filter((mistake) => !absent.has(mistake))
    .map((mistake) => {
      const meant = misspelled.get(mistake);
      return meant === undefined ? mistake : { ...mistake, problem: `${unknownKey}; ${nameIn(meant)} is` };
    });
}

function isMeant(mistake: Mistake, unknown: Mistake): boolean {
  const isRequired = mistake.problem.startsWith(required);
  return isRequired && areSiblings(mistake, unknown) && isNear(nameIn(unknown), nameIn(mistake));
}

function areSiblings(mistake: Mistake, other: Mistake): boolean {
  return toPlace(mistake.path.slice(0, -1)) === toPlace(other.path.slice(0, -1));
}

function nameIn({ path }: Mistake): string {
  return path.at(-1) ?? '';
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
    return given === undefined ? `${required} (${listed})` : `must be ${listed}`;
  }
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined || (issue.input === null && issue.expected === 'string')) return required;
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
