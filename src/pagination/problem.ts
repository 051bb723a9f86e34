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

/**
 * Adds the problem of a page that lacks rows, once for each account and code: the list goes on behind such a page, because
 * reading it again would give the same.
 */
export function addProblem(problems: Problem[], problem: Problem): void {
  const isKnown = problems.some(({ account, code }) => account === problem.account && code === problem.code);
  if (!isKnown) problems.push(problem);
}
