import type { Origin, UpstreamError } from '../../errors.ts';
import { decodeJson, JsonError } from '../decode/json.ts';
import { byStatus, contractViolation, refused } from '../failure.ts';
import type { JsonResponse, Refusal, ResponseHead } from '../http.ts';
import { readRetryAfter } from '../limits/retry-after.ts';
import type { RawResponse } from '../transport/exchange.ts';

/** A response with an error status. */
export interface ErrorResponse extends ResponseHead {
  /** Path of the request, without the query. */
  readonly path: string;
  /** The decoded JSON; null if the body is not JSON. */
  readonly body: unknown;
}

/** Reads a provider's own meaning of an error response; null leaves it to the status alone. */
export type ToRefusal = (response: ErrorResponse) => Refusal | null;

/** Decodes a 2xx response; throws an `UpstreamError` for any other. */
export function toJsonResponse(
  raw: RawResponse,
  path: string,
  origin: Origin,
  toRefusal: ToRefusal,
  now: number,
): JsonResponse {
  const { status, headers } = raw;
  if (status >= 200 && status < 300) return { status, headers, body: jsonOf(raw, origin) };
  throw toFailure(raw, path, origin, toRefusal, now);
}

/** The error for a response that is not 2xx. */
export function toFailure(
  raw: RawResponse,
  path: string,
  origin: Origin,
  toRefusal: ToRefusal,
  now: number,
): UpstreamError {
  const { status, headers } = raw;
  if (status < 400)
    return contractViolation(origin, status, 'answered with a redirect, which is not followed');
  const refusal = toRefusal({ path, status, headers, body: jsonOrNull(raw) }) ?? byStatus(status);
  return refused(origin, refusal, status, readRetryAfter(headers, now));
}

function jsonOf({ status, body }: RawResponse, origin: Origin): unknown {
  if (!Buffer.isBuffer(body)) throw contractViolation(origin, status, `answered with ${body.problem}`);
  try {
    return decodeJson(body);
  } catch (error) {
    throw error instanceof JsonError
      ? contractViolation(origin, status, `answered with ${error.message}`)
      : error;
  }
}

function jsonOrNull({ body }: RawResponse): unknown {
  try {
    return Buffer.isBuffer(body) ? decodeJson(body) : null;
  } catch {
    return null;
  }
}
