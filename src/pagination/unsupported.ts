import type { Account } from '../adapters/account.ts';
import type { Listing } from '../adapters/adapter.ts';
import { conditionsOf, fieldsOfCondition } from '../domain/filters.ts';
import type { RecordType } from '../domain/records.ts';
import { UnsupportedError } from '../errors.ts';
import { toFields } from '../query/requirements.ts';
import type { RecordReader } from '../records/record-reader.ts';
import type { ListSpec } from './row-source.ts';

/** The error for a type of records that the provider cannot list on its own. */
export function unsupportedList(account: Account, type: RecordType): UnsupportedError {
  return unsupported(account, `list records of type ${type}`);
}

/** The error for a filter that neither provider nor gateway can apply; null if it is supported. */
export function unsupportedFilter<Type extends RecordType>(
  account: Account,
  { unsupportedFilters, filterAdvice }: Listing<Type>,
  { type, filter }: ListSpec<Type>,
): UnsupportedError | null {
  const set: readonly string[] = conditionsOf(filter ?? {});
  const names = unsupportedFilters.filter((name) => set.includes(name));
  if (names.length === 0) return null;
  const advice = [...new Set(names.flatMap((name) => filterAdvice[name] ?? []))];
  const what = `filter records of type ${type} by ${names.join(', ')}`;
  return unsupported(account, advice.length === 0 ? what : `${what}: ${advice.join('; ')}`);
}

/**
 * The error for a filter of records that are found by their ids, which the gateway applies itself: a provider that does not
 * supply the fields of a condition would match nothing. Null if it is supported.
 */
export function unsuppliedFilter<Type extends RecordType>(
  { account, suppliedFields }: RecordReader,
  { type, filter }: ListSpec<Type>,
): UnsupportedError | null {
  const names = conditionsOf(filter ?? {}).filter(
    (name) => !toFields<Type>(fieldsOfCondition(type, name)).some((field) => suppliedFields.has(type, field)),
  );
  return names.length === 0
    ? null
    : unsupported(account, `filter records of type ${type} by ${names.join(', ')}`);
}

/** The error for an order by a field that the provider does not supply. */
export function unsupportedOrder(account: Account, type: RecordType, field: string): UnsupportedError {
  return unsupported(account, `order records of type ${type} by ${field}`);
}

function unsupported({ name, provider }: Account, what: string): UnsupportedError {
  return new UnsupportedError(`${provider.toLowerCase()} cannot ${what}`, { account: name, provider });
}
