import { readFileSync } from 'node:fs';
import { getNamedType, isObjectType } from 'graphql';
import type { AnyPartialRecord } from '../../../src/domain/records.ts';
import { schema } from '../../support/schema.ts';

/** Path of a value that differs from its type in `src/domain`, as `emails[0].type`; null if the record is valid. */
export function findInvalid({ type, remoteId, ...fields }: AnyPartialRecord): string | null {
  if (!isRemoteId(remoteId)) return 'remoteId';
  const known = membersOf(type);
  for (const [name, value] of Object.entries(fields)) {
    const invalid = known.get(name)?.(value) ?? (known.has(name) ? null : '');
    if (invalid !== null) return `${name}${invalid}`;
  }
  return null;
}

/** Path of the invalid part of a value, as `[0].type`; empty for the value itself, null if it is valid. */
type Check = (value: unknown) => string | null;

const code = ['record-base', 'records', 'values', 'activity', 'process']
  .map((name) => readFileSync(new URL(`../../../src/domain/${name}.ts`, import.meta.url), 'utf8'))
  .join('\n')
  .replaceAll(/\/\*.*?\*\//gs, '');

/** Source text of each interface's members, and the interface that it extends. */
const interfaces = new Map(
  [...code.matchAll(/^export interface (\w+)(?: extends (\w+))? \{([^{}]*)\}/gm)].map(
    ([, name = '', base = null, members = '']) => [name, { base, members }] as const,
  ),
);
const aliases = new Map(
  [...code.matchAll(/^export type (\w+) =([^;]+);/gm)].map(([, name = '', type = '']) => [name, type]),
);
const checks = new Map<string, ReadonlyMap<string, Check>>();

/** Checks for the members of an interface. */
function membersOf(name: string): ReadonlyMap<string, Check> {
  const known = checks.get(name);
  if (known !== undefined) return known;
  const found = interfaces.get(name);
  if (found === undefined) throw new Error(`src/domain has no interface ${name}`);
  const inherited = found.base === null ? [] : membersOf(found.base);
  const members = new Map([...inherited, ...toMembers(found.members, name)]);
  checks.set(name, members);
  return members;
}

function toMembers(text: string, owner: string): ReadonlyMap<string, Check> {
  return new Map(
    text.split(';').flatMap((member) => {
      if (member.trim() === '') return [];
      const [, name, type] = /^\s*(?:readonly )?(\w+): (.+)$/s.exec(member) ?? [];
      if (name === undefined || type === undefined) throw new Error(`cannot be parsed: ${member}`);
      return [[name, toCheck(type, { owner, name })]];
    }),
  );
}

interface Member {
  readonly owner: string;
  readonly name: string;
}

/** Check for a type, given as source text. */
function toCheck(type: string, of: Member): Check {
  const alternatives = type
    .split('|')
    .map((alternative) => alternative.trim())
    .filter((alternative) => alternative !== '')
    .map((alternative) => toCheckOfOne(alternative, of));
  return (value) => {
    const flaws = alternatives.map((check) => check(value));
    // The longest path is the most precise.
    return flaws.includes(null) ? null : (flaws.toSorted((one, other) => depth(other) - depth(one))[0] ?? '');
  };
}

function depth(flaw: string | null): number {
  return flaw?.length ?? 0;
}

function toCheckOfOne(type: string, of: Member): Check {
  const [, word] = /^'(\w+)'$/.exec(type) ?? [];
  if (word !== undefined) return test((value) => value === word);
  const [, item] = /^readonly (\w+)\[\]$/.exec(type) ?? [];
  if (item !== undefined) return listOf(toCheck(item, of));
  const [, members] = /^\{(.+)\}$/s.exec(type) ?? [];
  if (members !== undefined) return objectOf(() => toMembers(members, of.owner));
  const alias = aliases.get(type);
  if (alias !== undefined) return toCheck(alias, of);
  if (interfaces.has(type)) return objectOf(() => membersOf(type));
  switch (type) {
    case 'null':
      return test((value) => value === null);
    case 'boolean':
      return test((value) => typeof value === 'boolean');
    case 'unknown':
      return test((value) => value !== undefined);
    case 'string':
      return test(isTextFor(of));
    case 'number':
      return test(servedAs(of) === 'Int' ? isInt : Number.isFinite);
    default:
      throw new Error(`cannot be parsed: ${type}`);
  }
}

function test(isRight: (value: unknown) => boolean): Check {
  return (value) => (isRight(value) ? null : '');
}

function listOf(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return '';
    const flaws = value.map(check);
    const index = flaws.findIndex((flaw) => flaw !== null);
    return index < 0 ? null : `[${index}]${flaws[index]}`;
  };
}

/** Check for an object with exactly these members. */
function objectOf(members: () => ReadonlyMap<string, Check>): Check {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
    const unchecked = new Map(Object.entries(value));
    for (const [name, check] of members()) {
      const invalid = unchecked.has(name) ? check(unchecked.get(name)) : '';
      if (invalid !== null) return `.${name}${invalid}`;
      unchecked.delete(name);
    }
    const [another] = unchecked.keys();
    return another === undefined ? null : `.${another}`;
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Check for a string: by the field's type in the schema, or else by the member's name. */
function isTextFor(of: Member): (value: unknown) => boolean {
  const served = servedAs(of);
  if (served === 'Decimal') return matching(/^-?\d+(?:\.\d+)?$/);
  if (served === 'PartialDate') return (value) => matching(/^\d{4}(?:-\d\d){0,2}$/)(value) && isDay(value);
  if (served === 'Date') return (value) => matching(/^\d{4}-\d\d-\d\d$/)(value) && isDay(value);
  if (served === 'DateTime' || (served === null && /At$/.test(of.name))) return isMoment;
  return served === null && /Ids?$/.test(of.name) ? isRemoteId : isText;
}

/** Whether the value can be part of an id of the graph. */
function isRemoteId(value: unknown): boolean {
  return isText(value) && value !== '' && value.isWellFormed() && !/\p{Cc}/u.test(value);
}

function matching(pattern: RegExp): (value: unknown) => boolean {
  return (value) => isText(value) && pattern.test(value);
}

function isMoment(value: unknown): boolean {
  return isText(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value;
}

function isDay(value: unknown): boolean {
  return isMoment(`${value}${'-01-01'.slice(Number(String(value).length) - 4)}T00:00:00.000Z`);
}

/** Name of the type of the schema's field with that name; null if there is none. */
function servedAs({ owner, name }: Member): string | null {
  const type = schema.getType(owner);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  return field === undefined ? null : getNamedType(field.type).name;
}

function isInt(value: unknown): boolean {
  return typeof value === 'number' && (value | 0) === value;
}
