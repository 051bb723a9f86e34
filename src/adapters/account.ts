import type { RecordType } from '../domain/records.ts';
import type { Adapter } from './adapter.ts';

/** A connected account, as clients see it. */
export interface Account {
  readonly name: string;
  /** A value of the `Provider` enum. */
  readonly provider: string;
}

/** A connected account, with what reads it. */
export interface ConnectedAccount {
  readonly account: Account;
  readonly adapter: Adapter;
  readonly invalidations: InvalidationLog;
}

/** What is known to have changed at the provider: one record, all records of a type, or everything. */
export interface Invalidation {
  /** Null for every type. */
  readonly type: RecordType | null;
  /** Null for every record of the type. */
  readonly remoteId: string | null;
}

const maxKept = 1_000;

/**
 * The invalidations of one account, counted by an epoch. An operation that is under way compares the epoch with the one it
 * knows before each read, and forgets what has changed since.
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
    if (this.#latest.length > maxKept) this.#latest.shift();
  }

  /** The invalidations after an epoch; one of everything if they are too many to be kept. */
  since(epoch: number): readonly Invalidation[] {
    const count = this.#epoch - epoch;
    if (count > this.#latest.length) return [{ type: null, remoteId: null }];
    return count === 0 ? [] : this.#latest.slice(-count);
  }
}
