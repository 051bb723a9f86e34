import type { Account } from '../adapters/account.ts';
import { CallLimitError, UnsupportedError, UpstreamError } from '../errors.ts';

/** The reason why rows of an account are missing from a list, as clients see it. */
export interface Problem {
  readonly account: Account;
  readonly code: string;
  readonly message: string;
  /** Seconds after which a retry makes sense; null if unknown. */
  readonly retryAfter: number | null;
}

/** Turns the error of an account into a problem; rethrows any error that does not come from an account. */
export function toProblem(error: unknown, account: Account): Problem {
  const isOfAccount =
    error instanceof UpstreamError || error instanceof UnsupportedError || error instanceof CallLimitError;
  if (!isOfAccount) throw error;
  return { account, code: error.code, message: error.message, retryAfter: error.retryAfter };
}
