import type { FieldNode } from 'graphql';
import type { Listing } from '../adapters/adapter.ts';
import type { Filters } from '../domain/filters.ts';
import type { Field, RecordType } from '../domain/records.ts';
import { InputError } from '../errors.ts';
import type { ChildRelation } from '../pagination/child-relation.ts';
import { childSource } from '../pagination/child-source.ts';
import { type Connection, type ConnectionRequest, readConnection } from '../pagination/connection.ts';
import { type Problem, type RowSource, toProblem } from '../pagination/paginate.ts';
import { fixedSource, type ListSpec, listSource } from '../pagination/row-source.ts';
import { refused, unlisted } from '../pagination/unsupported.ts';
import { fieldsOfOperation, isConditional, nodesAt, requires, type Selection } from '../query/selection.ts';
import { prefetch } from '../records/prefetch.ts';
import type { RecordReader } from '../records/record-reader.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { Context } from './context.ts';
import { conditionsOf, type FilterScope } from './filter-input.ts';
import { readField } from './relations.ts';

interface ListArguments<Input> {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly filter?: Input | null | undefined;
}

interface RootArguments<Input> extends ListArguments<Input> {
  readonly accounts?: readonly string[] | null | undefined;
}

type ToNarrowing<Type extends RecordType, Input> = (
  input: Input | null | undefined,
) => FilterScope<Type> | null;

/** Resolves a list at the root of the graph, over the chosen accounts or all. */
export function rootConnection<Type extends RecordType, Input = never>(
  type: Type,
  toNarrowing: ToNarrowing<Type, Input> = () => null,
) {
  const resolve = (
    _root: unknown,
    args: RootArguments<Input>,
    context: Context,
    selection: Selection,
  ): Promise<Connection<Type>> => {
    const narrowing = toNarrowing(args.filter);
    const listed = toListed(type, narrowing, selection);
    const sources: RowSource<Type>[] = [];
    const problems: Problem[] = [];
    const page = toPage(args, selection);
    for (const reader of chosenReaders(args.accounts ?? null, context)) {
      if (!canHaveMatches(reader, narrowing)) continue;
      const { account, adapter } = reader;
      const listing = adapter.resources[type]?.listing;
      const refusal = listing ? refused(account, listing, listed) : unlisted(account, type);
      if (listing && refusal === null) sources.push(listSource(context, reader, listing, listed));
      if (refusal === null) continue;
      // Who asks for everything misses nothing where a provider has no such records.
      const isMissed = listing !== undefined || Boolean(args.accounts);
      if (isMissed && !page.selects.problems) throw refusal;
      problems.push(toProblem(refusal, account));
    }
    const scope = { parentId: null, narrowing: [args.accounts ?? null, listed.filter] };
    return readRows(context, selection, type, { ...scope, ...page, sources, problems });
  };
  return requires<Type, typeof resolve>([], resolve, { lists: { type, by: [], isBatchable: false } });
}

interface Children<Parent extends RecordType, Type extends RecordType, Input> {
  readonly type: Type;
  readonly of: ChildRelation<Type>;
  readonly toNarrowing: ToNarrowing<Type, Input>;
  /** The parent's field that names all children, where its provider supplies it. */
  readonly heldIn: Field<Parent> | null;
}

/** Resolves the children of a record, such as the applications of a job. */
export function childConnection<Parent extends RecordType, Type extends RecordType, Input>(
  children: Children<Parent, Type, Input>,
) {
  const { type, of, heldIn } = children;
  const resolve = async (
    parent: AccountRecord<Parent>,
    args: ListArguments<Input>,
    context: Context,
    selection: Selection,
  ) => {
    const narrowing = children.toNarrowing(args.filter);
    const listed = toListed(type, narrowing, selection);
    const reader = context.reader(parent.account);
    const page = toPage(args, selection);
    const { account, adapter } = reader;
    const listing = adapter.resources[type]?.listing;
    const refusal = listing ? refused(account, listing, listed) : unlisted(account, type);
    if (refusal !== null && !page.selects.problems) throw refusal;
    const isRead = listing !== undefined && refusal === null && canHaveMatches(reader, narrowing);
    const heldIds: unknown = isRead && heldIn && (await readField(context, parent, heldIn));
    const sources = isRead ? [source(listing)] : [];
    const problems = refusal === null ? [] : [toProblem(refusal, account)];
    const scope = { parentId: `${parent.type}:${parent.remoteId}`, narrowing: listed.filter };
    return readRows(context, selection, type, { ...scope, ...page, sources, problems });

    function source(listing: Listing<Type>): RowSource<Type> {
      const named = listed.filter && of.parentsIn(listed.filter);
      if (named !== null && !named.includes(parent.remoteId)) return fixedSource(context, reader, [], listed);
      if (Array.isArray(heldIds)) {
        const items = heldIds.map((id: string) => reader.peek(type, id));
        return fixedSource(context, reader, items, {
          ...listed,
          filter: listed.filter && of.withoutParents(listed.filter),
        });
      }
      const { hasNextPage: looksAhead } = page.selects;
      return childSource(context, reader, listing, listed, { of, id: parent.remoteId, looksAhead });
    }
  };
  const lists = { type, by: conditionsOf(of.withParents(null, [''])), isBatchable: of.isBatchable };
  return requires<Parent, typeof resolve>(heldIn === null ? [] : [heldIn], resolve, { lists });
}

const defaultFirst = 25;

function toPage(
  { first, after }: ListArguments<unknown>,
  selection: Selection,
): Pick<ConnectionRequest<never>, 'field' | 'first' | 'after' | 'selects'> {
  return {
    field: selection.fieldName,
    first: first ?? defaultFirst,
    after: after ?? null,
    selects: selectedOf(selection).selects,
  };
}

/** What a query selects of a connection. */
interface Selected {
  readonly selects: ConnectionRequest<never>['selects'];
  /** Where its rows are selected. */
  readonly rows: readonly FieldNode[];
}

/** A document is asked again and again, and a list below each row: what it selects is looked at once. */
const remembered = new WeakMap<FieldNode, Selected>();

function selectedOf(selection: Selection): Selected {
  const [node] = selection.fieldNodes;
  const known = node && remembered.get(node);
  if (known !== undefined) return known;
  const selectsAny = (...paths: string[][]) => nodesAt(selection, paths).length > 0;
  const selected = {
    selects: {
      problems: selectsAny(['problems']),
      hasNextPage: selectsAny(['pageInfo', 'hasNextPage'], ['pageInfo', 'endCursor']),
      totalCount: selectsAny(['totalCount']),
    },
    rows: nodesAt(selection, [['nodes'], ['edges', 'node']]),
  };
  if (node && selection.fieldNodes.length === 1 && !isConditional(selection)) remembered.set(node, selected);
  return selected;
}

function toListed<Type extends RecordType>(
  type: Type,
  narrowing: FilterScope<Type> | null,
  selection: Selection,
): ListSpec<Type> {
  const filter: Filters[Type] | null = narrowing?.filter ?? null;
  return { type, filter, fields: fieldsOfOperation(selection, type) };
}

function chosenReaders(names: readonly string[] | null, context: Context): readonly RecordReader[] {
  if (names === null) return context.accounts.map((account) => context.reader(account));
  if (names.length === 0) throw new InputError('accounts must name at least one account');
  if (names.some((name) => context.readerOf(name) === null)) {
    throw new InputError('accounts names an account that is not connected');
  }
  return context.accounts
    .filter(({ name }) => names.includes(name))
    .map((account) => context.reader(account));
}

function canHaveMatches<Type extends RecordType>(
  reader: RecordReader,
  narrowing: FilterScope<Type> | null,
): boolean {
  return narrowing === null || narrowing.account === null || narrowing.account === reader.account.name;
}

/** A page, with what is selected of its rows. */
async function readRows<Type extends RecordType>(
  context: Context,
  selection: Selection,
  type: Type,
  question: ConnectionRequest<Type>,
): Promise<Connection<Type>> {
  const list = await readConnection(question, context.cursors);
  await prefetch(context, selection, type, list.nodes, selectedOf(selection).rows);
  return list;
}
