import { dateTime } from '../decode/dates.ts';
import { object, ShapeError } from '../decode/shape.ts';
import type { JsonResponse } from '../http.ts';
import { readHttpDate } from '../limits/retry-after.ts';

export interface Token {
  readonly value: string;
  /** Milliseconds since the epoch, on our own clock. */
  readonly expiresAt: number;
}

const shortestMs = 5_000;
const longestMs = 24 * 3_600_000;
// Greenhouse's tokens live an hour; one that does not say how long it lives is renewed before that.
const unknownMs = 50 * 60_000;

/** No duration in seconds is as large as a moment in seconds. */
const firstMoment = 1_000_000_000;

/** Reads what a token endpoint answers; throws a `ShapeError` where that holds no token. */
export function readTokenReply(
  { headers, body }: Pick<JsonResponse, 'headers' | 'body'>,
  now: number,
): Token {
  const reply = tokenReply(body);
  const providerNow = readHttpDate(headers.date) ?? now;
  // Greenhouse answers `expires_at` and documents the other two as well; SmartRecruiters answers `expires_in`.
  const said = [reply.expires_in, reply.expires_at, reply.expires];
  const lifetimeMs = said.map((expiry) => lifetimeOf(expiry, providerNow)).find((found) => found !== null);
  return { value: reply.access_token, expiresAt: now + plausible(lifetimeMs ?? unknownMs) };
}

const tokenReply = object({
  access_token: headerValue,
  expires_in: unread,
  expires_at: unread,
  expires: unread,
});

function headerValue(value: unknown): string {
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return value;
  throw new ShapeError('', 'a token');
}

function unread(value: unknown): unknown {
  return value;
}

/** In milliseconds, out of a duration or a moment, in seconds or by ISO 8601; null where it is neither. */
function lifetimeOf(expiry: unknown, providerNow: number): number | null {
  const seconds = typeof expiry === 'string' && /^\d+(?:\.\d+)?$/.test(expiry) ? Number(expiry) : expiry;
  if (typeof seconds === 'number')
    return seconds < firstMoment ? seconds * 1_000 : seconds * 1_000 - providerNow;
  try {
    return Date.parse(dateTime(expiry)) - providerNow;
  } catch {
    return null;
  }
}

/** A token that has expired on arrival shows a wrong clock; how long it really lives is then unknown. */
function plausible(lifetimeMs: number): number {
  return lifetimeMs > 0 ? Math.min(longestMs, Math.max(shortestMs, lifetimeMs)) : unknownMs;
}
