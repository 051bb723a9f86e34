import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../../src/errors.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { anyText } from '../../support/any-text.ts';
import { findFlaw } from './domain-check.ts';
import type { Outcome, Reading, Suite } from './suite.ts';

const seed = 20_261_122;

/** Whatever a provider writes into a row, records are what the domain says, or there is an error that names the place. */
export function describeRows(suite: Suite): void {
  describe('rows of any JSON', () => {
    it.each(suite.readings)('are read, or refused where they are wrong: $name', async (reading) => {
      const { answers, ask } = await findAnswers(suite, reading);
      const { sandbox } = suite.account;
      const places = placesIn(answers, suite.subject.maps);
      const json = anythingLike(answers);

      for (const place of places) {
        const property = fc.asyncProperty(json, async (value) => {
          replay(sandbox, withValue(answers, place, value));
          expectGood(await ask(), pathTo(place));
        });
        await fc.assert(property, { seed, numRuns: 6, examples });
      }

      const changes = fc.array(fc.tuple(fc.constantFrom(...places), json), { minLength: 2, maxLength: 8 });
      const property = fc.asyncProperty(changes, async (all) => {
        const changed = all.reduce((found, [place, value]) => withValue(found, place, value), answers);
        replay(sandbox, changed);
        expectGood(await ask(), '');
      });
      await fc.assert(property, { seed, numRuns: 15 });
    });
  });
}

/** What the provider answers to each path. */
type Answers = ReadonlyMap<string, unknown>;

/** Where a value stands in one of the answers. */
interface Place {
  readonly asked: string;
  readonly steps: readonly (string | number)[];
}

interface Answered {
  readonly answers: Answers;
  ask(): Promise<Outcome>;
}

/** Two records show as much as many. */
const few = 2;

/** Answers that have rows, all of them where there are such: not every record has children of every kind. */
async function findAnswers({ account, world }: Suite, reading: Reading): Promise<Answered> {
  const { scope, sandbox } = account;
  const ids = world.ids(reading.type);
  let found: Answered | null = null;
  // What is asked for one by one differs in the query alone, which answers do not look at.
  const together = Math.min(few, reading.idsPerCall);
  for (let begin = 0; begin < ids.length; begin += together) {
    const ask = () => reading.ask(account, world, scope(), ids.slice(begin, begin + together));
    const answers = await recordAnswers(sandbox, ask);
    const told = [...answers.values()].filter(hasRows);
    if (told.length === 0) continue;
    found ??= { answers, ask };
    if (told.length < answers.size && begin < 100) continue;
    found = { answers, ask };
    break;
  }
  if (found === null) throw new Error('the provider has no such rows');
  replay(sandbox, found.answers);
  expect((await found.ask()).errors).toEqual([]);
  return found;
}

function hasRows(body: unknown): boolean {
  if (Array.isArray(body)) return body.length > 0;
  return typeof body !== 'object' || body === null || !('content' in body) || hasRows(body.content);
}

/** Asks twice: once to see what is asked for, then to see what is answered. */
async function recordAnswers(sandbox: Sandbox, ask: () => Promise<unknown>): Promise<Answers> {
  sandbox.behave();
  const begin = sandbox.requests.length;
  await ask();
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
  await ask();
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

/** A fault is meant for all that begins with its path, and the newest fault counts. */
function shortestFirst(paths: Iterable<string>): string[] {
  return [...paths].toSorted((one, other) => one.length - other.length);
}

/** Every kind of place once, however many rows have it; paging is not a matter of rows. */
function placesIn(answers: Answers, maps: readonly string[]): Place[] {
  const places = new Map<string, Place>();
  function visit(value: unknown, place: Place, shape: string, isMap: boolean): void {
    if (place.steps.length > 0 && !places.has(shape)) places.set(shape, place);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      if (name === 'nextPageId') continue;
      const step = Array.isArray(value) ? Number(name) : name;
      const kind = Array.isArray(value) || isMap ? '*' : name;
      visit(member, { ...place, steps: [...place.steps, step] }, `${shape}.${kind}`, maps.includes(name));
    }
  }
  for (const [asked, body] of answers) visit(body, { asked, steps: [] }, withoutIds(asked), false);
  return [...places.values()];
}

/** Answers to paths that differ in ids alone have the same kinds of places. */
function withoutIds(path: string): string {
  return path.replaceAll(/\/[^/]*\d[^/]*/g, '/*');
}

function withValue(answers: Answers, { asked, steps }: Place, value: unknown): Answers {
  return new Map([...answers, [asked, changedAt(answers.get(asked), steps, value)]]);
}

/** The same but for one place; the same where that place is no more. */
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

/** No error may repeat it. */
const leak = 'Zx9leaked';

/** Tried in every place. */
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

/** Any JSON: what is awkward, what stands elsewhere in the answers, and rows of the same names. */
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

/** Records are as the domain has them; an error names the place that is wrong, or one within it. */
function expectGood({ records, others, errors }: Outcome, place: string): void {
  const flaws = [...records, ...others].map((record) => findFlaw(record));
  const wrong = errors.filter((error) => !isRefusal(error, place));
  if (wrong.length > 0) throw new Error(`another error for ${place || 'many places'}`, { cause: wrong[0] });
  expect(
    flaws.filter((flaw) => flaw !== null),
    place,
  ).toEqual([]);
}

function isRefusal(error: unknown, place: string): boolean {
  if (!(error instanceof UpstreamError) || tellOf(error).includes(leak)) return false;
  // What an id leads to may not exist, or be of another record in these answers.
  if (/^\w+ answered in another shape: \S+ is not [a-z ]+ asked for$/.test(error.message)) return true;
  if (error.code !== 'UPSTREAM_CONTRACT') return error.status !== null;
  const [, path] =
    / answered in another shape: \$((?:\.\w+|\.\*|\[\d+\])+) is not [a-z0-9 ]+$/.exec(error.message) ?? [];
  return path?.startsWith(place) ?? false;
}

function tellOf(error: UpstreamError): string {
  const { message, cause } = error;
  return JSON.stringify([error, message, cause instanceof Error ? cause.message : cause]);
}

/** As errors name it: a name that may be anybody's is left out, and all that is within. */
function pathTo({ steps }: Place): string {
  const hidden = steps.findIndex((step) => typeof step === 'string' && !/^\w+$/.test(step));
  const shown = hidden < 0 ? steps : steps.slice(0, hidden);
  return shown.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
}
