import type { Range } from '../../../domain/conditions/condition.ts';
import { conditionsOf, type Filters } from '../../../domain/filters.ts';
import type { RecordType } from '../../../domain/records.ts';
import type { Words } from '../../../http/decode/words.ts';
import type { FilterName } from '../../adapter.ts';
import { isRemoteId } from '../client/ids.ts';
import type { Query } from '../client/paging.ts';

/** A filter as parameters of the provider; null if it matches nothing. The conditions that these leave are `residual`. */
export type FilterQuery<Type extends RecordType> = {
  readonly query: Query;
  readonly residual: readonly FilterName<Type>[];
  /** Those of the residual conditions that no parameter is sent for. */
  readonly unapplied: readonly FilterName<Type>[];
} | null;

/** One condition as parameters of the provider; null if it matches nothing. If it is not exact, other rows come, too. */
export type Condition = { readonly query: Query; readonly isExact: boolean } | null;

/** Translates each condition that the provider has a parameter for. */
export type FilterTable<Type extends RecordType> = {
  readonly [Name in FilterName<Type>]?: (value: NonNullable<Filters[Type][Name]>) => Condition;
};

/** A condition whose value selects every row. */
export const noCondition: Condition = { query: [], isExact: true };

/** A condition that the provider cannot apply. */
const notApplied: Condition = { query: [], isExact: false };

/** Translates the conditions that a filter sets. Those without a translation are residual. */
export function toFilterQuery<Type extends RecordType>(
  table: FilterTable<Type>,
  filter: Filters[Type],
): FilterQuery<Type> {
  const query: (readonly [string, string])[] = [];
  const residual: FilterName<Type>[] = [];
  const unapplied: FilterName<Type>[] = [];
  for (const name of conditionsOf(filter)) {
    const condition = translate(table, filter, name);
    if (condition === null) return null;
    // Two conditions may have the same parameter, which takes one value.
    const isTaken = condition.query.some(([parameter]) => query.some(([other]) => other === parameter));
    if (!isTaken) query.push(...condition.query);
    if (isTaken || !condition.isExact) residual.push(name);
    if (isTaken || (!condition.isExact && condition.query.length === 0)) unapplied.push(name);
  }
  return { query, residual, unapplied };
}

function translate<Type extends RecordType, Name extends FilterName<Type>>(
  table: FilterTable<Type>,
  filter: Filters[Type],
  name: Name,
): Condition {
  const toCondition = table[name];
  const value = filter[name];
  return toCondition === undefined || value === null || value === undefined ? notApplied : toCondition(value);
}

// RFC 3339 writes years with four digits.
const earliest = Date.parse('0000-01-01T00:00:00.000Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');
const dayMs = 86_400_000;

/** A range of time, in one parameter with operators joined by `|`: harvestdocs.greenhouse.io/docs/list-endpoints. */
export function within(name: string): (range: Range) => Condition {
  // Rows have whole milliseconds of times that may be finer: the upper bound is the next millisecond, excluded.
  return (range) => bounded(name, range, latest, 1, (time) => new Date(time).toISOString());
}

/** A range of dates. The provider shows dates as times, too: the upper bound is the next day, excluded. */
export function withinDates(name: string): (range: Range) => Condition {
  const lastDay = Math.floor(latest / dayMs) * dayMs;
  return (range) => bounded(name, range, lastDay, dayMs, (time) => new Date(time).toISOString().slice(0, 10));
}

function bounded(
  name: string,
  range: Range,
  last: number,
  step: number,
  toText: (time: number) => string,
): Condition {
  const from = range.from ?? earliest;
  const to = range.to ?? last;
  if (from > Math.min(to, last) || to < earliest) return null;
  const bounds = [
    from <= earliest ? [] : ['gte', toText(from)],
    to >= last ? [] : ['lt', toText(to + step)],
  ].flat();
  return bounds.length === 0 ? noCondition : { query: [[name, bounds.join('|')]], isExact: true };
}

/** Filters that nearly every list has: harvestdocs.greenhouse.io/docs/standardizations. */
export const timeFilters = { createdAt: within('created_at'), updatedAt: within('updated_at') };

/** The provider compares texts as the gateway does. */
export function exactly(name: string): (value: string) => Condition {
  return (value) => ({ query: [[name, value]], isExact: true });
}

/** A parameter that takes one text; with several, the gateway compares the rows. */
export function oneText(name: string): (values: readonly string[]) => Condition {
  return ([value, another]) =>
    value === undefined || another !== undefined ? notApplied : exactly(name)(value);
}

/** A parameter that takes a list of texts, which no text with a comma can be in. */
export function textInList(name: string): (value: string) => Condition {
  return (value) => (value.includes(',') ? notApplied : exactly(name)(value));
}

/** A parameter that takes one of these words only; the gateway compares the rows with any other. */
export function oneOf(name: string, words: ReadonlySet<string>): (value: string) => Condition {
  return (value) => (words.has(value) ? exactly(name)(value) : notApplied);
}

export function flag(name: string): (value: boolean) => Condition {
  return (value) => ({ query: [[name, String(value)]], isExact: true });
}

/** A parameter for the opposite of the condition. */
export function opposite(name: string): (value: boolean) => Condition {
  return (value) => flag(name)(!value);
}

/** For a column that can be null, which the provider may not count as false. */
export function flagIfTrue(name: string): (value: boolean) => Condition {
  return (value) => (value ? flag(name)(true) : notApplied);
}

export function anyId(name: string): (ids: readonly string[]) => Condition {
  return (ids) => {
    const remoteIds = ids.filter(isRemoteId);
    return remoteIds.length === 0 ? null : { query: [[name, remoteIds.join()]], isExact: true };
  };
}

/** A parameter that takes one id; with several, the gateway compares the rows. */
export function oneId(name: string): (ids: readonly string[]) => Condition {
  return (ids) => {
    const remoteIds = ids.filter(isRemoteId);
    return remoteIds.length > 1 ? notApplied : anyId(name)(remoteIds);
  };
}

/**
 * The provider filters by one of its words at a time. `words` maps them to ours. A word of ours that it lacks never comes
 * from this provider; `UNKNOWN` and `OTHER` can be any that is not in the table.
 */
export function anyWord<Word extends string>(
  name: string,
  words: Words<Word>,
): (wanted: readonly Word[]) => Condition {
  return (wanted) => {
    if (wanted.some((word) => word === 'UNKNOWN' || word === 'OTHER')) return notApplied;
    const [remote, another] = Object.keys(words).filter((each) =>
      wanted.some((word) => word === words[each]),
    );
    if (another !== undefined) return notApplied;
    return remote === undefined ? null : exactly(name)(remote);
  };
}

/** The same for statuses of which several are one word of the provider. `words` maps our statuses to those. */
export function anyStatus<Status extends string>(
  words: Readonly<Partial<Record<Status, string>>>,
): (statuses: readonly Status[]) => Condition {
  return (statuses) => {
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
  };
}
