import { allRights, type Rights } from './rights.ts';

/** Who sent a request. Only `access/` creates callers, and no operation runs without one. */
export interface Caller {
  readonly kind: 'caller';
  /** The name for logs: that of the key, the issuer of the token, or `anonymous`; null if the configuration has no callers. */
  readonly name: string | null;
  readonly rights: Rights;
  readonly holder: LinkHolder;
}

/** The caller for whom a link to a file was made, in a form that a link can carry. */
export type LinkHolder =
  | readonly [kind: 'anyone']
  | readonly [kind: 'anonymous']
  | readonly [kind: 'key', name: string]
  | readonly [kind: 'token', issuer: string, roles: readonly string[]];

/** The caller of every request if the configuration has no callers. */
export const anyCaller: Caller = { kind: 'caller', name: null, rights: allRights, holder: ['anyone'] };
