import { isIP } from 'node:net';
import type { ResponseHead } from '../http.ts';
import { isLoopback } from '../loopback.ts';
import { isPublicAddress } from '../transport/public-address.ts';

const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const maxRedirects = 3;

interface RedirectOptions<Response> {
  /** Base URL of the account. */
  readonly account: URL;
  /** Requests a URL of the provider, with the credential. */
  openAtProvider(url: URL): Promise<Response>;
  /** Requests a URL of any other host, without the credential. */
  openForeign(url: URL): Promise<Response>;
}

/** Follows a few redirects. The response may be another redirect, if that is not followed. */
export async function followRedirects<Response extends ResponseHead>(
  first: Response,
  firstUrl: URL,
  { account, openAtProvider, openForeign }: RedirectOptions<Response>,
) {
  let [response, url, isForeign] = [first, firstUrl, false];
  for (let count = 0; redirectStatuses.has(response.status) && count < maxRedirects; count += 1) {
    const next = toNextUrl(response.headers.location, url, account);
    if (next === null) break;
    url = next;
    // Stays true: a foreign host must not choose a URL that is requested with the credential.
    isForeign ||= url.origin !== account.origin;
    response = await (isForeign ? openForeign(url) : openAtProvider(url));
  }
  return { response, isForeign };
}

/**
 * The URL of a `Location` header, or null if it must not be followed: a provider's response must not make the gateway
 * read from its own network. The exception is an account on this machine, which is a simulation: it may redirect to
 * this machine.
 */
export function toNextUrl(location: string | undefined, from: URL, account: URL): URL | null {
  const url = location === undefined ? null : URL.parse(location, from);
  if (url === null || url.username !== '' || url.password !== '') return null;
  if (url.origin === account.origin) return url;
  if (isLoopback(account)) return url.protocol === 'https:' || isLocalHttp(url) ? url : null;
  return url.protocol === 'https:' && !hasPrivateAddress(url) ? url : null;
}

function isLocalHttp(url: URL): boolean {
  return url.protocol === 'http:' && isLoopback(url);
}

/** Looks at IP addresses alone: a name is checked when it is resolved, by `lookupPublic`. */
function hasPrivateAddress({ hostname }: URL): boolean {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(address) !== 0 && !isPublicAddress(address);
}
