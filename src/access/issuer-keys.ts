import {
  type CryptoKey,
  createLocalJWKSet,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWSHeaderParameters,
} from 'jose';
import type { Clock } from '../clock.ts';

/** The public keys with which an issuer signs, each time as the issuer has them now. */
export interface IssuerKeys {
  /**
   * Finds the key of a token's header. Throws `KeysUnavailableError` if none fits and the keys of the issuer cannot be had,
   * and another error if the issuer has no such key.
   */
  find(header: JWSHeaderParameters, token: FlattenedJWSInput): Promise<FoundKey>;
  /** Identifies the set of keys that is held; null if there is none, or if it is due to be fetched again. */
  readonly current: object | null;
}

export interface FoundKey {
  readonly key: CryptoKey;
  /** Identifies the set of keys that it is in, as `current` does. */
  readonly set: object;
}

/** The keys of an issuer cannot be had now. */
export class KeysUnavailableError extends Error {
  /** Seconds until they are fetched again. */
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super('the keys of the issuer cannot be had');
    this.retryAfter = retryAfter;
  }
}

type KeySet = ReturnType<typeof createLocalJWKSet>;

/** Keys that never change, as those of a file. Throws if it is no set of public keys. */
export function createFixedKeys(set: JSONWebKeySet): IssuerKeys {
  const keys = createLocalJWKSet(set);
  return { current: keys, find: (header, token) => findIn(keys, header, token) };
}

/** How long a fetched set is used before it is fetched again, which ends the trust in keys that the issuer has removed. */
const maxAgeMs = 10 * 60_000;
/** The least time between two fetches, so that invalid tokens cannot make the gateway ask more often. */
const coolDownMs = 30_000;
const timeoutMs = 5_000;
const maxBytes = 1_000_000;

/**
 * Keys that are fetched when the first token arrives, when they are ten minutes old, and when a token names a key that is not
 * among them, but once in 30 seconds at most. If they cannot be fetched, those that are held stay in use.
 */
export function createFetchedKeys(url: string, clock: Clock): IssuerKeys {
  let held: { readonly keys: KeySet; readonly text: string; readonly fetchedAt: number } | null = null;
  let triedAt = Number.NEGATIVE_INFINITY;
  let hasFailed = false;
  let pending: Promise<void> | null = null;

  async function load(): Promise<void> {
    try {
      const text = await fetchText(url, clock);
      // The same text keeps the identity of the set, and with it the tokens that were verified.
      const keys = held?.text === text ? held.keys : createLocalJWKSet(JSON.parse(text));
      held = { keys, text, fetchedAt: clock.now() };
      hasFailed = false;
    } catch {
      hasFailed = true;
    }
  }

  function refresh(): Promise<void> {
    if (pending !== null) return pending;
    if (clock.now() - triedAt < coolDownMs) return Promise.resolve();
    triedAt = clock.now();
    return (pending = load().finally(() => {
      pending = null;
    }));
  }

  function unavailable(): KeysUnavailableError {
    const waitMs = triedAt + coolDownMs - clock.now();
    return new KeysUnavailableError(Math.max(1, Math.ceil(waitMs / 1_000)));
  }

  const isDue = () => held === null || clock.now() - held.fetchedAt >= maxAgeMs;

  return {
    get current() {
      return isDue() ? null : (held?.keys ?? null);
    },

    async find(header, token) {
      if (isDue()) await refresh();
      if (held === null) throw unavailable();
      try {
        return await findIn(held.keys, header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        await refresh();
        if (hasFailed) throw unavailable();
        return findIn(held.keys, header, token);
      }
    },
  };
}

async function findIn(
  keys: KeySet,
  header: JWSHeaderParameters,
  token: FlattenedJWSInput,
): Promise<FoundKey> {
  try {
    return { key: await keys(header, token), set: keys };
  } catch (error) {
    // A token may leave out the id of its key if one key of the issuer is of the kind; of several, none is tried.
    if (error instanceof errors.JWKSMultipleMatchingKeys) throw new errors.JWKSNoMatchingKey();
    throw error;
  }
}

/** Fetches a text of bounded length in bounded time, without following redirects. */
async function fetchText(url: string, clock: Clock): Promise<string> {
  const abort = new AbortController();
  const cancel = clock.after(timeoutMs, () => abort.abort());
  try {
    const response = await fetch(url, {
      redirect: 'error',
      signal: abort.signal,
      headers: { accept: 'application/jwk-set+json, application/json' },
    });
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > maxBytes) throw new Error('the set of keys is too long');
    }
    if (!response.ok) throw new Error(`the issuer answered with ${response.status}`);
    return Buffer.concat(chunks).toString('utf8');
  } finally {
    cancel();
    abort.abort();
  }
}
