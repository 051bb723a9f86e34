import type { Listing } from '../adapters/adapter.ts';
import { conditionsOf } from '../domain/filters.ts';
import type { Field, RecordType } from '../domain/records.ts';
import { InputError } from '../errors.ts';
import type { ChildRelation } from '../pagination/child-relation.ts';
import { childSource } from '../pagination/child-source.ts';
import { type Connection, type ConnectionRequest, readConnection } from '../pagination/connection.ts';
import type { RowSource } from '../pagination/paginate.ts';
import { type Problem, toProblem } from '../pagination/problem.ts';
import { fixedSource, type ListSpec, listSource } from '../pagination/row-source.ts';
import { unsupportedFilter, unsupportedList } from '../pagination/unsupported.ts';
import type { FieldPlan } from '../query/field-plan.ts';
import { requires } from '../query/requirements.ts';
import type { ConnectionSelection } from '../query/selection.ts';
import { prefetch } from '../records/prefetch.ts';
import type { RecordReader } from '../records/record-reader.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { RequestRecords } from '../records/request-records.ts';
import { defaultFirst } from './connection-types.ts';
import type { Context } from './context.ts';
import { type FilterScope, readFilter } from './filter-input.ts';

interface ListArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  /** The input `<Type>Filter`. */
  readonly filter?: object | null | undefined;
}

interface RootArguments extends ListArguments {
  readonly accounts?: readonly string[] | null | undefined;
}

/** Resolves a root list over the accounts that the argument `accounts` names, or over all accounts if it is left out. */
export function rootConnection<Type extends RecordType>(type: Type) {
  const resolve = (
    _root: unknown,
    args: RootArguments,
    context: Context,
    field: FieldPlan,
  ): Promise<Connection<Type>> => {
    const { records, plan } = context;
    const filterScope = readFilter(type, args.filter);
    const spec = toListSpec(type, filterScope, context);
    const selection = plan.connection(field, type);
    const sources: RowSource<Type>[] = [];
    const problems: Problem[] = [];
    for (const reader of chosenReaders(args.accounts ?? null, records)) {
      if (!canHaveMatches(reader, filterScope)) continue;
      const { account, adapter } = reader;
      const listing = adapter.resources[type]?.listing;
      const refusal = listing ? unsupportedFilter(account, listing, spec) : unsupportedList(account, type);
      if (listing && refusal === null) sources.push(listSource(records, reader, listing, spec));
      if (refusal === null) continue;
      // An account whose provider cannot list such records fails the field only if `accounts` names it.
      const isRequired = listing !== undefined || Boolean(args.accounts);
      if (isRequired && !selection.problems) throw refusal;
      problems.push(toProblem(refusal, account));
    }
    const cursorScope = { parentId: null, arguments: [args.accounts ?? null, spec.filter] };
    return readPage(context, selection, {
      ...cursorScope,
      ...toPage(args, field, selection),
      sources,
      problems,
    });
  };
  return requires<Type, typeof resolve>([], resolve, { lists: { type, by: [], isBatchable: false } });
}

interface ChildConnectionOptions<Parent extends RecordType, Type extends RecordType> {
  readonly type: Type;
  readonly relation: ChildRelation<Type>;
  /** The parent's field with the ids of all children, which some providers supply; null if none does. */
  readonly idsField: Field<Parent> | null;
}

/** Resolves a list of children of a record, such as the applications of a job. */
export function childConnection<Parent extends RecordType, Type extends RecordType>({
  type,
  relation,
  idsField,
}: ChildConnectionOptions<Parent, Type>) {
  const resolve = async (
    parent: AccountRecord<Parent>,
    args: ListArguments,
    context: Context,
    field: FieldPlan,
  ): Promise<Connection<Type>> => {
    const { records, plan } = context;
    const filterScope = readFilter(type, args.filter);
    const spec = toListSpec(type, filterScope, context);
    const reader = records.reader(parent.account);
    const selection = plan.connection(field, type);
    const { account, adapter } = reader;
    const listing = adapter.resources[type]?.listing;
    const refusal = listing ? unsupportedFilter(account, listing, spec) : unsupportedList(account, type);
    if (refusal !== null && !selection.problems) throw refusal;
    const isRead = listing !== undefined && refusal === null && canHaveMatches(reader, filterScope);
    const ids: unknown = isRead && idsField && (await records.readField(parent, idsField));
    const sources = isRead ? [createSource(listing)] : [];
    const problems = refusal === null ? [] : [toProblem(refusal, account)];
    const cursorScope = { parentId: `${parent.type}:${parent.remoteId}`, arguments: spec.filter };
    return readPage(context, selection, {
      ...cursorScope,
      ...toPage(args, field, selection),
      sources,
      problems,
    });

    function createSource(listing: Listing<Type>): RowSource<Type> {
      const parentIds = spec.filter && relation.parentsIn(spec.filter);
      if (parentIds !== null && !parentIds.includes(parent.remoteId))
        return fixedSource(records, reader, [], spec);
      if (Array.isArray(ids)) {
        const items = ids.map((id: string) => reader.peek(type, id));
        const filter = spec.filter && relation.withoutParents(spec.filter);
        return fixedSource(records, reader, items, { ...spec, filter });
      }
      const { hasNextPage: looksAhead } = selection;
      return childSource(records, reader, listing, spec, { relation, id: parent.remoteId, looksAhead });
    }
  };
  const by = conditionsOf(relation.withParents(null, ['']));
  const lists = { type, by, isBatchable: relation.isBatchable };
  return requires<Parent, typeof resolve>(idsField === null ? [] : [idsField], resolve, { lists });
}

function toPage<Type extends RecordType>(
  { first, after }: ListArguments,
  field: FieldPlan,
  selection: ConnectionSelection<Type>,
): Pick<ConnectionRequest<Type>, 'field' | 'first' | 'after' | 'selects'> {
  return { field: field.name, first: first ?? defaultFirst, after: after ?? null, selects: selection };
}

function toListSpec<Type extends RecordType>(
  type: Type,
  filterScope: FilterScope<Type> | null,
  { plan }: Context,
): ListSpec<Type> {
  return { type, filter: filterScope?.filter ?? null, fields: plan.fieldsOf(type) };
}

function chosenReaders(names: readonly string[] | null, records: RequestRecords): readonly RecordReader[] {
  const { accounts } = records;
  if (names === null) return accounts.map((account) => records.reader(account));
  if (names.length === 0) throw new InputError('accounts must name at least one account');
  for (const name of names) records.readerNamed(name, 'accounts');
  return accounts.filter(({ name }) => names.includes(name)).map((account) => records.reader(account));
}

function canHaveMatches<Type extends RecordType>(
  reader: RecordReader,
  filterScope: FilterScope<Type> | null,
): boolean {
  return filterScope === null || filterScope.account === null || filterScope.account === reader.account.name;
}

/** Reads a page and prefetches the fields that are selected of its rows. */
async function readPage<Type extends RecordType>(
  { records, plan, cursors }: Context,
  { rows }: ConnectionSelection<Type>,
  request: ConnectionRequest<Type>,
): Promise<Connection<Type>> {
  const connection = await readConnection(request, cursors);
  if (rows !== null) await prefetch(records, plan, rows, connection.nodes);
  return connection;
}
