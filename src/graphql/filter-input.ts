import { type Range, wordsOf } from '../domain/conditions/condition.ts';
import { conditionsFor, conditionsOf, type Filters, toFilter } from '../domain/filters.ts';
import type { RecordType } from '../domain/records.ts';
import { InputError } from '../errors.ts';
import { decodeRecordId } from '../query/global-id.ts';

/** A filter with provider ids, and the account that these ids belong to. */
export interface FilterScope<Type extends RecordType> {
  readonly filter: Filters[Type];
  /** Null if the filter has no ids, so that any account can have matches; `noAccount` if no account can. */
  readonly account: string | null;
}

/** The account of a filter with ids of two accounts. No account has this name, so that nothing matches. */
const noAccount = '';

/** Converts the input `<Type>Filter` of the graph; null if it sets no condition. */
export function readFilter<Type extends RecordType>(
  type: Type,
  input: object | null | undefined,
): FilterScope<Type> | null {
  if (input === null || input === undefined) return null;
  const conditions = conditionsFor(type);
  const ids = new FilterIds();
  const converted: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    const condition = conditions[name];
    if (condition === undefined || value === null || value === undefined) continue;
    const { kind, target } = condition;
    const argument = `filter.${name}`;
    converted[name] =
      target === null ? toValue(kind, value, argument) : [ids.decode(value, argument, target)];
  }
  const filter = toFilter(type, converted);
  return conditionsOf(filter).length === 0 ? null : { filter, account: ids.account };
}

function toValue(kind: string, value: unknown, argument: string): unknown {
  switch (kind) {
    case 'times':
      return toRange(value);
    case 'dates':
      return toDateRange(value);
    case 'words':
    case 'texts':
      return toSet(value, argument);
    case 'search':
      return toSearch(value, argument);
    default:
      return value;
  }
}

/** Decodes the ids of one filter, and keeps the account that they belong to. */
class FilterIds {
  account: string | null = null;

  decode(id: unknown, argument: string, type: RecordType): string {
    const { account, remoteId } = decodeRecordId(String(id), argument, type);
    this.account = this.account === null || this.account === account ? account : noAccount;
    return remoteId;
  }
}

/** Converts exclusive bounds to inclusive ones: times are whole milliseconds, so the two differ by one. */
export function toRange(input: unknown): Range | null {
  return toBounds(input, 1, (bound) => (bound instanceof Date ? bound.getTime() : Number.NaN));
}

const dayMs = 86_400_000;

/** The same for dates, which are whole days. */
export function toDateRange(input: unknown): Range | null {
  return toBounds(input, dayMs, (bound) => Date.parse(String(bound)));
}

function toBounds(input: unknown, step: number, toTime: (bound: unknown) => number): Range | null {
  const bounds = valuesOf(input ?? {});
  const at = (name: string, distance: number): readonly number[] => {
    const bound = bounds.get(name) ?? null;
    return bound === null ? [] : [toTime(bound) + distance];
  };
  const lowest = [...at('gte', 0), ...at('gt', step)];
  const highest = [...at('lte', 0), ...at('lt', -step)];
  if (lowest.length + highest.length === 0) return null;
  return {
    from: lowest.length === 0 ? null : Math.max(...lowest),
    to: highest.length === 0 ? null : Math.min(...highest),
  };
}

function valuesOf(input: object): ReadonlyMap<string, unknown> {
  return new Map<string, unknown>(Object.entries(input));
}

/** The distinct values of a list, or a single value as a list. */
function toSet(value: unknown, argument: string): readonly unknown[] {
  const values = new Set<unknown>([value].flat());
  if (values.size === 0) throw new InputError(`${argument} must name at least one value`);
  return [...values];
}

function toSearch(search: unknown, argument: string): unknown {
  if (wordsOf(String(search)).length === 0) throw new InputError(`${argument} must have a word in it`);
  return search;
}
