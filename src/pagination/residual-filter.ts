import type { FilterName } from '../adapters/adapter.ts';
import { foldCase } from '../domain/case-folding.ts';
import { conditionsOf, type Filters, fieldsOfCondition, type Range, wordsOf } from '../domain/filters.ts';
import type { Field, RecordType } from '../domain/records.ts';
import { toFields } from '../query/requirements.ts';
import { readStatus } from '../records/application-status.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { RequestRecords } from '../records/request-records.ts';

/** Whether a row matches one condition of a filter. The row holds the fields of the condition. */
type RowTest<Type extends RecordType, Condition> = (
  row: AccountRecord<Type>,
  condition: Condition,
  records: RequestRecords,
) => boolean | Promise<boolean>;

type RowTests = {
  readonly [Type in RecordType]?: {
    readonly [Name in FilterName<Type>]: RowTest<Type, NonNullable<Filters[Type][Name]>>;
  };
};

const tests: RowTests = {
  Candidate: {
    createdAt: (row, range) => isWithin(row.createdAt, range),
    updatedAt: (row, range) => isWithin(row.updatedAt, range),
    email: (row, email) => {
      const wanted = foldCase(email);
      return row.emails?.some(({ value }) => foldCase(value) === wanted) ?? false;
    },
    tag: (row, tag) => row.tags?.includes(tag) ?? false,
    job: (row, job) => row.jobIds?.includes(job) ?? false,
    search: (row, search) =>
      hasWords(search, [row.firstName, row.lastName, ...(row.emails ?? []).map(({ value }) => value)]),
  },
  Application: {
    createdAt: (row, range) => isWithin(row.createdAt, range),
    updatedAt: (row, range) => isWithin(row.updatedAt, range),
    candidates: (row, ids) => isOneOf(row.candidateId, ids),
    jobs: (row, ids) => isOneOf(row.jobId, ids),
    status: async (row, statuses, records) => isOneOf(await readStatus(records, row), statuses),
    stageName: (row, name) => row.stageName === name,
    isProspect: (row, isProspect) => row.isProspect === isProspect,
  },
  Job: {
    createdAt: (row, range) => isWithin(row.createdAt, range),
    updatedAt: (row, range) => isWithin(row.updatedAt, range),
    status: (row, statuses) => isOneOf(row.status, statuses),
    department: (row, id) => row.departmentId === id,
    office: (row, id) => row.officeIds?.includes(id) ?? false,
    code: (row, code) => row.code === code,
    search: (row, search) => hasWords(search, [row.title]),
  },
  Offer: {
    createdAt: (row, range) => isWithin(row.createdAt, range),
    updatedAt: (row, range) => isWithin(row.updatedAt, range),
    applications: (row, ids) => isOneOf(row.applicationId, ids),
    candidates: (row, ids) => isOneOf(row.candidateId, ids),
    jobs: (row, ids) => isOneOf(row.jobId, ids),
    status: (row, statuses) => isOneOf(row.status, statuses),
    currentOnly: (row, currentOnly) => !currentOnly || row.isCurrent !== false,
  },
};

/** The fields that the gateway reads if it has to apply the filter itself. */
export function filteredFields<Type extends RecordType>(
  type: Type,
  filter: Filters[Type] | null,
): readonly Field<Type>[] {
  if (filter === null) return [];
  return toFields(conditionsOf(filter).flatMap((name) => fieldsOfCondition(type, name)));
}

/** Creates the test of a row against the residual filter; null if the provider applied all conditions. */
export function rowFilter<Type extends RecordType>(
  records: RequestRecords,
  type: Type,
  filter: Filters[Type] | null,
  residual: readonly string[],
): ((row: AccountRecord<Type>) => boolean | Promise<boolean>) | null {
  if (filter === null || residual.length === 0) return null;
  const conditions = Object.entries(filter)
    .filter(([name, value]) => value !== null && residual.includes(name))
    .map(([name, condition]) => {
      const fields = toFields<Type>(fieldsOfCondition(type, name));
      return { condition, fields, test: testOf(type, name) };
    });
  if (conditions.length === 0) return null;
  return async (row) => {
    for (const { condition, fields, test } of conditions) {
      const missing = fields.filter((field) => !(field in row));
      const complete =
        missing.length === 0 ? row : await records.reader(row.account).load(type, row.remoteId, missing);
      if (complete === null || !(await test(complete, condition, records))) return false;
    }
    return true;
  };
}

/** Finds the test of a condition by name. `RowTests` has checked its type, which the compiler cannot follow to here. */
function testOf<Type extends RecordType>(type: Type, name: string): RowTest<Type, unknown> {
  const test: unknown = Object.entries(tests[type] ?? {}).find(([condition]) => condition === name)?.[1];
  if (!isRowTest<Type>(test)) throw new Error(`no row of type ${type} can be tested for ${name}`);
  return test;
}

function isRowTest<Type extends RecordType>(test: unknown): test is RowTest<Type, unknown> {
  return typeof test === 'function';
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
