import { createHash } from 'node:crypto';

/** The keys that sign cursors and encrypt file links: the first makes new ones, all of them are accepted. */
export type KeyRing = readonly [current: string, ...former: readonly string[]];

/**
 * The configured keys; without any, a key that is derived from the accounts' settings. A derived key is the same for every
 * process with the same accounts, and changes with any of their credentials.
 */
export function createKeyRing(
  signingKeys: readonly string[],
  accounts: readonly { readonly name: string; readonly fingerprint: string }[],
): KeyRing {
  const [current, ...former] = signingKeys;
  if (current !== undefined) return [current, ...former];
  const derived = createHash('sha256');
  for (const { name, fingerprint } of accounts) derived.update(`${name}\n${fingerprint}\n`);
  return [derived.digest('base64')];
}
