import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { argumentsOf, firstOf } from './arguments.ts';
import type { Capabilities, FieldSource } from './capabilities.ts';
import type { FieldPlan, SelectionPlan, Variables } from './field-plan.ts';
import { type ListTarget, type Requirements, requirementsOf } from './requirements.ts';
import { rowsOf } from './selection.ts';

/** An estimate of what an operation takes. */
export interface Cost {
  /** Requests to providers. */
  readonly calls: number;
  /** Records in the answer. */
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

/** Records of one type, at one place of an operation. */
export interface Rows {
  readonly type: string;
  readonly count: number;
  /** Whether they are rows of a list or sideloaded, are read by their ids, or are looked up by a client. */
  readonly by: 'row' | 'id' | 'lookup';
}

/** How many records an edge without a page size is taken to lead to, because no declaration tells. */
const recordsPerEdge = 5;

/** Whether rows of one type come out of the rows of another; it depends on the capabilities alone. */
const heldTypes = new WeakMap<Capabilities, Map<string, boolean>>();

/** What an operation selects of records costs what the adapter declares: one read brings all fields of a group. */
export class RecordCosts {
  readonly #schema: GraphQLSchema;
  readonly #variables: Variables;
  readonly #capabilities: Capabilities;

  constructor(schema: GraphQLSchema, variables: Variables, capabilities: Capabilities) {
    this.#schema = schema;
    this.#variables = variables;
    this.#capabilities = capabilities;
  }

  of(rows: Rows, selections: readonly SelectionPlan[]): Cost {
    const supply = this.#capabilities.get(rows.type);
    if (supply === undefined || rows.count === 0) return free;
    const groups = new Map<object, FieldSource>();
    if (rows.by === 'lookup' && supply.primary !== null) groups.set(supply.primary.group, supply.primary);
    const below = mergedFields(selections).map((fields) => {
      const [{ definition, requirements }] = fields;
      const { requires: names = [definition.name], lists = null, fallback = null } = requirements ?? {};
      const own = names.flatMap((name) => supply.fields.get(name) ?? []);
      const replacing = own.length === 0 && fallback !== null ? supply.fields.get(fallback) : undefined;
      const sources = replacing === undefined ? own : [replacing];
      for (const source of sources)
        if (rows.by !== 'row' || !source.isInRow) groups.set(source.group, source);
      const size = lists === null ? recordsPerEdge : firstOf(argumentsOf(fields[0], this.#variables));
      if (sources.length === 0) return lists === null ? free : this.#list(lists, rows.count, size, fields);
      if (lists !== null) {
        const count = rows.count * Math.min(size, recordsPerEdge);
        return this.of({ type: lists.type, count, by: 'row' }, fields.flatMap(rowsOf));
      }
      const comesAlong = sources.some(({ isPrimary }) => !isPrimary) || this.#holds(requirements, rows);
      const calls =
        replacing !== undefined || sources.length > 1 ? this.#callsVia(requirements, rows.count) : 0;
      return sum([{ calls, nodes: 0 }, this.value(fields, rows.count, comesAlong ? 'row' : 'id')]);
    });
    const calls = groups.values().reduce((all, { callsFor }) => all + callsFor(rows.count), 0);
    return sum([{ calls, nodes: rows.count }, ...below]);
  }

  /** What a field leads to: records, or values that may lead to records themselves. */
  value(fields: readonly [FieldPlan, ...FieldPlan[]], count: number, by: Rows['by']): Cost {
    const [{ definition }] = fields;
    const type = getNamedType(definition.type);
    if (!isObjectType(type)) return free;
    const many = isListType(getNullableType(definition.type)) ? count * recordsPerEdge : count;
    const selections = fields.flatMap((field) => field.selections());
    if (type.getInterfaces().some(({ name }) => name === 'RemoteRecord'))
      return this.of({ type: type.name, count: many, by }, selections);
    return sum(mergedFields(selections).map((below) => this.value(below, many, 'id')));
  }

  /** A connection below each of the parents. */
  #list(
    { type, by, isBatchable }: ListTarget,
    parents: number,
    size: number,
    fields: readonly FieldPlan[],
  ): Cost {
    const listing = this.#capabilities.get(type)?.listing ?? null;
    if (listing === null || by.some((condition) => listing.unsupportedFilters.includes(condition)))
      return free;
    const count = parents * size;
    const { maxPageSize, parentsPerCall } = listing;
    const alone = parents * Math.max(1, Math.ceil(size / maxPageSize));
    const together = Math.max(Math.ceil(parents / parentsPerCall), Math.ceil(count / maxPageSize));
    const calls = isBatchable && parentsPerCall > 1 ? Math.min(alone, together) : alone;
    return sum([{ calls, nodes: 0 }, this.of({ type, count, by: 'row' }, fields.flatMap(rowsOf))]);
  }

  /** Whether rows come out of the rows of the records that they lead to, as applications out of those of candidates. */
  #holds(requirements: Requirements | null, { type, by }: Rows): boolean {
    const target = requirements?.target ?? null;
    if (by !== 'row' || target === null) return false;
    const known = heldTypes.get(this.#capabilities) ?? new Map<string, boolean>();
    heldTypes.set(this.#capabilities, known);
    const isHeld = known.get(`${target} ${type}`) ?? this.#listsInRow(target, type);
    known.set(`${target} ${type}`, isHeld);
    return isHeld;
  }

  #listsInRow(parent: string, type: string): boolean {
    const supplied = this.#capabilities.get(parent)?.fields;
    const graphType = this.#schema.getType(parent);
    if (supplied === undefined || !isObjectType(graphType)) return false;
    return Object.values(graphType.getFields()).some((field: GraphQLField<unknown, unknown>) => {
      const { requires: names = [], lists = null } = requirementsOf(field) ?? {};
      return lists?.type === type && names.some((name) => supplied.get(name)?.isInRow);
    });
  }

  /** The reads of other records that a field takes. */
  #callsVia(requirements: Requirements | null, count: number): number {
    const { type = '', field = '' } = requirements?.via ?? {};
    return this.#capabilities.get(type)?.fields.get(field)?.callsFor(count) ?? 0;
  }
}

/** The fields of selections of the same records by their response names; `__typename` is left out. */
export function mergedFields(
  selections: readonly SelectionPlan[],
): readonly (readonly [FieldPlan, ...FieldPlan[]])[] {
  const all = selections.flatMap(({ fields }) => fields).filter(({ name }) => name !== '__typename');
  const byName = Map.groupBy(all, ({ responseName }) => responseName);
  return [...byName.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}
