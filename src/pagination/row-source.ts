import type { Listing } from '../adapters/adapter.ts';
import { conditionsOf, type Filters } from '../domain/filters.ts';
import type { Field, RecordType } from '../domain/records.ts';
import type { AccountPage, RecordReader } from '../records/record-reader.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { RequestRecords } from '../records/request-records.ts';
import type { AccountPosition } from './cursor.ts';
import { isLower } from './id-order.ts';
import type { RowSource, SourcePage } from './paginate.ts';
import { filteredFields, rowFilter } from './residual-filter.ts';
import { type RowOrder, sortRows } from './row-order.ts';

/** A list: the records of one type that match a filter, with the fields that the operation needs. */
export interface ListSpec<Type extends RecordType> {
  readonly type: Type;
  readonly filter: Filters[Type] | null;
  readonly fields: readonly Field<Type>[];
}

/** Lists the records of an account by the provider's list. */
export function listSource<Type extends RecordType>(
  records: RequestRecords,
  reader: RecordReader,
  listing: Listing<Type>,
  spec: ListSpec<Type>,
): RowSource<Type> {
  const fields = new Set([...spec.fields, ...filteredFields(spec.type, spec.filter)]);
  return {
    account: reader.account,
    async page(position, wanted) {
      const size = Math.min(listing.maxPageSize, position.size ?? position.index + wanted);
      const page = await reader.list(spec.type, listing, {
        size,
        from: position.from,
        filter: spec.filter,
        fields,
        firstOfEach: null,
      });
      return toSourcePage(records, spec, page, size, nextPosition(page, position));
    },
  };
}

/** Lists records whose ids are known already, such as the applications in a candidate's row. The gateway filters and sorts them. */
export function fixedSource<Type extends RecordType>(
  records: RequestRecords,
  reader: RecordReader,
  items: readonly AccountRecord<Type>[],
  spec: ListSpec<Type>,
  order: RowOrder<Type> | null,
): RowSource<Type> {
  return {
    account: reader.account,
    page: async () => {
      const sorted = order && (await sortRows(reader, spec.type, items, order));
      return {
        items: sorted?.items ?? items,
        order: 'unspecified',
        sorted,
        size: null,
        next: null,
        isNextCertain: true,
        problem: null,
        total: items.length,
        matches: rowFilter(records, spec.type, spec.filter, conditionsOf(spec.filter ?? {})),
      };
    },
  };
}

export function toSourcePage<Type extends RecordType>(
  records: RequestRecords,
  spec: ListSpec<Type>,
  page: AccountPage<Type>,
  size: number | null,
  next: AccountPosition | null,
): SourcePage<Type> {
  const { items, order, isNextCertain, problem, total, residual } = page;
  return {
    items,
    order,
    sorted: null,
    size,
    next,
    isNextCertain,
    problem,
    total,
    matches: rowFilter(records, spec.type, spec.filter, residual),
  };
}

/**
 * The position at the beginning of the next page. With descending ids it also names the lowest id so far, so that no row is
 * repeated if many rows were inserted: then this page may even end before the position that it was read for.
 */
function nextPosition<Type extends RecordType>(
  page: AccountPage<Type>,
  { account, after, isSearching }: AccountPosition,
): AccountPosition | null {
  if (page.next === null) return null;
  const last = page.items.at(-1)?.remoteId ?? null;
  const isBehind = last !== null && (after === null || isLower(last, after));
  const lowest = page.order === 'id-descending' ? (isBehind ? last : after) : null;
  const goesOnSearching = isSearching && !isBehind;
  // The largest pages take the fewest calls.
  const size = goesOnSearching ? Number.MAX_SAFE_INTEGER : null;
  return {
    account,
    from: page.next,
    size,
    index: 0,
    after: lowest,
    sortKey: null,
    isSearching: goesOnSearching,
  };
}
