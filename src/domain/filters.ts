import { activityConditions } from './conditions/activity.ts';
import type { Condition } from './conditions/condition.ts';
import { processConditions } from './conditions/process.ts';
import { recordConditions } from './conditions/records.ts';
import type { Field, RecordType } from './records.ts';

/**
 * Every condition of every filter: its name, which is the name in the graph, and how a record matches. To add one, add it
 * there and to the input of the graph, and to each adapter whose provider can apply it.
 */
const table = { ...recordConditions, ...activityConditions, ...processConditions };

type Table = typeof table;

/** The record types whose lists can be filtered. */
export type FilteredType = keyof Table;

/** The values of a filter's conditions. A condition that is null is not set. Ids are remote ids. */
type FilterOf<Type extends FilteredType> = {
  readonly [Name in keyof Table[Type]]: Table[Type][Name] extends Condition<Type, infer Value>
    ? Value | null
    : never;
};

/** The filter of a type whose lists cannot be filtered. */
export type NoFilter = Readonly<Record<never, never>>;

/** The filter of each record type. */
export type Filters = {
  readonly [Type in RecordType]: Type extends FilteredType ? FilterOf<Type> : NoFilter;
};

/** A condition whose value is not known at compile time. */
export type AnyCondition<Type extends RecordType> = Condition<Type, unknown>;

/** The same table with plain names, for lookups of names that are not known at compile time. */
const conditionsByName: {
  readonly [Type in RecordType]?: { readonly [name: string]: AnyCondition<Type> };
} = table;

/** The conditions of a record type, by name; none if its lists cannot be filtered. */
export function conditionsFor<Type extends RecordType>(
  type: Type,
): Readonly<Record<string, AnyCondition<Type>>> {
  return conditionsByName[type] ?? {};
}

/** The names of the conditions of a record type. */
export function conditionNames<Type extends RecordType>(
  type: Type,
): readonly (keyof Filters[Type] & string)[] {
  return Object.keys(conditionsFor(type)).filter((name) => isConditionName(type, name));
}

function isConditionName<Type extends RecordType>(
  type: Type,
  name: string,
): name is keyof Filters[Type] & string {
  return Object.hasOwn(conditionsFor(type), name);
}

/** Makes a filter of a record type out of the value of each condition that is set. */
export function toFilter<Type extends RecordType>(
  type: Type,
  values: Readonly<Record<string, unknown>>,
): Filters[Type] {
  const empty = unfiltered(type);
  const set = Object.entries(values).filter(([name, value]) => name in empty && value !== undefined);
  return { ...empty, ...Object.fromEntries(set) };
}

/** Filters without a condition. They are shared, because lists below records make one for each parent. */
const emptyFilters = new Map(
  Object.entries(table).map(([type, conditions]) => [
    type,
    Object.freeze(Object.fromEntries(Object.keys(conditions).map((name) => [name, null]))),
  ]),
);
const noConditions = Object.freeze({});

/** A filter without a condition. */
export function unfiltered<Type extends RecordType>(type: Type): Filters[Type] {
  const filter: object = emptyFilters.get(type) ?? noConditions;
  if (!isFilter(type, filter)) throw new Error(`a filter of ${type} lacks a condition`);
  return filter;
}

/** True without a check: `emptyFilters` has every condition of every type. */
function isFilter<Type extends RecordType>(_type: Type, _filter: object): _filter is Filters[Type] {
  return true;
}

/** The fields that a condition on records of a type reads; none if the type has no such condition. */
export function fieldsOfCondition<Type extends RecordType>(
  type: Type,
  condition: string,
): readonly Field<Type>[] {
  return conditionsFor(type)[condition]?.fields ?? [];
}

/** The dictionaries that the gateway reads besides the rows to apply a condition itself. */
const furtherReads: { readonly [type: string]: { readonly [condition: string]: number } } = {
  // Whether a rejection is a withdrawal is told by its reason.
  Application: { status: 1 },
};

/** How many calls a condition takes besides those for the fields of the rows. */
export function furtherReadsOf(type: RecordType, condition: string): number {
  return furtherReads[type]?.[condition] ?? 0;
}

/** The fields that any condition on records of a type reads. */
export function fieldsOfConditions<Type extends RecordType>(type: Type): readonly Field<Type>[] {
  return Object.values(conditionsFor(type)).flatMap(({ fields }) => fields);
}

/** The conditions that a filter sets. */
export function conditionsOf<Filter extends object>(filter: Filter): readonly (keyof Filter & string)[] {
  const conditions: (keyof Filter & string)[] = [];
  for (const name in filter) if (filter[name] !== null) conditions.push(name);
  return conditions;
}
