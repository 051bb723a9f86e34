import { hash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import { type ApiKey, createKeyTable, keyPrefix } from './api-key.ts';
import { anyCaller, type Caller, type LinkHolder } from './caller.ts';
import type { Credential } from './credential.ts';
import { type IssuerKeys, KeysUnavailableError } from './issuer-keys.ts';
import { createRoleTable, type Rights, type Role } from './rights.ts';
import { type Issuer, type VerifiedToken, verifyToken } from './token-issuer.ts';

/** The callers of the configuration. */
export interface Callers {
  /** The role of a request without a credential; null if each request needs one. */
  readonly anonymous: string | null;
  readonly keys: readonly ApiKey[];
  readonly issuers: readonly Issuer[];
}

/** The reason of a refusal. It is the same for every credential that is not accepted. */
export type CredentialRefusal =
  | { readonly kind: 'unauthenticated'; readonly wasSent: boolean }
  /** The credential is good, but gives no role. */
  | { readonly kind: 'forbidden' }
  /** The keys of the token's issuer cannot be had; `retryAfter` is in seconds. */
  | { readonly kind: 'unavailable'; readonly retryAfter: number };

/** Tells who a request is from. */
export interface Authentication {
  /** At once for anonymous callers, keys, and tokens that were verified before. */
  authenticate(credential: Credential): Caller | CredentialRefusal | Promise<Caller | CredentialRefusal>;
  /** The present rights of the caller for whom a link was made; null if it has none any more. */
  rightsOf(holder: LinkHolder): Rights | null;
}

const notSent: CredentialRefusal = { kind: 'unauthenticated', wasSent: false };
const notGood: CredentialRefusal = { kind: 'unauthenticated', wasSent: true };
const noRole: CredentialRefusal = { kind: 'forbidden' };

/** How many verified tokens are remembered. */
const maxTokens = 10_000;

interface RememberedToken {
  readonly answer: Caller | CredentialRefusal;
  readonly expiresAt: number;
  readonly verifiedWith: object;
  readonly issuerKeys: IssuerKeys;
}

/** Without callers in the configuration, every request is from `anyCaller`, whatever it presents. */
export function createAuthentication(
  callers: Callers | null,
  roles: readonly Role[],
  clock: Clock,
): Authentication {
  if (callers === null) return { authenticate: () => anyCaller, rightsOf: () => anyCaller.rights };
  const toRights = createRoleTable(roles);
  const anonymous = toAnonymous();
  const keys = callers.keys.map((key) => ({ ...key, caller: toKeyCaller(key) }));
  const findKey = createKeyTable(keys.map((key) => [key.hash, key]));
  const issuers = new Map(
    callers.issuers.map((issuer) => [issuer.issuer, { issuer, keys: issuer.createKeys(clock) }]),
  );
  /** By their hashes, so that no memory dump has a token that still works. */
  const remembered = new LRUCache<string, RememberedToken>({ max: maxTokens });

  function toAnonymous(): Caller | null {
    const rights = callers?.anonymous == null ? null : toRights([callers.anonymous]);
    return rights && { kind: 'caller', name: 'anonymous', rights, holder: ['anonymous'] };
  }

  function toKeyCaller({ name, roles: names }: ApiKey): Caller | null {
    const rights = toRights(names);
    return rights && { kind: 'caller', name, rights, holder: ['key', name] };
  }

  function isValid({ expiresAt }: { readonly expiresAt: number | null }): boolean {
    return expiresAt === null || clock.now() < expiresAt;
  }

  function byKey(text: string): Caller | CredentialRefusal {
    const key = findKey(text);
    return key !== null && isValid(key) ? (key.caller ?? noRole) : notGood;
  }

  function byToken(text: string): Caller | CredentialRefusal | Promise<Caller | CredentialRefusal> {
    const tokenHash = hash('sha256', text, 'base64');
    const known = remembered.get(tokenHash);
    if (known !== undefined && known.verifiedWith === known.issuerKeys.current && isValid(known))
      return known.answer;
    const found = issuerOf(text);
    return found === null ? notGood : verify(text, tokenHash, found);
  }

  /** The issuer that the token claims to be from. */
  function issuerOf(token: string) {
    try {
      return issuers.get(decodeJwt(token).iss ?? '') ?? null;
    } catch {
      return null;
    }
  }

  async function verify(
    text: string,
    tokenHash: string,
    { issuer, keys: issuerKeys }: { readonly issuer: Issuer; readonly keys: IssuerKeys },
  ): Promise<Caller | CredentialRefusal> {
    try {
      const token = await verifyToken(text, issuer, issuerKeys, clock);
      const answer = toTokenCaller(token, issuer) ?? noRole;
      const { expiresAt, verifiedWith } = token;
      remembered.set(tokenHash, { answer, expiresAt, verifiedWith, issuerKeys });
      return answer;
    } catch (error) {
      if (error instanceof KeysUnavailableError) return { kind: 'unavailable', retryAfter: error.retryAfter };
      return notGood;
    }
  }

  function toTokenCaller({ roles: names }: VerifiedToken, { issuer }: Issuer): Caller | null {
    const rights = toRights(names);
    const held = names.filter((name) => roles.some((role) => role.name === name));
    return rights && { kind: 'caller', name: issuer, rights, holder: ['token', issuer, held] };
  }

  return {
    authenticate(credential) {
      if (credential.kind === 'none') return anonymous ?? notSent;
      if (credential.kind === 'malformed') return notGood;
      const { text } = credential;
      return text.startsWith(keyPrefix) ? byKey(text) : byToken(text);
    },

    rightsOf(holder) {
      if (holder[0] === 'anonymous') return anonymous?.rights ?? null;
      if (holder[0] === 'key') {
        const key = keys.find(({ name }) => name === holder[1]);
        return key !== undefined && isValid(key) ? (key.caller?.rights ?? null) : null;
      }
      if (holder[0] === 'token') return issuers.has(holder[1]) ? toRights(holder[2]) : null;
      return null;
    },
  };
}
