import type { Invalidation } from '../adapters/account.ts';
import type { AccountConfig } from '../config/config.ts';
import { type AccountConnection, type ConnectOptions, connectAccount } from './connect.ts';

/** The connected accounts, which may change while operations run. */
export interface AccountRegistry {
  /** Leases the current accounts, in their order: they stay open until the lease is released. */
  lease(): AccountLease;
  /** The current accounts without a lease, for code that reads no records. */
  readonly current: readonly AccountConnection[];
  /** Connects an account. It replaces the one of the same name; a new one becomes the last. */
  set(account: AccountConfig): void;
  /** Removes an account; false if none has that name. Running operations keep it until they end. */
  remove(name: string): boolean;
  /**
   * Makes later reads of these records go to the provider, also for operations that still use a connection that was replaced
   * or removed. False if no account has that name now.
   */
  invalidate(name: string, invalidation: Invalidation): boolean;
  /** How many leases are not released. */
  readonly leases: number;
  /** Closes every connection, including those in use. */
  close(): Promise<void>;
}

export interface AccountLease {
  readonly accounts: readonly AccountConnection[];
  release(): void;
}

/** The accounts between two changes. */
interface Snapshot {
  readonly accounts: readonly AccountConnection[];
  leases: number;
}

/**
 * Connects the accounts. Each change creates a new snapshot and leaves the other connections as they are. A connection that
 * it removes is closed when no lease of a snapshot with it is left.
 */
export function createAccountRegistry(
  accounts: readonly AccountConfig[],
  options: Omit<ConnectOptions, 'hasConcurrentRequests'>,
): AccountRegistry {
  const connect = (account: AccountConfig) =>
    connectAccount(account, { ...options, hasConcurrentRequests: () => leases > 1 });
  let leases = 0;
  let current: Snapshot = { accounts: accounts.map(connect), leases: 0 };
  /** The snapshots before the current one that are leased. */
  const former = new Set<Snapshot>();
  /** The removed connections that are still leased. */
  const retired = new Set<AccountConnection>();

  function change(next: readonly AccountConnection[]): void {
    if (current.leases > 0) former.add(current);
    for (const connection of current.accounts) if (!next.includes(connection)) retired.add(connection);
    current = { accounts: next, leases: 0 };
    closeUnused();
  }

  function closeUnused(): void {
    const used = new Set([...former].flatMap((snapshot) => snapshot.accounts));
    for (const connection of retired) {
      if (used.has(connection)) continue;
      retired.delete(connection);
      // No operation uses the connection any more, so that an error while closing it concerns no answer.
      connection.close().catch(() => {});
    }
  }

  return {
    lease() {
      const snapshot = current;
      let isReleased = false;
      leases += 1;
      snapshot.leases += 1;
      return {
        accounts: snapshot.accounts,
        release() {
          if (isReleased) return;
          isReleased = true;
          leases -= 1;
          snapshot.leases -= 1;
          if (snapshot.leases === 0 && former.delete(snapshot)) closeUnused();
        },
      };
    },

    get current() {
      return current.accounts;
    },

    get leases() {
      return leases;
    },

    set(account) {
      const connection = connect(account);
      const index = current.accounts.findIndex((other) => other.account.name === account.name);
      change(index === -1 ? [...current.accounts, connection] : current.accounts.with(index, connection));
    },

    remove(name) {
      const next = current.accounts.filter(({ account }) => account.name !== name);
      if (next.length === current.accounts.length) return false;
      change(next);
      return true;
    },

    invalidate(name, invalidation) {
      for (const connection of [...current.accounts, ...retired])
        if (connection.account.name === name) connection.invalidate(invalidation);
      return current.accounts.some(({ account }) => account.name === name);
    },

    async close() {
      const all = [...current.accounts, ...retired];
      retired.clear();
      await Promise.all(all.map((connection) => connection.close()));
    },
  };
}
