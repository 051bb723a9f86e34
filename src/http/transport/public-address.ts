import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import addresses from 'ipaddr.js';

/** False for addresses that are private, loopback, link-local or reserved. */
export function isPublicAddress(address: string): boolean {
  return addresses.isValid(address) && addresses.process(address).range() === 'unicast';
}

/**
 * Resolves a name only if all of its addresses are public. One private address refuses the name as a whole, because the
 * owner of the name decides which of its addresses is used.
 */
export const lookupPublic: LookupFunction = (name, options, callback) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    const [first] = found ?? [];
    const refusal = error ?? refusalOf(found);
    if (refusal !== null || first === undefined) callback(refusal, []);
    else if (options.all) callback(null, found);
    else callback(null, first.address, first.family);
  });
};

function refusalOf(found: readonly LookupAddress[]): Error | null {
  if (found.length > 0 && found.every(({ address }) => isPublicAddress(address))) return null;
  return Object.assign(new Error('not a public address'), { code: 'EPRIVATE' });
}
