import type { Range } from '../../domain/filters.ts';
import type { RecordType } from '../../domain/records.ts';
import type { FilterName } from '../adapter.ts';
import type { Query } from './api.ts';
import { isRemoteId } from './key.ts';

/** A filter in the provider's words, and what of it the provider has no word for. Null: nothing of the provider's can match. */
export type FilterQuery<Type extends RecordType> = {
  readonly query: Query;
  readonly residual: readonly FilterName<Type>[];
} | null;

/** One condition in the provider's words. */
export type Condition = { readonly query: Query; readonly isExact: boolean } | null;

const unnarrowed: Condition = { query: [], isExact: true };

/** Puts a filter together from its conditions, each by our name of it. */
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

// Years of four digits, which is all that RFC 3339 can write.
const earliest = Date.parse('0000-01-01T00:00:00.000Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');

/** Operators are joined by `|`, both bounds in one parameter: harvestdocs.greenhouse.io/docs/list-endpoints. */
export function within(name: string, range: Range | null): Condition {
  if (range === null) return unnarrowed;
  const from = range.from ?? earliest;
  const to = range.to ?? latest;
  if (from > Math.min(to, latest) || to < earliest) return null;
  // Rows show whole milliseconds of what may be finer: the bound above is the next one, left out.
  const bounds = [
    from <= earliest ? [] : ['gte', instant(from)],
    to >= latest ? [] : ['lt', instant(to + 1)],
  ];
  return bounds.flat().length === 0
    ? unnarrowed
    : { query: [[name, bounds.flat().join('|')]], isExact: true };
}

function instant(time: number): string {
  return new Date(time).toISOString();
}

/** The provider compares just as we do. */
export function equal(name: string, value: string | boolean | null): Condition {
  return value === null ? unnarrowed : { query: [[name, String(value)]], isExact: true };
}

export function anyId(name: string, ids: readonly string[] | null): Condition {
  if (ids === null) return unnarrowed;
  const keys = ids.filter(isRemoteId);
  return keys.length === 0 ? null : { query: [[name, keys.join()]], isExact: true };
}

/** The provider has no such filter. */
export function onlyRows(value: unknown): Condition {
  return value === null ? unnarrowed : { query: [], isExact: false };
}

/**
 * The provider filters by one of its own words at a time. `words` has the word for each status of ours; a status without
 * a word never comes from this provider, and `UNKNOWN` can be any word that we do not know.
 */
export function anyStatus<Status extends string>(
  statuses: readonly Status[] | null,
  words: Readonly<Partial<Record<Status, string>>>,
): Condition {
  if (statuses === null) return unnarrowed;
  if (statuses.some((status) => status === 'UNKNOWN')) return { query: [], isExact: false };
  const asked = new Set(statuses.map((status) => words[status]).filter((word) => word !== undefined));
  const [word] = asked;
  if (word === undefined) return null;
  if (asked.size > 1) return { query: [], isExact: false };
  const meant = Object.entries(words).filter(([, other]) => other === word);
  return {
    query: [['status', word]],
    isExact: meant.every(([status]) => statuses.some((asked) => asked === status)),
  };
}
