import type { Origin, UpstreamError } from '../../errors.ts';
import { decodeJson, JsonError } from '../decode/json.ts';
import type { JsonResponse, Refusal } from '../http.ts';
import { readRetryAfter } from '../limits/retry-after.ts';
import { byStatus, refused, unexpected } from './failure.ts';
import type { RawResponse } from './send.ts';

/** An answer that is not 2xx. */
export interface RefusedAnswer {
  /** What was asked for, without the query. */
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The decoded JSON; null where there is none. */
  readonly body: unknown;
}

/** What the provider means by an answer that is not 2xx; null leaves it to the status alone. */
export type ToRefusal = (answer: RefusedAnswer) => Refusal | null;

/** Takes a 2xx answer's JSON, or throws what any other answer means. */
export function toReply(
  answer: RawResponse,
  path: string,
  origin: Origin,
  toRefusal: ToRefusal,
  now: number,
): JsonResponse {
  const { status, headers } = answer;
  if (status >= 200 && status < 300) return { status, headers, body: jsonOf(answer, origin) };
  throw toFailure(answer, path, origin, toRefusal, now);
}

/** What an answer means that is not 2xx. */
export function toFailure(
  answer: RawResponse,
  path: string,
  origin: Origin,
  toRefusal: ToRefusal,
  now: number,
): UpstreamError {
  const { status, headers } = answer;
  if (status < 400) return unexpected(origin, status, 'answered with a redirect, which is not followed');
  const refusal = toRefusal({ path, status, headers, body: jsonOrNull(answer) }) ?? byStatus(status);
  return refused(origin, refusal, status, readRetryAfter(headers, now));
}

function jsonOf({ status, body }: RawResponse, origin: Origin): unknown {
  if (!Buffer.isBuffer(body)) throw unexpected(origin, status, `answered with ${body.problem}`);
  try {
    return decodeJson(body);
  } catch (error) {
    throw error instanceof JsonError ? unexpected(origin, status, `answered with ${error.message}`) : error;
  }
}

function jsonOrNull({ body }: RawResponse): unknown {
  try {
    return Buffer.isBuffer(body) ? decodeJson(body) : null;
  } catch {
    return null;
  }
}
