/** What a request presents, before it is known whether it is good. */
export type Credential =
  | { readonly kind: 'none' }
  | { readonly kind: 'bearer'; readonly text: string }
  /** Not of the form that is accepted, or not in the one place where it is accepted. */
  | { readonly kind: 'malformed' };

/** The parts of a request that may carry a credential. */
export interface RequestParts {
  /** The values of the header `Authorization`, in the order of the request. */
  readonly authorization: readonly string[];
  /** The header `Cookie`; null if the request has none. */
  readonly cookie: string | null;
  /** The URL or its path, with the query. */
  readonly url: string;
}

const none: Credential = { kind: 'none' };
const malformed: Credential = { kind: 'malformed' };

const bearer = /^Bearer +([\w.~+/-]+=*) *$/i;
const keyInText = /hg_[\w-]{43}/;
const tokenParameter = /[?&]access_token=/i;
const tokenCookie = /(?:^|;)\s*(?:access_token|authorization)\s*=/i;

function isCredentialIn(query: string): boolean {
  return tokenParameter.test(query) || keyInText.test(query);
}

/**
 * Reads the credential of a request. It must be in one header `Authorization`. A credential in the URL or in a cookie makes
 * the request malformed, also beside that header: logs and other sites see it there.
 */
export function readCredential({ authorization, cookie, url }: RequestParts): Credential {
  const query = url.indexOf('?');
  if (query !== -1 && isCredentialIn(url.slice(query))) return malformed;
  if (cookie !== null && (tokenCookie.test(cookie) || keyInText.test(cookie))) return malformed;
  const [header] = authorization;
  if (header === undefined) return none;
  const text = authorization.length === 1 ? bearer.exec(header)?.[1] : undefined;
  return text === undefined ? malformed : { kind: 'bearer', text };
}
