import { createApiKey, hashOfKey } from '../access/api-key.ts';

export interface NewKeyOptions {
  readonly name: string;
  readonly roles: readonly string[];
  /** Date and time in RFC 3339; null if the key does not expire. */
  readonly expires: string | null;
}

/** A new API key, with the lines that make the configuration accept it. The lines do not contain the key. */
export interface NewKey {
  readonly key: string;
  readonly lines: string;
}

export function createNewKey({ name, roles, expires }: NewKeyOptions): NewKey {
  const key = createApiKey();
  const lines = [
    'callers:',
    '  keys:',
    `    - name: ${name}`,
    `      hash: "${hashOfKey(key)}"`,
    `      roles: [${roles.join(', ')}]`,
    ...(expires === null ? [] : [`      expires: ${expires}`]),
  ];
  return { key, lines: lines.join('\n') };
}
