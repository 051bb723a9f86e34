import { type Origin, type UpstreamCode, UpstreamError } from '../../errors.ts';
import type { Refusal } from '../http.ts';

/** No answer within the time that one attempt has, or that was left. */
export function timedOut(origin: Origin, timeoutMs: number): UpstreamError {
  return failure(origin, 'UPSTREAM_TIMEOUT', `did not answer within ${inWords(timeoutMs)}`);
}

/** An answer that began, and then stopped coming. */
export function stalled(origin: Origin, idleMs: number): UpstreamError {
  return failure(
    origin,
    'UPSTREAM_TIMEOUT',
    `sent nothing for ${inWords(idleMs)} in the middle of an answer`,
  );
}

/** A provider led to another host, which says no. That host's status is none of the provider's, whatever it is. */
export function failedElsewhere(origin: Origin, status: number, retryAfterMs: number | null): UpstreamError {
  const isPassing = status === 408 || status === 429 || status >= 500;
  const code = isPassing ? 'UPSTREAM_UNAVAILABLE' : 'UPSTREAM_CONTRACT';
  const retryAfter = retryAfterMs === null ? null : toSeconds(retryAfterMs);
  const what = status < 400 ? 'another redirect' : `status ${status}`;
  return failure(origin, code, `led to a host that answered with ${what}`, { retryAfter });
}

/** Nothing was sent, because the deadline had passed. */
export function tooLate(origin: Origin): UpstreamError {
  return failure(origin, 'UPSTREAM_TIMEOUT', 'was not asked: the deadline had passed');
}

/** Nothing was sent, because the client to this account is closed. */
export function closing(origin: Origin): UpstreamError {
  return failure(origin, 'UPSTREAM_UNAVAILABLE', 'is not asked any more: the gateway is closing');
}

/** Nothing was sent, because the last reads all failed; it is tried again after so long. */
export function resting(origin: Origin, restMs: number): UpstreamError {
  const what = 'failed many times in a row, and is not asked for a few seconds';
  return failure(origin, 'UPSTREAM_UNAVAILABLE', what, { retryAfter: toSeconds(restMs) });
}

/** No connection, or one that broke. The cause is named by its code alone: undici's errors can hold what was received. */
export function unreachable(origin: Origin, cause: unknown): UpstreamError {
  const code = codeOf(cause);
  return failure(origin, 'UPSTREAM_UNAVAILABLE', 'could not be reached', { cause: new Error(code) });
}

/** An answer that is not in the provider's own shape, such as `answered with an empty body`. */
export function unexpected(origin: Origin, status: number | null, what: string): UpstreamError {
  return failure(origin, 'UPSTREAM_CONTRACT', what, { status });
}

/** No capacity before the deadline. */
export function rateLimited(origin: Origin, waitMs: number | null): UpstreamError {
  const retryAfter = waitMs === null ? null : toSeconds(waitMs);
  return failure(origin, 'UPSTREAM_RATE_LIMITED', 'has no capacity left before the deadline', { retryAfter });
}

/** An answer that says no. */
export function refused(
  origin: Origin,
  { code, message, scope }: Refusal,
  status: number,
  retryAfterMs: number | null,
): UpstreamError {
  const retryAfter = retryAfterMs === null ? null : toSeconds(retryAfterMs);
  return failure(origin, code, message, { status, retryAfter, scope });
}

/** What a status means where the provider says nothing else. */
export function byStatus(status: number): Refusal {
  const says = (code: UpstreamCode, message: string) => ({ code, message, scope: null });
  if (status === 401) return says('UPSTREAM_UNAUTHENTICATED', 'refused the credential');
  if (status === 403) return says('UPSTREAM_FORBIDDEN', 'does not permit this to the credential');
  if (status === 429) return says('UPSTREAM_RATE_LIMITED', 'received too many requests');
  if (status === 408 || status >= 500) return says('UPSTREAM_UNAVAILABLE', `failed with status ${status}`);
  return says('UPSTREAM_REJECTED', `rejected the request with status ${status}`);
}

interface Facts {
  readonly status?: number | null;
  readonly retryAfter?: number | null;
  readonly scope?: string | null;
  readonly cause?: unknown;
}

function failure(origin: Origin, code: UpstreamCode, what: string, facts: Facts = {}): UpstreamError {
  const { status = null, retryAfter = null, scope = null, cause } = facts;
  return new UpstreamError({
    code,
    message: `${origin.provider} ${what}`,
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

function inWords(durationMs: number): string {
  return durationMs < 1_000 ? `${Math.ceil(durationMs)} ms` : `${Math.round(durationMs / 100) / 10} s`;
}
