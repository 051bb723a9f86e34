import { createHash } from 'node:crypto';

/** The keys that sign cursors and encrypt file links. New ones use the first key; those of any key are accepted. */
export type KeyRing = readonly [current: string, ...former: readonly string[]];

/**
 * Returns the configured keys; if there are none, a key that is derived from the accounts' settings. A derived key is the
 * same in every process with the same accounts, and changes with any of their credentials.
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
