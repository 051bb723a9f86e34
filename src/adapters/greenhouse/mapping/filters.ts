import type { Range } from '../../../domain/filters.ts';
import type { RecordType } from '../../../domain/records.ts';
import type { FilterName } from '../../adapter.ts';
import { isRemoteId } from '../client/ids.ts';
import type { Query } from '../client/paging.ts';

/** A filter as parameters of the provider; null if it matches nothing. The conditions that these leave are `residual`. */
export type FilterQuery<Type extends RecordType> = {
  readonly query: Query;
  readonly residual: readonly FilterName<Type>[];
} | null;

/** One condition as parameters of the provider; null if it matches nothing. If it is not exact, other rows come, too. */
export type Condition = { readonly query: Query; readonly isExact: boolean } | null;

const unfiltered: Condition = { query: [], isExact: true };

/** A condition that the provider cannot apply. */
const notApplied: Condition = { query: [], isExact: false };

/** Combines the conditions of a filter, each under our name of it. */
export function allOf<Type extends RecordType>(
  conditions: { readonly [Name in FilterName<Type>]?: Condition },
): FilterQuery<Type> {
  const isName = (name: string): name is FilterName<Type> => name in conditions;
  const query: (readonly [string, string])[] = [];
  const residual: FilterName<Type>[] = [];
  for (const [name, condition] of Object.entries<Condition | undefined>(conditions)) {
    if (condition === null) return null;
    query.push(...(condition?.query ?? []));
    if (condition?.isExact === false && isName(name)) residual.push(name);
  }
  return { query, residual };
}

// RFC 3339 writes years with four digits.
const earliest = Date.parse('0000-01-01T00:00:00.000Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');

/** Both bounds are in one parameter, with operators joined by `|`: harvestdocs.greenhouse.io/docs/list-endpoints. */
export function within(name: string, range: Range | null): Condition {
  if (range === null) return unfiltered;
  const from = range.from ?? earliest;
  const to = range.to ?? latest;
  if (from > Math.min(to, latest) || to < earliest) return null;
  // Rows have whole milliseconds of times that may be finer: the upper bound is the next millisecond, excluded.
  const bounds = [
    from <= earliest ? [] : ['gte', instant(from)],
    to >= latest ? [] : ['lt', instant(to + 1)],
  ];
  return bounds.flat().length === 0
    ? unfiltered
    : { query: [[name, bounds.flat().join('|')]], isExact: true };
}

function instant(time: number): string {
  return new Date(time).toISOString();
}

/** The provider compares texts as the gateway does. */
export function equal(name: string, value: string | boolean | null): Condition {
  return value === null ? unfiltered : { query: [[name, String(value)]], isExact: true };
}

export function anyId(name: string, ids: readonly string[] | null): Condition {
  if (ids === null) return unfiltered;
  const remoteIds = ids.filter(isRemoteId);
  return remoteIds.length === 0 ? null : { query: [[name, remoteIds.join()]], isExact: true };
}

/** For a condition that has no parameter at the provider: the gateway applies it to the rows. */
export function residualOnly(value: unknown): Condition {
  return value === null ? unfiltered : notApplied;
}

/**
 * The provider filters by one of its statuses at a time. `words` maps our statuses to those of the provider. A status
 * without a word never comes from this provider, and `UNKNOWN` can be any status that is not in the table.
 */
export function anyStatus<Status extends string>(
  statuses: readonly Status[] | null,
  words: Readonly<Partial<Record<Status, string>>>,
): Condition {
  if (statuses === null) return unfiltered;
  if (statuses.some((status) => status === 'UNKNOWN')) return notApplied;
  const requested = new Set(statuses.map((status) => words[status]).filter((word) => word !== undefined));
  const [word] = requested;
  if (word === undefined) return null;
  if (requested.size > 1) return notApplied;
  const matching = Object.entries(words).filter(([, other]) => other === word);
  return {
    query: [['status', word]],
    isExact: matching.every(([status]) => statuses.some((requested) => requested === status)),
  };
}
