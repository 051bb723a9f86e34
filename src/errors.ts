/** The account of an error, by its configured name. */
export interface Origin {
  readonly account: string;
  readonly provider: string;
}

/** An error that clients may see; all others are masked. */
export abstract class GatewayError extends Error {
  abstract readonly code: string;
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

export type UpstreamCode =
  | 'UPSTREAM_UNAUTHENTICATED'
  | 'UPSTREAM_FORBIDDEN'
  | 'UPSTREAM_REJECTED'
  | 'UPSTREAM_RATE_LIMITED'
  | 'UPSTREAM_TIMEOUT'
  | 'UPSTREAM_UNAVAILABLE'
  | 'UPSTREAM_CONTRACT'
  /** The provider has forgotten a place in a list. */
  | 'CURSOR_EXPIRED';

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

/** An invalid configuration, with all of its mistakes, each with its path. Ends the process at the start. */
export class ConfigError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}
