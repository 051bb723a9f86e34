import DataLoader from 'dataloader';
import type { Listing, Page } from '../adapters/adapter.ts';
import type { PartialRecord, RecordType } from '../domain/records.ts';
import type { Context } from '../graphql/context.ts';
import type { RecordReader } from '../records/record-reader.ts';
import type { ChildRelation } from './child-relation.ts';
import type { AccountPosition } from './cursor.ts';
import type { RowSource } from './paginate.ts';
import { filteredFields } from './residual-filter.ts';
import { type ListSpec, listSource, toSourcePage } from './row-source.ts';

/** The children of one parent. First pages are read for all parents of the same moment together. */
export function childSource<Type extends RecordType>(
  context: Context,
  reader: RecordReader,
  listing: Listing<Type>,
  listed: ListSpec<Type>,
  parent: { readonly of: ChildRelation<Type>; readonly id: string; readonly looksAhead: boolean },
): RowSource<Type> {
  const own = { ...listed, filter: parent.of.withParents(listed.filter, [parent.id]) };
  const alone = () => listSource(context, reader, listing, own);
  if (listing.parentsPerCall === 1 || !parent.of.isBatchable) return alone();
  return {
    account: reader.account,
    async page(place, wanted) {
      if (!isBeginning(place)) return alone().page(place, wanted);
      const needed = parent.looksAhead ? wanted + 1 : wanted;
      const joint = context.joint(listed.type, jointKey(reader, listed, parent.of, needed), () =>
        createJointLoader(reader, listing, listed, parent.of, needed),
      );
      const found = await joint.load(parent.id);
      if (found === null) return alone().page(place, wanted);
      // Of rows that the gateway tests, any number may fail.
      const rows = found.residual.length > 0 ? found.items : found.items.slice(0, needed);
      const items = reader.merge(listed.type, rows);
      const behind = { ...place, index: items.length, after: items.at(-1)?.remoteId ?? null };
      const isEnd = found.next === null && items.length === found.items.length;
      return toSourcePage(context, own, { ...found, items }, null, isEnd ? null : behind);
    },
  };
}

function isBeginning({ from, index, after }: AccountPosition): boolean {
  return from === null && index === 0 && after === null;
}

function jointKey<Type extends RecordType>(
  reader: RecordReader,
  listed: ListSpec<Type>,
  of: ChildRelation<Type>,
  needed: number,
) {
  return JSON.stringify([reader.account.name, listed.type, of.field, needed, listed.filter, listed.fields]);
}

/** A parent's first rows out of a joint list; null where it is better asked for alone. */
export type ChildPageLoader<Type extends RecordType> = DataLoader<string, Page<Type> | null>;

function createJointLoader<Type extends RecordType>(
  reader: RecordReader,
  listing: Listing<Type>,
  listed: ListSpec<Type>,
  of: ChildRelation<Type>,
  needed: number,
): ChildPageLoader<Type> {
  const fields = new Set([...listed.fields, ...filteredFields(listed.type, listed.filter), of.field]);
  const { maxPageSize: size } = listing;
  const joint: JointList<Type> = {
    size,
    parentOf: (child) => child[of.field],
    page: (parentIds) => {
      const filter = of.withParents(listed.filter, parentIds);
      // One more tells that there are more.
      const firstOfEach = { field: of.field, rows: needed + 1 };
      return reader.page(listed.type, listing, { size, from: null, filter, fields, firstOfEach });
    },
  };
  return new DataLoader(
    async (parentIds) => (parentIds.length === 1 ? [null] : readJointly(parentIds, needed, joint)),
    { maxBatchSize: listing.parentsPerCall },
  );
}

/** The children of several parents in one list. */
interface JointList<Type extends RecordType> {
  readonly size: number;
  parentOf(child: PartialRecord<Type>): unknown;
  page(parentIds: readonly string[]): Promise<Page<Type>>;
}

/**
 * Lists the children of all parents together, and once more those of parents that have not `needed` rows on the page:
 * only so many of them that a full page has to have enough of one at least, so that this never takes more calls than
 * asking each alone. Where it brings no more than that, the rest is asked for alone.
 */
async function readJointly<Type extends RecordType>(
  parentIds: readonly string[],
  needed: number,
  { size, parentOf, page: read }: JointList<Type>,
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
