import type { Account } from '../adapters/account.ts';
import type { Listing } from '../adapters/adapter.ts';
import { conditionsOf } from '../domain/filters.ts';
import type { RecordType } from '../domain/records.ts';
import { UnsupportedError } from '../errors.ts';
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

function unsupported({ name, provider }: Account, what: string): UnsupportedError {
  return new UnsupportedError(`${provider.toLowerCase()} cannot ${what}`, { account: name, provider });
}
