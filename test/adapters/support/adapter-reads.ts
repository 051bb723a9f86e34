import type { PartialRecord, RecordType } from '../../../src/domain/records.ts';
import type { RequestScope } from '../../../src/request-scope.ts';
import { type Account, type AnyPage, fieldsOf, listingOf, resourceOf } from './test-account.ts';

/** A page whose rows have a record type. */
export type PageOf<Type extends RecordType> = Omit<AnyPage, 'items'> & {
  readonly items: readonly PartialRecord<Type>[];
};

interface PageRequest {
  readonly size: number;
  readonly from: string | null;
  readonly filter: object | null;
  readonly fields: ReadonlySet<string>;
  readonly firstOfEach: { readonly field: string; readonly rows: number } | null;
  readonly scope: RequestScope;
}

/** Lists one page: by default the first, of five rows, without fields. */
export async function listPage<Type extends RecordType>(
  account: Account,
  type: Type,
  request: Partial<PageRequest> = {},
): Promise<PageOf<Type>> {
  const {
    size = 5,
    from = null,
    filter = null,
    fields = new Set(),
    firstOfEach = null,
    scope = account.scope(),
  } = request;
  const listRequest = { size, from, filter, fields, firstOfEach, scope };
  const page = await listingOf(account.resources, type).list(listRequest);
  // The list of a type has rows of that type.
  return page as PageOf<Type>;
}

/** Lists all pages, one after the other, in one client request. */
export async function listAllPages<Type extends RecordType>(
  account: Account,
  type: Type,
  { fields = fieldsOf(resourceOf(account.resources, type)), ...request }: Partial<PageRequest>,
): Promise<PageOf<Type>[]> {
  const scope = account.scope();
  const pages: PageOf<Type>[] = [];
  for (let from: string | null = null; pages.length === 0 || from !== null; ) {
    const page: PageOf<Type> = await listPage(account, type, { scope, ...request, fields, from });
    pages.push(page);
    from = page.next;
    if (pages.length > 5_000) throw new Error(`the list of ${type} has no end`);
  }
  return pages;
}

export function rowsIn<Type extends RecordType>(pages: readonly PageOf<Type>[]): PartialRecord<Type>[] {
  return pages.flatMap(({ items }) => items);
}

export function idsIn(
  pages: readonly { readonly items: readonly { readonly remoteId: string }[] }[],
): string[] {
  return pages.flatMap(({ items }) => items.map(({ remoteId }) => remoteId));
}

/** Reads fields of records from the field groups that have them. A record whose read failed has an error in its place. */
export async function readFields<Type extends RecordType>(
  account: Account,
  type: Type,
  ids: readonly string[],
  fields: readonly string[],
  scope = account.scope(),
): Promise<ReadonlyMap<string, PartialRecord<Type> | Error>> {
  const found = new Map<string, object>();
  for (const group of resourceOf(account.resources, type).fieldGroups) {
    const groupFields = fields.filter((field) => group.fields.includes(field));
    if (groupFields.length === 0) continue;
    const { items } = await group.getMany(ids, new Set(groupFields), scope);
    for (const [id, item] of items) {
      const known = found.get(id);
      if (!(known instanceof Error)) found.set(id, item instanceof Error ? item : { ...known, ...item });
    }
  }
  // The field groups of a type return records of that type.
  return found as ReadonlyMap<string, PartialRecord<Type> | Error>;
}

/** Reads fields of records in the order of the ids. Throws if a record is missing or failed. */
export async function readAll<Type extends RecordType>(
  account: Account,
  type: Type,
  ids: readonly string[],
  fields: readonly string[],
): Promise<PartialRecord<Type>[]> {
  const found = await readFields(account, type, ids, fields);
  return ids.map((id) => {
    const record = found.get(id) ?? new Error(`there is no ${type} ${id}`);
    if (record instanceof Error) throw record;
    return record;
  });
}
