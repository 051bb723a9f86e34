import DataLoader from 'dataloader';
import type { Listing, Page } from '../adapters/adapter.ts';
import type { PartialRecord, RecordType } from '../domain/records.ts';
import type { RecordReader } from '../records/record-reader.ts';
import type { ChildPageLoader, RequestRecords } from '../records/request-records.ts';
import type { CallBudget } from '../request-scope.ts';
import type { ChildRelation } from './child-relation.ts';
import { isBeginning } from './cursor.ts';
import type { RowSource } from './paginate.ts';
import { filteredFields } from './residual-filter.ts';
import { type ListSpec, listSource, toSourcePage } from './row-source.ts';

/** The parent whose children are listed. */
interface Parent<Type extends RecordType> {
  readonly relation: ChildRelation<Type>;
  readonly id: string;
  /** Whether to find out if more children follow. */
  readonly looksAhead: boolean;
}

/** What the children of one parent are read with. */
interface ChildReads {
  readonly records: RequestRecords;
  readonly reader: RecordReader;
  /** The calls that the page may make; null if only the operation limits them. */
  readonly budget: CallBudget | null;
}

/** Lists the children of one parent. The first pages of all parents that are listed in the same tick are read as a batch. */
export function childSource<Type extends RecordType>(
  { records, reader, budget }: ChildReads,
  listing: Listing<Type>,
  spec: ListSpec<Type>,
  { relation, id, looksAhead }: Parent<Type>,
): RowSource<Type> {
  const ofParent = { ...spec, filter: relation.withParents(spec.filter, [id]) };
  const unbatched = () => listSource(records, reader, listing, ofParent);
  if (listing.parentsPerCall === 1 || !relation.isBatchable) return unbatched();
  return {
    account: reader.account,
    async page(position, wanted) {
      if (!isBeginning(position)) return unbatched().page(position, wanted);
      const needed = looksAhead ? wanted + 1 : wanted;
      const key = batchKey(reader, spec, relation, needed);
      // A batch is read for several pages, so that it counts for none of them alone.
      const { whole } = records;
      const loader = whole.childPages(spec.type, key, () =>
        createChildPageLoader(whole.reader(reader.account), listing, spec, relation, needed),
      );
      const began = reader.epoch;
      const page = await loader.load(id);
      if (page === null) return unbatched().page(position, wanted);
      budget?.countShared();
      // With a residual filter all rows are kept, because any number of them may fail it.
      const rows = page.residual.length > 0 ? page.items : page.items.slice(0, needed);
      const items = reader.mergeRows(spec.type, rows, began);
      const behind = { ...position, index: items.length, after: items.at(-1)?.remoteId ?? null };
      const isEnd = page.next === null && items.length === page.items.length;
      return toSourcePage(records, ofParent, { ...page, items }, null, isEnd ? null : behind);
    },
  };
}

function batchKey<Type extends RecordType>(
  { account, drops }: RecordReader,
  { type, filter, fields }: ListSpec<Type>,
  relation: ChildRelation<Type>,
  needed: number,
): string {
  return JSON.stringify([account.name, drops, type, relation.field, needed, filter, fields]);
}

function createChildPageLoader<Type extends RecordType>(
  reader: RecordReader,
  listing: Listing<Type>,
  { type, filter, fields }: ListSpec<Type>,
  relation: ChildRelation<Type>,
  needed: number,
): ChildPageLoader<Type> {
  const listedFields = new Set([...fields, ...filteredFields(type, filter), relation.field]);
  const { maxPageSize: size } = listing;
  const batch: BatchedList<Type> = {
    size,
    parentsOf: (child) => [child[relation.field]].flat(),
    page: (parentIds) =>
      reader.page(type, listing, {
        size,
        from: null,
        filter: relation.withParents(filter, parentIds),
        fields: listedFields,
        // One row more shows whether more follow.
        firstOfEach: { field: relation.field, rows: needed + 1 },
      }),
  };
  return new DataLoader(
    async (parentIds) => (parentIds.length === 1 ? [null] : readTogether(parentIds, needed, batch)),
    { maxBatchSize: listing.parentsPerCall },
  );
}

/** A list over several parents. */
interface BatchedList<Type extends RecordType> {
  readonly size: number;
  /** The ids of the child's parents, of which there may be several. */
  parentsOf(child: PartialRecord<Type>): readonly unknown[];
  page(parentIds: readonly string[]): Promise<Page<Type>>;
}

/**
 * Reads the first children of several parents in one list; null for a parent whose children are to be listed alone. After
 * the first page it lists the parents again that have fewer than `needed` rows on it. It lists so few of them at once that
 * a full page must hold enough rows of at least one, so that it never takes more calls than one list per parent. It stops
 * when a page completes no more than one parent, or has rows that cannot be read.
 */
async function readTogether<Type extends RecordType>(
  parentIds: readonly string[],
  needed: number,
  { size, parentsOf, page: read }: BatchedList<Type>,
): Promise<(Page<Type> | null)[]> {
  const pages = new Map<string, Page<Type>>();
  const maxParents = Math.floor((size - 1) / (needed - 1));
  let batch = parentIds;
  let savesCalls = true;
  while (batch.length > 1 && savesCalls) {
    const page = await read(batch);
    // Whose rows cannot be read is only seen in lists of a single parent.
    if (page.problem !== null) break;
    const byParent = groupByParents(page.items, batch, parentsOf);
    const complete = batch.filter((id) => page.next === null || (byParent.get(id)?.length ?? 0) >= needed);
    for (const id of complete) pages.set(id, { ...page, items: byParent.get(id) ?? [], total: null });
    savesCalls = batch === parentIds || complete.length > 1;
    batch = parentIds.filter((id) => !pages.has(id)).slice(0, maxParents);
  }
  return parentIds.map((id) => pages.get(id) ?? null);
}

function groupByParents<Child>(
  children: readonly Child[],
  parentIds: readonly string[],
  parentsOf: (child: Child) => readonly unknown[],
): ReadonlyMap<string, readonly Child[]> {
  const byParent = new Map<unknown, Child[]>(parentIds.map((id) => [id, []]));
  for (const child of children) for (const id of new Set(parentsOf(child))) byParent.get(id)?.push(child);
  return new Map(parentIds.map((id) => [id, byParent.get(id) ?? []]));
}
