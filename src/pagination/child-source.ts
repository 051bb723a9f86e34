import DataLoader from 'dataloader';
import type { Listing, Page } from '../adapters/adapter.ts';
import type { PartialRecord, RecordType } from '../domain/records.ts';
import type { RecordReader } from '../records/record-reader.ts';
import type { ChildPageLoader, RequestRecords } from '../records/request-records.ts';
import type { ChildRelation } from './child-relation.ts';
import type { AccountPosition } from './cursor.ts';
import type { RowSource } from './paginate.ts';
import { filteredFields } from './residual-filter.ts';
import { type ListSpec, listSource, toSourcePage } from './row-source.ts';

/** The parent whose children are listed. */
interface Parent<Type extends RecordType> {
  readonly relation: ChildRelation<Type>;
  readonly id: string;
  /** Whether it has to be known if more children follow. */
  readonly looksAhead: boolean;
}

/** The children of one parent. The first pages of all parents that are asked for in the same tick are read together. */
export function childSource<Type extends RecordType>(
  records: RequestRecords,
  reader: RecordReader,
  listing: Listing<Type>,
  spec: ListSpec<Type>,
  { relation, id, looksAhead }: Parent<Type>,
): RowSource<Type> {
  const ofParent = { ...spec, filter: relation.withParents(spec.filter, [id]) };
  const alone = () => listSource(records, reader, listing, ofParent);
  if (listing.parentsPerCall === 1 || !relation.isBatchable) return alone();
  return {
    account: reader.account,
    async page(position, wanted) {
      if (!isBeginning(position)) return alone().page(position, wanted);
      const needed = looksAhead ? wanted + 1 : wanted;
      const key = batchKey(reader, spec, relation, needed);
      const loader = records.childPages(spec.type, key, () =>
        createChildPageLoader(reader, listing, spec, relation, needed),
      );
      const found = await loader.load(id);
      if (found === null) return alone().page(position, wanted);
      // Any number of rows may fail the residual filter.
      const rows = found.residual.length > 0 ? found.items : found.items.slice(0, needed);
      const items = reader.mergeRows(spec.type, rows);
      const behind = { ...position, index: items.length, after: items.at(-1)?.remoteId ?? null };
      const isEnd = found.next === null && items.length === found.items.length;
      return toSourcePage(records, ofParent, { ...found, items }, null, isEnd ? null : behind);
    },
  };
}

function isBeginning({ from, index, after }: AccountPosition): boolean {
  return from === null && index === 0 && after === null;
}

function batchKey<Type extends RecordType>(
  { account }: RecordReader,
  { type, filter, fields }: ListSpec<Type>,
  relation: ChildRelation<Type>,
  needed: number,
): string {
  return JSON.stringify([account.name, type, relation.field, needed, filter, fields]);
}

function createChildPageLoader<Type extends RecordType>(
  reader: RecordReader,
  listing: Listing<Type>,
  { type, filter, fields }: ListSpec<Type>,
  relation: ChildRelation<Type>,
  needed: number,
): ChildPageLoader<Type> {
  const read = new Set([...fields, ...filteredFields(type, filter), relation.field]);
  const { maxPageSize: size } = listing;
  const batch: BatchedList<Type> = {
    size,
    parentOf: (child) => child[relation.field],
    page: (parentIds) =>
      reader.page(type, listing, {
        size,
        from: null,
        filter: relation.withParents(filter, parentIds),
        fields: read,
        // One row more tells that more follow.
        firstOfEach: { field: relation.field, rows: needed + 1 },
      }),
  };
  return new DataLoader(
    async (parentIds) => (parentIds.length === 1 ? [null] : readTogether(parentIds, needed, batch)),
    { maxBatchSize: listing.parentsPerCall },
  );
}

/** The children of several parents in one list. */
interface BatchedList<Type extends RecordType> {
  readonly size: number;
  parentOf(child: PartialRecord<Type>): unknown;
  page(parentIds: readonly string[]): Promise<Page<Type>>;
}

/**
 * Lists the children of all parents together, and then again those of parents that have fewer than `needed` rows on the
 * page: only so many of them that a full page must have enough rows of at least one, so that this never takes more calls
 * than asking for each parent alone. If a page completes no more than one parent, the rest is asked for alone.
 */
async function readTogether<Type extends RecordType>(
  parentIds: readonly string[],
  needed: number,
  { size, parentOf, page: read }: BatchedList<Type>,
): Promise<(Page<Type> | null)[]> {
  const found = new Map<string, Page<Type>>();
  const mostAgain = Math.floor((size - 1) / (needed - 1));
  let asked = parentIds;
  let isWorthwhile = true;
  while (asked.length > 1 && isWorthwhile) {
    const page = await read(asked);
    const byParent = Map.groupBy(page.items, parentOf);
    const complete = asked.filter((id) => page.next === null || (byParent.get(id)?.length ?? 0) >= needed);
    for (const id of complete) found.set(id, { ...page, items: byParent.get(id) ?? [], total: null });
    isWorthwhile = asked === parentIds || complete.length > 1;
    asked = parentIds.filter((id) => !found.has(id)).slice(0, mostAgain);
  }
  return parentIds.map((id) => found.get(id) ?? null);
}
