import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/adapters/account.ts';
import { sortFields } from '../../src/domain/orders.ts';
import { createCursorCodec } from '../../src/pagination/cursor.ts';
import { paginate, type RowSource } from '../../src/pagination/paginate.ts';
import { sortRows } from '../../src/pagination/row-order.ts';
import type { RecordReader } from '../../src/records/record-reader.ts';
import type { AccountRecord } from '../../src/records/record-store.ts';

type Row = AccountRecord<'StageEvent'>;

const account: Account = { name: 'acme', provider: 'GREENHOUSE' };
const by = sortFields.StageEvent.ENTERED_AT;

function toRow(remoteId: string, enteredAt: string | null): Row {
  return { type: 'StageEvent', remoteId, account, enteredAt };
}

/** No row has to be read. */
const reader = {
  account,
  load: () => Promise.reject(new Error('a row was read')),
} as unknown as RecordReader;

function toSource(rows: () => readonly Row[], direction: 'ASC' | 'DESC'): RowSource<'StageEvent'> {
  return {
    account,
    async page() {
      const sorted = await sortRows(reader, 'StageEvent', rows(), { field: 'ENTERED_AT', direction, by });
      const { items } = sorted;
      return {
        ...{ items, sorted, order: 'unspecified', size: null, next: null },
        ...{ isNextCertain: true, problem: null, total: items.length, matches: null },
      };
    },
  };
}

const times = fc.option(
  fc.integer({ min: 0, max: 4 }).map((minute) => `2026-01-01T00:0${minute}:00.000Z`),
  { nil: null },
);
const someRows = fc
  .uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 200 }), time: times }), {
    selector: ({ id }) => id,
    maxLength: 30,
  })
  .map((all) => all.map(({ id, time }) => toRow(String(id), time)));
const directions = fc.constantFrom('ASC', 'DESC');
const codec = createCursorCodec(['key']);

/** Walks to the end, page by page, each position encoded and decoded; calls `between` after each page. */
async function walk(
  source: RowSource<'StageEvent'>,
  first: number,
  between: () => void,
): Promise<readonly Row[]> {
  const found: Row[] = [];
  let position = null;
  for (let hasMore = true; hasMore; ) {
    const page = await paginate({
      ...{ sources: [source], position, first, wanted: first, toleratesProblems: false },
      ...{ looksAhead: true, showsMore: true, budget: null },
    });
    found.push(...page.rows.map(({ node }) => node));
    ({ hasMore } = page);
    position = codec.decode('list', codec.encode('list', page.rows.at(-1)?.position() ?? page.end));
    between();
  }
  return found;
}

describe('sorted rows', () => {
  it('are in the order of their values, then of their ids, and last without a value', async () => {
    const rows = [
      toRow('9', '2026-01-02T00:00:00.000Z'),
      toRow('10', null),
      toRow('8', null),
      toRow('100', '2026-01-02T00:00:00.000Z'),
      toRow('7', '2026-01-01T00:00:00.000Z'),
    ];
    const idsIn = async (direction: 'ASC' | 'DESC') =>
      (await sortRows(reader, 'StageEvent', rows, { field: 'ENTERED_AT', direction, by })).items.map(
        ({ remoteId }) => remoteId,
      );
    expect(await idsIn('ASC')).toEqual(['7', '9', '100', '8', '10']);
    expect(await idsIn('DESC')).toEqual(['100', '9', '7', '10', '8']);
  });

  it('come each exactly once, for any page size', async () => {
    await fc.assert(
      fc.asyncProperty(
        someRows,
        directions,
        fc.integer({ min: 1, max: 7 }),
        async (rows, direction, first) => {
          const whole = await walk(
            toSource(() => rows, direction),
            500,
            () => {},
          );
          const paged = await walk(
            toSource(() => rows, direction),
            first,
            () => {},
          );
          expect(paged).toEqual(whole);
          expect(new Set(paged)).toEqual(new Set(rows));
        },
      ),
    );
  });

  it('come at most once if rows are deleted or inserted while a client pages, and none is left out', async () => {
    await fc.assert(
      fc.asyncProperty(
        ...[someRows, someRows, directions, fc.integer({ min: 1, max: 4 }), fc.infiniteStream(fc.nat())],
        async (rows, others, direction, first, choices) => {
          const inserted = others.map((row) => ({ ...row, remoteId: `${1_000 + Number(row.remoteId)}` }));
          const deleted = new Set<string>();
          let current = rows;
          const found = await walk(
            toSource(() => current, direction),
            first,
            () => {
              const row = inserted.pop();
              if (row !== undefined) current = [...current, row];
              const index = choices.next().value % Math.max(1, current.length);
              deleted.add(current[index]?.remoteId ?? '');
              current = current.filter((_, other) => other !== index);
            },
          );
          const ids = found.map(({ remoteId }) => remoteId);
          expect(new Set(ids).size).toBe(ids.length);
          const kept = rows.map(({ remoteId }) => remoteId).filter((id) => !deleted.has(id));
          expect(ids).toEqual(expect.arrayContaining(kept));
        },
      ),
    );
  });
});
