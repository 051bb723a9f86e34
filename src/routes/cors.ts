/** The parts of a request that decide what a browser may do with its response. */
export interface CrossOriginRequest {
  readonly method: string;
  /** The header `Origin`; null if the request has none. */
  readonly origin: string | null;
  /** The header `Access-Control-Request-Method`, which a preflight has; null if the request has none. */
  readonly requestedMethod: string | null;
}

/** The headers that a response gets in addition; empty for an origin that is not allowed. */
export type ToCorsHeaders = (
  request: CrossOriginRequest,
) => readonly (readonly [name: string, value: string])[];

const ofPreflight: readonly (readonly [string, string])[] = [
  ['access-control-allow-methods', 'GET, POST'],
  [
    'access-control-allow-headers',
    'accept, authorization, cache-control, content-type, x-hiregraph-explain, x-request-id',
  ],
  ['access-control-max-age', '600'],
];
const ofResponse: readonly (readonly [string, string])[] = [
  ['access-control-expose-headers', 'retry-after, www-authenticate, x-request-id'],
];

/**
 * Allows pages of exactly these origins to call the gateway. `Access-Control-Allow-Credentials` is never sent: the gateway knows
 * no cookies. There is no `Vary: Origin` either, because no cache may keep a response with data.
 */
export function createCors(origins: readonly string[]): ToCorsHeaders {
  const allowed = new Set(origins);
  return (request) => {
    const { origin } = request;
    if (origin === null || !allowed.has(origin)) return [];
    const further = isPreflight(request) ? ofPreflight : ofResponse;
    return [['access-control-allow-origin', origin], ...further];
  };
}

/** Whether a browser asks what a page of another origin may do. Such a request has no credential, and is not the page's own. */
export function isPreflight({ method, origin, requestedMethod }: CrossOriginRequest): boolean {
  return method === 'OPTIONS' && origin !== null && requestedMethod !== null;
}
