import type { Filters } from '../../domain/filters.ts';
import type { Field, PartialRecord as ReadRecord, RecordType } from '../../domain/records.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { BatchResult, FieldGroup, Listing, Resource } from '../adapter.ts';
import { type Api, fromCursor, maxIds, maxPageSize, type Query } from './api.ts';
import { inChunks } from './chunks.ts';
import { type Columns, columnNames, createRowReader, type RowReader } from './columns.ts';
import type { FilterQuery } from './filters.ts';
import { isRemoteId } from './key.ts';

/** One of the provider's lists, and how its rows become records of ours. */
export interface Table<Type extends RecordType> {
  readonly type: Type;
  readonly path: string;
  readonly columns: Columns<Type>;
  /** Sent with the first page of a list. */
  readonly listing?: Query;
  /** Sent with a read by ids. */
  readonly reading?: Query;
  readonly toQuery?: (filter: Filters[Type]) => FilterQuery<Type>;
  /** Few rows, read whole where one of them is asked for. */
  readonly isDictionary?: boolean;
  /** Reads from other lists. */
  readonly fieldGroups?: readonly FieldGroup<Type>[];
}

const maxReaders = 1_000;
const unfiltered = { query: [], residual: [] };

/** Nothing can match. */
export const emptyPage = {
  items: [],
  sideloaded: [],
  next: null,
  isNextCertain: true,
  total: null,
  order: 'id-descending',
  residual: [],
} as const;

/** A resource that the provider lists; all of Harvest v3's are. */
export type Listed<Type extends RecordType> = Resource<Type> & { readonly listing: Listing<Type> };

export function createTable<Type extends RecordType>(api: Api, table: Table<Type>): Listed<Type> {
  const { type, path, columns } = table;
  const readers = new Map<string, RowReader<Type>>();

  /** The same few sets of fields are asked for again and again; whoever asks for ever new ones fills no memory. */
  function readerOf(fields: ReadonlySet<Field<Type>>): RowReader<Type> {
    const key = [...fields].sort().join();
    const reader = readers.get(key) ?? createRowReader(type, columns, fields);
    if (readers.size >= maxReaders) readers.clear();
    readers.set(key, reader);
    return reader;
  }

  async function getMany(ids: readonly string[], fields: ReadonlySet<Field<Type>>, scope: RequestScope) {
    const { read, sparse } = readerOf(fields);
    return inChunks(ids, maxIds, async (chunk) => {
      const query = [['ids', chunk.join()], ...(table.reading ?? []), ...fieldsQuery(sparse)] as const;
      const { rows } = await api.getPage(path, query, read, scope);
      const asked = new Set(chunk);
      const items = rows.filter(({ remoteId }) => asked.has(remoteId));
      const foreign = rows.findIndex(({ remoteId }) => !asked.has(remoteId));
      // An answer with other records is none to this question: it does not tell that an id does not exist.
      const missing =
        foreign === -1
          ? null
          : api.broken(`answered in another shape: $[${foreign}].id is not an id that was asked for`);
      return { items, sideloaded: [], missing };
    });
  }

  /** Reads the whole dictionary where one page holds it; else only the ids that this page did not have. */
  async function lookUp(
    ids: readonly string[],
    fields: ReadonlySet<Field<Type>>,
    scope: RequestScope,
  ): Promise<BatchResult<Type>> {
    if (ids.length === 0) return { items: new Map(), sideloaded: [] };
    const { read, sparse } = readerOf(fields);
    const query = [...(table.reading ?? []), ...fieldsQuery(sparse), pageSize(maxPageSize)];
    const { rows, next } = await api.getPage(path, query, read, scope);
    const items = new Map<string, ReadRecord<Type> | Error>(rows.map((row) => [row.remoteId, row]));
    const missing = ids.filter((id) => !items.has(id));
    if (next === null || missing.length === 0) return { items, sideloaded: [] };
    const found = await getMany(missing, fields, scope);
    return { items: new Map([...items, ...found.items]), sideloaded: [] };
  }

  const listing: Listing<Type> = {
    maxPageSize,
    omittedFields: [],
    parentsPerCall: maxIds,
    unsupportedFilters: [],
    async list({ size, from, filter, fields, firstOfEach, scope }) {
      const { read, readFirst, sparse } = readerOf(fields);
      const narrowed = filter === null || table.toQuery === undefined ? unfiltered : table.toQuery(filter);
      if (narrowed === null) return emptyPage;
      const { query, residual } = narrowed;
      const perPage = pageSize(residual.length > 0 ? maxPageSize : Math.min(size, maxPageSize));
      const first = [...(table.listing ?? []), ...query, ...fieldsQuery(sparse), perPage];
      // Of rows that are still to be tested, nobody can say which are of use.
      const readRows = firstOfEach && residual.length === 0 ? readFirst(firstOfEach) : read;
      const page = await api.getPage(path, from === null ? first : fromCursor(from), readRows, scope);
      return {
        items: page.rows,
        sideloaded: [],
        next: page.next,
        isNextCertain: true,
        total: null,
        order: 'id-descending',
        residual,
      };
    },
  };

  const itself: FieldGroup<Type> = {
    fields: columnNames(columns),
    idsPerCall: table.isDictionary ? Number.POSITIVE_INFINITY : maxIds,
    calls: 1,
    getMany: table.isDictionary ? lookUp : getMany,
  };
  return {
    fieldGroups: [itself, ...(table.fieldGroups ?? [])],
    isRemoteId,
    listing,
    isDictionary: table.isDictionary ?? false,
  };
}

/** A resource whose records are of no use but where others name them. */
export function createUnlistedTable<Type extends RecordType>(api: Api, table: Table<Type>): Resource<Type> {
  const { listing: _, ...unlisted } = createTable(api, table);
  return unlisted;
}

function fieldsQuery(sparse: readonly string[] | null): Query {
  return sparse === null ? [] : [['fields', sparse.join()]];
}

export function pageSize(rows: number): readonly [name: string, value: string] {
  return ['per_page', String(rows)];
}
