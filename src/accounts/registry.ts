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
  /** Makes later reads of these records go to the provider; false if no account has that name. */
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
  /** The connections that the change after this snapshot removed. */
  removed: readonly AccountConnection[];
}

/**
 * Connects the accounts. Each change creates a new snapshot and leaves the other connections as they are. A connection that
 * it removes is closed when no lease of an older snapshot is left.
 */
export function createAccountRegistry(
  accounts: readonly AccountConfig[],
  options: Omit<ConnectOptions, 'hasConcurrentRequests'>,
): AccountRegistry {
  const connect = (account: AccountConfig) =>
    connectAccount(account, { ...options, hasConcurrentRequests: () => leases > 1 });
  let leases = 0;
  let current: Snapshot = { accounts: accounts.map(connect), leases: 0, removed: [] };
  /** From the oldest to the current one. */
  let snapshots: readonly Snapshot[] = [current];

  function change(next: readonly AccountConnection[]): void {
    current.removed = current.accounts.filter((connection) => !next.includes(connection));
    current = { accounts: next, leases: 0, removed: [] };
    snapshots = [...snapshots, current];
    closeUnused();
  }

  function closeUnused(): void {
    while (snapshots.length > 1) {
      const [oldest, ...rest] = snapshots;
      if (oldest === undefined || oldest.leases > 0) return;
      snapshots = rest;
      // A failure to close affects no operation.
      for (const connection of oldest.removed) connection.close().catch(() => {});
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
          if (snapshot.leases === 0 && snapshots.length > 1) closeUnused();
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
      const connection = current.accounts.find(({ account }) => account.name === name);
      connection?.invalidate(invalidation);
      return connection !== undefined;
    },

    async close() {
      const all = new Set(snapshots.flatMap((snapshot) => snapshot.accounts));
      await Promise.all(Array.from(all, (connection) => connection.close()));
    },
  };
}
