import { hash as digest, randomBytes, timingSafeEqual } from 'node:crypto';

/** A key as the configuration has it: the key itself is kept nowhere. */
export interface ApiKey {
  /** Unique; logs name the caller by it. */
  readonly name: string;
  /** `sha256:` and the SHA-256 of the key in lower-case hexadecimal digits. */
  readonly hash: string;
  readonly roles: readonly string[];
  /** Milliseconds since the epoch; null if it does not expire. */
  readonly expiresAt: number | null;
}

export const keyPrefix = 'hg_';
const keyBytes = 32;
const checkLength = 6;
const keyFormat = /^(hg_[\w-]{43})_([\w-]{6})$/;

/** Returns a new random key. Its last six characters check the others, so that a scanner can tell it from other texts. */
export function createApiKey(): string {
  const body = keyPrefix + randomBytes(keyBytes).toString('base64url');
  return `${body}_${checkOf(body)}`;
}

/** Whether the text has the form of a key, with the right check characters. */
export function isApiKey(text: string): boolean {
  const [, body, check] = keyFormat.exec(text) ?? [];
  return body !== undefined && checkOf(body) === check;
}

function checkOf(body: string): string {
  return digest('sha256', body, 'base64url').slice(0, checkLength);
}

export function hashOfKey(key: string): string {
  return `sha256:${digest('sha256', key, 'hex')}`;
}

/** Finds the value for a key; null if the key is not known. */
export type FindByKey<Value> = (key: string) => Value | null;

/**
 * Creates a lookup by key. It takes the same time for every text in the form of a key: the hash finds the entry, and is then
 * compared with that of the entry, or with that of none, in constant time.
 */
export function createKeyTable<Value>(
  entries: readonly (readonly [hash: string, value: Value])[],
): FindByKey<Value> {
  const table = new Map(entries.map(([hash, value]) => [hash, { hash: Buffer.from(hash), value }]));
  const none = Buffer.from(hashOfKey(''));
  return (key) => {
    // The check characters need no test: the hash of a mistyped key is in no table.
    if (!keyFormat.test(key)) return null;
    const hash = hashOfKey(key);
    const entry = table.get(hash) ?? null;
    const isEqual = timingSafeEqual(Buffer.from(hash), entry?.hash ?? none);
    return isEqual && entry !== null ? entry.value : null;
  };
}
