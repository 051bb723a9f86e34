import * as z from 'zod';
import { type Mistake, toPlace } from './mistakes.ts';

const anything = z.record(z.string(), z.unknown()).catch({});
const list = z.array(anything).catch([]);
const texts = z.array(z.unknown()).catch([]);

/** The parts that name each other, as far as they can be read: a mistake elsewhere must not hide one here. */
const referring = z
  .object({
    accounts: anything,
    roles: z.record(z.string(), z.object({ accounts: texts }).catch({ accounts: [] })).catch({}),
    callers: z
      .object({
        anonymous: z.unknown().optional(),
        keys: z
          .array(
            z.object({ name: z.unknown().optional(), hash: z.unknown().optional(), roles: texts }).catch({
              name: null,
              hash: null,
              roles: [],
            }),
          )
          .catch([]),
        issuers: list,
      })
      .catch({ anonymous: undefined, keys: [], issuers: [] }),
  })
  .catch({ accounts: {}, roles: {}, callers: { anonymous: undefined, keys: [], issuers: [] } });

/** The names of roles and accounts that do not exist, and names and hashes that two keys or issuers have. */
export function referenceMistakes(value: unknown): readonly Mistake[] {
  const { accounts, roles, callers } = referring.parse(value);
  const { anonymous, keys, issuers } = callers;
  const unknown = (known: object, kind: string, name: unknown, path: readonly string[]): Mistake[] =>
    typeof name !== 'string' || Object.hasOwn(known, name)
      ? []
      : [{ path, problem: `names ${kind} that is not configured` }];
  const role = (name: unknown, path: readonly string[]) => unknown(roles, 'a role', name, path);

  return [
    ...role(anonymous, ['callers', 'anonymous']),
    ...keys.flatMap((key, index) =>
      key.roles.flatMap((name, at) => role(name, ['callers', 'keys', `${index}`, 'roles', `${at}`])),
    ),
    ...issuers.flatMap((issuer, index) =>
      Object.entries(anything.parse(issuer.roles)).flatMap(([claim, name]) =>
        role(name, ['callers', 'issuers', `${index}`, 'roles', claim]),
      ),
    ),
    ...Object.entries(roles).flatMap(([name, granted]) =>
      granted.accounts.flatMap((account, at) =>
        unknown(accounts, 'an account', account, ['roles', name, 'accounts', `${at}`]),
      ),
    ),
    ...repeated(keys, 'keys', 'name'),
    ...repeated(keys, 'keys', 'hash'),
    ...repeated(issuers, 'issuers', 'issuer'),
  ];
}

function repeated<Name extends string>(
  entries: readonly { readonly [name in Name]?: unknown }[],
  kind: string,
  name: Name,
): Mistake[] {
  const values = entries.map((entry) => entry[name]);
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    if (typeof value !== 'string' || first === index) return [];
    return [
      {
        path: ['callers', kind, `${index}`, name],
        problem: `is the same as that of ${toPlace(['callers', kind, `${first}`])}`,
      },
    ];
  });
}
