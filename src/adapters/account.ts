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
}
