import { expect } from 'vitest';
import type { PartialRecord, RecordType } from '../../../src/domain/records.ts';
import type { Name } from '../../../src/domain/values.ts';
import { readAll } from '../support/adapter-reads.ts';
import { type Account, fieldsOf, resourceOf } from '../support/test-account.ts';
import { type Expected, toExpected } from './records.ts';

/** The records that the adapter has to return for a data set. */
export interface ExpectedRecords {
  /** Ids in the order of the data set. */
  ids(type: RecordType): readonly string[];
  /** Ids of the records that lists contain. */
  listedIds(type: RecordType): readonly string[];
  /** The expected fields of a record; null if there is no such record. */
  record(type: RecordType, remoteId: string): object | null;
  /** Fails if a field that the record holds differs from the expected one. */
  compare(read: PartialRecord<RecordType>): void;
}

/** Fields that are lists in no particular order. */
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
const optionMembers: readonly string[] = ['school', 'degree', 'discipline'];

export async function createExpectedRecords(account: Account): Promise<ExpectedRecords> {
  const { sandbox, view } = account;
  const expected = toExpected(sandbox.dataset, view);
  const options = await readOptions(account, expected.Candidate);
  const types = new Map<string, ReadonlyMap<string, object>>([
    ...Object.entries(expected),
    ['CustomFieldOption', options.records],
    ...view.extraRecords,
  ]);

  function recordsOf(type: RecordType): ReadonlyMap<string, object> {
    return types.get(type) ?? new Map();
  }

  /** Replaces options by their names, and sorts lists in no particular order. */
  function comparable(field: string, value: unknown): unknown {
    if (field === 'educations' && Array.isArray(value)) return value.map(withNames);
    if (!unordered.includes(field) || !Array.isArray(value)) return value;
    return value.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  }

  function withNames(education: object): object {
    const members = Object.entries(education).map(([member, value]) => {
      const isOption = optionMembers.includes(member) && typeof value === 'object' && value !== null;
      return [member, isOption ? (options.names.get(value.optionId) ?? null) : value];
    });
    return Object.fromEntries(members);
  }

  return {
    ids: (type) => [...recordsOf(type).keys()],

    listedIds: (type) =>
      [...recordsOf(type)].filter(([, record]) => view.isListed(type, record)).map(([remoteId]) => remoteId),

    record: (type, remoteId) => recordsOf(type).get(remoteId) ?? null,

    compare(read) {
      const { type, remoteId, remoteData: _, ...held } = read;
      const wantedFields = new Map(Object.entries(recordsOf(type).get(remoteId) ?? {}));
      const fields = Object.entries(held);
      const actual = fields.map(([field, value]) => [field, comparable(field, value)]);
      const wanted = fields.map(([field]) => [field, comparable(field, wantedFields.get(field))]);
      expect({ type, remoteId, ...Object.fromEntries(actual) }).toStrictEqual({
        type: expect.toBeOneOf(wantedFields.size > 0 ? [type] : [`a ${type} of the data set`]),
        remoteId,
        ...Object.fromEntries(wanted),
      });
    },
  };
}

/** Options are not in the data set: an option has the name that the data set has in its place. */
async function readOptions(account: Account, candidates: Expected['Candidate']) {
  const records = new Map<string, object>();
  const names = new Map<string, string | null>();
  if (account.resources.CustomFieldOption === undefined) return { records, names };

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
        if (isOption(option) && name) records.set(option.optionId, toOption(name));
      }
    }
  }
  for (const option of await readAll(account, 'CustomFieldOption', [...records.keys()], ['name'])) {
    names.set(option.remoteId, option.name ?? null);
  }
  return { records, names };
}

function isOption(name: Name | null): name is { readonly optionId: string } {
  return typeof name === 'object' && name !== null;
}

function toOption(name: Name): object {
  return { name, createdAt: expect.any(String), updatedAt: expect.any(String) };
}

/** Fields that the adapter declares although the provider lacks them, and fields that it fails to declare. */
export function wronglyDeclaredFields(
  { resources, view }: Account,
  expected: ExpectedRecords,
  type: RecordType,
): readonly string[] {
  const supplied = fieldsOf(resourceOf(resources, type));
  const unsupported: readonly string[] = view.unsupportedFields[type] ?? [];
  const [first] = expected.ids(type);
  const all = Object.keys(expected.record(type, first ?? '') ?? {});
  return all.filter((field) => supplied.has(field) === unsupported.includes(field));
}
