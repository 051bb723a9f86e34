import type { Field, RecordType } from '../domain/records.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { RecordSelection } from '../query/selection.ts';
import type { RecordReader } from './record-reader.ts';
import type { AccountRecord } from './record-store.ts';
import type { RequestRecords } from './request-records.ts';

/**
 * Reads the selected fields of some records, and of the records that their edges lead to, before resolvers ask for them. It
 * reads level by level and, on each level, the records of each edge as one batch. Resolvers then find their fields in the
 * records of the operation. It never fails: a resolver whose read failed here rejects without another call.
 */
export async function prefetch<Type extends RecordType>(
  records: RequestRecords,
  plan: QueryPlan,
  selection: RecordSelection<Type>,
  rows: readonly AccountRecord<Type>[],
): Promise<void> {
  if (rows.length === 0) return;
  const byAccount = Map.groupBy(rows, ({ account }) => account);
  const reads = [...byAccount].map(([account, accountRows]) => {
    const ids = new Set(accountRows.map(({ remoteId }) => remoteId));
    return readLevel(records.reader(account), plan, selection, ids);
  });
  // With connections below the rows it does not wait, so that they are read at the same time.
  if (!selection.hasConnections) await Promise.all(reads);
}

async function readLevel<Type extends RecordType>(
  reader: RecordReader,
  plan: QueryPlan,
  selection: RecordSelection<Type>,
  ids: ReadonlySet<string>,
): Promise<void> {
  const { type, edges } = selection;
  const besides = reader.suppliedFields.primary(type, plan.fieldsOf(type));
  await reader.loadMany(type, ids, requiredFrom(reader, selection), besides);
  if (edges.length === 0) return;
  const rows = Array.from(ids, (id) => reader.peek(type, id));
  await Promise.all(
    edges.map(({ by, selection: below }) => {
      const idsBelow = new Set<string>();
      for (const row of rows) addIds(row[by], idsBelow);
      return idsBelow.size === 0 ? null : readLevel(reader, plan, below, idsBelow);
    }),
  );
}

/** The required fields of a selection; a fallback takes the place of fields that the provider does not supply. */
function requiredFrom<Type extends RecordType>(
  reader: RecordReader,
  { type, needs }: RecordSelection<Type>,
): readonly Field<Type>[] {
  return needs.flatMap(({ fields, fallback }): readonly Field<Type>[] =>
    fallback !== null && !fields.some((field) => reader.suppliedFields.has(type, field))
      ? [fallback]
      : fields,
  );
}

function addIds(value: unknown, ids: Set<string>): void {
  if (typeof value === 'string') ids.add(value);
  else if (Array.isArray(value)) for (const id of value) ids.add(id);
}
