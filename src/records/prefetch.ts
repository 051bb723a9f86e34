import type { FieldNode } from 'graphql';
import type { Field, RecordType } from '../domain/records.ts';
import type { Context } from '../graphql/context.ts';
import {
  fieldsBelow,
  fieldsOfOperation,
  isConditional,
  needsOf,
  type Selection,
} from '../query/selection.ts';
import type { RecordReader } from './record-reader.ts';
import type { AccountRecord } from './record-store.ts';

/**
 * Reads what a query selects of some records and of the records that these lead to, level by level: each kind of record
 * in one go for all rows, where resolvers would ask row by row. What resolvers then ask for is known already. Whatever
 * fails here fails again, without another call, for the resolver whose it is.
 */
export async function prefetch<Type extends RecordType>(
  context: Context,
  selection: Selection,
  type: Type,
  records: readonly AccountRecord<Type>[],
  /** Where the records are selected. */
  nodes: readonly FieldNode[],
): Promise<void> {
  if (records.length === 0 || nodes.length === 0) return;
  const { read, hasLists } = levelOf(selection, type, nodes);
  const byAccount = Map.groupBy(records, ({ account }) => account);
  const reads = [...byAccount].map(([account, rows]) => {
    const ids = new Set(rows.map(({ remoteId }) => remoteId));
    return read(context.reader(account), selection, ids);
  });
  // Lists below the rows are read meanwhile.
  if (!hasLists) await Promise.all(reads);
}

/** One level of a selection, and those below it. */
interface Level {
  /** Never fails. */
  read(reader: RecordReader, selection: Selection, ids: ReadonlySet<string>): Promise<void>;
  readonly hasLists: boolean;
}

/** A document is asked again and again: what it selects where is looked at once. */
const remembered = new WeakMap<FieldNode, Map<RecordType, Level>>();

function levelOf(selection: Selection, type: RecordType, nodes: readonly FieldNode[]): Level {
  const [node] = nodes;
  const isKept = node !== undefined && nodes.length === 1 && !isConditional(selection);
  if (!isKept) return createLevel(selection, type, nodes);
  const levels = remembered.get(node) ?? new Map<RecordType, Level>();
  remembered.set(node, levels);
  const level = levels.get(type) ?? createLevel(selection, type, nodes);
  levels.set(type, level);
  return level;
}

function createLevel<Type extends RecordType>(
  selection: Selection,
  type: Type,
  nodes: readonly FieldNode[],
): Level {
  const below = Map.groupBy(fieldsBelow(selection, type, nodes), ({ name }) => name.value);
  const wanted = [...below.keys()].map((name) => needsOf(selection, type, name));
  const edges = [...below].flatMap(([name, nodesBelow]) => {
    const { fields, target } = needsOf(selection, type, name);
    const [by] = fields;
    return target === null || by === undefined ? [] : [{ by, level: levelOf(selection, target, nodesBelow) }];
  });

  /** What is wanted of a provider, by its adapter. */
  const byAdapter = new WeakMap<object, readonly Field<Type>[]>();
  function fieldsOf(reader: RecordReader): readonly Field<Type>[] {
    const known = byAdapter.get(reader.adapter);
    if (known !== undefined) return known;
    const fields = wanted.flatMap(({ fields: own, fallback }): readonly Field<Type>[] =>
      fallback !== null && !own.some((field) => reader.supplies(type, field)) ? [fallback] : own,
    );
    byAdapter.set(reader.adapter, fields);
    return fields;
  }

  async function read(reader: RecordReader, current: Selection, ids: ReadonlySet<string>): Promise<void> {
    const fields = fieldsOf(reader);
    const besides = reader.primaryFields(type, fieldsOfOperation(current, type));
    await reader.loadMany(type, ids, fields, besides);
    if (edges.length === 0) return;
    const records = Array.from(ids, (id) => reader.peek(type, id));
    await Promise.all(
      edges.map(({ by, level }) => {
        const found = new Set<string>();
        for (const record of records) addIds(record[by], found);
        return found.size === 0 ? null : level.read(reader, current, found);
      }),
    );
  }

  const hasLists = wanted.some(({ isList }) => isList) || edges.some(({ level }) => level.hasLists);
  return { read, hasLists };
}

function addIds(value: unknown, ids: Set<string>): void {
  if (typeof value === 'string') ids.add(value);
  else if (Array.isArray(value)) for (const id of value) ids.add(id);
}
