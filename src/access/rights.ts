import { LRUCache } from 'lru-cache';

/** A role of the configuration: what its callers may do. */
export interface Role {
  readonly name: string;
  /** The names of the accounts that it may read; null for all accounts, also those that are added later. */
  readonly accounts: readonly string[] | null;
  readonly allowsIntrospection: boolean;
}

/** What one caller may do: the union of its roles. Callers with the same roles share one object. */
export interface Rights {
  /** The names of the accounts that exist for the caller; null for all accounts. */
  readonly accounts: ReadonlySet<string> | null;
  /** Whether the caller may ask for the schema, and errors suggest names of it. */
  readonly allowsIntrospection: boolean;
}

/** The rights of every caller if the configuration names no callers. */
export const allRights: Rights = { accounts: null, allowsIntrospection: true };

/** Returns the union of the roles with these names; null if none of them is a role. */
export type ToRights = (names: readonly string[]) => Rights | null;

/** How many combinations of roles are remembered. */
const maxCombinations = 1_000;

export function createRoleTable(roles: readonly Role[]): ToRights {
  const known = new LRUCache<string, Rights>({ max: maxCombinations });
  return (names) => {
    const held = roles.filter(({ name }) => names.includes(name));
    if (held.length === 0) return null;
    const key = JSON.stringify(held.map(({ name }) => name));
    const rights = known.get(key) ?? unionOf(held);
    known.set(key, rights);
    return rights;
  };
}

function unionOf(roles: readonly Role[]): Rights {
  return {
    accounts: roles.some(({ accounts }) => accounts === null)
      ? null
      : new Set(roles.flatMap(({ accounts }) => accounts ?? [])),
    allowsIntrospection: roles.some(({ allowsIntrospection }) => allowsIntrospection),
  };
}

/** Whether an account exists for a caller with these rights. */
export function seesAccount({ accounts }: Rights, name: string): boolean {
  return accounts === null || accounts.has(name);
}
