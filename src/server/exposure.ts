import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { ConfigError } from '../errors.ts';

const refusal =
  'without callers, everybody who reaches the gateway could read everything: configure callers, or listen on an address of this machine (HOST, if it is set, overrides server.host)';

/**
 * Returns the address to listen on for a gateway without callers. Throws a `ConfigError` unless every address of the host is one
 * of this machine. The result is an address and no name, because a name could mean another one a moment later.
 */
export async function toLoopbackAddress(host: string): Promise<string> {
  const addresses = await addressesOf(host);
  const [first] = addresses;
  if (first === undefined || !addresses.every(isLoopbackAddress))
    throw new ConfigError([`server.host: ${refusal}`, 'callers: is required for any other address']);
  return first;
}

async function addressesOf(host: string): Promise<readonly string[]> {
  if (ipaddr.isValid(host)) return [host];
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    // Nothing is known of such a name; it may exist a moment later.
    return [];
  }
}

function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback';
}
