import * as z from 'zod';
import { isSafeAddress } from '../adapters/provider.ts';
import { duration } from './duration.ts';

/** The name of a key or a role: it stands in logs. */
const name = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]{0,62}$/, 'must be a name of letters, digits, ., _ and -, 63 at most');

const roleNames = z
  .array(z.string())
  .min(1, 'must name at least one role')
  .describe('The names of roles. The caller may do what any of them allows.');

const hashRule = 'must be sha256: and 64 lower-case hexadecimal digits, as hiregraph key create prints it';

/** The settings of one API key. */
export const key = z.strictObject({
  name: name.describe('Unique. Logs name the caller by it.'),
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/, hashRule)
    .describe(
      '`sha256:` and the SHA-256 of the key. `key create` prints it with the key, which is kept nowhere.',
    ),
  roles: roleNames,
  expires: z.iso
    .datetime({ offset: true, error: 'must be a date and time such as 2027-06-30T00:00:00Z' })
    .optional()
    .describe('When the key ends. Where left out, it does not.'),
});

/** Signatures that a public key verifies. With HS256 whoever can verify a token can also make one. */
const algorithms = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
] as const;

const issuer = z.strictObject({
  issuer: z.string().min(1, 'must not be empty').describe('The claim `iss` of its tokens, to the letter.'),
  audience: z
    .array(z.string().min(1, 'must not be empty'))
    .min(1, 'must have at least one audience')
    .describe('A token must name one of these in its claim `aud`.'),
  jwks: z
    .string()
    .refine(
      (text) => text.startsWith('file:') || isSafeAddress(text),
      'must be an https URL, or http of this machine, without credentials, query or fragment; or file: and a path',
    )
    .describe(
      'Where its public keys are: a URL, or `file:` and a path, relative to this file. A file is read at the start.',
    ),
  algorithms: z
    .array(
      z.enum(
        algorithms,
        `must be ${algorithms.join(' or ')}: others can be made with a public key, or have no signature`,
      ),
    )
    .min(1, 'must have at least one algorithm')
    .default(['RS256', 'PS256', 'ES256', 'EdDSA'])
    .describe('The algorithms of signatures that are accepted.'),
  clockTolerance: duration
    .refine((ms) => ms <= 300_000, 'must be at most 5m')
    .prefault('30s')
    .describe("How far the issuer's clock may be off."),
  rolesClaim: z
    .string()
    .min(1, 'must not be empty')
    .describe(
      'The claim that has the roles, as an array or as words separated by spaces: its name, or a path such as `hiregraph.roles`.',
    ),
  roles: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'The roles by the values of the claim; no other value counts. Where left out, the values are names of roles.',
    ),
});

export const callers = z
  .strictObject({
    anonymous: z
      .string()
      .optional()
      .describe('The role of requests without a credential. Where left out, each request needs one.'),
    onForbidden: z
      .null('must be null: refuse is not supported yet')
      .optional()
      .describe('What happens to a query that asks for what its caller may not see.'),
    keys: z.array(key).default([]).describe('API keys, which `hiregraph key create` makes.'),
    issuers: z.array(issuer).default([]).describe('Issuers of JSON Web Tokens.'),
  })
  .refine(
    ({ anonymous, keys, issuers }) => anonymous !== undefined || keys.length > 0 || issuers.length > 0,
    'must have a key, an issuer or an anonymous role: nobody could call',
  )
  .describe(
    'Who may call. Where left out, everybody may read everything, and the gateway starts on addresses of this machine only.',
  );

const allAccounts = z.literal('*');

/** The content of one role. */
export const role = z.strictObject({
  accounts: z
    .union([allAccounts, z.array(z.string()).min(1)], 'must be "*" or a list of names of accounts')
    .describe('The accounts that exist for the role: `"*"` for all, or a list of names.'),
  read: z
    .literal('*', 'must be "*": classes of data are not supported yet')
    .describe('What of their records the role may read: `"*"` for everything.'),
  introspection: z
    .boolean()
    .default(true)
    .describe('Whether the role may ask for the schema, and errors suggest names of it.'),
});

export const roles = z.record(name, role).default({}).describe('What callers may do, by name of a role.');

export type CallersInput = z.output<typeof callers>;
export type RolesInput = z.output<typeof roles>;
