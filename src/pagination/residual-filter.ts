import type { FilterName } from '../adapters/adapter.ts';
import type { Filters, Range } from '../domain/filters.ts';
import type { Field, RecordType } from '../domain/records.ts';
import type { Context } from '../graphql/context.ts';
import { conditionsOf, wordsOf } from '../graphql/filter-input.ts';
import { readStatus, statusFields } from '../records/application-status.ts';
import type { AccountRecord } from '../records/record-store.ts';

/** One condition of a filter, applied to a row that holds these fields. */
interface RowTest<Type extends RecordType, Condition> {
  readonly fields: readonly Field<Type>[];
  matches(row: AccountRecord<Type>, condition: Condition, context: Context): boolean | Promise<boolean>;
}

type RowTests = {
  readonly [Type in RecordType]?: {
    readonly [Name in FilterName<Type>]: RowTest<Type, NonNullable<Filters[Type][Name]>>;
  };
};

const tests: RowTests = {
  Candidate: {
    createdAt: { fields: ['createdAt'], matches: (row, range) => isWithin(row.createdAt, range) },
    updatedAt: { fields: ['updatedAt'], matches: (row, range) => isWithin(row.updatedAt, range) },
    email: {
      fields: ['emails'],
      matches: (row, email) =>
        row.emails?.some(({ value }) => value.toLowerCase() === email.toLowerCase()) ?? false,
    },
    tag: { fields: ['tags'], matches: (row, tag) => row.tags?.includes(tag) ?? false },
    job: { fields: ['jobIds'], matches: (row, job) => row.jobIds?.includes(job) ?? false },
    search: {
      fields: ['firstName', 'lastName', 'emails'],
      matches: (row, search) =>
        hasWords(search, [row.firstName, row.lastName, ...(row.emails ?? []).map(({ value }) => value)]),
    },
  },
  Application: {
    createdAt: { fields: ['createdAt'], matches: (row, range) => isWithin(row.createdAt, range) },
    updatedAt: { fields: ['updatedAt'], matches: (row, range) => isWithin(row.updatedAt, range) },
    candidates: { fields: ['candidateId'], matches: (row, ids) => isOneOf(row.candidateId, ids) },
    jobs: { fields: ['jobId'], matches: (row, ids) => isOneOf(row.jobId, ids) },
    status: {
      fields: statusFields,
      matches: async (row, statuses, context) => isOneOf(await readStatus(context, row), statuses),
    },
    stageName: { fields: ['stageName'], matches: (row, name) => row.stageName === name },
    isProspect: { fields: ['isProspect'], matches: (row, isProspect) => row.isProspect === isProspect },
  },
  Job: {
    createdAt: { fields: ['createdAt'], matches: (row, range) => isWithin(row.createdAt, range) },
    updatedAt: { fields: ['updatedAt'], matches: (row, range) => isWithin(row.updatedAt, range) },
    status: { fields: ['status'], matches: (row, statuses) => isOneOf(row.status, statuses) },
    department: { fields: ['departmentId'], matches: (row, id) => row.departmentId === id },
    office: { fields: ['officeIds'], matches: (row, id) => row.officeIds?.includes(id) ?? false },
    code: { fields: ['code'], matches: (row, code) => row.code === code },
    search: { fields: ['title'], matches: (row, search) => hasWords(search, [row.title]) },
  },
  Offer: {
    createdAt: { fields: ['createdAt'], matches: (row, range) => isWithin(row.createdAt, range) },
    updatedAt: { fields: ['updatedAt'], matches: (row, range) => isWithin(row.updatedAt, range) },
    applications: { fields: ['applicationId'], matches: (row, ids) => isOneOf(row.applicationId, ids) },
    candidates: { fields: ['candidateId'], matches: (row, ids) => isOneOf(row.candidateId, ids) },
    jobs: { fields: ['jobId'], matches: (row, ids) => isOneOf(row.jobId, ids) },
    status: { fields: ['status'], matches: (row, statuses) => isOneOf(row.status, statuses) },
    currentOnly: {
      fields: ['isCurrent'],
      matches: (row, currentOnly) => !currentOnly || row.isCurrent !== false,
    },
  },
};

/** The fields that a filter looks at, should the provider leave it to the gateway. */
export function filteredFields<Type extends RecordType>(
  type: Type,
  filter: Filters[Type] | null,
): readonly Field<Type>[] {
  if (filter === null) return [];
  return conditionsOf(filter).flatMap((name) => testOf(type, name)?.fields ?? []);
}

/** Whether a row matches the conditions that the provider did not apply; null where it applied all. */
export function rowFilter<Type extends RecordType>(
  context: Context,
  type: Type,
  filter: Filters[Type] | null,
  residual: readonly string[],
): ((row: AccountRecord<Type>) => boolean | Promise<boolean>) | null {
  if (filter === null || residual.length === 0) return null;
  const conditions = Object.entries(filter).filter(
    ([name, value]) => value !== null && residual.includes(name),
  );
  if (conditions.length === 0) return null;
  return async (row) => {
    for (const [name, condition] of conditions) {
      const test = testOf(type, name);
      if (test === null) throw new Error(`no row of type ${type} can be tested for ${name}`);
      const missing = test.fields.filter((field) => !(field in row));
      const held =
        missing.length === 0 ? row : await context.reader(row.account).load(type, row.remoteId, missing);
      if (held === null || !(await test.matches(held, condition, context))) return false;
    }
    return true;
  };
}

/** `RowTests` ties each condition to its test; by name, that tie is lost to the compiler. */
function testOf<Type extends RecordType>(type: Type, name: string): RowTest<Type, unknown> | null {
  const byName: { readonly [name: string]: RowTest<Type, unknown> } = tests[type] ?? {};
  return byName[name] ?? null;
}

function isWithin(instant: string | null | undefined, { from, to }: Range): boolean {
  if (instant === null || instant === undefined) return false;
  const time = Date.parse(instant);
  return (from === null || time >= from) && (to === null || time <= to);
}

function isOneOf<Value>(value: Value | null | undefined, values: readonly Value[]): boolean {
  return value !== null && value !== undefined && values.includes(value);
}

function hasWords(search: string, texts: readonly (string | null | undefined)[]): boolean {
  const words = new Set(texts.flatMap((text) => wordsOf(text ?? '')));
  return wordsOf(search).every((word) => words.has(word));
}
