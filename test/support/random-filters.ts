import fc from 'fast-check';
import type { Dataset } from '../../src/sandbox/model.ts';
import { type AccountView, find } from './account-view.ts';
import { type Bounds, type Conditions, type Field, stageNameOf, toWords, wordOf } from './expected-rows.ts';

/**
 * Generates conditions of a filter, alone and combined. They are derived from two records of the data set, so that most
 * match some records and none matches all.
 */
export function randomConditions<Name extends Field>(
  name: Name,
  dataset: Dataset,
): fc.Arbitrary<Conditions[Name]> {
  return generators[name](dataset);
}

type Generators = { readonly [Name in Field]: (dataset: Dataset) => fc.Arbitrary<Conditions[Name]> };

const generators: Generators = {
  candidates: (dataset) =>
    ofTwo(dataset.candidates, (one, other) => ({
      ...times(one, other),
      email: fc.constantFrom(...one.emails.map(({ value }) => value), 'nobody@example.com').chain(inAnyCase),
      tag: fc.constantFrom(...one.tags, ...other.tags, 'no such tag'),
      job: fc.constantFrom(...jobsOf(dataset, one.key), ...jobsOf(dataset, other.key), 1),
      search: wordsOf([one.firstName ?? '', one.lastName ?? '', ...one.emails.map(({ value }) => value)]),
    })),
  applications: (dataset) =>
    ofTwo(dataset.applications, (one, other) => ({
      ...times(one, other),
      candidate: fc.constantFrom(one.candidate, other.candidate),
      job: fc.constantFrom(one.job ?? 1, other.job ?? 1),
      status: someOf('ACTIVE', 'HIRED', 'REJECTED', 'WITHDRAWN', 'CONVERTED', 'TRANSFERRED', 'UNKNOWN'),
      stageName: fc.constantFrom(stageNameOf(dataset, one) ?? 'Offer', 'Application Review'),
      isProspect: fc.boolean(),
    })),
  jobs: (dataset) =>
    ofTwo(dataset.jobs, (one, other) => ({
      ...times(one, other),
      status: someOf(
        'DRAFT',
        'PENDING_APPROVAL',
        'OPEN',
        'ON_HOLD',
        'FILLED',
        'CANCELLED',
        'CLOSED',
        'UNKNOWN',
      ),
      department: fc.constantFrom(one.department ?? 1, other.department ?? 1),
      ...(dataset.offices.length === 0
        ? {}
        : { office: fc.constantFrom(...one.offices, ...other.offices, 1) }),
      code: fc.constantFrom(one.code ?? 'no such code', other.code ?? 'REQ'),
      search: wordsOf([one.title]),
    })),
  offers: (dataset) =>
    ofTwo(dataset.offers, (one, other) => {
      const application = find(dataset.applications, one.application);
      return {
        ...times(one, other),
        application: fc.constantFrom(one.application, other.application),
        candidate: fc.constant(application.candidate),
        job: fc.constant(application.job ?? 1),
        status: someOf(
          wordOf(one.status),
          'DRAFT',
          'SENT',
          'ACCEPTED',
          'DECLINED',
          'SUPERSEDED',
          'WITHDRAWN',
          'UNKNOWN',
        ),
        currentOnly: fc.boolean(),
      };
    }),
};

/** Generates up to three of the conditions that two records suggest. */
function ofTwo<Facts, Suggested extends object>(
  records: readonly Facts[],
  suggest: (
    one: Facts,
    other: Facts,
  ) => { readonly [Name in keyof Suggested]: fc.Arbitrary<Suggested[Name]> },
): fc.Arbitrary<Partial<Suggested>> {
  const record = fc.constantFrom(...records);
  return fc.tuple(record, record).chain(([one, other]) => {
    const all = suggest(one, other);
    const chosen = fc.subarray(Object.keys(all), { maxLength: 3 });
    return fc.tuple(fc.record<Suggested>(all), chosen).map(([conditions, names]) => pick(conditions, names));
  });
}

function pick<From extends object>(from: From, names: readonly string[]): Partial<From> {
  const picked: Partial<From> = { ...from };
  for (const name of Object.keys(from)) if (!names.includes(name)) Reflect.deleteProperty(picked, name);
  return picked;
}

interface Stamped {
  readonly createdAt: string;
  readonly updatedAt: string;
}

function times(one: Stamped, other: Stamped) {
  return {
    createdAt: bounds(one.createdAt, other.createdAt),
    updatedAt: bounds(one.updatedAt, other.updatedAt),
  };
}

/** Generates up to four bounds, most of which are within a millisecond of an instant of the records. */
export function randomBounds(
  name: keyof Stamped,
  records: readonly Stamped[],
): fc.Arbitrary<{ readonly [Name in keyof Stamped]?: Bounds }> {
  const near = fc
    .tuple(
      fc.constantFrom(...records.map((facts) => Date.parse(facts[name]))),
      fc.integer({ min: -1, max: 1 }),
    )
    .map(([instant, distance]) => new Date(instant + distance));
  const [min, max] = [new Date('0000-01-01T00:00:00Z'), new Date('9999-12-31T23:59:59.999Z')];
  const anywhere = fc.date({ min, max, noInvalidDate: true });
  const bound = fc.oneof({ weight: 4, arbitrary: near }, anywhere).map((date) => date.toISOString());
  const bounds = fc.record({ gte: bound, gt: bound, lte: bound, lt: bound }, { requiredKeys: [] });
  return bounds.map((each) => ({ [name]: each }));
}

/** Generates bounds that equal instants of the records. */
function bounds(one: string, other: string): fc.Arbitrary<Bounds> {
  const [early, late] = one < other ? [one, other] : [other, one];
  return fc.constantFrom<Bounds>(
    { gte: early },
    { gt: early },
    { lte: late },
    { lt: late },
    { gte: early, lte: late },
    { gt: early, lt: late },
    { gte: early, gt: early, lte: late, lt: late },
    { gt: early, lte: early },
    { gte: '0000-01-01T00:00:00Z', lte: '9999-12-31T23:59:59.999Z' },
  );
}

function someOf(...words: readonly string[]): fc.Arbitrary<readonly string[]> {
  return fc.subarray([...new Set(words)], { minLength: 1, maxLength: 3 });
}

function wordsOf(texts: readonly string[]): fc.Arbitrary<string> {
  const words = [...new Set(texts.flatMap(toWords).flatMap((word) => [word, beginningOf(word)]))];
  if (words.length === 0) return fc.constant('nobody');
  return fc
    .tuple(fc.subarray(words, { minLength: 1, maxLength: 2 }), fc.constantFrom(' ', ', ', ' - ', '" "'))
    .chain(([some, separator]) => inAnyCase(some.join(separator)));
}

/** The first half of a word, without the marks that belong to its last letter. */
function beginningOf(word: string): string {
  const letters = word.match(/\P{Mark}\p{Mark}*/gu) ?? [word];
  return letters.slice(0, Math.ceil(letters.length / 2)).join('');
}

function inAnyCase(text: string): fc.Arbitrary<string> {
  const upper = text.toUpperCase();
  return upper.toLowerCase() === text.toLowerCase() ? fc.constantFrom(text, upper) : fc.constant(text);
}

function jobsOf(dataset: Dataset, candidate: number): readonly number[] {
  return dataset.applications.flatMap((each) =>
    each.candidate === candidate && each.job !== null ? each.job : [],
  );
}

/** Converts conditions to the input of a filter: keys become ids. */
export function toInput(conditions: object, view: AccountView): object {
  const keys = new Map<string, 'Candidate' | 'Application' | 'Job' | 'Department' | 'Office'>([
    ['candidate', 'Candidate'],
    ['application', 'Application'],
    ['job', 'Job'],
    ['department', 'Department'],
    ['office', 'Office'],
  ]);
  const entries = Object.entries(conditions).map(([condition, value]: [string, unknown]) => {
    const type = keys.get(condition);
    return [condition, type !== undefined && typeof value === 'number' ? view.id(type, value) : value];
  });
  return Object.fromEntries(entries);
}

/** Whether conditions contain ids, which belong to one account. */
export function hasIds(conditions: object): boolean {
  return Object.values(conditions).some((value) => typeof value === 'number');
}
