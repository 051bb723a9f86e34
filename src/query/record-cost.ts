import {
  type FieldNode,
  type GraphQLField,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { argumentsOf, firstOf } from './arguments.ts';
import type { Capabilities, FieldSource } from './capabilities.ts';
import {
  fieldsBelow,
  type ListTarget,
  type Requirements,
  requirementsOf,
  type Selectable,
} from './selection.ts';

/** What answering a query takes, about. */
export interface Cost {
  /** Requests to providers. */
  readonly calls: number;
  /** Records of the answer. */
  readonly nodes: number;
}

export const free: Cost = { calls: 0, nodes: 0 };

export function sum(costs: Iterable<Cost>): Cost {
  let { calls, nodes } = free;
  for (const cost of costs) {
    calls += cost.calls;
    nodes += cost.nodes;
  }
  return { calls, nodes };
}

/** Records of one type, at one place of a query. */
export interface Rows {
  readonly type: string;
  readonly count: number;
  /** Whether they are rows of a list, or come along with others; are read by their ids; or are looked up by a client. */
  readonly by: 'row' | 'id' | 'lookup';
}

type GraphField = GraphQLField<unknown, unknown>;

/** The fields of a selection by their names in the answer; introspection is left out. */
export function fieldsByName(
  query: Selectable,
  type: string,
  nodes: readonly Pick<FieldNode, 'selectionSet'>[],
) {
  const graphType = query.schema.getType(type);
  const fields = isObjectType(graphType) ? graphType.getFields() : {};
  const byName = Map.groupBy(fieldsBelow(query, type, nodes), ({ alias, name }) => (alias ?? name).value);
  return [...byName.values()].flatMap((same) => {
    const [first] = same;
    const field = first && fields[first.name.value];
    return field ? [{ field, first, same }] : [];
  });
}

/** An edge with no page size leads to a few records: how many, nobody knows before. */
const recordsPerEdge = 5;

/** Looked up for each edge of each query; it depends on the declarations alone. */
const held = new WeakMap<Capabilities, Map<string, boolean>>();

/** What is selected of records of one provider costs what its adapter declares: a field is read with others of its part. */
export class RecordCosts {
  readonly #query: Selectable;
  readonly #supplies: Capabilities;

  constructor(query: Selectable, supplies: Capabilities) {
    this.#query = query;
    this.#supplies = supplies;
  }

  of(rows: Rows, nodes: readonly FieldNode[]): Cost {
    const supply = this.#supplies.get(rows.type);
    if (supply === undefined || rows.count === 0) return free;
    const fieldGroups = new Map<object, FieldSource>();
    if (rows.by === 'lookup' && supply.primary !== null)
      fieldGroups.set(supply.primary.group, supply.primary);
    const below = fieldsByName(this.#query, rows.type, nodes).map(({ field, first, same }) => {
      const needing = requirementsOf(field);
      const { requires = [field.name], lists = null, fallback = null } = needing ?? {};
      const own = requires.flatMap((need) => supply.fields.get(need) ?? []);
      const replacing = own.length === 0 && fallback !== null ? supply.fields.get(fallback) : undefined;
      const readings = replacing === undefined ? own : [replacing];
      for (const reading of readings)
        if (rows.by !== 'row' || !reading.isInRow) fieldGroups.set(reading.group, reading);
      const size = lists === null ? recordsPerEdge : firstOf(argumentsOf(this.#query, field, first));
      if (readings.length === 0) return lists === null ? free : this.#list(lists, rows.count, size, same);
      const isOfItself = readings.every(({ isPrimary }) => isPrimary);
      if (lists !== null) {
        const count = rows.count * Math.min(size, recordsPerEdge);
        return this.page({ type: lists.type, count, by: 'row' }, same);
      }
      const comesAlong = !isOfItself || this.#holds(needing, rows);
      const calls =
        replacing !== undefined || readings.length > 1 ? this.#callsThrough(needing, rows.count) : 0;
      return sum([{ calls, nodes: 0 }, this.value(field, rows.count, comesAlong ? 'row' : 'id', same)]);
    });
    const calls = fieldGroups.values().reduce((all, { callsFor }) => all + callsFor(rows.count), 0);
    return sum([{ calls, nodes: rows.count }, ...below]);
  }

  /** The rows of a connection. */
  page(rows: Rows, nodes: readonly FieldNode[]): Cost {
    const connection = `${rows.type}Connection`;
    const below = (type: string, name: string, of: readonly FieldNode[]) =>
      fieldsBelow(this.#query, type, of).filter((node) => node.name.value === name);
    const edges = below(connection, 'edges', nodes);
    return this.of(rows, [...below(connection, 'nodes', nodes), ...below(`${rows.type}Edge`, 'node', edges)]);
  }

  /** What a field leads to: records, or values that may lead to records themselves. */
  value(field: GraphField, count: number, by: Rows['by'], nodes: readonly FieldNode[]): Cost {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return free;
    const many = isListType(getNullableType(field.type)) ? count * recordsPerEdge : count;
    if (type.getInterfaces().some(({ name }) => name === 'RemoteRecord'))
      return this.of({ type: type.name, count: many, by }, nodes);
    return sum(
      fieldsByName(this.#query, type.name, nodes).map(({ field: within, same }) =>
        this.value(within, many, 'id', same),
      ),
    );
  }

  /** A list of each of the parents. */
  #list(
    { type, by, isBatchable }: ListTarget,
    parents: number,
    size: number,
    nodes: readonly FieldNode[],
  ): Cost {
    const listing = this.#supplies.get(type)?.listing ?? null;
    if (listing === null || by.some((condition) => listing.unsupportedFilters.includes(condition)))
      return free;
    const count = parents * size;
    const { maxPageSize, parentsPerCall } = listing;
    const alone = parents * Math.max(1, Math.ceil(size / maxPageSize));
    const together = Math.max(Math.ceil(parents / parentsPerCall), Math.ceil(count / maxPageSize));
    const calls = isBatchable && parentsPerCall > 1 ? Math.min(alone, together) : alone;
    return sum([{ calls, nodes: 0 }, this.page({ type, count, by: 'row' }, nodes)]);
  }

  /** Whether rows come out of the rows of the records that they lead to, as applications out of those of candidates. */
  #holds(needing: Requirements | null, { type, by }: Rows): boolean {
    const target = needing?.target ?? null;
    if (by !== 'row' || target === null) return false;
    const known = held.get(this.#supplies) ?? new Map<string, boolean>();
    held.set(this.#supplies, known);
    const isHeld = known.get(`${target} ${type}`) ?? this.#listsInRow(target, type);
    known.set(`${target} ${type}`, isHeld);
    return isHeld;
  }

  #listsInRow(parent: string, type: string): boolean {
    const supplied = this.#supplies.get(parent)?.fields;
    const graphType = this.#query.schema.getType(parent);
    if (supplied === undefined || !isObjectType(graphType)) return false;
    return Object.values(graphType.getFields()).some((field) => {
      const { requires = [], lists = null } = requirementsOf(field) ?? {};
      return lists?.type === type && requires.some((need) => supplied.get(need)?.isInRow);
    });
  }

  /** What is read of other records for a field. */
  #callsThrough(needing: Requirements | null, count: number): number {
    const { type = '', field = '' } = needing?.via ?? {};
    return this.#supplies.get(type)?.fields.get(field)?.callsFor(count) ?? 0;
  }
}
