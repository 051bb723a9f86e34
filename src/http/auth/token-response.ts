import { dateTime } from '../decode/dates.ts';
import { object, ShapeError } from '../decode/shape.ts';
import type { JsonResponse } from '../http.ts';
import { readHttpDate } from '../limits/retry-after.ts';

export interface Token {
  readonly value: string;
  /** Milliseconds since the epoch, on the gateway's own clock. */
  readonly expiresAt: number;
}

const minLifetimeMs = 5_000;
const maxLifetimeMs = 24 * 3_600_000;
// Greenhouse's tokens live an hour; a token without a lifetime is renewed before that.
const defaultLifetimeMs = 50 * 60_000;

/** A number of seconds from here on is a time since the epoch, below it a duration. */
const firstEpochSeconds = 1_000_000_000;

/** Reads the response of a token endpoint; throws a `ShapeError` if it holds no token. */
export function readTokenResponse(
  { headers, body }: Pick<JsonResponse, 'headers' | 'body'>,
  now: number,
): Token {
  const response = tokenResponse(body);
  const providerNow = readHttpDate(headers.date) ?? now;
  // Greenhouse answers `expires_at` and documents the other two as well; SmartRecruiters answers `expires_in`.
  const expiries = [response.expires_in, response.expires_at, response.expires];
  const lifetimeMs = expiries
    .map((expiry) => lifetimeOf(expiry, providerNow))
    .find((lifetime) => lifetime !== null);
  return { value: response.access_token, expiresAt: now + toPlausible(lifetimeMs ?? defaultLifetimeMs) };
}

const tokenResponse = object({
  access_token: headerValue,
  expires_in: unchecked,
  expires_at: unchecked,
  expires: unchecked,
});

function headerValue(value: unknown): string {
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return value;
  throw new ShapeError('', 'a token');
}

function unchecked(value: unknown): unknown {
  return value;
}

/** Milliseconds, from a duration in seconds or a time in seconds or ISO 8601; null if it is neither. */
function lifetimeOf(expiry: unknown, providerNow: number): number | null {
  const seconds = typeof expiry === 'string' && /^\d+(?:\.\d+)?$/.test(expiry) ? Number(expiry) : expiry;
  if (typeof seconds === 'number')
    return seconds < firstEpochSeconds ? seconds * 1_000 : seconds * 1_000 - providerNow;
  try {
    return Date.parse(dateTime(expiry)) - providerNow;
  } catch {
    return null;
  }
}

/** A token that has expired on arrival shows that a clock is wrong, so its lifetime counts as unknown. */
function toPlausible(lifetimeMs: number): number {
  return lifetimeMs > 0 ? Math.min(maxLifetimeMs, Math.max(minLifetimeMs, lifetimeMs)) : defaultLifetimeMs;
}
