import { conditionNames, toFilter } from '../../../domain/filters.ts';
import type { Field, PartialRecord, RecordType } from '../../../domain/records.ts';
import { ShapeError } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type {
  BatchResult,
  FieldGroup,
  FilterAdvice,
  FilterName,
  Listing,
  ListRequest,
  Page,
  Resource,
} from '../../adapter.ts';
import { filterSupport, namesIn } from '../../filter-support.ts';
import type { Api } from '../client/api.ts';
import { noFailures, readInBatches } from '../client/batches.ts';
import { isLower, isRemoteId } from '../client/ids.ts';
import { type Joins, readJoinedIds } from '../client/joins.ts';
import { fromCursor, maxIds, maxPageSize, pageSize, type Query } from '../client/paging.ts';
import { type Columns, columnNames, createRowReader, type RowReader } from './columns.ts';
import { type FilterTable, toFilterQuery } from './filters.ts';

/** One list of the provider, and how its rows become records. */
export interface Table<Type extends RecordType> {
  readonly type: Type;
  readonly path: string;
  readonly columns: Columns<Type>;
  /** Parameters of the first page of a list. */
  readonly listing?: Query;
  /** Parameters of a read by ids. */
  readonly reading?: Query;
  /** The conditions that the provider applies. The gateway applies the others to the rows. */
  readonly filters?: FilterTable<Type>;
  /** Conditions that rows of other lists lead to. */
  readonly joins?: Joins<Type>;
  /** Conditions that the resource itself applies. */
  readonly ownFilters?: readonly FilterName<Type>[];
  readonly filterAdvice?: FilterAdvice<Type>;
  /** Few rows, which are all read when one of them is requested. */
  readonly isDictionary?: boolean;
  /** Groups of fields from other lists. */
  readonly fieldGroups?: readonly FieldGroup<Type>[];
}

const maxReaders = 1_000;
const unfiltered = { query: [], residual: [], unapplied: [] };

/** The page of a filter that matches nothing, and what all pages have in common. */
export const emptyPage = {
  items: [],
  sideloaded: [],
  next: null,
  isNextCertain: true,
  problem: null,
  total: null,
  order: 'id-descending',
  residual: [],
} as const;

export type ListedResource<Type extends RecordType> = Resource<Type> & { readonly listing: Listing<Type> };

export function createTable<Type extends RecordType>(api: Api, table: Table<Type>): ListedResource<Type> {
  const { type, path, columns } = table;
  const readers = new Map<string, RowReader<Type>>();

  /** Reuses the reader of a set of fields. The map is bounded: a client can request any number of different sets. */
  function readerOf(fields: ReadonlySet<Field<Type>>): RowReader<Type> {
    const key = [...fields].sort().join();
    const reader = readers.get(key) ?? createRowReader(type, columns, fields);
    if (readers.size >= maxReaders) readers.clear();
    readers.set(key, reader);
    return reader;
  }

  async function getMany(ids: readonly string[], fields: ReadonlySet<Field<Type>>, scope: RequestScope) {
    const { read, members } = readerOf(fields);
    return readInBatches(ids, maxIds, async (batch) => {
      const query = [['ids', batch.join()], ...(table.reading ?? []), ...fieldsQuery(members)] as const;
      const { rows, problem } = await api.getPage(path, query, read, scope);
      const requested = new Set(batch);
      const items = rows.filter(({ remoteId }) => requested.has(remoteId));
      const foreign = rows.findIndex(({ remoteId }) => !requested.has(remoteId));
      // The provider did not apply the filter, or a row cannot be read: an id without a row may exist nevertheless.
      const missing = foreign === -1 ? problem : mismatchAt(foreign);
      return { items, sideloaded: [], failed: noFailures, missing };
    });
  }

  function mismatchAt(index: number) {
    return api.mismatch(new ShapeError(`[${index}].id`, 'an id that was asked for'));
  }

  /** Reads the first page of the dictionary, which usually is all of it, and then only the ids that the page lacks. */
  async function readDictionary(
    ids: readonly string[],
    fields: ReadonlySet<Field<Type>>,
    scope: RequestScope,
  ): Promise<BatchResult<Type>> {
    if (ids.length === 0) return { items: new Map(), sideloaded: [] };
    const { read, members } = readerOf(fields);
    const query = [...(table.reading ?? []), ...fieldsQuery(members), pageSize(maxPageSize)];
    const { rows, next, problem } = await api.getPage(path, query, read, scope);
    const items = new Map<string, PartialRecord<Type> | Error>(rows.map((row) => [row.remoteId, row]));
    const missing = ids.filter((id) => !items.has(id));
    // An id without a row may be that of a row that cannot be read.
    if (problem !== null) for (const id of missing) items.set(id, problem);
    if (problem !== null || next === null || missing.length === 0) return { items, sideloaded: [] };
    const found = await getMany(missing, fields, scope);
    return { items: new Map([...items, ...found.items]), sideloaded: [] };
  }

  async function list(request: ListRequest<Type>): Promise<Page<Type>> {
    const { size, from, filter, fields, firstOfEach, scope } = request;
    const { read, readFirst, members } = readerOf(fields);
    const joinedIds = filter && (await readJoinedIds(api, joins, filter, scope));
    if (joinedIds !== null) return listJoined(joinedIds, request);
    const filterQuery = filter === null ? unfiltered : toFilterQuery(filters, filter);
    if (filterQuery === null) return emptyPage;
    const { query, residual } = filterQuery;
    const perPage = pageSize(residual.length > 0 ? maxPageSize : Math.min(size, maxPageSize));
    const first = [...(table.listing ?? []), ...query, ...fieldsQuery(members), perPage];
    // With a residual filter, the first rows of each value may be rows that do not match.
    const readRows = firstOfEach && residual.length === 0 ? readFirst(firstOfEach) : read;
    const page = await api.getPage(path, from === null ? first : fromCursor(from), readRows, scope);
    return { ...emptyPage, items: page.rows, next: page.next, problem: page.problem, residual };
  }

  /** A page of the records with these ids, highest first. The cursor is the last id of the page before. */
  async function listJoined(
    ids: readonly string[],
    { from, filter, fields, scope }: ListRequest<Type>,
  ): Promise<Page<Type>> {
    const rest = ids.filter((id) => from === null || isLower(id, from));
    const batch = rest.slice(0, maxIds);
    const others = Object.entries<unknown>(filter ?? {}).filter(([name]) => !(name in joins));
    const filterQuery = toFilterQuery(filters, toFilter(type, Object.fromEntries(others)));
    if (filterQuery === null || batch.length === 0) return emptyPage;
    const { query, residual } = filterQuery;
    const { read, members } = readerOf(fields);
    const byIds = [['ids', batch.join()] as const, pageSize(maxIds)];
    const first = [...(table.listing ?? []), ...byIds, ...query, ...fieldsQuery(members)];
    const { rows, problem } = await api.getPage(path, first, read, scope);
    const next = rest.length > batch.length ? (batch.at(-1) ?? null) : null;
    return { ...emptyPage, items: rows, next, isNextCertain: false, problem, residual };
  }

  const filters: FilterTable<Type> = table.filters ?? {};
  const joins: Joins<Type> = table.joins ?? {};
  const groups = table.fieldGroups ?? [];
  const listing: Listing<Type> = {
    maxPageSize,
    omittedFields: [],
    parentsPerCall: maxIds,
    ...filterSupport(type, {
      sent: conditionNames(type).filter(
        (name) => name in filters || name in joins || table.ownFilters?.includes(name),
      ),
      advice: table.filterAdvice ?? {},
      supplied: [...columnNames(columns), ...groups.flatMap(({ fields }) => fields)],
      priceOf(filter) {
        const isJoined = namesIn(type, filter).some((name) => name in joins);
        const { unapplied = [] } = toFilterQuery(filters, filter) ?? {};
        const isOwn = (name: FilterName<Type>) => name in joins || table.ownFilters?.includes(name);
        // A join reads another list before.
        return { unapplied: unapplied.filter((name) => !isOwn(name)), callsPerPage: isJoined ? 2 : 1 };
      },
    }),
    list,
  };

  const primaryGroup: FieldGroup<Type> = {
    fields: columnNames(columns),
    idsPerCall: table.isDictionary ? Number.POSITIVE_INFINITY : maxIds,
    calls: 1,
    getMany: table.isDictionary ? readDictionary : getMany,
  };
  return {
    fieldGroups: [primaryGroup, ...groups],
    isRemoteId,
    listing,
    isDictionary: table.isDictionary ?? false,
  };
}

/** A resource whose records are read by id only. */
export function createUnlistedTable<Type extends RecordType>(api: Api, table: Table<Type>): Resource<Type> {
  const { listing: _, ...unlisted } = createTable(api, table);
  return unlisted;
}

function fieldsQuery(members: readonly string[] | null): Query {
  return members === null ? [] : [['fields', members.join()]];
}
