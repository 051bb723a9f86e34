/** The description of an error code in `docs/errors.md`. */
export interface ErrorCodeDescription {
  readonly meaning: string;
  readonly whoCanAct: string;
  readonly action: string;
}

/** Every value of `extensions.code`, in the order of `docs/errors.md`. */
export const errorCodes = {
  GRAPHQL_PARSE_FAILED: {
    meaning: 'The query is not GraphQL: it has a syntax error.',
    whoCanAct: 'the client',
    action: 'Correct the query at the place in `locations`.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    meaning: 'The query does not fit the schema, as with a field that does not exist.',
    whoCanAct: 'the client',
    action: 'Correct the query at the place in `locations`. `docs/schema.graphql` is the schema.',
  },
  QUERY_TOO_COMPLEX: {
    meaning:
      'The query exceeds a limit on the document, such as its depth, or on what it costs in upstream calls and records: estimated before it runs, or reached while it runs. Then lists end early, with `hasNextPage`, and what was not read is an error at its path.',
    whoCanAct: 'the client, or the operator',
    action:
      'Select less, ask for smaller pages (`first`), or filter by what the provider applies. Continue a list that ended early after its `endCursor`. The message names the limit, and for a cost the field that costs most. The operator can raise a limit of `limits.query`.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    meaning:
      'The request has the hash of a query in place of the query, and the gateway has no stored queries.',
    whoCanAct: 'the client',
    action: 'Send the text of the query. Apollo clients do this by themselves.',
  },
  UNAUTHENTICATED: {
    meaning:
      'The request has no credential, or one that is not good: unknown, expired, or not for this gateway. The answer is the same for each reason.',
    whoCanAct: 'the client, or the operator',
    action:
      'Send a key of the gateway, or a valid token, in one header: `Authorization: Bearer …`. A URL or a cookie must not have a credential.',
  },
  FORBIDDEN: {
    meaning: 'The credential is good, but gives the caller no role.',
    whoCanAct: 'the operator',
    action: 'Give the caller a role: in the configuration, or at the issuer of its tokens.',
  },
  UNAVAILABLE: {
    meaning: 'A token cannot be verified now, because the keys of its issuer cannot be had.',
    whoCanAct: 'the client, later',
    action: 'Repeat the request after the seconds in the header `Retry-After`.',
  },
  BAD_USER_INPUT: {
    meaning:
      'A value is wrong: an argument, a variable, an id, a cursor, or a member of the request. The message names the place.',
    whoCanAct: 'the client',
    action: 'Correct the value.',
  },
  CURSOR_EXPIRED: {
    meaning: 'The cursor was right, but the provider no longer knows this position in its list.',
    whoCanAct: 'the client',
    action: 'Read the list from the beginning, without `after`.',
  },
  UNSUPPORTED_BY_PROVIDER: {
    meaning: 'The provider of this account does not have this at all.',
    whoCanAct: 'the client',
    action:
      'Leave the field or the filter out, or name other accounts in `accounts`. `docs/coverage.md` lists the support.',
  },
  UPSTREAM_UNAUTHENTICATED: {
    meaning: 'The provider refused the credential, also with a fresh token.',
    whoCanAct: 'the operator',
    action: 'Replace the credential of the account in the configuration.',
  },
  UPSTREAM_FORBIDDEN: {
    meaning: 'The credential lacks a scope or a role. The message names the scope if it is known.',
    whoCanAct: 'the operator',
    action: 'Grant the credential the scope or the role at the provider.',
  },
  UPSTREAM_REJECTED: {
    meaning:
      'The provider rejected the request with another status from 400 to 499: the gateway asked wrongly.',
    whoCanAct: 'the maintainers of the gateway',
    action: 'Report it, with the id of the request.',
  },
  UPSTREAM_RATE_LIMITED: {
    meaning: "The provider's rate limit has no capacity before the deadline of the request.",
    whoCanAct: 'the client, later',
    action: 'Repeat the request after `retryAfter` seconds.',
  },
  UPSTREAM_TIMEOUT: {
    meaning: 'The provider did not answer in time.',
    whoCanAct: 'the client',
    action: 'Repeat the request, or select less.',
  },
  UPSTREAM_UNAVAILABLE: {
    meaning: 'The provider could not be reached, or failed with a status of 500 or above.',
    whoCanAct: 'the client, later',
    action: 'Repeat the request, after `retryAfter` seconds if it has them.',
  },
  UPSTREAM_CONTRACT: {
    meaning: 'The answer of the provider does not have the documented shape.',
    whoCanAct: 'the maintainers of the gateway',
    action: 'Report it, with the id of the request.',
  },
  INTERNAL_SERVER_ERROR: {
    meaning: 'A defect of the gateway. Its details are in the log only.',
    whoCanAct: 'the maintainers of the gateway',
    action: 'Report it, with the lines of the log that have the id of the request.',
  },
} as const satisfies Readonly<Record<string, ErrorCodeDescription>>;

export type ErrorCode = keyof typeof errorCodes;

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}

/** The account of an error, by its configured name. */
export interface Origin {
  readonly account: string;
  readonly provider: string;
}

/** An error that clients may see; all others are masked. */
export abstract class GatewayError extends Error {
  abstract readonly code: ErrorCode;
  /** Null if the error does not come from one account. */
  readonly origin: Origin | null;
  /** Seconds after which a retry makes sense; null if unknown. */
  readonly retryAfter: number | null;

  constructor(message: string, origin: Origin | null, retryAfter: number | null, cause?: unknown) {
    super(message, { cause });
    this.name = new.target.name;
    this.origin = origin;
    this.retryAfter = retryAfter;
  }
}

/** An invalid argument, id or cursor. The message names it and never repeats its value. */
export class InputError extends GatewayError {
  readonly code = 'BAD_USER_INPUT';

  constructor(message: string) {
    super(message, null, null);
  }
}

/** A feature that the provider of this account does not have. */
export class UnsupportedError extends GatewayError {
  readonly code = 'UNSUPPORTED_BY_PROVIDER';

  constructor(message: string, origin: Origin) {
    super(message, origin, null);
  }
}

/** The limit of the calls of an operation, or of one page of a filtered list. */
export type CallLimitName = 'calls' | 'pageCalls';

/** A read that was not made, because the operation or the page has made as many upstream calls as it may. */
export class CallLimitError extends GatewayError {
  readonly code = 'QUERY_TOO_COMPLEX';
  readonly limitName: CallLimitName;

  constructor(limitName: CallLimitName, limit: number, origin: Origin) {
    super(toCallLimitMessage(limitName, limit), origin, null);
    this.limitName = limitName;
  }
}

function toCallLimitMessage(limitName: CallLimitName, limit: number): string {
  const calls = `${limit} upstream ${limit === 1 ? 'call' : 'calls'}`;
  return limitName === 'calls'
    ? `The query has made ${calls}, which is its limit (limits.query.calls): continue lists after endCursor, or select less`
    : `${calls} are not enough for the first row of the page (limits.query.pageCalls): select fewer conditions, or raise the limit`;
}

export type UpstreamCode = Extract<ErrorCode, `UPSTREAM_${string}` | 'CURSOR_EXPIRED'>;

/** The members of an `UpstreamError`; `status` is null if no response arrived. */
export interface UpstreamFailure {
  readonly code: UpstreamCode;
  readonly message: string;
  readonly origin: Origin;
  readonly status: number | null;
  readonly retryAfter: number | null;
  /** The OAuth scope that the credential lacks; null if that is not the reason. */
  readonly scope: string | null;
  readonly cause?: unknown;
}

/** A provider failed, refused, or broke its documented contract. Created by the code that reads the response. */
export class UpstreamError extends GatewayError {
  readonly code: UpstreamCode;
  readonly status: number | null;
  readonly scope: string | null;

  constructor(failure: UpstreamFailure) {
    super(failure.message, failure.origin, failure.retryAfter, failure.cause);
    this.code = failure.code;
    this.status = failure.status;
    this.scope = failure.scope;
  }
}

/** Whether a provider no longer knows the cursor of a read. */
export function isCursorExpired(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && error.code === 'CURSOR_EXPIRED';
}

/** Whether a provider's rate limit has no capacity for a read before its deadline. */
export function isRateLimited(error: unknown): error is UpstreamError {
  return error instanceof UpstreamError && error.code === 'UPSTREAM_RATE_LIMITED';
}

/** An invalid configuration, with all of its mistakes, each with its path. Ends the process at the start. */
export class ConfigError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}
