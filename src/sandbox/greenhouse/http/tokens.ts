import { createHmac } from 'node:crypto';
import type { Answer, IncomingRequest } from '../../server.ts';
import { toKey } from '../ids.ts';
import type { GreenhouseOptions } from '../options.ts';
import { createRateLimiter } from './rate-limit.ts';
import { notFound, tooManyRequests } from './refusal.ts';

/** The user that a token acts for. */
export interface Subject {
  /** Key of a user; null for the service user of the credential. */
  readonly user: number | null;
}

export interface Tokens {
  /** Answers a token request: harvestdocs.greenhouse.io/docs/authentication. */
  answer(request: IncomingRequest): Answer;
  /** Finds an issued token; null for an unknown or replaced token. */
  find(token: string): (Subject & { readonly isExpired: boolean }) | null;
}

/** Separate limit of the token endpoint. */
const tokenRateLimit = { requests: 60, windowSeconds: 60 };

/** Supported grant types, as the live server lists them when it refuses an unknown one. */
const grants =
  'authorization_code, refresh_token, client_credentials, urn:ietf:params:oauth:grant-type:token-exchange';

export function createTokens(options: GreenhouseOptions): Tokens {
  const { clock } = options;
  const limit = createRateLimiter(tokenRateLimit, clock);
  const issued = new Map<string, Subject & { readonly expiresAt: number }>();
  let answers = 0;

  function issue(user: number | null): Answer {
    if (options.singleToken) issued.clear();
    // Rounded to seconds, as in the response.
    const expiresAt = Math.floor((clock.now() + options.tokenLifetimeMs) / 1_000) * 1_000;
    const token = encodeToken(options.clientSecret, { jti: answers, sub: user, exp: expiresAt / 1_000 });
    issued.set(token, { user, expiresAt });
    return {
      status: 200,
      headers: {},
      body: { token_type: 'Bearer', access_token: token, [options.tokenFieldName]: toExpiry(expiresAt) },
    };
  }

  function toExpiry(expiresAt: number): string | number {
    if (options.tokenFieldName === 'expires_in') return Math.floor(options.tokenLifetimeMs / 1_000);
    return new Date(expiresAt).toISOString().replace('.000Z', 'Z');
  }

  function refuse(status: number, message: string): Answer {
    const errorId = `err-${String(answers).padStart(8, '0')}`;
    return { status, headers: {}, body: { message, errorId } };
  }

  function decide(request: IncomingRequest): Answer {
    const credential = readBasic(request.headers.authorization ?? '');
    if (credential === null) return refuse(401, 'Unauthorized');
    const { clientId, clientSecret } = credential;
    if (clientId !== options.clientId && !clientId.includes('.')) {
      return refuse(400, `client_id=${clientId} does not contain a valid client ID suffix`);
    }
    const form = new URLSearchParams(isForm(request) ? request.body : '');
    const grant = form.get('grant_type');
    if (grant === null) return refuse(400, 'Must include `grant_type` parameter in /token request');
    if (grant !== 'client_credentials') return refuse(400, `\`grant_type\` must be one of: ${grants}`);
    if (clientId !== options.clientId || clientSecret !== options.clientSecret) {
      return { status: 401, headers: {}, body: { error: 'invalid_client' } };
    }
    const sub = form.get('sub');
    return issue(sub === null ? null : toKey('users', Number(sub)));
  }

  return {
    answer(request) {
      if (request.method !== 'POST') return notFound;
      answers += 1;
      const { isExceeded, headers } = limit();
      const answer = isExceeded ? tooManyRequests : decide(request);
      return { ...answer, headers: { ...answer.headers, ...headers } };
    },

    find(token) {
      const found = issued.get(token);
      return found === undefined ? null : { user: found.user, isExpired: found.expiresAt <= clock.now() };
    },
  };
}

function isForm({ headers }: IncomingRequest): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '');
}

function readBasic(header: string): { clientId: string; clientSecret: string } | null {
  const encoded = /^Basic (\S+)$/i.exec(header)?.[1];
  if (encoded === undefined) return null;
  const [clientId = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':');
  return clientId === '' ? null : { clientId, clientSecret: rest.join(':') };
}

/** Encodes a JWT, as the provider does. The sandbox does not decode it. */
function encodeToken(secret: string, claims: Readonly<Record<string, unknown>>): string {
  const organization = { name: 'An invented company' };
  const parts = [
    { alg: 'HS256', typ: 'JWT' },
    { ...claims, silo: 1, act: { organization } },
  ];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}
