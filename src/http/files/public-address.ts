import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import addresses from 'ipaddr.js';

/** False for networks that are private, local to the machine or the link, or set aside. */
export function isPublicAddress(address: string): boolean {
  return addresses.isValid(address) && addresses.process(address).range() === 'unicast';
}

/** Of a name that stands for a private address, too, no address is used: whoever owns the name chooses among them. */
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
