import { type Origin, type UpstreamCode, UpstreamError, type UpstreamFailure } from '../errors.ts';
import type { Refusal } from './http.ts';

/** No response within the time of one attempt, or within the time left before the deadline. */
export function timedOut(origin: Origin, timeoutMs: number): UpstreamError {
  return failure(origin, 'UPSTREAM_TIMEOUT', `did not answer within ${toDuration(timeoutMs)}`);
}

/** A response that has begun and then stopped arriving. */
export function stalled(origin: Origin, idleMs: number): UpstreamError {
  return failure(
    origin,
    'UPSTREAM_TIMEOUT',
    `sent nothing for ${toDuration(idleMs)} in the middle of an answer`,
  );
}

/** A provider redirected to another host, which failed. That host's status is not the provider's, so it is not set. */
export function foreignHostFailed(
  origin: Origin,
  status: number,
  retryAfterMs: number | null,
): UpstreamError {
  const isTransient = status === 408 || status === 429 || status >= 500;
  const code = isTransient ? 'UPSTREAM_UNAVAILABLE' : 'UPSTREAM_CONTRACT';
  const response = status < 400 ? 'another redirect' : `status ${status}`;
  const retryAfter = toSecondsOrNull(retryAfterMs);
  return failure(origin, code, `led to a host that answered with ${response}`, { retryAfter });
}

/** Nothing was sent, because the deadline had passed. */
export function deadlinePassed(origin: Origin): UpstreamError {
  return failure(origin, 'UPSTREAM_TIMEOUT', 'was not asked: the deadline had passed');
}

/** Nothing was sent, because the HTTP client of this account is closed. */
export function clientClosed(origin: Origin): UpstreamError {
  return failure(origin, 'UPSTREAM_UNAVAILABLE', 'is not asked any more: the gateway is closing');
}

/** Nothing was sent, because the circuit breaker is open; it lets a probe through after `openMs`. */
export function circuitOpen(origin: Origin, openMs: number): UpstreamError {
  const message = 'failed many times in a row, and is not asked for a few seconds';
  return failure(origin, 'UPSTREAM_UNAVAILABLE', message, { retryAfter: toSeconds(openMs) });
}

/** No connection, or a broken one. Only the code of the cause is kept: undici's errors can hold received bytes. */
export function unreachable(origin: Origin, cause: unknown): UpstreamError {
  const code = codeOf(cause);
  return failure(origin, 'UPSTREAM_UNAVAILABLE', 'could not be reached', { cause: new Error(code) });
}

/** A response that the provider's documentation does not allow, such as `answered with an empty body`. */
export function contractViolation(origin: Origin, status: number | null, message: string): UpstreamError {
  return failure(origin, 'UPSTREAM_CONTRACT', message, { status });
}

/** The provider's limits leave no room for the request before its deadline. */
export function rateLimited(origin: Origin, waitMs: number | null): UpstreamError {
  const retryAfter = toSecondsOrNull(waitMs);
  return failure(origin, 'UPSTREAM_RATE_LIMITED', 'has no capacity left before the deadline', { retryAfter });
}

/** A response with an error status. */
export function refused(
  origin: Origin,
  { code, message, scope }: Refusal,
  status: number,
  retryAfterMs: number | null,
): UpstreamError {
  return failure(origin, code, message, { status, retryAfter: toSecondsOrNull(retryAfterMs), scope });
}

/** The meaning of a status for which the provider documents no other. */
export function byStatus(status: number): Refusal {
  const refusal = (code: UpstreamCode, message: string) => ({ code, message, scope: null });
  if (status === 401) return refusal('UPSTREAM_UNAUTHENTICATED', 'refused the credential');
  if (status === 403) return refusal('UPSTREAM_FORBIDDEN', 'does not permit this to the credential');
  if (status === 429) return refusal('UPSTREAM_RATE_LIMITED', 'received too many requests');
  if (status === 408 || status >= 500) return refusal('UPSTREAM_UNAVAILABLE', `failed with status ${status}`);
  return refusal('UPSTREAM_REJECTED', `rejected the request with status ${status}`);
}

type FailureDetails = Partial<Omit<UpstreamFailure, 'code' | 'message' | 'origin'>>;

function failure(
  origin: Origin,
  code: UpstreamCode,
  message: string,
  details: FailureDetails = {},
): UpstreamError {
  const { status = null, retryAfter = null, scope = null, cause } = details;
  return new UpstreamError({
    code,
    message: `${origin.provider} ${message}`,
    origin,
    status,
    retryAfter,
    scope,
    cause,
  });
}

function codeOf(cause: unknown): string {
  const { code } = cause instanceof Error && 'code' in cause ? cause : { code: null };
  return typeof code === 'string' ? code : 'the connection broke';
}

function toSeconds(durationMs: number): number {
  return Math.ceil(durationMs / 1_000);
}

function toSecondsOrNull(durationMs: number | null): number | null {
  return durationMs === null ? null : toSeconds(durationMs);
}

function toDuration(durationMs: number): string {
  return durationMs < 1_000 ? `${Math.ceil(durationMs)} ms` : `${Math.round(durationMs / 100) / 10} s`;
}
