import type { Invalidation } from '../adapters/account.ts';
import type { AccountConfig } from '../config/config.ts';
import { type AccountConnection, type ConnectOptions, connectAccount } from './connect.ts';

/** The connected accounts, which may change while operations run. */
export interface AccountRegistry {
  /** The accounts as they are now, in their order. They stay open until the lease is released. */
  lease(): AccountLease;
  /** The same for a look that reads nothing. */
  readonly current: readonly AccountConnection[];
  /** Connects an account, in the place of the one that has its name, or behind the others. */
  set(account: AccountConfig): void;
  /** Removes an account; false if none has that name. Operations under way may finish with it. */
  remove(name: string): boolean;
  /** Declares records of an account out of date; false if none has that name. */
  invalidate(name: string, invalidation: Invalidation): boolean;
  /** How many leases are not released. */
  readonly leases: number;
  /** Closes every connection, whether it is in use or not. */
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
  /** The connections that the next change took out. */
  removed: readonly AccountConnection[];
}

/**
 * A change makes a new snapshot and touches no other account. A connection that it took out is closed as soon as no
 * operation holds a snapshot with it.
 */
export function createAccountRegistry(
  accounts: readonly AccountConfig[],
  options: Omit<ConnectOptions, 'hasConcurrentRequests'>,
): AccountRegistry {
  const connect = (account: AccountConfig) =>
    connectAccount(account, { ...options, hasConcurrentRequests: () => leases > 1 });
  let leases = 0;
  let current: Snapshot = { accounts: accounts.map(connect), leases: 0, removed: [] };
  /** The oldest first; the last is the current one. */
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
      // An error while closing has nobody to reach, and takes nothing from anyone.
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
