import type { AccountAccess } from '../access/account-access.ts';
import type { Account, ConnectedAccount } from '../adapters/account.ts';
import type { Adapter } from '../adapters/adapter.ts';
import type { RequestScope } from '../request-scope.ts';
import { KnownRecords } from './known-records.ts';
import type { OperationFields } from './readable-fields.ts';
import { SuppliedFields } from './supplied-fields.ts';
import type { Trace } from './trace.ts';

/** What one operation reads with, the same for all of its accounts. */
export interface ReaderOptions extends OperationFields {
  readonly scope: RequestScope;
  /** Null if the answer does not explain its cost. */
  readonly trace: Trace | null;
}

/** The account of a reader, and what is known of its records. */
export interface ReaderSource {
  readonly account: Account;
  readonly adapter: Adapter;
  readonly suppliedFields: SuppliedFields;
  readonly known: KnownRecords;
}

/** What nothing is known of yet. */
export function toReaderSource(
  connected: ConnectedAccount,
  options: ReaderOptions,
  access: AccountAccess,
): ReaderSource {
  const { account, adapter } = connected;
  const suppliedFields = new SuppliedFields(adapter);
  return { account, adapter, suppliedFields, known: new KnownRecords(connected, options, access) };
}
