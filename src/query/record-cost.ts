import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import type { ConnectedAccount } from '../adapters/account.ts';
import { conditionsOf, fieldsOfCondition } from '../domain/filters.ts';
import { InputError } from '../errors.ts';
import { argumentsOf, firstOf } from './arguments.ts';
import type { Capabilities, FieldSource, TypeCapabilities } from './capabilities.ts';
import type { ArgumentValues, FieldPlan, SelectionPlan, Variables } from './field-plan.ts';
import { type PagePrice, pagePrice } from './page-price.ts';
import { type ListFilter, type ListTarget, type Requirements, requirementsOf } from './requirements.ts';
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

/** Called with each part of an estimate. */
export type Charge = (part: ChargedPart) => void;

export interface ChargedPart {
  /** Null for introspection. */
  readonly account: string | null;
  readonly field: FieldPlan;
  readonly cost: Cost;
  /** The conditions that the gateway applies by reading more pages. */
  readonly unapplied: readonly string[];
}

/** The accounts that an estimate is for, and the limit for the calls of one page of a filtered list. */
export interface CostBasis {
  readonly accounts: readonly ConnectedAccount[];
  readonly pageCalls: number;
}

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

/** What all parts of the estimate of one operation are made with. */
export interface EstimateOptions extends Pick<CostBasis, 'pageCalls'> {
  readonly schema: GraphQLSchema;
  readonly variables: Variables;
  readonly charge: Charge;
}

/** Estimates the cost of selections on records of one provider, by what its adapter declares. */
export class RecordCosts {
  readonly #schema: GraphQLSchema;
  readonly #variables: Variables;
  readonly #capabilities: Capabilities;
  readonly #pageCalls: number;
  readonly #charge: Charge;

  constructor({ schema, variables, pageCalls, charge }: EstimateOptions, capabilities: Capabilities) {
    this.#schema = schema;
    this.#variables = variables;
    this.#pageCalls = pageCalls;
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
      const children = { account, field, type: lists.type, count, by: 'row' } as const;
      return sum([this.#filterOfKnown(lists, rows, field), this.of(children, fields.flatMap(rowsOf))]);
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
    lists: ListTarget,
    { account, count: parents }: Rows,
    size: number,
    fields: readonly [FieldPlan, ...FieldPlan[]],
  ): Cost {
    const { type, by, isBatchable } = lists;
    const listing = this.#capabilities.get(type)?.listing ?? null;
    if (listing === null || by.some((condition) => listing.unsupportedFilters.includes(condition)))
      return free;
    const count = parents * size;
    const { maxPageSize, parentsPerCall } = listing;
    const { filter } = filterOf(lists, argumentsOf(fields[0], this.#variables));
    const { calls: perParent, unapplied } = this.pageOf(type, filter, size) ?? unlisted;
    const unbatched = parents * perParent;
    const batched = Math.max(Math.ceil(parents / parentsPerCall), Math.ceil(count / maxPageSize));
    const isBatched = isBatchable && parentsPerCall > 1 && unapplied.length === 0;
    const calls = isBatched ? Math.min(unbatched, batched) : unbatched;
    const pages = this.#part(account, fields[0], { calls, nodes: 0 }, unapplied);
    const rows = { account, field: fields[0], type, count, by: 'row' } as const;
    return sum([pages, this.of(rows, fields.flatMap(rowsOf))]);
  }

  /** The price of a page of a list; null if the provider has no such list. */
  pageOf(type: ListTarget['type'], filter: object | null, rows: number): PagePrice | null {
    const { listing = null, fields } = this.#capabilities.get(type) ?? {};
    if (listing === null || fields === undefined) return null;
    return pagePrice({ type, listing, fields }, filter, rows, this.#pageCalls);
  }

  /**
   * The calls for a filter of children whose ids the parent's row holds. The gateway applies it, and reads what their rows
   * may lack: one read for each field group, because children of the same parent are read together.
   */
  #filterOfKnown(lists: ListTarget, { account, count: parents }: Rows, field: FieldPlan): Cost {
    const values = argumentsOf(field, this.#variables);
    const supplied = this.#capabilities.get(lists.type);
    if (supplied === undefined || !values?.filter) return free;
    const conditions = conditionsOf(filterOf(lists, values).filter ?? {}).filter(
      (name) => !lists.by.includes(name),
    );
    const sources = conditions
      .flatMap((condition) => fieldsOfCondition(lists.type, condition))
      .flatMap((name) => supplied.fields.get(name) ?? []);
    const groups = new Map(sources.map((source) => [source.group, source]));
    const calls = groups.values().reduce((total, source) => total + source.callsFor(1), 0);
    const perParent = Math.min(calls, this.#pageCalls);
    return this.#part(account, field, { calls: parents * perParent, nodes: 0 }, conditions);
  }

  #part(account: string, field: FieldPlan, cost: Cost, unapplied: readonly string[] = []): Cost {
    this.#charge({ account, field, cost, unapplied });
    return cost;
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

const unlisted: PagePrice = { calls: 0, unapplied: [] };

/** The filter of a list; a wrong one has no conditions here, and execution reports it. */
export function filterOf(lists: ListTarget, values: ArgumentValues | null): ListFilter {
  try {
    return lists.toFilter(values?.filter);
  } catch (error) {
    if (error instanceof InputError) return { filter: null, account: null };
    throw error;
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
