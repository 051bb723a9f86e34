import type { CredentialRefusal } from '../access/authentication.ts';
import type { ErrorCode } from '../errors.ts';
import { mediaTypeFor } from './media-type.ts';
import { dataHeaders } from './security-headers.ts';

interface Answer {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** By kind of refusal. An answer is the same for every reason of its kind, and on every route. */
const answers: Readonly<Record<CredentialRefusal['kind'], Answer>> = {
  unauthenticated: {
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'The request needs a valid credential: Authorization: Bearer <key or token>',
  },
  forbidden: {
    status: 403,
    code: 'FORBIDDEN',
    message: 'The credential gives no role',
  },
  unavailable: {
    status: 503,
    code: 'UNAVAILABLE',
    message: 'The credential cannot be verified now',
  },
};

export function codeOf({ kind }: CredentialRefusal): ErrorCode {
  return answers[kind].code;
}

/** The response to a request whose credential is refused, in the media type that the client accepts. */
export function toRefusalResponse(refusal: CredentialRefusal, accept: string | null): Response {
  const { status, code, message } = answers[refusal.kind];
  const mediaType = mediaTypeFor(accept ?? undefined) ?? 'application/json';
  return new Response(JSON.stringify({ errors: [{ message, extensions: { code } }] }), {
    status,
    headers: {
      ...dataHeaders,
      'content-type': `${mediaType}; charset=utf-8`,
      ...furtherHeaders(refusal),
    },
  });
}

function furtherHeaders(refusal: CredentialRefusal): Record<string, string> {
  if (refusal.kind === 'unavailable') return { 'retry-after': String(refusal.retryAfter) };
  if (refusal.kind === 'forbidden') return {};
  return { 'www-authenticate': refusal.wasSent ? 'Bearer error="invalid_token"' : 'Bearer' };
}
