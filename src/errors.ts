/** The account that an error came from, by its configured name. */
export interface Origin {
  readonly account: string;
  readonly provider: string;
}

/** Anything that went wrong and that a client may know of; the rest is masked. */
export abstract class GatewayError extends Error {
  abstract readonly code: string;
  /** Null where no single account is concerned. */
  readonly origin: Origin | null;
  /** Seconds after which trying again makes sense; null where unknown. */
  readonly retryAfter: number | null;

  constructor(message: string, origin: Origin | null, retryAfter: number | null, cause?: unknown) {
    super(message, { cause });
    this.name = new.target.name;
    this.origin = origin;
    this.retryAfter = retryAfter;
  }
}

/** An argument, id or cursor is wrong; the message names it and never repeats its value. */
export class InputError extends GatewayError {
  readonly code = 'BAD_USER_INPUT';

  constructor(message: string) {
    super(message, null, null);
  }
}

/** The provider of this account cannot do this at all. */
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
  | 'UPSTREAM_CONTRACT';

/** The facts that an upstream failure is made of; `status` is null where no answer arrived. */
export interface UpstreamFailure {
  readonly code: UpstreamCode;
  readonly message: string;
  readonly origin: Origin;
  readonly status: number | null;
  readonly retryAfter: number | null;
  /** The scope that the credential lacks, where that is the matter. */
  readonly scope: string | null;
  readonly cause?: unknown;
}

/** A provider failed, refused, or answered in a shape that is not its own. Typed where the answer is read. */
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

/** The configuration is wrong; every mistake at once, each with its path. Ends the process at start. */
export class ConfigError extends Error {
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.name = 'ConfigError';
    this.mistakes = mistakes;
  }
}
