import { decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import type { Clock } from '../clock.ts';
import type { IssuerKeys } from './issuer-keys.ts';

/** An issuer of tokens, as the configuration has it. */
export interface Issuer {
  /** The value of the claim `iss`. */
  readonly issuer: string;
  /** The claim `aud` must have one of these. */
  readonly audience: readonly string[];
  readonly algorithms: readonly string[];
  readonly clockToleranceMs: number;
  /** The name of the claim that has the roles, or a path to it whose parts are joined by dots. */
  readonly rolesClaim: string;
  /** The roles by the values of the claim; null if the values are the names of roles. */
  readonly roles: ReadonlyMap<string, string> | null;
  /** Creates the source of the keys; it fetches nothing before a token arrives. */
  createKeys(clock: Clock): IssuerKeys;
}

/** A token that is good. */
export interface VerifiedToken {
  /** The names of the roles that the token gives, which need not exist. */
  readonly roles: readonly string[];
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** The set of keys that verified it. */
  readonly verifiedWith: object;
}

/** Headers by which a token names the key that verifies it. A key that a sender chooses proves nothing. */
const refusedHeaders = ['jwk', 'jku', 'x5u'];

/** Verifies a token with the keys of this issuer alone. Throws an error that does not matter to the caller if it is not good. */
export async function verifyToken(
  token: string,
  issuer: Issuer,
  keys: IssuerKeys,
  clock: Clock,
): Promise<VerifiedToken> {
  const header = decodeProtectedHeader(token);
  if (refusedHeaders.some((name) => name in header)) throw new Error('the token brings its own key');
  let verifiedWith: object = keys;
  const findKey = async (...given: Parameters<IssuerKeys['find']>) => {
    const { key, set } = await keys.find(...given);
    verifiedWith = set;
    return key;
  };
  const { payload } = await jwtVerify(token, findKey, {
    issuer: issuer.issuer,
    audience: [...issuer.audience],
    algorithms: [...issuer.algorithms],
    clockTolerance: issuer.clockToleranceMs / 1_000,
    currentDate: new Date(clock.now()),
    requiredClaims: ['exp'],
  });
  const { exp = 0 } = payload;
  const expiresAt = exp * 1_000 + issuer.clockToleranceMs;
  return { roles: rolesIn(payload, issuer), expiresAt, verifiedWith };
}

function rolesIn(payload: JWTPayload, { rolesClaim, roles }: Issuer): readonly string[] {
  const values = wordsIn(claimAt(payload, rolesClaim));
  return roles === null ? values : values.flatMap((value) => roles.get(value) ?? []);
}

/** A claim whose name has dots, as `https://acme.example/roles`, comes before a path. */
function claimAt(payload: JWTPayload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name)
          ? Reflect.get(value, name)
          : null,
      payload,
    );
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(' ').filter((word) => word !== '');
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
