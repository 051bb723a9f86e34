import type { OrderDirection, SortField, SortKey } from '../domain/orders.ts';
import type { PartialRecord, RecordType } from '../domain/records.ts';
import type { RecordReader } from '../records/record-reader.ts';
import type { AccountRecord } from '../records/record-store.ts';
import { isLower } from './id-order.ts';

/** The argument `orderBy` of an edge. */
export interface OrderInput {
  readonly field: string;
  readonly direction: OrderDirection;
}

/** The orders of an edge, by their names in its order enum. */
export type Orders<Type extends RecordType> = { readonly [name: string]: SortField<Type> };

/** The order that a client asks for. */
export interface RowOrder<Type extends RecordType> {
  /** The client's name of `by`. */
  readonly field: string;
  readonly direction: OrderDirection;
  readonly by: SortField<Type>;
}

/** Finds the order of an argument; null if the client asks for none. */
export function toRowOrder<Type extends RecordType>(
  orders: Orders<Type>,
  input: OrderInput | null | undefined,
): RowOrder<Type> | null {
  const by = input ? orders[input.field] : undefined;
  return input && by ? { ...input, by } : null;
}

/** A place in a sorted list: the sort key and the id of a row that is there, or was. */
export interface SortedPlace {
  readonly key: SortKey;
  readonly id: string;
}

/** The rows of a list in an order, which shows the place of each row. */
export interface SortedRows<Type extends RecordType> {
  readonly items: readonly AccountRecord<Type>[];
  keyOf(row: PartialRecord<Type>): SortKey;
  /** Whether a row comes after a place. */
  isBehind(row: PartialRecord<Type>, place: SortedPlace): boolean;
}

/**
 * Sorts rows, and reads the field that they are sorted by if they lack it. Rows without a value are last in both directions;
 * rows of equal value are in the order of their ids, so that the place of each row is certain.
 */
export async function sortRows<Type extends RecordType>(
  reader: RecordReader,
  type: Type,
  rows: readonly AccountRecord<Type>[],
  { by, direction }: RowOrder<Type>,
): Promise<SortedRows<Type>> {
  const keys = new Map<string, SortKey>(
    await Promise.all(
      rows.map(async (row) => {
        const complete = by.reads in row ? row : await reader.load(type, row.remoteId, [by.reads]);
        // A row that has vanished since is last.
        return [row.remoteId, complete && by.keyOf(complete)] as const;
      }),
    ),
  );
  const keyOf = ({ remoteId }: PartialRecord<Type>) => keys.get(remoteId) ?? null;
  const placeOf = (row: PartialRecord<Type>) => ({ key: keyOf(row), id: row.remoteId });
  return {
    items: rows.toSorted((one, other) => compare(placeOf(one), placeOf(other), direction)),
    keyOf,
    isBehind: (row, place) => compare(placeOf(row), place, direction) > 0,
  };
}

function compare(one: SortedPlace, other: SortedPlace, direction: OrderDirection): number {
  if ((one.key === null) !== (other.key === null)) return one.key === null ? 1 : -1;
  const ascending = compareKeys(one.key, other.key) || compareIds(one.id, other.id);
  return direction === 'ASC' ? ascending : -ascending;
}

function compareKeys(one: SortKey, other: SortKey): number {
  if (one === null || other === null || one === other) return 0;
  return one < other ? -1 : 1;
}

function compareIds(one: string, other: string): number {
  if (one === other) return 0;
  return isLower(one, other) ? -1 : 1;
}
