import { inspect, isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { AnyPartialRecord, RecordType } from '../../../src/domain/records.ts';
import { fieldsOf, resourceOf } from '../support/test-account.ts';
import { expectAll, type Outcome, type ReadOperation, type Suite } from './suite.ts';

export function describeShapes(suite: Suite): void {
  describe('changes that the provider may make', () => {
    it('include new fields', async () => {
      const { account, expected } = suite;
      for (const { name, run } of suite.operations) {
        account.sandbox.behave();
        const usual = await run(account, expected);
        account.sandbox.misbehave({ rewrite: (body) => withNewMembers(body, suite.subject.mapMembers) });
        expectSame(name, await run(account, expected), usual);
      }
    });

    it.each(['null in place of an absent member', 'an absent member in place of null'])(
      'include %s',
      async (change) => {
        const { account, expected } = suite;
        const { mapMembers } = suite.subject;
        for (const { name, run } of suite.operations) {
          account.sandbox.behave();
          const bodies: unknown[] = [];
          account.sandbox.misbehave({
            rewrite: (body) => {
              bodies.push(body);
              return body;
            },
          });
          const usual = await run(account, expected);
          const names = namesIn(bodies, mapMembers);
          account.sandbox.misbehave({
            rewrite: (body) =>
              change.startsWith('null') ? withNulls(body, names, '', mapMembers) : withoutNulls(body),
          });
          expectSame(name, await run(account, expected), usual);
        }
      },
    );

    const withStatus: readonly RecordType[] = ['Application', 'Job', 'Offer', 'Interview'];
    const hasWords = (type: RecordType) =>
      suite.types.includes(type) && fieldsOf(resourceOf(suite.declared, type)).has('remoteStatus');
    it.each(withStatus.filter(hasWords))('include new words for the status of %s', async (type) => {
      const { account, expected } = suite;
      const isUnknown = (record: object | null) =>
        'UNKNOWN' === Object.entries(record ?? {}).find(isStatus)?.[1];
      const unknown = expected.ids(type).filter((id) => isUnknown(expected.record(type, id)));
      expect(unknown.length).toBeGreaterThan(0);
      const [primaryGroup] = resourceOf(account.resources, type).fieldGroups;
      const fields = new Set(['status', 'remoteStatus']);
      const found = await primaryGroup?.getMany(expected.ids(type), fields, account.scope());
      const received = expected.ids(type).filter((id) => isUnknown(found?.items.get(id) ?? null));
      expect(received).toEqual(unknown);
    });
  });

  describe('a body in a wrong shape', () => {
    const { rowsPath } = suite.subject;
    const lists = suite.operations.filter(({ kind }) => kind === 'list');

    it.each(['"leaked"', '4815162342', 'true', 'null'])(
      'is an error: %s in place of an object or a list',
      async (body) => {
        const { account, expected } = suite;
        account.sandbox.misbehave({ body });
        for (const { name, run } of suite.operations) expectBroken(name, await run(account, expected), '$');
      },
    );

    it('is an error: an object in place of a list, and the reverse', async () => {
      const { account, expected } = suite;
      account.sandbox.misbehave({ rewrite: (body) => (Array.isArray(body) ? { leaked: body } : ['leaked']) });
      // Lists that are read both bare and in `content` report the row or the content as wrong.
      for (const { name, run } of suite.operations)
        expectBroken(name, await run(account, expected), '$', '$[0]', '$.content');
    });

    it('is an error: an object in place of the list of rows', async () => {
      const { account, expected } = suite;
      account.sandbox.misbehave({ rewrite: (body) => changeRows(body, rowsPath, () => ({ 0: 'leaked' })) });
      for (const { name, run } of lists) expectBroken(name, await run(account, expected), rowsPath);
    });

    describe.runIf(rowsPath === '$.content')('without its list', () => {
      it('is an empty list if its total is 0', async () => {
        for (const { name, kind, run } of suite.operations) {
          const { records, errors, isWhole } = await readEmptied(run, { totalFound: 0 });
          expect(errors, name).toEqual([]);
          if (kind === 'list' && isWhole) expect(records, name).toEqual([]);
        }
      });

      it.each([{}, { content: null }, { totalFound: 3 }, { totalFound: 0, content: null }])(
        'is an error: %j',
        async (envelope) => {
          const { optionalLists } = suite.subject;
          for (const { name, run } of suite.operations) {
            const { isWhole, ...outcome } = await readEmptied(run, envelope);
            if (isWhole && !optionalLists.includes(name)) expectBroken(name, outcome, rowsPath);
          }
        },
      );
    });

    it.each([
      ['a row that is null', () => null, '[2]'],
      ['a row that is a text', () => 'leaked', '[2]'],
      ['an id that is null', (row: object) => ({ ...row, id: null }), '[2].id'],
      ['an id that is empty', (row: object) => ({ ...row, id: '' }), '[2].id'],
      ['an id that is an object', (row: object) => ({ ...row, id: { leaked: 1 } }), '[2].id'],
      ['a row without an id', ({ id: _, ...row }: { id?: unknown }) => row, '[2].id'],
    ] as const)('costs that row alone, with an error, in every list: %s', async (_what, change, path) => {
      for (const { name, run } of lists)
        expectLost(name, await askBroken(run, change), await askUsual(run), `${rowsPath}${path}`);
    });

    it.each(suite.subject.brokenRows.filter(({ isLost }) => isLost))(
      'costs that row alone, with an error: $type, $path',
      async ({ type, members, path }) => {
        const { name, run } = listOf(type);
        const outcome = await askBroken(run, (row) => ({ ...row, ...members }));
        expectLost(name, outcome, await askUsual(run), path);
      },
    );

    it.each(suite.subject.brokenRows.filter(({ isLost }) => !isLost))(
      'costs that value alone, with a warning: $type, $path',
      async ({ type, members, path }) => {
        const { name, run } = listOf(type);
        const outcome = await askBroken(run, (row) => ({ ...row, ...members }));
        expectSimilar(name, outcome, await askUsual(run));
        const place = path.slice(`${rowsPath}[2]`.length).replaceAll(/\[\d+\]/g, '[]');
        expect(suite.account.events).toContainEqual(
          expect.objectContaining({ kind: 'values unreadable', path: place, count: expect.any(Number) }),
        );
        expect(inspect(suite.account.events)).not.toMatch(/leaked|4815162342/);
      },
    );

    it.each([
      ['null', null],
      ['an empty text', ''],
      ['a list of an empty text', ['']],
      ['a list of null', [null]],
      ['a list of an empty object', [{}]],
    ])('costs no record, in every list: %s in place of every other value', async (_what, value) => {
      const isKept = (member: string, old: unknown) =>
        /id$|^key$|Assignments?$|^properties$|^actions$/i.test(member) ||
        Array.isArray(value) !== Array.isArray(old);
      for (const { name, run } of lists) {
        const outcome = await askBroken(run, (row) =>
          Object.fromEntries(
            Object.entries(row).map(([each, old]) => [each, isKept(each, old) ? old : value]),
          ),
        );
        expectSimilar(name, outcome, await askUsual(run));
      }
    });

    it('is an error, in every list: a member that fits in no row', async () => {
      const { account, expected } = suite;
      const { brokenRows, mapMembers } = suite.subject;
      for (const { type, path, isLost } of brokenRows) {
        const { name, run } = listOf(type);
        const [, member] = /\[2\]\.(\w+)$/.exec(path) ?? [];
        if (member === undefined || mapMembers.includes(member) || isLost) continue;
        account.sandbox.misbehave({
          rewrite: (body) =>
            changeRows(body, rowsPath, (all) => all.map((row) => ({ ...row, [member]: 4_815_162_342.5 }))),
        });
        expectBroken(name, await run(account, expected), `${rowsPath}[0].${member}`);
      }
    });

    it('is an error, in every list: rows with an id and with other members than all that are read', async () => {
      const { account, expected } = suite;
      account.sandbox.misbehave({
        rewrite: (body) =>
          changeRows(body, rowsPath, (all) =>
            all.map((row) => ({ id: 'id' in row ? row.id : 1, attributes: { leaked: row } })),
          ),
      });
      for (const { name, run } of lists)
        expectAll(await run(account, expected), { code: 'UPSTREAM_CONTRACT' }, name);
    });
  });

  function listOf(type: RecordType): ReadOperation {
    const operation = suite.operations.find((each) => each.kind === 'list' && each.type === type);
    if (operation === undefined) throw new Error(`${type} is not listed`);
    return operation;
  }

  /** Reads without a fault. */
  async function askUsual(run: ReadOperation['run']): Promise<Outcome> {
    const { account, expected } = suite;
    account.sandbox.behave();
    return run(account, expected);
  }

  /** Reads while this body replaces every list in an envelope; `isWhole` if these were all that was read. */
  async function readEmptied(run: ReadOperation['run'], envelope: object) {
    const { account, expected } = suite;
    let isWhole = true;
    account.sandbox.behave();
    account.sandbox.misbehave({
      rewrite(body) {
        if (isObject(body) && 'content' in body && Array.isArray(body.content)) return envelope;
        isWhole = false;
        return body;
      },
    });
    const outcome = await run(account, expected);
    return { ...outcome, isWhole };
  }

  /** Reads while every response has a changed row at index 2. */
  async function askBroken(run: ReadOperation['run'], change: (row: object) => unknown): Promise<Outcome> {
    const { account, subject, expected } = suite;
    account.sandbox.misbehave({
      rewrite: (body) =>
        changeRows(body, subject.rowsPath, (all) =>
          all.map((row, index) => (index === 2 ? change(row) : row)),
        ),
    });
    return run(account, expected);
  }
}

function expectSame(what: string, actual: Outcome, usual: Outcome): void {
  expect(actual.errors, what).toEqual([]);
  expect(actual.records.map(withoutRow), what).toEqual(usual.records.map(withoutRow));
  expect(actual.records.length, what).toBeGreaterThan(0);
}

/** Fails unless each error names one of the paths and omits the value. */
function expectBroken(what: string, outcome: Outcome, ...paths: readonly string[]): void {
  const places = paths.map((path) => RegExp.escape(path)).join('|');
  const message = expect.stringMatching(new RegExp(` in another shape: (?:${places}) is not `));
  expectAll(outcome, { code: 'UPSTREAM_CONTRACT', message }, what);
  for (const error of outcome.errors) expect(inspect(error)).not.toMatch(/leaked|4815162342/);
}

/** Fails unless one row is missing, and the only error has its path. */
function expectLost(what: string, outcome: Outcome, usual: Outcome, path: string): void {
  const lost = usual.records.filter(
    ({ remoteId }) => !outcome.records.some((each) => each.remoteId === remoteId),
  );
  expect(outcome.records.length, what).toBeGreaterThan(0);
  expect(outcome.records.map(withoutRow), what).toEqual(
    usual.records.filter((record) => !lost.includes(record)).map(withoutRow),
  );
  expectBroken(what, { ...outcome, records: [] }, path);
}

/** Fails unless the records are the usual ones, of which some may lack values. */
function expectSimilar(what: string, outcome: Outcome, usual: Outcome): void {
  expect(outcome.errors, what).toEqual([]);
  expect(
    outcome.records.map(({ remoteId }) => remoteId),
    what,
  ).toEqual(usual.records.map(({ remoteId }) => remoteId));
  const changed = usual.records.filter(
    (record, index) => !isDeepStrictEqual(withoutRow(record), withoutRow(outcome.records[index] ?? record)),
  );
  expect(changed.length, what).toBeLessThan(Math.max(usual.records.length, 2));
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

/** Adds unknown members to every object, except to maps: their names are data. */
function withNewMembers(value: unknown, mapMembers: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withNewMembers(item, mapMembers));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([name, member]) => {
    return [
      name,
      mapMembers.includes(name) && isObject(member) ? member : withNewMembers(member, mapMembers),
    ];
  });
  return { newest_field: { deep: [1] }, ...Object.fromEntries(members), zz_new: 'new', '': null };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isObject(value)) return value;
  const known = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(known.map(([name, member]) => [name, withoutNulls(member)]));
}

/** Names of members by path, from all rows of a body. */
type Names = ReadonlyMap<string, ReadonlySet<string>>;

function namesIn(bodies: readonly unknown[], mapMembers: readonly string[]): Names {
  const names = new Map<string, Set<string>>();
  function visit(value: unknown, path: string): void {
    if (Array.isArray(value)) for (const item of value) visit(item, `${path}[]`);
    if (!isObject(value)) return;
    const seen = names.get(path) ?? new Set();
    names.set(path, seen);
    for (const [name, member] of Object.entries(value)) {
      seen.add(name);
      if (!(mapMembers.includes(name) && isObject(member))) visit(member, `${path}.${name}`);
    }
  }
  for (const body of bodies) visit(body, '');
  return names;
}

/** Adds null for each absent member that another object at the same path has. */
function withNulls(value: unknown, names: Names, path: string, mapMembers: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => withNulls(item, names, `${path}[]`, mapMembers));
  if (!isObject(value)) return value;
  const absent = [...(names.get(path) ?? [])].filter((name) => !(name in value));
  const members = Object.entries(value).map(([name, member]) => {
    const isMap = mapMembers.includes(name) && isObject(member);
    return [name, isMap ? member : withNulls(member, names, `${path}.${name}`, mapMembers)];
  });
  return { ...Object.fromEntries(absent.map((name) => [name, null])), ...Object.fromEntries(members) };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
