import { describe, expect, it } from 'vitest';
import type { RecordType } from '../../../src/domain/records.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import { idsIn, listPage, rowsIn, walk } from '../support/adapter-reads.ts';
import { type Account, fieldsOf, listingOf, openAccount, resourceOf } from '../support/test-account.ts';
import type { Suite } from './suite.ts';

/** Of a list that the provider gives whole. */
const wholeList = Number.MAX_SAFE_INTEGER;

export function describeLists(suite: Suite): void {
  describe.each(suite.listed)('the list of %s', (type) => {
    const { maxPageSize } = listingOf(suite.declared, type);

    /** How many rows the provider lists for it. */
    const countRows = () => suite.world.listed(suite.account.telling.rowsFor(type)).length;

    it('has every record once, in order, across at least three pages', async () => {
      const { account, world } = suite;
      const wanted = world.listed(type);
      const pages = await walk(account, type, { size: Math.min(maxPageSize, Math.ceil(wanted.length / 4)) });

      const isDescending = pages[0]?.order === 'id-descending';
      const ids = isDescending ? idsIn(pages) : idsIn(pages).toSorted();
      const inOrder = isDescending
        ? wanted.toSorted((one, other) => Number(other) - Number(one))
        : wanted.toSorted();
      expect(ids).toEqual(inOrder);
      const full = pages.filter(({ items }) => items.length > 0);
      expect(full.length).toBeGreaterThanOrEqual(maxPageSize === wholeList ? 1 : 3);
      expect(new Set(pages.map(({ order }) => order)).size).toBe(1);
    });

    it('tells what the data set says', async () => {
      const { account, world } = suite;
      const pages = await walk(account, type, { size: maxPageSize });
      for (const row of rowsIn(pages)) world.compare(row);
      for (const read of pages.flatMap(({ sideloaded }) => sideloaded)) world.compare(read);
    });

    it('says how many there are where it says it', async () => {
      const { account, world } = suite;
      const pages = await walk(account, type, { size: maxPageSize });
      for (const { total } of pages) expect(total).toBeOneOf([null, world.listed(type).length]);
    });

    it('brings each field also where it alone is of use', async () => {
      const { account, world } = suite;
      const pages = await walk(account, type, { size: maxPageSize });
      const whole = new Map(rowsIn(pages).map((row) => [row.remoteId, row]));
      for (const field of fieldsOf(resourceOf(account.resources, type))) {
        const { items } = await listPage(account, type, { size: 3, fields: new Set([field]) });
        expect(items.length).toBeGreaterThan(0);
        for (const row of items) {
          world.compare(row);
          if (field in (whole.get(row.remoteId) ?? {})) expect(row).toHaveProperty(field);
        }
      }
    });

    it('has the first rows of each value where no others are of use', async () => {
      const { account } = suite;
      for (const field of fieldsOf(resourceOf(account.resources, type))) {
        const request = { size: maxPageSize, fields: new Set([field]) };
        const all = await listPage(account, type, request);
        const page = await listPage(account, type, { ...request, firstOfEach: { field, rows: 2 } });
        const values = Map.groupBy(all.items, (row) => JSON.stringify(Reflect.get(row, field)));
        const first = new Set([...values.values()].flatMap((rows) => idsIn([{ items: rows.slice(0, 2) }])));
        const had = new Set(idsIn([page]));
        expect([...first.difference(had)]).toEqual([]);
        expect(idsIn([page])).toEqual(idsIn([all]).filter((id) => had.has(id)));
        expect(page.next === null).toBe(all.next === null);
      }
    });

    it('ends, whatever the page size does to its last page', async () => {
      const { account, world } = suite;
      for (const size of sizesFor(countRows(), maxPageSize)) {
        const pages = await walk(account, type, { size });
        expect(idsIn(pages).toSorted()).toEqual(world.listed(type).toSorted());
        for (const [index, page] of pages.entries()) {
          const following = pages[index + 1];
          if (page.isNextCertain && following !== undefined) expect(following.items).not.toEqual([]);
          if (following?.items.length === 0) expect(following.next).toBeNull();
        }
      }
    });

    it('lowers a size above the maximum', async () => {
      const { account, world } = suite;
      for (const size of [1_000_000, ...(maxPageSize === wholeList ? [] : [maxPageSize + 1])]) {
        const pages = await walk(account, type, { size });
        expect(idsIn(pages).toSorted()).toEqual(world.listed(type).toSorted());
      }
    });
  });

  it('is empty for an account of no data', async () => {
    await using account = await openAccount(suite.subject, {
      dataset: emptied(suite.subject.dataset),
    });
    for (const type of suite.listed) {
      const pages = await walk(account, type, { size: 10 });
      const count = builtIn(account, type).length;
      expect(idsIn(pages).toSorted()).toEqual(builtIn(account, type).toSorted());
      expect(pages).toMatchObject([{ sideloaded: [], next: null, total: expect.toBeOneOf([count, null]) }]);
    }
    for (const type of suite.types) {
      const [itself] = resourceOf(account.resources, type).fieldGroups;
      const id = account.telling.unknownId(type);
      const found = await itself?.getMany([id], new Set(itself.fields), account.scope());
      const ids = [...(found?.items.keys() ?? [])];
      expect(ids.filter((each) => !builtIn(account, type).includes(each))).toEqual([]);
      expect(found?.sideloaded).toEqual([]);
    }
  });
}

/** What every account has, by its ids. */
function builtIn({ telling }: Account, type: RecordType): string[] {
  return [...(telling.further.get(type)?.keys() ?? [])];
}

/** The account of a company that has only just begun. */
function emptied(dataset: Dataset): Dataset {
  return Object.assign({}, dataset, Object.fromEntries(Object.keys(dataset).map((name) => [name, []])));
}

/** All in one page, in pages that are all full, and with one on the last. */
function sizesFor(count: number, max: number): number[] {
  if (max === wholeList) return [count];
  const sizes = [count, largestDivisor(count, max), largestDivisor(count - 1, max)];
  return sizes.filter((size) => size <= max && count / size <= mostPages);
}

/** A number that has no divisor would otherwise be walked row by row. */
const mostPages = 100;

/** The largest size of pages, two at least, that are all full. */
function largestDivisor(count: number, max: number): number {
  const sizes = Array.from({ length: Math.min(max, Math.floor(count / 2)) }, (_, index) => index + 1);
  return sizes.findLast((size) => count % size === 0) ?? 1;
}
