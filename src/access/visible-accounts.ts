import { type Rights, seesAccount } from './rights.ts';

interface Named {
  readonly account: { readonly name: string };
}

/** Returns the accounts that exist for a caller: the same array for the same rights, until an account changes. */
export type ToVisible<Account> = (all: readonly Account[], rights: Rights) => readonly Account[];

/**
 * Creates the filter through which every operation gets its accounts. Nothing behind it tells an account outside the rights
 * from one that is not connected.
 */
export function createVisibleAccounts<Account extends Named>(): ToVisible<Account> {
  // By all accounts, because that array is replaced when one changes; then by rights, which callers share.
  const known = new WeakMap<readonly Account[], WeakMap<Rights, readonly Account[]>>();
  return (all, rights) => {
    if (rights.accounts === null) return all;
    const byRights = known.get(all) ?? new WeakMap<Rights, readonly Account[]>();
    known.set(all, byRights);
    const visible = byRights.get(rights) ?? all.filter(({ account }) => seesAccount(rights, account.name));
    byRights.set(rights, visible);
    return visible;
  };
}
