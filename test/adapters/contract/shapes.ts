import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { AnyPartialRecord, RecordType } from '../../../src/domain/records.ts';
import { fieldsOf, resourceOf } from '../support/test-account.ts';
import { expectAll, type Outcome, type Reading, type Suite } from './suite.ts';

export function describeShapes(suite: Suite): void {
  describe('what the provider may change', () => {
    it('disturbs nothing: fields that nobody has heard of', async () => {
      const { account, world } = suite;
      for (const { name, ask } of suite.readings) {
        account.sandbox.behave();
        const usual = await ask(account, world);
        account.sandbox.misbehave({ rewrite: (body) => withNews(body, suite.subject.maps) });
        expectSame(name, await ask(account, world), usual);
      }
    });

    it.each(['null where it was absent', 'absent where it was null'])(
      'disturbs nothing: %s',
      async (change) => {
        const { account, world } = suite;
        const { maps } = suite.subject;
        for (const { name, ask } of suite.readings) {
          account.sandbox.behave();
          const bodies: unknown[] = [];
          account.sandbox.misbehave({
            rewrite: (body) => {
              bodies.push(body);
              return body;
            },
          });
          const usual = await ask(account, world);
          const names = namesIn(bodies, maps);
          account.sandbox.misbehave({
            rewrite: (body) =>
              change.startsWith('null') ? withNulls(body, names, '', maps) : withoutNulls(body),
          });
          expectSame(name, await ask(account, world), usual);
        }
      },
    );

    const withStatus: readonly RecordType[] = ['Application', 'Job', 'Offer', 'Interview'];
    const hasWords = (type: RecordType) =>
      suite.types.includes(type) && fieldsOf(resourceOf(suite.declared, type)).has('remoteStatus');
    it.each(withStatus.filter(hasWords))('may be the words for the status of %s', async (type) => {
      const { account, world } = suite;
      const isUnknown = (record: object | null) =>
        'UNKNOWN' === Object.entries(record ?? {}).find(isStatus)?.[1];
      const unknown = world.ids(type).filter((id) => isUnknown(world.told(type, id)));
      expect(unknown.length).toBeGreaterThan(0);
      const [itself] = resourceOf(account.resources, type).fieldGroups;
      const fields = new Set(['status', 'remoteStatus']);
      const found = await itself?.getMany(world.ids(type), fields, account.scope());
      const told = world.ids(type).filter((id) => isUnknown(found?.items.get(id) ?? null));
      expect(told).toEqual(unknown);
    });
  });

  describe('another shape', () => {
    const { rows } = suite.subject;
    const lists = suite.readings.filter(({ kind }) => kind === 'list');

    it.each(['"leaked"', '4815162342', 'true', 'null'])(
      'is an error: %s for an object or a list',
      async (body) => {
        const { account, world } = suite;
        account.sandbox.misbehave({ body });
        for (const { name, ask } of suite.readings) expectBroken(name, await ask(account, world), '$');
      },
    );

    it('is an error: an object for a list, and the reverse', async () => {
      const { account, world } = suite;
      account.sandbox.misbehave({ rewrite: (body) => (Array.isArray(body) ? { leaked: body } : ['leaked']) });
      // Some lists are read bare and in an envelope: then it is the row that is wrong.
      for (const { name, ask } of suite.readings) expectBroken(name, await ask(account, world), '$', '$[0]');
    });

    it('is an error: an object for the list of rows', async () => {
      const { account, world } = suite;
      account.sandbox.misbehave({ rewrite: (body) => changeRows(body, rows, () => ({ 0: 'leaked' })) });
      for (const { name, ask } of lists) expectBroken(name, await ask(account, world), rows);
    });

    it.each([
      ['a row that is null', () => null, '[2]'],
      ['a row that is a text', () => 'leaked', '[2]'],
      ['an id that is null', (row: object) => ({ ...row, id: null }), '[2].id'],
      ['an id that is empty', (row: object) => ({ ...row, id: '' }), '[2].id'],
      ['an id that is an object', (row: object) => ({ ...row, id: { leaked: 1 } }), '[2].id'],
      ['a row without an id', ({ id: _, ...row }: { id?: unknown }) => row, '[2].id'],
    ] as const)('is an error that names the place, in every list: %s', async (_what, change, path) => {
      for (const { name, ask } of lists) expectBroken(name, await askBroken(ask, change), `${rows}${path}`);
    });

    it.each(suite.subject.brokenRows)('is an error that names the place: $type, $path', async (broken) => {
      const reading = lists.find((list) => list.type === broken.type);
      if (reading === undefined) throw new Error(`${broken.type} is not listed`);
      const outcome = await askBroken(reading.ask, (row) => ({ ...row, ...broken.members }));
      expectBroken(reading.name, outcome, broken.path);
    });
  });

  /** Asks while the row of index 2 is another in every answer. */
  async function askBroken(ask: Reading['ask'], change: (row: object) => unknown): Promise<Outcome> {
    const { account, subject, world } = suite;
    account.sandbox.misbehave({
      rewrite: (body) =>
        changeRows(body, subject.rows, (all) => all.map((row, index) => (index === 2 ? change(row) : row))),
    });
    return ask(account, world);
  }
}

function expectSame(what: string, actual: Outcome, usual: Outcome): void {
  expect(actual.errors, what).toEqual([]);
  expect(actual.records.map(withoutRow), what).toEqual(usual.records.map(withoutRow));
  expect(actual.records.length, what).toBeGreaterThan(0);
}

/** The error names the place, one of these, and nothing of what stood there. */
function expectBroken(what: string, outcome: Outcome, ...paths: readonly string[]): void {
  const places = paths.map((path) => RegExp.escape(path)).join('|');
  const message = expect.stringMatching(new RegExp(` in another shape: (?:${places}) is not `));
  expectAll(outcome, { code: 'UPSTREAM_CONTRACT', message }, what);
  for (const error of outcome.errors) expect(inspect(error)).not.toMatch(/leaked|4815162342/);
}

function isStatus([name]: readonly [name: string, value: unknown]): boolean {
  return name === 'status';
}

function withoutRow({ remoteData: _, ...record }: AnyPartialRecord): object {
  return record;
}

type Rows = readonly object[];

function changeRows(body: unknown, at: '$' | '$.content', change: (rows: Rows) => unknown): unknown {
  if (at === '$') return Array.isArray(body) ? change(body) : body;
  if (!isObject(body) || !('content' in body) || !Array.isArray(body.content)) return body;
  return { ...body, content: change(body.content) };
}

/** Every object has members that nobody has heard of; maps are left alone, whose names are data. */
function withNews(value: unknown, maps: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withNews(item, maps));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => {
    return [name, maps.includes(name) && isObject(member) ? member : withNews(member, maps)];
  });
  return { newest_field: { deep: [1] }, ...Object.fromEntries(members), zz_new: 'new', '': null };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const known = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(known.map(([name, member]) => [name, withoutNulls(member)]));
}

/** Where in a body which names were seen, in any of its rows. */
type Names = ReadonlyMap<string, ReadonlySet<string>>;

function namesIn(bodies: readonly unknown[], maps: readonly string[]): Names {
  const names = new Map<string, Set<string>>();
  function visit(value: unknown, path: string): void {
    if (Array.isArray(value)) for (const item of value) visit(item, `${path}[]`);
    if (!isObject(value)) return;
    const seen = names.get(path) ?? new Set();
    names.set(path, seen);
    for (const [name, member] of Object.entries(value)) {
      seen.add(name);
      if (!(maps.includes(name) && isObject(member))) visit(member, `${path}.${name}`);
    }
  }
  for (const body of bodies) visit(body, '');
  return names;
}

/** Whatever others at the same place have and this has not is null. */
function withNulls(value: unknown, names: Names, path: string, maps: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withNulls(item, names, `${path}[]`, maps));
  if (!isObject(value)) return value;
  const absent = [...(names.get(path) ?? [])].filter((name) => !(name in value));
  const members = Object.entries(value).map(([name, member]) => {
    const isMap = maps.includes(name) && isObject(member);
    return [name, isMap ? member : withNulls(member, names, `${path}.${name}`, maps)];
  });
  return { ...Object.fromEntries(absent.map((name) => [name, null])), ...Object.fromEntries(members) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
