import { type Clock, timeLeft } from '../../clock.ts';
import { type Origin, UpstreamError } from '../../errors.ts';
import type { RequestScope } from '../../request-scope.ts';
import { type ErrorResponse, toJsonResponse } from '../client/response.ts';
import { createRetry } from '../client/retry.ts';
import { ShapeError } from '../decode/shape.ts';
import { contractViolation } from '../failure.ts';
import type { JsonResponse, Refusal } from '../http.ts';
import { createConnections } from '../transport/connections.ts';
import { send } from '../transport/send.ts';
import { readTokenResponse, type Token } from './token-response.ts';

interface TokenRequestOptions {
  readonly origin: Origin;
  readonly url: URL;
  /** Such as the client's `authorization`; sent to this URL alone. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as a form, in this order. */
  readonly form: readonly (readonly [name: string, value: string])[];
  readonly timeoutMs: number;
  readonly clock: Clock;
  readonly random: () => number;
}

const maxBodyBytes = 64 * 1024;

/** Creates a function that requests a token from an OAuth token endpoint, for `createBearer`. */
export function createTokenRequest(options: TokenRequestOptions): (scope: RequestScope) => Promise<Token> {
  const { origin, clock, random } = options;
  const retry = createRetry(clock, random);
  return async (scope) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return toToken(await postForm(options, scope), origin, clock.now());
      } catch (error) {
        if (error instanceof UpstreamError && error.status === 429) throw error;
        await retry.after(attempt, error, scope);
      }
    }
  };
}

/** Opens a connection for each request, because a token is requested about once an hour. */
async function postForm(options: TokenRequestOptions, scope: RequestScope): Promise<JsonResponse> {
  const { origin, url, headers, form, timeoutMs, clock } = options;
  const pool = createConnections({ origin: url.origin, connections: 1, timeoutMs, reach: 'anywhere' });
  const request = {
    method: 'POST',
    path: url.pathname + url.search,
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      ...headers,
    },
    body: new URLSearchParams(form.map(([name, value]) => [name, value])).toString(),
  } as const;
  const timeout = Math.min(timeoutMs, timeLeft(scope.deadline, clock));
  const sendOptions = { origin, clock, timeoutMs: timeout, maxBodyBytes, signal: scope.signal, onSent() {} };
  try {
    const raw = await send(pool, request, sendOptions);
    return toJsonResponse(raw, url.pathname, origin, toRefusal, clock.now());
  } finally {
    await pool.dispatcher.destroy();
  }
}

// Greenhouse answers 400 to a malformed client id, and repeats it in the message: nothing of the body is passed on.
function toRefusal({ status }: ErrorResponse): Refusal | null {
  if (status === 400 || status === 401) {
    return {
      code: 'UPSTREAM_UNAUTHENTICATED',
      message: 'issued no token: it refused the client credentials',
      scope: null,
    };
  }
  return status === 429
    ? {
        code: 'UPSTREAM_RATE_LIMITED',
        message: 'issued no token: it received too many requests for one',
        scope: null,
      }
    : null;
}

function toToken(response: JsonResponse, origin: Origin, now: number): Token {
  try {
    return readTokenResponse(response, now);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    throw contractViolation(origin, response.status, `issued no token: ${error.message}`);
  }
}
