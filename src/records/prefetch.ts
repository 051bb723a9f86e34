import type { Field, RecordType } from '../domain/records.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import type { RecordSelection } from '../query/selection.ts';
import type { RecordReader } from './record-reader.ts';
import type { AccountRecord } from './record-store.ts';
import type { RequestRecords } from './request-records.ts';

/**
 * Reads what an operation selects of some records and of the records that these refer to, level by level: each type in one
 * go for all rows, where resolvers would ask row by row. Resolvers then find what they ask for. It never fails: a resolver
 * that asks for what failed here fails without another call.
 */
export async function prefetch<Type extends RecordType>(
  records: RequestRecords,
  plan: QueryPlan,
  selection: RecordSelection<Type>,
  rows: readonly AccountRecord<Type>[],
): Promise<void> {
  if (rows.length === 0) return;
  const byAccount = Map.groupBy(rows, ({ account }) => account);
  const reads = [...byAccount].map(([account, own]) => {
    const ids = new Set(own.map(({ remoteId }) => remoteId));
    return readLevel(records.reader(account), plan, selection, ids);
  });
  // Connections below the rows are read meanwhile.
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
  await reader.loadMany(type, ids, wantedFrom(reader, selection), besides);
  if (edges.length === 0) return;
  const rows = Array.from(ids, (id) => reader.peek(type, id));
  await Promise.all(
    edges.map(({ by, selection: below }) => {
      const found = new Set<string>();
      for (const row of rows) addIds(row[by], found);
      return found.size === 0 ? null : readLevel(reader, plan, below, found);
    }),
  );
}

/** The fields that are wanted of this provider, with a fallback for those that it does not supply. */
function wantedFrom<Type extends RecordType>(
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
