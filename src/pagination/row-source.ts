import type { Listing } from '../adapters/adapter.ts';
import type { Filters } from '../domain/filters.ts';
import type { Field, RecordType } from '../domain/records.ts';
import type { Context } from '../graphql/context.ts';
import { conditionsOf } from '../graphql/filter-input.ts';
import type { AccountPage, RecordReader } from '../records/record-reader.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { AccountPosition } from './cursor.ts';
import { isLower, type RowSource, type SourcePage } from './paginate.ts';
import { filteredFields, rowFilter } from './residual-filter.ts';

/** What is listed: records of one type, those that a filter lets through, with these fields. */
export interface ListSpec<Type extends RecordType> {
  readonly type: Type;
  readonly filter: Filters[Type] | null;
  readonly fields: readonly Field<Type>[];
}

/** An account's own list. */
export function listSource<Type extends RecordType>(
  context: Context,
  reader: RecordReader,
  listing: Listing<Type>,
  listed: ListSpec<Type>,
): RowSource<Type> {
  const fields = new Set([...listed.fields, ...filteredFields(listed.type, listed.filter)]);
  return {
    account: reader.account,
    async page(place, wanted) {
      const size = Math.min(listing.maxPageSize, place.size ?? place.index + wanted);
      const page = await reader.list(listed.type, listing, {
        size,
        from: place.from,
        filter: listed.filter,
        fields,
      });
      return toSourcePage(context, listed, page, size, nextPlace(page, place));
    },
  };
}

/** Records that are known beforehand, such as the applications that a candidate's row names. */
export function fixedSource<Type extends RecordType>(
  context: Context,
  reader: RecordReader,
  items: readonly AccountRecord<Type>[],
  listed: ListSpec<Type>,
): RowSource<Type> {
  return {
    account: reader.account,
    page: async () => ({
      items,
      order: 'unspecified',
      size: null,
      next: null,
      isNextCertain: true,
      total: items.length,
      matches: rowFilter(context, listed.type, listed.filter, conditionsOf(listed.filter ?? {})),
    }),
  };
}

export function toSourcePage<Type extends RecordType>(
  context: Context,
  listed: ListSpec<Type>,
  page: AccountPage<Type>,
  size: number | null,
  next: AccountPosition | null,
): SourcePage<Type> {
  const { items, order, isNextCertain, total, residual } = page;
  return {
    items,
    order,
    size,
    next,
    isNextCertain,
    total,
    matches: rowFilter(context, listed.type, listed.filter, residual),
  };
}

/**
 * Descending ids tell where to go on also by the last key, whatever has come or gone: even where so much has come that
 * the page ends before the place in it.
 */
function nextPlace<Type extends RecordType>(
  page: AccountPage<Type>,
  { account, after }: AccountPosition,
): AccountPosition | null {
  if (page.next === null) return null;
  const last = page.items.at(-1)?.remoteId ?? null;
  const isBehind = last !== null && (after === null || isLower(last, after));
  const lowest = page.order === 'id-descending' ? (isBehind ? last : after) : null;
  return { account, from: page.next, size: null, index: 0, after: lowest };
}
