import { conditionNames, conditionsFor, type Filters } from '../domain/filters.ts';
import type { Field, RecordType } from '../domain/records.ts';
import { appliedByProvider, type FilterAdvice, type FilterName, type FilterPrice } from './adapter.ts';

interface FilterOptions<Type extends RecordType> {
  /** The conditions that the list itself applies, at least for some values. */
  readonly sent: readonly FilterName<Type>[];
  /** The fields that the provider has of such a record, in any response. */
  readonly supplied: Iterable<Field<Type>>;
  /** Conditions that would take too many calls, although the fields are supplied. */
  readonly refused?: readonly FilterName<Type>[];
  readonly advice?: FilterAdvice<Type>;
  /** Members of a price that differ from those of a list that is filtered by the conditions it is sent. */
  priceOf?(filter: Filters[Type]): Partial<FilterPrice<Type>>;
}

/** What a list says of its filters. */
export interface FilterSupport<Type extends RecordType> {
  readonly sentFilters: readonly FilterName<Type>[];
  readonly unsupportedFilters: readonly FilterName<Type>[];
  readonly filterAdvice: FilterAdvice<Type>;
  priceOf(filter: Filters[Type]): FilterPrice<Type>;
}

/**
 * The conditions that the provider applies, and those that nobody can apply: the provider has no parameter for them and
 * lacks a field that they read. A flag is always supported, because `false` matches if the provider says nothing.
 */
export function filterSupport<Type extends RecordType>(
  type: Type,
  { sent, supplied, refused = [], advice = {}, priceOf }: FilterOptions<Type>,
): FilterSupport<Type> {
  const known = new Set(supplied);
  const conditions = conditionsFor(type);
  const isSupported = (name: FilterName<Type>) => {
    const condition = conditions[name];
    if (sent.includes(name) || condition?.kind === 'flag') return true;
    return condition?.fields.some((field) => known.has(field)) ?? false;
  };
  return {
    sentFilters: sent,
    unsupportedFilters: conditionNames(type).filter((name) => refused.includes(name) || !isSupported(name)),
    filterAdvice: advice,
    priceOf: (filter) => ({
      ...appliedByProvider,
      unapplied: namesIn(type, filter).filter((name) => !sent.includes(name)),
      ...priceOf?.(filter),
    }),
  };
}

/** The conditions that a filter sets. */
export function namesIn<Type extends RecordType>(
  type: Type,
  filter: Filters[Type],
): readonly FilterName<Type>[] {
  return conditionNames(type).filter((name) => filter[name] !== null);
}
