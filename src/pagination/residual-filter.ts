import { conditionsFor, conditionsOf, type Filters, fieldsOfCondition } from '../domain/filters.ts';
import type { Field, RecordType } from '../domain/records.ts';
import type { AccountRecord } from '../records/record-store.ts';
import type { RequestRecords } from '../records/request-records.ts';

/** The fields that the gateway reads if it has to apply the filter itself. */
export function filteredFields<Type extends RecordType>(
  type: Type,
  filter: Filters[Type] | null,
): readonly Field<Type>[] {
  if (filter === null) return [];
  return [...new Set(conditionsOf(filter).flatMap((name) => fieldsOfCondition(type, name)))];
}

/** Creates the test of a row against the residual filter; null if the provider applied all conditions. */
export function rowFilter<Type extends RecordType>(
  records: RequestRecords,
  type: Type,
  filter: Filters[Type] | null,
  residual: readonly string[],
): ((row: AccountRecord<Type>) => boolean | Promise<boolean>) | null {
  if (filter === null || residual.length === 0) return null;
  const set = Object.entries<unknown>(filter).flatMap(([name, value]) => {
    const condition = value !== null && residual.includes(name) ? conditionsFor(type)[name] : undefined;
    return condition === undefined ? [] : [{ condition, value }];
  });
  if (set.length === 0) return null;
  return async (row) => {
    const reader = records.reader(row.account);
    for (const { condition, value } of set) {
      const missing = condition.fields.filter((field) => !(field in row));
      const complete = missing.length === 0 ? row : await reader.load(type, row.remoteId, missing);
      if (complete === null || !(await condition.matches(complete, value, reader))) return false;
    }
    return true;
  };
}
