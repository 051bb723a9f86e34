import type { PartialRecord, RecordType } from '../../../src/domain/records.ts';
import type { RequestScope } from '../../../src/request-scope.ts';
import { type Account, type AnyPage, fieldsOf, listingOf, resourceOf } from './test-account.ts';

/** A page whose rows have their type again. */
export type PageOf<Type extends RecordType> = Omit<AnyPage, 'items'> & {
  readonly items: readonly PartialRecord<Type>[];
};

interface PageRequest {
  readonly size: number;
  readonly from: string | null;
  readonly filter: object | null;
  readonly fields: ReadonlySet<string>;
  readonly firstOfEach: { readonly field: string; readonly rows: number };
  readonly asking: RequestScope;
}

/** One page; of a few rows with no field, where the request does not say otherwise. */
export async function listPage<Type extends RecordType>(
  { resources, scope }: Account,
  type: Type,
  request: Partial<PageRequest> = {},
): Promise<PageOf<Type>> {
  const { size = 5, from = null, filter = null, fields = new Set(), asking = scope(), ...further } = request;
  const asked = { size, from, filter, fields, scope: asking, ...further };
  const page = await listingOf(resources, type).list(asked);
  // The list of a type has rows of that type.
  return page as PageOf<Type>;
}

/** All pages of a list, one after the other. */
export async function walk<Type extends RecordType>(
  account: Account,
  type: Type,
  { fields = fieldsOf(resourceOf(account.resources, type)), ...request }: Partial<PageRequest>,
): Promise<PageOf<Type>[]> {
  const asking = account.scope();
  const pages: PageOf<Type>[] = [];
  for (let from: string | null = null; pages.length === 0 || from !== null; ) {
    const page: PageOf<Type> = await listPage(account, type, { asking, ...request, fields, from });
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

/** Fields of records, from the parts that supply them; where a part failed, its error. */
export async function readFields<Type extends RecordType>(
  { resources, scope }: Account,
  type: Type,
  ids: readonly string[],
  fields: readonly string[],
  asking = scope(),
): Promise<ReadonlyMap<string, PartialRecord<Type> | Error>> {
  const found = new Map<string, object>();
  for (const part of resourceOf(resources, type).fieldGroups) {
    const own = fields.filter((field) => part.fields.includes(field));
    if (own.length === 0) continue;
    const { items } = await part.getMany(ids, new Set(own), asking);
    for (const [id, item] of items) {
      const known = found.get(id);
      if (!(known instanceof Error)) found.set(id, item instanceof Error ? item : { ...known, ...item });
    }
  }
  // The parts of a type give records of that type.
  return found as ReadonlyMap<string, PartialRecord<Type> | Error>;
}

/** The same of records that are there, in the order of the ids. */
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
