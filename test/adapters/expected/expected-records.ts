import { expect } from 'vitest';
import type { PartialRecord, RecordType } from '../../../src/domain/records.ts';
import type { Name } from '../../../src/domain/values.ts';
import { readAll } from '../support/adapter-reads.ts';
import { type Expected, toExpected } from './records.ts';
import { type Account, fieldsOf, resourceOf } from '../support/test-account.ts';

/** The data set as the adapter has to tell it. */
export interface World {
  /** In the order of the data set. */
  ids(type: RecordType): readonly string[];
  /** The ids of those that a list has. */
  listed(type: RecordType): readonly string[];
  told(type: RecordType, remoteId: string): object | null;
  /** Compares every field that the record holds with the data set. */
  compare(read: PartialRecord<RecordType>): void;
}

/** Lists whose order means nothing. */
const unordered: readonly string[] = [
  ...[
    'links',
    'hiringTeam',
    'hiringTeams',
    'openingIds',
    'applicationIds',
    'jobIds',
    'departmentIds',
    'officeIds',
  ],
];
const named: readonly string[] = ['school', 'degree', 'discipline'];

export async function readWorld(account: Account): Promise<World> {
  const { sandbox, telling } = account;
  const expected = toExpected(sandbox.dataset, telling);
  const options = await readOptions(account, expected.Candidate);
  const types = new Map<string, ReadonlyMap<string, object>>([
    ...Object.entries(expected),
    ['CustomFieldOption', options.told],
    ...telling.further,
  ]);

  function recordsOf(type: RecordType): ReadonlyMap<string, object> {
    return types.get(type) ?? new Map();
  }

  /** An option's id becomes its name; what has no order, one. */
  function plain(field: string, value: unknown): unknown {
    if (field === 'educations' && Array.isArray(value)) return value.map(withNames);
    if (!unordered.includes(field) || !Array.isArray(value)) return value;
    return value.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }

  function withNames(education: object): object {
    const members = Object.entries(education).map(([member, value]) => {
      const isOption = named.includes(member) && typeof value === 'object' && value !== null;
      return [member, isOption ? (options.names.get(value.optionId) ?? null) : value];
    });
    return Object.fromEntries(members);
  }

  return {
    ids: (type) => [...recordsOf(type).keys()],

    listed: (type) =>
      [...recordsOf(type)].filter(([, told]) => telling.isListed(type, told)).map(([remoteId]) => remoteId),

    told: (type, remoteId) => recordsOf(type).get(remoteId) ?? null,

    compare(read) {
      const { type, remoteId, remoteData: _, ...held } = read;
      const told = new Map(Object.entries(recordsOf(type).get(remoteId) ?? {}));
      const fields = Object.entries(held);
      const actual = fields.map(([field, value]) => [field, plain(field, value)]);
      const wanted = fields.map(([field]) => [field, plain(field, told.get(field))]);
      expect({ type, remoteId, ...Object.fromEntries(actual) }).toStrictEqual({
        type: expect.toBeOneOf(told.size > 0 ? [type] : [`a ${type} of the data set`]),
        remoteId,
        ...Object.fromEntries(wanted),
      });
    },
  };
}

/** Options are in no data set: that which stands where a name should stand is the option of that name. */
async function readOptions(account: Account, candidates: Expected['Candidate']) {
  const told = new Map<string, object>();
  const names = new Map<string, string | null>();
  if (account.resources.CustomFieldOption === undefined) return { told, names };

  const read = await readAll(account, 'Candidate', [...candidates.keys()], ['educations']);
  for (const { remoteId, educations = [] } of read) {
    const wanted = candidates.get(remoteId)?.educations ?? [];
    for (const [index, { school, degree, discipline }] of educations.entries()) {
      const education = wanted[index];
      for (const [option, name] of [
        [school, education?.school],
        [degree, education?.degree],
        [discipline, education?.discipline],
      ] as const) {
        if (isOption(option) && name) told.set(option.optionId, toOption(name));
      }
    }
  }
  for (const option of await readAll(account, 'CustomFieldOption', [...told.keys()], ['name'])) {
    names.set(option.remoteId, option.name ?? null);
  }
  return { told, names };
}

function isOption(name: Name | null): name is { readonly optionId: string } {
  return typeof name === 'object' && name !== null;
}

function toOption(name: Name): object {
  return { name, createdAt: expect.any(String), updatedAt: expect.any(String) };
}

/** Fields that the provider supplies although it has nothing for them, and those that it should supply and does not. */
export function misdeclared(
  { resources, telling }: Account,
  world: World,
  type: RecordType,
): readonly string[] {
  const supplied = fieldsOf(resourceOf(resources, type));
  const silent: readonly string[] = telling.silent[type] ?? [];
  const [first] = world.ids(type);
  const all = Object.keys(world.told(type, first ?? '') ?? {});
  return all.filter((field) => supplied.has(field) === silent.includes(field));
}
