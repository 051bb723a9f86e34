import { describe, expect, it } from 'vitest';
import type { RecordType } from '../../../src/domain/records.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import { idsIn, listAllPages, listPage, rowsIn } from '../support/adapter-reads.ts';
import { type Account, fieldsOf, listingOf, openAccount, resourceOf } from '../support/test-account.ts';
import type { Suite } from './suite.ts';

/** `maxPageSize` of a list without pages. */
const unpaged = Number.MAX_SAFE_INTEGER;

export function describeLists(suite: Suite): void {
  describe.each(suite.listed)('the list of %s', (type) => {
    const { maxPageSize } = listingOf(suite.declared, type);

    /** Number of rows in the provider's list. */
    const countRows = () => suite.expected.listedIds(suite.account.view.rowsFor(type)).length;

    it('contains every record once, in order, across at least three pages', async () => {
      const { account, expected } = suite;
      const wanted = expected.listedIds(type);
      const pages = await listAllPages(account, type, {
        size: Math.min(maxPageSize, Math.ceil(wanted.length / 4)),
      });

      const isDescending = pages[0]?.order === 'id-descending';
      const ids = isDescending ? idsIn(pages) : idsIn(pages).toSorted();
      const inOrder = isDescending
        ? wanted.toSorted((one, other) => Number(other) - Number(one))
        : wanted.toSorted();
      expect(ids).toEqual(inOrder);
      const full = pages.filter(({ items }) => items.length > 0);
      expect(full.length).toBeGreaterThanOrEqual(maxPageSize === unpaged ? 1 : 3);
      expect(new Set(pages.map(({ order }) => order)).size).toBe(1);
    });

    it('returns the values of the data set', async () => {
      const { account, expected } = suite;
      const pages = await listAllPages(account, type, { size: maxPageSize });
      for (const row of rowsIn(pages)) expected.compare(row);
      for (const read of pages.flatMap(({ sideloaded }) => sideloaded)) expected.compare(read);
    });

    it('has the right total, if it has one', async () => {
      const { account, expected } = suite;
      const pages = await listAllPages(account, type, { size: maxPageSize });
      for (const { total } of pages) expect(total).toBeOneOf([null, expected.listedIds(type).length]);
    });

    it('returns a field that is requested alone', async () => {
      const { account, expected } = suite;
      const pages = await listAllPages(account, type, { size: maxPageSize });
      const whole = new Map(rowsIn(pages).map((row) => [row.remoteId, row]));
      for (const field of fieldsOf(resourceOf(account.resources, type))) {
        const { items } = await listPage(account, type, { size: 3, fields: new Set([field]) });
        expect(items.length).toBeGreaterThan(0);
        for (const row of items) {
          expected.compare(row);
          if (field in (whole.get(row.remoteId) ?? {})) expect(row).toHaveProperty(field);
        }
      }
    });

    it('contains the first rows of each value, if only these are requested', async () => {
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

    it('ends, whether the last page is full or not', async () => {
      const { account, expected } = suite;
      for (const size of sizesFor(countRows(), maxPageSize)) {
        const pages = await listAllPages(account, type, { size });
        expect(idsIn(pages).toSorted()).toEqual(expected.listedIds(type).toSorted());
        for (const [index, page] of pages.entries()) {
          const following = pages[index + 1];
          if (page.isNextCertain && following !== undefined) expect(following.items).not.toEqual([]);
          if (following?.items.length === 0) expect(following.next).toBeNull();
        }
      }
    });

    it('lowers a page size above the maximum', async () => {
      const { account, expected } = suite;
      for (const size of [1_000_000, ...(maxPageSize === unpaged ? [] : [maxPageSize + 1])]) {
        const pages = await listAllPages(account, type, { size });
        expect(idsIn(pages).toSorted()).toEqual(expected.listedIds(type).toSorted());
      }
    });
  });

  it('every list is empty for an account without data', async () => {
    await using account = await openAccount(suite.subject, {
      dataset: emptied(suite.subject.dataset),
    });
    for (const type of suite.listed) {
      const pages = await listAllPages(account, type, { size: 10 });
      const count = builtIn(account, type).length;
      expect(idsIn(pages).toSorted()).toEqual(builtIn(account, type).toSorted());
      expect(pages).toMatchObject([{ sideloaded: [], next: null, total: expect.toBeOneOf([count, null]) }]);
    }
    for (const type of suite.types) {
      const [primaryGroup] = resourceOf(account.resources, type).fieldGroups;
      const id = account.view.unknownId(type);
      const found = await primaryGroup?.getMany([id], new Set(primaryGroup.fields), account.scope());
      const ids = [...(found?.items.keys() ?? [])];
      expect(ids.filter((each) => !builtIn(account, type).includes(each))).toEqual([]);
      expect(found?.sideloaded).toEqual([]);
    }
  });
}

/** Ids of the records that every account has. */
function builtIn({ view }: Account, type: RecordType): string[] {
  return [...(view.extraRecords.get(type)?.keys() ?? [])];
}

/** A data set without records. */
function emptied(dataset: Dataset): Dataset {
  return Object.assign({}, dataset, Object.fromEntries(Object.keys(dataset).map((name) => [name, []])));
}

/** Page sizes: one for all rows, one with which all pages are full, and one with a single row on the last page. */
function sizesFor(count: number, max: number): number[] {
  if (max === unpaged) return [count];
  const sizes = [count, largestDivisor(count, max), largestDivisor(count - 1, max)];
  return sizes.filter((size) => size <= max && count / size <= mostPages);
}

/** Otherwise a prime number of rows would be listed row by row. */
const mostPages = 100;

/** The largest page size that gives two or more pages, all full. */
function largestDivisor(count: number, max: number): number {
  const sizes = Array.from({ length: Math.min(max, Math.floor(count / 2)) }, (_, index) => index + 1);
  return sizes.findLast((size) => count % size === 0) ?? 1;
}
