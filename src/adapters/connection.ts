import { createScopes, type Scopes } from '../http/auth/scopes.ts';
import { createBearer } from '../http/auth/token.ts';
import { createTokenRequest } from '../http/auth/token-request.ts';
import { withBreaker } from '../http/client/circuit-breaker.ts';
import { createHttp, httpDefaults } from '../http/client/client.ts';
import type { ToRefusal } from '../http/client/response.ts';
import { type Contract, createContract } from '../http/decode/contract.ts';
import { createFaultReport } from '../http/decode/fault-report.ts';
import type { Auth, Http, Limit } from '../http/http.ts';
import type { Adapter } from './adapter.ts';
import type { ConnectionOptions, ProviderConnection } from './provider.ts';

/** The provider's part of an account's HTTP client. */
export interface Upstream {
  readonly baseUrl: URL;
  readonly auth: Auth;
  readonly limits: readonly Limit[];
  readonly toRefusal: ToRefusal;
}

/** The tools that an adapter reads its account with. */
export interface UpstreamClient {
  /** The HTTP client, behind the account's circuit breaker. */
  readonly http: Http;
  readonly contract: Contract;
  readonly baseUrl: URL;
  readonly scopes: Scopes;
}

/** Connects one account: an HTTP client with a circuit breaker, and the adapter that reads with it. */
export function openConnection(
  { origin, clock, upstreamTimeoutMs, maxFailuresInARow, share, onEvent }: ConnectionOptions,
  upstream: Upstream,
  createAdapter: (client: UpstreamClient) => Adapter,
): ProviderConnection {
  const unguarded = createHttp({
    ...httpDefaults,
    ...upstream,
    origin,
    upstreamTimeoutMs,
    clock,
    share,
    onEvent,
  });
  const http = withBreaker(unguarded, { origin, clock, maxFailuresInARow, onEvent });
  const contract = createContract(origin, createFaultReport(clock, onEvent));
  const adapter = createAdapter({ http, contract, baseUrl: upstream.baseUrl, scopes: createScopes(onEvent) });
  return { adapter, budget: () => http.budget(), close: () => http.close() };
}

/** A provider's additions to a token request of the OAuth grant `client_credentials`. */
interface TokenEndpoint {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent after `grant_type`, in this order. */
  readonly form: readonly (readonly [name: string, value: string])[];
}

/** Authenticates by bearer tokens of the OAuth grant `client_credentials`. */
export function createClientCredentialsAuth(
  { origin, clock, upstreamTimeoutMs, onEvent }: ConnectionOptions,
  { url, headers, form }: TokenEndpoint,
): Auth {
  const requestToken = createTokenRequest({
    origin,
    url,
    headers,
    form: [['grant_type', 'client_credentials'], ...form],
    timeoutMs: upstreamTimeoutMs,
    clock,
    random: httpDefaults.random,
  });
  return createBearer({ origin, requestToken, clock, random: httpDefaults.random, onEvent });
}
