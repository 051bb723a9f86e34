import { describe, expect, it } from 'vitest';
import type { RecordType } from '../../../src/domain/records.ts';
import { wronglyDeclaredFields } from '../expected/expected-records.ts';
import { type AnyBatchResult, type AnyFieldGroup, resourceOf } from '../support/test-account.ts';
import type { Suite } from './suite.ts';

export function describeReads(suite: Suite): void {
  const groupsOf = (type: RecordType) => resourceOf(suite.account.resources, type).fieldGroups;

  function read(
    group: AnyFieldGroup,
    ids: readonly string[],
    fields = group.fields,
  ): Promise<AnyBatchResult> {
    return group.getMany(ids, new Set(fields), suite.account.scope());
  }

  describe.each(suite.types)('%s by id', (type) => {
    it('declares every field that the provider has', () => {
      expect(wronglyDeclaredFields(suite.account, suite.expected, type)).toEqual([]);
    });

    it('returns the values of the data set, in every field of every field group', async () => {
      const { expected } = suite;
      expect(expected.ids(type).length).toBeGreaterThan(0);
      for (const [nth, group] of groupsOf(type).entries()) {
        const ids = expected
          .ids(type)
          .filter((_, index) => nth === 0 || index % suite.subject.sampleEvery === 0);
        const { items, sideloaded } = await read(group, ids);
        for (const id of ids) {
          const item = items.get(id);
          if (item === undefined || item instanceof Error)
            throw item ?? new Error(`${type} ${id} is missing`);
          expected.compare(item);
          expect(Object.keys(item)).toEqual(expect.arrayContaining([...group.fields]));
        }
        for (const other of sideloaded) expected.compare(other);
      }
    });

    it('returns a field that is requested alone', async () => {
      const { expected } = suite;
      const ids = expected.ids(type).slice(0, 3);
      for (const group of groupsOf(type)) {
        for (const field of group.fields) {
          const { items } = await read(group, ids, [field]);
          for (const id of ids) expect(items.get(id)).toHaveProperty(field);
        }
      }
    });

    it('returns known ids, leaves out unknown ones, and ignores order and duplicates', async () => {
      const { account, expected } = suite;
      const known = expected.ids(type).slice(0, 8);
      const requested = [...known.toReversed(), account.view.unknownId(type), ...known.slice(0, 2)];
      const [primaryGroup, ...others] = groupsOf(type);
      if (primaryGroup === undefined) throw new Error(`${type} has no field group`);
      const { items } = await read(primaryGroup, requested);
      expect(requested.filter((id) => items.has(id)).toSorted()).toEqual(
        [...known, ...known.slice(0, 2)].toSorted(),
      );
      for (const id of known) expect(items.get(id)).toMatchObject({ type, remoteId: id });
      for (const group of others)
        expect((await read(group, requested)).items.get(known[0] ?? '')).toMatchObject({
          type,
          remoteId: known[0],
        });
    });

    it('returns no record whose row has another id than the requested one', async () => {
      const { account, expected } = suite;
      const ids = expected.ids(type).slice(0, 8);
      const [primaryGroup, ...others] = groupsOf(type);
      if (primaryGroup === undefined) throw new Error(`${type} has no field group`);
      const [usual] = [(await read(primaryGroup, ids.slice(0, 1))).items.get(ids[0] ?? '')];
      let changed = 0;
      account.sandbox.misbehave({
        rewrite: (body) => withOtherIds(body, () => (changed += 1)),
      });
      const { items, sideloaded } = await read(primaryGroup, ids);
      for (const [id, item] of items) {
        if (!(item instanceof Error)) expect(item.remoteId).toBe(id);
      }
      if (changed > 0 && !resourceOf(suite.declared, type).isDictionary) {
        for (const id of ids) expect(items.get(id)).toMatchObject({ code: 'UPSTREAM_CONTRACT' });
        expect(sideloaded).toEqual([]);
      }
      for (const group of others) {
        for (const [id, item] of (await read(group, ids)).items) {
          if (!(item instanceof Error)) expect(item.remoteId).toBe(id);
        }
      }
      account.sandbox.behave();
      expect((await read(primaryGroup, ids.slice(0, 1))).items.get(ids[0] ?? '')).toEqual(usual);
    });

    it('splits more ids than fit into one call, and loses none', async () => {
      const { expected } = suite;
      const ids = expected.ids(type).slice(0, 60);
      for (const group of groupsOf(type)) {
        const { items } = await read(group, ids);
        expect(ids.filter((id) => items.get(id)?.toString() !== '[object Object]')).toEqual([]);
      }
    });

    it('sends nothing for no ids', async () => {
      const { account } = suite;
      const before = account.sandbox.requests.length;
      for (const group of groupsOf(type))
        expect(await read(group, [])).toEqual({ items: new Map(), sideloaded: [] });
      expect(account.sandbox.requests).toHaveLength(before);
    });

    const { parseRemoteId, isRemoteId } = resourceOf(suite.declared, type);

    // A dictionary looks up every id.
    if (parseRemoteId === undefined && isRemoteId === undefined) return;

    it('recognises the form of an id without a call, and derives correct fields from it', () => {
      const { expected } = suite;
      for (const id of expected.ids(type)) {
        if (isRemoteId !== undefined) expect(isRemoteId(id)).toBe(true);
        const parsed = parseRemoteId?.(id);
        if (parsed === undefined) continue;
        expect(parsed).toMatchObject({ type, remoteId: id });
        if (parsed !== null) expected.compare(parsed);
      }
      for (const id of malformedIds) {
        const isAccepted = isRemoteId === undefined ? parseRemoteId?.(id) !== null : isRemoteId(id);
        expect(isAccepted, `the id ${JSON.stringify(id)}`).toBe(false);
      }
    });
  });
}

/** Changes the id of a record, or of each row of a bare list. Rows of a list in `content` are not requested by id. */
function withOtherIds(body: unknown, onChange: () => void): unknown {
  if (Array.isArray(body)) return body.map((row) => withOtherIds(row, onChange));
  if (typeof body !== 'object' || body === null || !('id' in body)) return body;
  onChange();
  return { ...body, id: typeof body.id === 'number' ? body.id + 4_000_000_000 : `other-${body.id}` };
}

/** Texts that would change a path or query, or have a segment too few or too many. */
const malformedIds = [
  ...['', ' ', '.', '..', '../jobs', 'a/b', 'a b', '%2e', '1?x=1', '1#', '1,2', '\n', ':', '::', 'a:', ':b'],
  ...['a/b:c', 'c:a/b', '..:..', 'a:..:b', 'a b:c', 'a:b?c:d', '1:2:3:4'],
];
