import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createApiKey, createKeyTable, hashOfKey, isApiKey } from '../../src/access/api-key.ts';

describe('an API key', () => {
  const key = createApiKey();

  it('has 32 random bytes, and six characters that check them', () => {
    const [, body = '', check] = /^(hg_[\w-]{43})_([\w-]{6})$/.exec(key) ?? [];

    expect(Buffer.from(body.slice(3), 'base64url')).toHaveLength(32);
    expect(check).toBe(createHash('sha256').update(body).digest('base64url').slice(0, 6));
    expect(createApiKey()).not.toBe(key);
  });

  it('is told from a mistyped one without a lookup', () => {
    expect(isApiKey(key)).toBe(true);
    for (let at = 0; at < key.length; at += 1) {
      const other = key[at] === 'A' ? 'B' : 'A';
      expect(isApiKey(key.slice(0, at) + other + key.slice(at + 1))).toBe(false);
    }
    for (const text of ['', 'hg_', key.slice(0, -1), `${key}A`, ` ${key}`, `${key}\n`, key.toUpperCase()])
      expect(isApiKey(text)).toBe(false);
  });

  it('is stored as its SHA-256', () => {
    expect(hashOfKey(key)).toBe(`sha256:${createHash('sha256').update(key).digest('hex')}`);
  });
});

describe('a table of keys', () => {
  it('finds the value of each key, and none for any other', () => {
    const keys = [createApiKey(), createApiKey()];
    const find = createKeyTable(keys.map((key, index) => [hashOfKey(key), index]));

    expect(keys.map(find)).toEqual([0, 1]);
    for (const other of [createApiKey(), '', 'hg_', hashOfKey(keys[0] ?? '')]) expect(find(other)).toBeNull();
  });
});
