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

/** Called with each part of an estimate, and the field and the account that it is for; the account is null for introspection. */
export type Charge = (account: string | null, field: FieldPlan, part: Cost) => void;

/** Records of one type at one place of an operation. */
export interface Rows {
  /** The account that they come from; if there are several of its provider, the first. */
  readonly account: string;
  /** The field that leads to them. */
  readonly field: FieldPlan;
  readonly type: string;
  readonly count: number;
  /** `row` if they are rows of a list or sideloaded, `id` if they are read by their ids, `lookup` if a client names them. */
  readonly by: 'row' | 'id' | 'lookup';
}

/** Whether the read is that of the records themselves, which any of their fields needs. */
function isOfRecord({ isPrimary }: FieldSource, { by }: Rows): boolean {
  return isPrimary && by !== 'row';
}

/** The read of a field group, and the field that it is for. */
interface Read {
  readonly source: FieldSource;
  readonly field: FieldPlan;
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
  readonly #charge: Charge;

  constructor(schema: GraphQLSchema, variables: Variables, capabilities: Capabilities, charge: Charge) {
    this.#schema = schema;
    this.#variables = variables;
    this.#capabilities = capabilities;
    this.#charge = charge;
  }

  /** The cost of some records: one read per field group that has a selected field, and everything below the records. */
  of(rows: Rows, selections: readonly SelectionPlan[]): Cost {
    const supplied = this.#capabilities.get(rows.type);
    if (supplied === undefined || rows.count === 0) return free;
    const { account } = rows;
    const groups = new Map<object, Read>();
    if (rows.by === 'lookup' && supplied.primary !== null)
      groups.set(supplied.primary.group, { source: supplied.primary, field: rows.field });
    const below = mergedFields(selections).map((fields) => {
      const sources = sourcesOf(fields[0], supplied, this.#variables);
      for (const source of sources.all)
        if ((rows.by !== 'row' || !source.isInRow) && !groups.has(source.group))
          groups.set(source.group, { source, field: isOfRecord(source, rows) ? rows.field : fields[0] });
      return this.#below(rows, fields, sources);
    });
    const reads = groups
      .values()
      .map(({ source, field }) =>
        this.#part(account, field, { calls: source.callsFor(rows.count), nodes: 0 }),
      );
    const own = this.#part(account, rows.field, { calls: 0, nodes: rows.count });
    return sum([own, ...reads, ...below]);
  }

  /** The cost of the records that one field of some records leads to. */
  #below(rows: Rows, fields: readonly [FieldPlan, ...FieldPlan[]], { all, isFallback }: FieldSources): Cost {
    const { account } = rows;
    const [field] = fields;
    const { requirements } = field;
    const lists = requirements?.lists ?? null;
    const size = lists === null ? recordsPerEdge : firstOf(argumentsOf(field, this.#variables));
    if (all.length === 0) return lists === null ? free : this.#list(lists, rows, size, fields);
    if (lists !== null) {
      const count = rows.count * Math.min(size, recordsPerEdge);
      return this.of({ account, field, type: lists.type, count, by: 'row' }, fields.flatMap(rowsOf));
    }
    const isSideloaded = all.some(({ isPrimary }) => !isPrimary) || this.#isHeld(requirements, rows);
    const calls = isFallback || all.length > 1 ? this.#callsVia(requirements, rows.count) : 0;
    const values = { account, count: rows.count, by: isSideloaded ? 'row' : 'id' } as const;
    return sum([this.#part(account, field, { calls, nodes: 0 }), this.value(fields, values)]);
  }

  /** The cost of a field's values: of records, or of the records that nested values lead to. */
  value(
    fields: readonly [FieldPlan, ...FieldPlan[]],
    { account, count, by }: Pick<Rows, 'account' | 'count' | 'by'>,
  ): Cost {
    const [field] = fields;
    const { definition } = field;
    const type = getNamedType(definition.type);
    if (!isObjectType(type)) return free;
    const many = isListType(getNullableType(definition.type)) ? count * recordsPerEdge : count;
    const selections = fields.flatMap((each) => each.selections());
    if (type.getInterfaces().some(({ name }) => name === 'RemoteRecord'))
      return this.of({ account, field, type: type.name, count: many, by }, selections);
    return sum(
      mergedFields(selections).map((below) => this.value(below, { account, count: many, by: 'id' })),
    );
  }

  /** The cost of a connection below each of some parents. */
  #list(
    { type, by, isBatchable }: ListTarget,
    { account, count: parents }: Rows,
    size: number,
    fields: readonly [FieldPlan, ...FieldPlan[]],
  ): Cost {
    const listing = this.#capabilities.get(type)?.listing ?? null;
    if (listing === null || by.some((condition) => listing.unsupportedFilters.includes(condition)))
      return free;
    const count = parents * size;
    const { maxPageSize, parentsPerCall } = listing;
    const unbatched = parents * Math.max(1, Math.ceil(size / maxPageSize));
    const batched = Math.max(Math.ceil(parents / parentsPerCall), Math.ceil(count / maxPageSize));
    const calls = isBatchable && parentsPerCall > 1 ? Math.min(unbatched, batched) : unbatched;
    const pages = this.#part(account, fields[0], { calls, nodes: 0 });
    const rows = { account, field: fields[0], type, count, by: 'row' } as const;
    return sum([pages, this.of(rows, fields.flatMap(rowsOf))]);
  }

  #part(account: string, field: FieldPlan, part: Cost): Cost {
    this.#charge(account, field, part);
    return part;
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

function sourcesOf(field: FieldPlan, { fields }: TypeCapabilities, variables: Variables): FieldSources {
  const { requires = [field.definition.name], fallback = null, lists = null } = field.requirements ?? {};
  const orderedIds = lists?.orderedIds ?? null;
  const isOrdered = orderedIds !== null && Boolean(argumentsOf(field, variables)?.orderBy);
  const names = isOrdered ? [orderedIds] : requires;
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
