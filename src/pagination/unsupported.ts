import type { Account } from '../adapters/account.ts';
import type { Listing } from '../adapters/adapter.ts';
import { conditionsOf } from '../domain/filters.ts';
import type { RecordType } from '../domain/records.ts';
import { UnsupportedError } from '../errors.ts';
import type { ListSpec } from './row-source.ts';

/** This provider has no list of such records. */
export function unlisted(account: Account, type: RecordType): UnsupportedError {
  return unsupported(account, `list records of type ${type}`);
}

/** That this provider's list cannot be narrowed so, also not by looking at its rows; null where it can. */
export function refused<Type extends RecordType>(
  account: Account,
  { unsupportedFilters }: Listing<Type>,
  { type, filter }: ListSpec<Type>,
): UnsupportedError | null {
  const names = conditionsOf(filter ?? {}).filter((name) =>
    unsupportedFilters.some((other) => other === name),
  );
  if (names.length === 0) return null;
  return unsupported(account, `filter records of type ${type} by ${names.join(', ')}`);
}

function unsupported({ name, provider }: Account, what: string): UnsupportedError {
  return new UnsupportedError(`${provider.toLowerCase()} cannot ${what}`, { account: name, provider });
}
