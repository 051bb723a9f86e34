import type { RecordType } from '../domain/records.ts';
import type { Adapter } from './adapter.ts';

/** A connected account, as clients see it. */
export interface Account {
  readonly name: string;
  /** A value of the `Provider` enum. */
  readonly provider: string;
}

/** A connected account with the adapter that reads it. */
export interface ConnectedAccount {
  readonly account: Account;
  readonly adapter: Adapter;
  readonly invalidations: InvalidationLog;
}

/** Names records that have changed at the provider: one record, all records of a type, or every record. */
export interface Invalidation {
  /** Null for every type. */
  readonly type: RecordType | null;
  /** Null for every record of the type. */
  readonly remoteId: string | null;
}

const maxLoggedInvalidations = 1_000;

/**
 * The invalidations of one account, counted by an epoch. Before each read, a running operation compares the epoch with the
 * one of its last read, and drops the records that were invalidated between them.
 */
export class InvalidationLog {
  #epoch = 0;
  readonly #latest: Invalidation[] = [];

  get epoch(): number {
    return this.#epoch;
  }

  add(invalidation: Invalidation): void {
    this.#epoch += 1;
    this.#latest.push(invalidation);
    if (this.#latest.length > maxLoggedInvalidations) this.#latest.shift();
  }

  /** The invalidations after an epoch; a single one of every record if the log no longer holds all of them. */
  since(epoch: number): readonly Invalidation[] {
    const count = this.#epoch - epoch;
    if (count > this.#latest.length) return [{ type: null, remoteId: null }];
    return count === 0 ? [] : this.#latest.slice(-count);
  }
}
