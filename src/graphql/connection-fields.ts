import type { Listing } from '../adapters/adapter.ts';
import { conditionsOf } from '../domain/filters.ts';
import type { Field, RecordType } from '../domain/records.ts';
import { InputError } from '../errors.ts';
import type { ChildRelation } from '../pagination/child-relation.ts';
import { childSource } from '../pagination/child-source.ts';
import { type Connection, type ConnectionRequest, readConnection } from '../pagination/connection.ts';
import type { RowSource } from '../pagination/paginate.ts';
import { type Problem, toProblem } from '../pagination/problem.ts';
import { type OrderInput, type Orders, toRowOrder } from '../pagination/row-order.ts';
import { fixedSource, type ListSpec, listSource } from '../pagination/row-source.ts';
import { sharedPage } from '../pagination/shared-page.ts';
import {
  unsuppliedFilter,
  unsupportedFilter,
  unsupportedList,
  unsupportedOrder,
} from '../pagination/unsupported.ts';
import type { FieldPlan } from '../query/field-plan.ts';
import { type ListFilter, requires } from '../query/requirements.ts';
import type { ConnectionSelection } from '../query/selection.ts';
import { prefetch } from '../records/prefetch.ts';
import type { RecordReader } from '../records/record-reader.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { PageRecords, RequestRecords } from '../records/request-records.ts';
import type { CallBudget } from '../request-scope.ts';
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
    const { plan } = context;
    const filterScope = readFilter(type, args.filter);
    const spec = toListSpec(type, filterScope, context);
    const selection = plan.connection(field, type);
    const { records, budget } = pageRecords(context, field, null, filterScope !== null);
    const sources: RowSource<Type>[] = [];
    const problems: Problem[] = [];
    for (const reader of chosenReaders(args.accounts ?? null, records)) {
      if (!canHaveMatches(reader, filterScope)) continue;
      const { account, adapter } = reader;
      const listing = adapter.resources[type]?.listing;
      const refusal = listing ? unsupportedFilter(account, listing, spec) : unsupportedList(reader, type);
      if (listing && refusal === null) sources.push(listSource(records, reader, listing, spec));
      if (refusal === null) continue;
      // An account whose provider cannot list such records fails the field only if `accounts` names it.
      const isRequired = listing !== undefined || Boolean(args.accounts);
      if (isRequired && !selection.problems) throw refusal;
      problems.push(toProblem(refusal, account));
    }
    const cursorScope = { parentId: null, arguments: [args.accounts ?? null, spec.filter] };
    const { wanted } = sharedPage(context, field, toSize(args), (alias) => plan.connection(alias, type));
    return readPage(context, selection, {
      ...cursorScope,
      ...toPage(args, field, selection),
      wanted,
      sources,
      budget,
      problems,
    });
  };
  const toFilter = (input: object | null | undefined) => readFilter(type, input) ?? noFilter;
  const lists = { type, by: [], isBatchable: false, orderedIds: null, toFilter };
  return requires<Type, typeof resolve>([], resolve, { lists });
}

const noFilter: ListFilter = { filter: null, account: null };

/** A remote id of a parent that any provider can have, for the price of its children's list. */
const anyParentId = '1';

interface ChildConnectionOptions<Parent extends RecordType, Type extends RecordType> {
  readonly type: Type;
  /** How a list selects the children of a parent; null if they are found only by the parent's `idsField`. */
  readonly relation: ChildRelation<Type> | null;
  /** The parent's field with the ids of all children, which some providers supply; null if none does. */
  readonly idsField: Field<Parent> | null;
  /** Null if the edge has no argument `orderBy`. */
  readonly ordered: OrderedEdge<Parent, Type> | null;
}

interface OrderedEdge<Parent extends RecordType, Type extends RecordType> {
  /** The parent's field with the ids of all children: an order takes all of them, where a list takes its first pages. */
  readonly idsField: Field<Parent>;
  readonly orders: Orders<Type>;
}

interface ChildArguments extends ListArguments {
  readonly orderBy?: OrderInput | null | undefined;
}

/** Resolves a list of children of a record, such as the applications of a job. */
export function childConnection<Parent extends RecordType, Type extends RecordType>(
  options: ChildConnectionOptions<Parent, Type>,
) {
  const { type, relation, ordered } = options;
  const known = new WeakMap<Listing<Type>, boolean>();

  /** Whether the provider cannot list the children of one parent, so that the gateway looks for them in its list. */
  function looksForChildren(listing: Listing<Type>): boolean {
    if (relation === null) return false;
    const isKnown = known.get(listing);
    if (isKnown !== undefined) return isKnown;
    const looks = listing.priceOf(relation.withParents(null, [anyParentId])).unapplied.length > 0;
    known.set(listing, looks);
    return looks;
  }

  const resolve = async (
    parent: AccountRecord<Parent>,
    args: ChildArguments,
    context: Context,
    field: FieldPlan,
  ): Promise<Connection<Type>> => {
    const filterScope = readFilter(type, args.filter);
    const order = toRowOrder(ordered?.orders ?? {}, args.orderBy);
    const idsField = order === null ? options.idsField : (ordered?.idsField ?? null);
    const spec = toListSpec(type, filterScope, context);
    const selection = context.plan.connection(field, type);
    const { account, adapter } = context.records.reader(parent.account);
    const listing = adapter.resources[type]?.listing;
    const parentId = `${parent.type}:${parent.remoteId}`;
    const isFiltered = filterScope !== null || (listing !== undefined && looksForChildren(listing));
    const { records, budget } = pageRecords(context, field, `${account.name} ${parentId}`, isFiltered);
    const reader = records.reader(account);
    const parentType: Parent = parent.type;
    const readsIds = idsField !== null && reader.suppliedFields.has(parentType, idsField);
    const refusal = refusalOf();
    if (refusal !== null && !selection.problems) throw refusal;
    const isRead = refusal === null && canHaveMatches(reader, filterScope);
    const ids: unknown = isRead && readsIds && (await context.records.readField(parent, idsField));
    const selectionOf = (alias: FieldPlan) => context.plan.connection(alias, type);
    const { wanted, looksAhead } = sharedPage(context, field, toSize(args), selectionOf);
    const sources = isRead ? [createSource()] : [];
    const problems = refusal === null ? [] : [toProblem(refusal, account)];
    const cursorScope = {
      parentId,
      arguments: order === null ? spec.filter : [spec.filter, order.field, order.direction],
    };
    return readPage(context, selection, {
      ...cursorScope,
      ...toPage(args, field, selection),
      wanted,
      sources,
      budget,
      problems,
    });

    function refusalOf() {
      if (order !== null && !(readsIds && reader.suppliedFields.has(type, order.by.reads)))
        return unsupportedOrder(account, type, order.field);
      if (listing !== undefined) {
        const isListed = relation !== null && !readsIds;
        const filter = isListed ? relation.withParents(spec.filter, [parent.remoteId]) : spec.filter;
        return unsupportedFilter(account, listing, { ...spec, filter });
      }
      return readsIds ? unsuppliedFilter(reader, spec) : unsupportedList(reader, type);
    }

    function createSource(): RowSource<Type> {
      const parentIds = spec.filter === null ? null : (relation?.parentsIn(spec.filter) ?? null);
      const isOther = parentIds !== null && !parentIds.includes(parent.remoteId);
      if (!isOther && !readsIds && listing !== undefined && relation !== null) {
        const child = { relation, id: parent.remoteId, looksAhead };
        return childSource({ records, reader, budget }, listing, spec, child);
      }
      const items = isOther || !Array.isArray(ids) ? [] : ids.map((id: string) => reader.peek(type, id));
      const filter = spec.filter && relation ? relation.withoutParents(spec.filter) : spec.filter;
      return fixedSource(records, reader, items, { ...spec, filter }, order);
    }
  };
  const toFilter = (input: object | null | undefined): ListFilter => {
    const { filter = null, account = null } = readFilter(type, input) ?? {};
    return { filter: relation === null ? filter : relation.withParents(filter, [anyParentId]), account };
  };
  const lists = {
    type,
    by: relation === null ? [] : conditionsOf(relation.withParents(null, [anyParentId])),
    isBatchable: relation?.isBatchable ?? false,
    orderedIds: ordered?.idsField ?? null,
    toFilter,
  };
  return requires<Parent, typeof resolve>(options.idsField === null ? [] : [options.idsField], resolve, {
    lists,
  });
}

/** The records as a page reads them: with a limited number of calls, if the gateway may have to look for matches. */
function pageRecords(
  { records, pageCalls }: Context,
  field: FieldPlan,
  parentId: string | null,
  isFiltered: boolean,
): Pick<PageRecords, 'records'> & { readonly budget: CallBudget | null } {
  return isFiltered ? records.ofPage(field, parentId, pageCalls) : { records, budget: null };
}

function toPage<Type extends RecordType>(
  { first, after }: ListArguments,
  field: FieldPlan,
  selection: ConnectionSelection<Type>,
): Pick<ConnectionRequest<Type>, 'field' | 'first' | 'after' | 'selects'> {
  return { field: field.name, ...toSize({ first, after }), selects: selection };
}

function toSize({ first, after }: ListArguments) {
  return { first: first ?? defaultFirst, after: after ?? null };
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
