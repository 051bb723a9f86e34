import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Callers } from '../access/authentication.ts';
import { createFetchedKeys, createFixedKeys, type IssuerKeys } from '../access/issuer-keys.ts';
import type { Role } from '../access/rights.ts';
import type { Clock } from '../clock.ts';
import type { CallersInput, RolesInput } from './callers.ts';
import type { Mistake } from './mistakes.ts';

/** Converts the checked part `callers`, and reads the files that it names. Mistakes in these are added to `mistakes`. */
export function toCallers(input: CallersInput, directory: string, mistakes: Mistake[]): Callers {
  return {
    anonymous: input.anonymous ?? null,
    keys: input.keys.map(({ expires, ...key }) => ({
      ...key,
      expiresAt: expires === undefined ? null : Date.parse(expires),
    })),
    issuers: input.issuers.map(({ jwks, clockTolerance, roles, ...issuer }, index) => ({
      ...issuer,
      clockToleranceMs: clockTolerance,
      roles: roles === undefined ? null : new Map(Object.entries(roles)),
      createKeys: jwks.startsWith('file:')
        ? toFixedKeys(resolve(directory, jwks.slice('file:'.length)), index, mistakes)
        : (clock) => createFetchedKeys(jwks, clock),
    })),
  };
}

function toFixedKeys(file: string, index: number, mistakes: Mistake[]): (clock: Clock) => IssuerKeys {
  const path = ['callers', 'issuers', `${index}`, 'jwks'];
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    mistakes.push({ path, problem: 'is a file that cannot be read' });
  }
  try {
    const keys = createFixedKeys(JSON.parse(text === '' ? '{"keys":[]}' : text));
    return () => keys;
  } catch {
    mistakes.push({ path, problem: 'is not a JSON Web Key Set with public keys' });
  }
  return () => createFixedKeys({ keys: [] });
}

export function toRoles(input: RolesInput): readonly Role[] {
  return Object.entries(input).map(([name, { accounts, introspection }]) => ({
    name,
    accounts: accounts === '*' ? null : accounts,
    allowsIntrospection: introspection,
  }));
}
