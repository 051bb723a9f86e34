import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { argumentsOf, firstOf } from './arguments.ts';
import type { Capabilities, FieldSource, TypeCapabilities } from './capabilities.ts';
import type { FieldPlan, SelectionPlan, Variables } from './field-plan.ts';
import { type ListTarget, type Requirements, requirementsOf } from './requirements.ts';
import { rowsOf } from './selection.ts';

/** The estimated cost of an operation, or of a part of it. */
export interface Cost {
  /** The number of upstream calls. */
  readonly calls: number;
  /** The number of records in the response. */
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

/** Records of one type at one place of an operation. */
export interface Rows {
  readonly type: string;
  readonly count: number;
  /** `row` if they are rows of a list or sideloaded, `id` if they are read by their ids, `lookup` if a client names them. */
  readonly by: 'row' | 'id' | 'lookup';
}

/** The assumed number of records behind an edge without a page size, which no adapter declares. */
const recordsPerEdge = 5;

/** By capabilities and pair of types, whether rows of the first type hold the rows of the second. */
const heldTypes = new WeakMap<Capabilities, Map<string, boolean>>();

/** Estimates the cost of selections on records of one provider, by what its adapter declares. */
export class RecordCosts {
  readonly #schema: GraphQLSchema;
  readonly #variables: Variables;
  readonly #capabilities: Capabilities;

  constructor(schema: GraphQLSchema, variables: Variables, capabilities: Capabilities) {
    this.#schema = schema;
    this.#variables = variables;
    this.#capabilities = capabilities;
  }

  /** The cost of some records: one read per field group that has a selected field, and everything below the records. */
  of(rows: Rows, selections: readonly SelectionPlan[]): Cost {
    const supplied = this.#capabilities.get(rows.type);
    if (supplied === undefined || rows.count === 0) return free;
    const groups = new Map<object, FieldSource>();
    if (rows.by === 'lookup' && supplied.primary !== null)
      groups.set(supplied.primary.group, supplied.primary);
    const below = mergedFields(selections).map((fields) => {
      const sources = sourcesOf(fields[0], supplied);
      for (const source of sources.all)
        if (rows.by !== 'row' || !source.isInRow) groups.set(source.group, source);
      return this.#below(rows, fields, sources);
    });
    const calls = groups.values().reduce((total, { callsFor }) => total + callsFor(rows.count), 0);
    return sum([{ calls, nodes: rows.count }, ...below]);
  }

  /** The cost of the records that one field of some records leads to. */
  #below(rows: Rows, fields: readonly [FieldPlan, ...FieldPlan[]], { all, isFallback }: FieldSources): Cost {
    const { requirements } = fields[0];
    const lists = requirements?.lists ?? null;
    const size = lists === null ? recordsPerEdge : firstOf(argumentsOf(fields[0], this.#variables));
    if (all.length === 0) return lists === null ? free : this.#list(lists, rows.count, size, fields);
    if (lists !== null) {
      const count = rows.count * Math.min(size, recordsPerEdge);
      return this.of({ type: lists.type, count, by: 'row' }, fields.flatMap(rowsOf));
    }
    const isSideloaded = all.some(({ isPrimary }) => !isPrimary) || this.#isHeld(requirements, rows);
    const calls = isFallback || all.length > 1 ? this.#callsVia(requirements, rows.count) : 0;
    return sum([{ calls, nodes: 0 }, this.value(fields, rows.count, isSideloaded ? 'row' : 'id')]);
  }

  /** The cost of a field's values: of records, or of the records that nested values lead to. */
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

  /** The cost of a connection below each of some parents. */
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
    const unbatched = parents * Math.max(1, Math.ceil(size / maxPageSize));
    const batched = Math.max(Math.ceil(parents / parentsPerCall), Math.ceil(count / maxPageSize));
    const calls = isBatchable && parentsPerCall > 1 ? Math.min(unbatched, batched) : unbatched;
    return sum([{ calls, nodes: 0 }, this.of({ type, count, by: 'row' }, fields.flatMap(rowsOf))]);
  }

  /**
   * Whether the records that a field of some rows leads to are read already, because the rows are taken out of their rows:
   * SmartRecruiters' applications are part of the rows of candidates.
   */
  #isHeld(requirements: Requirements | null, { type, by }: Rows): boolean {
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
    const parentType = this.#schema.getType(parent);
    if (supplied === undefined || !isObjectType(parentType)) return false;
    return Object.values(parentType.getFields()).some((field: GraphQLField<unknown, unknown>) => {
      const { requires: names = [], lists = null } = requirementsOf(field) ?? {};
      return lists?.type === type && names.some((name) => supplied.get(name)?.isInRow);
    });
  }

  /** The calls that read the field of other records which a field requires as well. */
  #callsVia(requirements: Requirements | null, count: number): number {
    const { type = '', field = '' } = requirements?.via ?? {};
    return this.#capabilities.get(type)?.fields.get(field)?.callsFor(count) ?? 0;
  }
}

/** The sources of the record's fields that one field of the graph reads. */
interface FieldSources {
  readonly all: readonly FieldSource[];
  /** Whether the provider supplies only the fallback. */
  readonly isFallback: boolean;
}

function sourcesOf({ definition, requirements }: FieldPlan, { fields }: TypeCapabilities): FieldSources {
  const { requires: names = [definition.name], fallback = null } = requirements ?? {};
  const required = names.flatMap((name) => fields.get(name) ?? []);
  const replacement = required.length === 0 && fallback !== null ? fields.get(fallback) : undefined;
  return replacement === undefined
    ? { all: required, isFallback: false }
    : { all: [replacement], isFallback: true };
}

/** The fields of several selections on the same records, grouped by response name; `__typename` is left out. */
export function mergedFields(
  selections: readonly SelectionPlan[],
): readonly (readonly [FieldPlan, ...FieldPlan[]])[] {
  const all = selections.flatMap(({ fields }) => fields).filter(({ name }) => name !== '__typename');
  const byName = Map.groupBy(all, ({ responseName }) => responseName);
  return [...byName.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [[first, ...others] as const],
  );
}
