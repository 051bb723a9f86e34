import type { Answer, IncomingRequest } from '../../server.ts';
import { toUuid } from '../ids.ts';
import type { SmartRecruitersOptions } from '../options.ts';
import { Refusal } from './refusal.ts';

export const tokenPath = '/identity/oauth/token';

export interface Credential {
  /** Rate limits count per name. All tokens of a client share one. */
  readonly name: string;
  /** Null means all scopes. */
  readonly scopes: readonly string[] | null;
}

export interface Credentials {
  /** Reads the credential of a request; null without a valid one. */
  read(headers: IncomingRequest['headers']): Credential | null;
  /** Answers a token request. */
  issue(request: IncomingRequest): Answer;
}

/** Accepts the API key in `X-SmartToken` or an access token: developers.smartrecruiters.com/docs/get-started */
export function createCredentials(options: SmartRecruitersOptions): Credentials {
  const { clock, clientId, clientSecret, tokenLifetimeMs } = options;
  const expiries = new Map<string, number>();

  return {
    read(headers) {
      const { 'x-smarttoken': key, authorization } = headers;
      // The pages do not say what happens to a request with both headers.
      if (key !== undefined && authorization !== undefined) return null;
      if (key !== undefined) return key === options.apiKey ? { name: 'api key', scopes: null } : null;
      const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
      const isValid = token !== undefined && clock.now() < (expiries.get(token) ?? 0);
      return isValid ? { name: 'client', scopes: options.scopes } : null;
    },

    issue(request) {
      const form = new URLSearchParams(request.body);
      const refusal = refusalOf(request, form);
      if (refusal !== null) return refusal;
      const client = readClient(request.headers.authorization, form);
      if (client === null) return oauthError(400, 'invalid_request');
      if (client.id !== clientId || client.secret !== clientSecret) return oauthError(401, 'invalid_client');
      const token = toUuid('Token', expiries.size);
      expiries.set(token, clock.now() + tokenLifetimeMs);
      return {
        status: 200,
        headers: { 'cache-control': 'no-store' },
        body: { access_token: token, token_type: 'Bearer', expires_in: Math.floor(tokenLifetimeMs / 1_000) },
      };
    },
  };
}

/** Throws if an access token has none of the scopes. No page documents the status; 403 is a guess. */
export function requireScope(credential: Credential, scopes: readonly string[]): void {
  if (credential.scopes === null || scopes.length === 0) return;
  if (scopes.some((scope) => credential.scopes?.includes(scope))) return;
  throw new Refusal(403, 'OAuthPermissionsException', `Missing scope: ${scopes.join(' or ')}`);
}

function refusalOf({ method, headers }: IncomingRequest, form: URLSearchParams): Answer | null {
  if (method !== 'POST') return { status: 404, headers: {}, body: { message: 'Not found' } };
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  if (!isForm || !form.has('grant_type')) return oauthError(400, 'invalid_request');
  return form.get('grant_type') === 'client_credentials' ? null : oauthError(400, 'unsupported_grant_type');
}

/** Reads the client credentials from the form or from HTTP Basic (RFC 6749, 2.3.1); null if both or none are present. */
function readClient(authorization: string | undefined, form: URLSearchParams) {
  const id = form.get('client_id');
  const secret = form.get('client_secret');
  if (authorization === undefined) return id === null || secret === null ? null : { id, secret };
  const encoded = /^Basic ([A-Za-z0-9+/]+=*)$/.exec(authorization)?.[1];
  if (encoded === undefined || secret !== null) return null;
  const [basicId = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
  return { id: decodeURIComponent(basicId), secret: decodeURIComponent(rest.join(':')) };
}

/** Error response of RFC 6749, 5.2. */
function oauthError(status: number, error: string): Answer {
  const headers: Record<string, string> =
    status === 401 ? { 'www-authenticate': 'Basic realm="identity"' } : {};
  return { status, headers, body: { error, error_description: 'The request for a token was refused' } };
}
