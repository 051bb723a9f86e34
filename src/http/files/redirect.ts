import { isIP } from 'node:net';
import addresses from 'ipaddr.js';
import type { Answered } from '../limits/gate.ts';
import { isPublicAddress } from './public-address.ts';

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const maxRedirects = 3;

interface Ways<Result> {
  readonly account: URL;
  /** At the provider, with the credential. */
  openHere(url: URL): Promise<Result>;
  /** At any other host, without it. */
  openElsewhere(url: URL): Promise<Result>;
}

/** Goes where redirects lead, a few of them; what comes of it may be a redirect that is not followed. */
export async function follow<Result extends Answered>(first: Result, asked: URL, ways: Ways<Result>) {
  let [answer, url, isElsewhere] = [first, asked, false];
  for (let count = 0; redirects.has(answer.status) && count < maxRedirects; count += 1) {
    const next = toNextUrl(answer.headers.location, url, ways.account);
    if (next === null) break;
    url = next;
    // Never back: another host has no say in what is asked for with the credential.
    isElsewhere ||= url.origin !== ways.account.origin;
    answer = await (isElsewhere ? ways.openElsewhere(url) : ways.openHere(url));
  }
  return { answer, isElsewhere };
}

/**
 * Where a `Location` leads, or null where it may not be followed: what a provider's answer says is not allowed to make
 * the gateway read from the network that it runs in. An account on this machine, which is a simulation, may.
 */
export function toNextUrl(location: string | undefined, from: URL, account: URL): URL | null {
  const url = location === undefined ? null : URL.parse(location, from);
  if (url === null || url.username !== '' || url.password !== '') return null;
  if (url.origin === account.origin) return url;
  if (isThisMachine(account)) return url.protocol === 'https:' || isLocalHttp(url) ? url : null;
  const address = toAddress(url);
  return url.protocol === 'https:' && (address === null || isPublicAddress(address)) ? url : null;
}

/** Names are looked at when they are looked up. */
export function isThisMachine(url: URL): boolean {
  const address = toAddress(url);
  return address === null ? url.hostname === 'localhost' : addresses.process(address).range() === 'loopback';
}

function isLocalHttp(url: URL): boolean {
  return url.protocol === 'http:' && isThisMachine(url);
}

/** Null where the host is a name. */
function toAddress({ hostname }: URL): string | null {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  return isIP(address) === 0 ? null : address;
}
