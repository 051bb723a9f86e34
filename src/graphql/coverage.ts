import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { Adapter } from '../adapters/adapter.ts';
import { type Capabilities, capabilitiesOf, type FieldSource } from '../query/capabilities.ts';
import { type ListTarget, type Requirements, requirementsOf, type Via } from '../query/requirements.ts';

/** What one field of the graph is with one provider. */
export interface FieldCoverage {
  readonly type: string;
  readonly field: string;
  readonly support: 'NATIVE' | 'DERIVED' | 'UNSUPPORTED';
  /** The fewest upstream calls that it adds for 50 records, without what is selected below it; null where it is not supported. */
  readonly extraCalls: number | null;
  readonly note: string | null;
}

type Covered = Pick<FieldCoverage, 'support' | 'extraCalls' | 'note'>;

const recordCount = 50;
const unsupported: Covered = { support: 'UNSUPPORTED', extraCalls: null, note: null };

/** Every record has these, and they cost nothing. */
const common = new Set(['id', 'account', 'remoteId']);

/** What of the graph an adapter fills, told from what it declares: the same data that reads are made of. */
export function coverageOf(schema: GraphQLSchema, adapter: Adapter): readonly FieldCoverage[] {
  const supplies = capabilitiesOf(adapter);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return [];
    const isRecord = type.getInterfaces().some(({ name }) => name === 'RemoteRecord');
    return Object.values(type.getFields()).flatMap((field) => {
      const needing = requirementsOf(field);
      const isCovered = isRecord ? !common.has(field.name) : type.name === 'Query' && needing?.lists;
      if (!isCovered) return [];
      return [{ type: type.name, field: field.name, ...cover(type.name, field, needing, supplies) }];
    });
  });
}

function cover(
  type: string,
  { name }: GraphQLField<unknown, unknown>,
  needing: Requirements | null,
  supplies: Capabilities,
): Covered {
  const { requires = [name], target = null, lists = null, via = null, fallback = null } = needing ?? {};
  const supply = supplies.get(type) ?? null;
  const supplied = requires.filter((need) => supply?.fields.has(need));
  if (lists !== null && supplied.length === 0) return coverList(lists, type, supplies);
  if (target !== null && !supplies.has(target)) return unsupported;
  const isReplaced = supplied.length === 0 && fallback !== null && supply?.fields.has(fallback);
  const read = isReplaced ? [fallback] : supplied;
  if (supply === null || read.length === 0) return unsupported;
  const remark = read.flatMap((field) => supply.notes[field] ?? [])[0] ?? null;
  const isMade = read[0] !== name && read.length > 1;
  const isThrough = via !== null && (isReplaced || read.length > 1);
  const readings = new Map(
    read
      .flatMap((field) => supply.fields.get(field) ?? [])
      .map((reading) => [reading.group, callsOf(reading)]),
  );
  const besides = isThrough ? callsThrough(via, supplies) : 0;
  return {
    support: isReplaced || isMade || isThrough || remark?.isDerived ? 'DERIVED' : 'NATIVE',
    extraCalls: [...readings.values()].reduce((sum, calls) => sum + calls, besides),
    note: remark?.note ?? null,
  };
}

function coverList({ type, by, isBatchable }: ListTarget, parent: string, supplies: Capabilities): Covered {
  const listing = supplies.get(type)?.listing ?? null;
  if (listing === null) return unsupported;
  const { maxPageSize, parentsPerCall, unsupportedFilters } = listing;
  const pageCalls = Math.ceil(recordCount / maxPageSize);
  if (parent === 'Query') return { support: 'NATIVE', extraCalls: pageCalls, note: null };
  const isRefused = by.some((condition) => unsupportedFilters.includes(condition));
  if (isRefused || !supplies.has(parent)) return unsupported;
  const extraCalls = isBatchable ? Math.ceil(recordCount / parentsPerCall) : recordCount;
  return { support: 'NATIVE', extraCalls, note: null };
}

/** What is read of other records for a field costs what it costs to read these. */
function callsThrough({ type, field }: Via, supplies: Capabilities): number {
  const reading = supplies.get(type)?.fields.get(field);
  return Math.max(1, reading === undefined ? 0 : callsOf(reading));
}

/** For 50 rows of a list. */
function callsOf({ isInRow, callsFor }: FieldSource): number {
  return isInRow ? 0 : callsFor(recordCount);
}
