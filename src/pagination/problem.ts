import type { Account } from '../adapters/account.ts';
import { UnsupportedError, UpstreamError } from '../errors.ts';

/** Why the rows of an account are missing from a list, as clients see it. */
export interface Problem {
  readonly account: Account;
  readonly code: string;
  readonly message: string;
  /** In seconds; null if unknown. */
  readonly retryAfter: number | null;
}

/** The problem of an account that failed; throws any other error on. */
export function toProblem(error: unknown, account: Account): Problem {
  if (!(error instanceof UpstreamError || error instanceof UnsupportedError)) throw error;
  return { account, code: error.code, message: error.message, retryAfter: error.retryAfter };
}
