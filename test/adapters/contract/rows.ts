import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../../src/errors.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { anyText } from '../../support/any-text.ts';
import { findInvalid } from './domain-check.ts';
import type { Outcome, ReadOperation, Suite } from './suite.ts';

const seed = 20_261_122;

/** For any JSON in a row, either the records have the types of the domain, or an error names the path. */
export function describeRows(suite: Suite): void {
  describe('rows of any JSON', () => {
    it.each(suite.operations)(
      'are decoded, or refused with the path of the wrong value: $name',
      async (operation) => {
        const { answers, run } = await findAnswers(suite, operation);
        const { sandbox } = suite.account;
        const places = placesIn(answers, suite.subject.mapMembers);
        const json = anythingLike(answers);
        const usual = await run();

        for (const place of places) {
          const property = fc.asyncProperty(json, async (value) => {
            replay(sandbox, withValue(answers, place, value));
            const outcome = await run();
            expectValid(outcome, pathTo(place));
            // A wrong value in one row costs no other record.
            if (isInRow(place) && usual.records.length > 1 && !outcome.errors.some(isOfReplay))
              expect(outcome.records, pathTo(place)).not.toEqual([]);
          });
          await fc.assert(property, { seed, numRuns: 6, examples });
        }

        const changes = fc.array(fc.tuple(fc.constantFrom(...places), json), { minLength: 2, maxLength: 8 });
        const property = fc.asyncProperty(changes, async (all) => {
          const changed = all.reduce((found, [place, value]) => withValue(found, place, value), answers);
          replay(sandbox, changed);
          expectValid(await run(), '');
        });
        await fc.assert(property, { seed, numRuns: 15 });
      },
    );
  });
}

/** A changed row can lead to other calls, which the replay answers with rows that were not asked for. */
function isOfReplay(error: unknown): boolean {
  return String(error).endsWith('is not an id that was asked for');
}

/** Response bodies by path. */
type Answers = ReadonlyMap<string, unknown>;

/** Path of a value in one of the bodies. */
interface Place {
  readonly url: string;
  readonly steps: readonly (string | number)[];
}

interface Answered {
  readonly answers: Answers;
  run(): Promise<Outcome>;
}

/** Number of rows that are kept of a list: more of them would test nothing new. */
const few = 2;

/** Finds bodies that all have rows, or else at least one of them: not every record has children of every kind. */
async function findAnswers({ account, expected }: Suite, operation: ReadOperation): Promise<Answered> {
  const { scope, sandbox } = account;
  const ids = expected.ids(operation.type);
  let found: Answered | null = null;
  // Bodies are stored by path: calls that differ only in the query would replace one another.
  const together = Math.min(few, operation.idsPerCall);
  for (let begin = 0; begin < ids.length; begin += together) {
    const run = () => operation.run(account, expected, scope(), ids.slice(begin, begin + together));
    const answers = await recordAnswers(sandbox, run);
    const withRows = [...answers.values()].filter(hasRows);
    if (withRows.length === 0) continue;
    found ??= { answers, run };
    if (withRows.length < answers.size && begin < 100) continue;
    found = { answers, run };
    break;
  }
  if (found === null) throw new Error('the provider has no such rows');
  replay(sandbox, found.answers);
  expect((await found.run()).errors).toEqual([]);
  return found;
}

function hasRows(body: unknown): boolean {
  if (Array.isArray(body)) return body.length > 0;
  return typeof body !== 'object' || body === null || !('content' in body) || hasRows(body.content);
}

/** Reads twice: first to learn the paths, then to record the bodies. */
async function recordAnswers(sandbox: Sandbox, run: () => Promise<unknown>): Promise<Answers> {
  sandbox.behave();
  const begin = sandbox.requests.length;
  await run();
  const paths = new Set(sandbox.requests.slice(begin).map(({ path }) => path));
  const answers = new Map<string, unknown>();
  for (const path of shortestFirst(paths)) {
    sandbox.misbehave({
      path,
      rewrite(body) {
        answers.set(path, shortened(body));
        return body;
      },
    });
  }
  await run();
  return answers;
}

function shortened(body: unknown): unknown {
  if (Array.isArray(body)) return body.slice(0, few);
  if (typeof body !== 'object' || body === null || !('content' in body)) return body;
  return { ...body, content: shortened(body.content) };
}

function replay(sandbox: Sandbox, answers: Answers): void {
  sandbox.behave();
  for (const path of shortestFirst(answers.keys())) {
    sandbox.misbehave({ path, body: JSON.stringify(answers.get(path)) });
  }
}

/** For the order of faults: a fault applies to every path with its prefix, and the latest fault wins. */
function shortestFirst(paths: Iterable<string>): string[] {
  return [...paths].toSorted((one, other) => one.length - other.length);
}

/** One place for each path without indexes. Members for paging are left out, because they are not part of rows. */
function placesIn(answers: Answers, mapMembers: readonly string[]): Place[] {
  const places = new Map<string, Place>();
  function visit(value: unknown, place: Place, shape: string, isMap: boolean): void {
    if (place.steps.length > 0 && !places.has(shape)) places.set(shape, place);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      if (name === 'nextPageId') continue;
      const step = Array.isArray(value) ? Number(name) : name;
      const kind = Array.isArray(value) || isMap ? '*' : name;
      visit(
        member,
        { ...place, steps: [...place.steps, step] },
        `${shape}.${kind}`,
        mapMembers.includes(name),
      );
    }
  }
  for (const [url, body] of answers) visit(body, { url, steps: [] }, withoutIds(url), false);
  return [...places.values()];
}

/** Whether a place is within one row of a list, and names neither the row nor its parent. */
function isInRow({ steps }: Place): boolean {
  const [row, ...further] = steps[0] === 'content' ? steps.slice(1) : steps;
  const name = further.at(-1);
  return typeof row === 'number' && typeof name === 'string' && !/(?:^|_)id$|Id$|^candidate$/.test(name);
}

/** Replaces ids: bodies of paths that differ only in ids have the same kinds of places. */
function withoutIds(path: string): string {
  return path.replaceAll(/\/[^/]*\d[^/]*/g, '/*');
}

function withValue(answers: Answers, { url, steps }: Place, value: unknown): Answers {
  return new Map([...answers, [url, changedAt(answers.get(url), steps, value)]]);
}

/** Replaces one value. The body is unchanged if an earlier change has removed the place. */
function changedAt(body: unknown, steps: Place['steps'], value: unknown): unknown {
  const [step, ...further] = steps;
  if (step === undefined) return value;
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, step)) return body;
  if (Array.isArray(body)) return body.with(Number(step), changedAt(body[Number(step)], further, value));
  const members = Object.entries(body).map(([name, member]) => {
    return [name, name === step ? changedAt(member, further, value) : member];
  });
  return Object.fromEntries(members);
}

/** Text that no error may contain. */
const leak = 'Zx9leaked';

/** Values for every place. */
const examples: [unknown][] = [['constructor'], ['../..'], [-5], [{ [`${leak}, of course`]: leak }]];

const awkward = fc.constantFrom(
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    leak,
    '<b>',
    'a:b',
    'a/b?c#d',
    '100 %',
    '__proto__',
    'toString',
    'valueOf',
  ],
  ...['2026', '2026-02-30', '2026-02-28', '2026-02-30T00:00:00Z', '0000-01-01T00:00:00.000Z', '1e3', '-5'],
  ...[0, -1, 0.5, 13, 100, 10_000, 2 ** 31, -(2 ** 31) - 1, Number.MAX_SAFE_INTEGER, 2 ** 53],
  ...[1e21, 5e-324, Number.MAX_VALUE, true, false, null],
);
const anything = fc.oneof(fc.jsonValue({ maxDepth: 2 }), anyText);

/** Any JSON: awkward values, values from the bodies, and objects with the names of the bodies. */
function anythingLike(answers: Answers): fc.Arbitrary<unknown> {
  const [names, values] = [new Set(['__proto__', `${leak}, of course`]), new Set<unknown>()];
  function visit(value: unknown): void {
    values.add(value);
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) for (const name of Object.keys(value)) names.add(name);
    for (const member of Object.values(value)) visit(member);
  }
  for (const body of answers.values()) visit(body);
  const one = fc.oneof(awkward, fc.constantFrom(...values), anything);
  const row = fc.dictionary(fc.oneof(fc.constantFrom(...names), anyText), one);
  return fc.oneof({ weight: 3, arbitrary: one }, row, fc.array(fc.oneof(one, row), { maxLength: 3 }));
}

/** Fails unless the records have the types of the domain and each error names the changed place, or one below it. */
function expectValid({ records, others, errors }: Outcome, place: string): void {
  const invalid = [...records, ...others].map((record) => findInvalid(record));
  const wrong = errors.filter((error) => !isRefusal(error, place));
  if (wrong.length > 0) throw new Error(`another error for ${place || 'many places'}`, { cause: wrong[0] });
  expect(
    invalid.filter((path) => path !== null),
    place,
  ).toEqual([]);
}

function isRefusal(error: unknown, place: string): boolean {
  if (!(error instanceof UpstreamError) || textOf(error).includes(leak)) return false;
  // A changed id may lead to a record that does not exist, or to the body of another record.
  if (
    / answered in another shape: (?:\S+ is not [a-z ]+ (?:asked for|total promises)|\$\.content is not a list)$/.test(
      error.message,
    )
  )
    return true;
  if (error.code !== 'UPSTREAM_CONTRACT') return error.status !== null;
  const [, path] =
    / answered in another shape: \$((?:\.\w+|\.\*|\[\d+\])+) is not [a-z0-9 ]+(?:, and \d+ more rows cannot be read)?$/.exec(
      error.message,
    ) ?? [];
  return path?.startsWith(place) ?? false;
}

function textOf(error: UpstreamError): string {
  const { message, cause } = error;
  return JSON.stringify([error, message, cause instanceof Error ? cause.message : cause]);
}

/** The path as errors write it: it ends before a name that may be personal data. */
function pathTo({ steps }: Place): string {
  const hidden = steps.findIndex((step) => typeof step === 'string' && !/^\w+$/.test(step));
  const shown = hidden < 0 ? steps : steps.slice(0, hidden);
  return shown.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
}
