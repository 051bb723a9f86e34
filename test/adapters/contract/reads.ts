import { describe, expect, it } from 'vitest';
import type { RecordType } from '../../../src/domain/records.ts';
import { type AnyFound, type AnyPart, resourceOf } from '../support/test-account.ts';
import { misdeclared } from '../expected/expected-records.ts';
import type { Suite } from './suite.ts';

export function describeReads(suite: Suite): void {
  const partsOf = (type: RecordType) => resourceOf(suite.account.resources, type).fieldGroups;

  function read(part: AnyPart, ids: readonly string[], fields = part.fields): Promise<AnyFound> {
    return part.getMany(ids, new Set(fields), suite.account.scope());
  }

  describe.each(suite.types)('%s by id', (type) => {
    it('supplies every field that the provider has anything for', () => {
      expect(misdeclared(suite.account, suite.world, type)).toEqual([]);
    });

    it('tells what the data set says, in every field of every part', async () => {
      const { world } = suite;
      expect(world.ids(type).length).toBeGreaterThan(0);
      for (const [nth, part] of partsOf(type).entries()) {
        const ids = world.ids(type).filter((_, index) => nth === 0 || index % suite.subject.oneOf === 0);
        const { items, sideloaded } = await read(part, ids);
        for (const id of ids) {
          const item = items.get(id);
          if (item === undefined || item instanceof Error)
            throw item ?? new Error(`${type} ${id} is missing`);
          world.compare(item);
          expect(Object.keys(item)).toEqual(expect.arrayContaining([...part.fields]));
        }
        for (const other of sideloaded) world.compare(other);
      }
    });

    it('supplies each field also where it alone is asked for', async () => {
      const { world } = suite;
      const ids = world.ids(type).slice(0, 3);
      for (const part of partsOf(type)) {
        for (const field of part.fields) {
          const { items } = await read(part, ids, [field]);
          for (const id of ids) expect(items.get(id)).toHaveProperty(field);
        }
      }
    });

    it('finds what is there, leaves out what is not, and ignores order and duplicates', async () => {
      const { account, world } = suite;
      const known = world.ids(type).slice(0, 8);
      const asked = [...known.toReversed(), account.telling.unknownId(type), ...known.slice(0, 2)];
      const [itself, ...others] = partsOf(type);
      if (itself === undefined) throw new Error(`${type} has no part`);
      const { items } = await read(itself, asked);
      expect(asked.filter((id) => items.has(id)).toSorted()).toEqual(
        [...known, ...known.slice(0, 2)].toSorted(),
      );
      for (const id of known) expect(items.get(id)).toMatchObject({ type, remoteId: id });
      for (const part of others) expect((await read(part, asked)).items.get(known[0] ?? '')).toBeTruthy();
    });

    it('serves no record that answers with another key than was asked for', async () => {
      const { account, world } = suite;
      const ids = world.ids(type).slice(0, 8);
      const [itself, ...others] = partsOf(type);
      if (itself === undefined) throw new Error(`${type} has no part`);
      const [usual] = [(await read(itself, ids.slice(0, 1))).items.get(ids[0] ?? '')];
      let changed = 0;
      account.sandbox.misbehave({
        rewrite: (body) => withOtherIds(body, () => (changed += 1)),
      });
      const { items, sideloaded } = await read(itself, ids);
      for (const [id, item] of items) {
        if (!(item instanceof Error)) expect(item.remoteId).toBe(id);
      }
      if (changed > 0 && !resourceOf(suite.declared, type).isDictionary) {
        for (const id of ids) expect(items.get(id)).toMatchObject({ code: 'UPSTREAM_CONTRACT' });
        expect(sideloaded).toEqual([]);
      }
      for (const part of others) {
        for (const [id, item] of (await read(part, ids)).items) {
          if (!(item instanceof Error)) expect(item.remoteId).toBe(id);
        }
      }
      account.sandbox.behave();
      expect((await read(itself, ids.slice(0, 1))).items.get(ids[0] ?? '')).toEqual(usual);
    });

    it('splits what is more than one call may ask for, and loses nothing', async () => {
      const { world } = suite;
      const ids = world.ids(type).slice(0, 60);
      for (const part of partsOf(type)) {
        const { items } = await read(part, ids);
        expect(ids.filter((id) => items.get(id)?.toString() !== '[object Object]')).toEqual([]);
      }
    });

    it('asks for nothing where there is nothing to ask for', async () => {
      const { account } = suite;
      const before = account.sandbox.requests.length;
      for (const part of partsOf(type))
        expect(await read(part, [])).toEqual({ items: new Map(), sideloaded: [] });
      expect(account.sandbox.requests).toHaveLength(before);
    });

    const { parseRemoteId, isRemoteId } = resourceOf(suite.declared, type);

    // Of a dictionary every id is looked up.
    if (parseRemoteId === undefined && isRemoteId === undefined) return;

    it('knows of an id by itself whether it can be one, and says nothing wrong of it', () => {
      const { world } = suite;
      for (const id of world.ids(type)) {
        if (isRemoteId !== undefined) expect(isRemoteId(id)).toBe(true);
        const key = parseRemoteId?.(id);
        if (key === undefined) continue;
        expect(key).toMatchObject({ type, remoteId: id });
        if (key !== null) world.compare(key);
      }
      for (const id of noIds) {
        const canBe = isRemoteId === undefined ? parseRemoteId?.(id) !== null : isRemoteId(id);
        expect(canBe, `the id ${JSON.stringify(id)}`).toBe(false);
      }
    });
  });
}

/** A record, or each row of a bare list, has another id; the rows of a list in an envelope are not asked for by id. */
function withOtherIds(body: unknown, onChange: () => void): unknown {
  if (Array.isArray(body)) return body.map((row) => withOtherIds(row, onChange));
  if (typeof body !== 'object' || body === null || !('id' in body)) return body;
  onChange();
  return { ...body, id: typeof body.id === 'number' ? body.id + 4_000_000_000 : `other-${body.id}` };
}

/** Whatever would lead elsewhere in a path or a query, or has a part too few or too many. */
const noIds = [
  ...['', ' ', '.', '..', '../jobs', 'a/b', 'a b', '%2e', '1?x=1', '1#', '1,2', '\n', ':', '::', 'a:', ':b'],
  ...['a/b:c', 'c:a/b', '..:..', 'a:..:b', 'a b:c', 'a:b?c:d', '1:2:3:4'],
];
