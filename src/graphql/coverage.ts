import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { Adapter } from '../adapters/adapter.ts';
import { type Reading, type Supplies, suppliesOf } from '../query/capabilities.ts';
import { type Lists, type Needing, needingOf, type Through } from '../query/selection.ts';

/** What one field of the graph is with one vendor. */
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
  const supplies = suppliesOf(adapter);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return [];
    const isRecord = type.getInterfaces().some(({ name }) => name === 'RemoteRecord');
    return Object.values(type.getFields()).flatMap((field) => {
      const needing = needingOf(field);
      const isCovered = isRecord ? !common.has(field.name) : type.name === 'Query' && needing?.lists;
      if (!isCovered) return [];
      return [{ type: type.name, field: field.name, ...cover(type.name, field, needing, supplies) }];
    });
  });
}

function cover(
  type: string,
  { name }: GraphQLField<unknown, unknown>,
  needing: Needing | null,
  supplies: Supplies,
): Covered {
  const { needs = [name], leadsTo = null, lists = null, through = null, otherwise = null } = needing ?? {};
  const supply = supplies.get(type) ?? null;
  const supplied = needs.filter((need) => supply?.fields.has(need));
  if (lists !== null && supplied.length === 0) return coverList(lists, type, supplies);
  if (leadsTo !== null && !supplies.has(leadsTo)) return unsupported;
  const isReplaced = supplied.length === 0 && otherwise !== null && supply?.fields.has(otherwise);
  const read = isReplaced ? [otherwise] : supplied;
  if (supply === null || read.length === 0) return unsupported;
  const remark = read.flatMap((field) => supply.remarks[field] ?? [])[0] ?? null;
  const isMade = read[0] !== name && read.length > 1;
  const isThrough = through !== null && (isReplaced || read.length > 1);
  const readings = new Map(
    read
      .flatMap((field) => supply.fields.get(field) ?? [])
      .map((reading) => [reading.part, callsOf(reading)]),
  );
  const besides = isThrough ? callsThrough(through, supplies) : 0;
  return {
    support: isReplaced || isMade || isThrough || remark?.isDerived ? 'DERIVED' : 'NATIVE',
    extraCalls: [...readings.values()].reduce((sum, calls) => sum + calls, besides),
    note: remark?.note ?? null,
  };
}

function coverList({ type, by, isJoint }: Lists, parent: string, supplies: Supplies): Covered {
  const listing = supplies.get(type)?.listing ?? null;
  if (listing === null) return unsupported;
  const { maxPageSize, parentsPerCall, refuses } = listing;
  const pageCalls = Math.ceil(recordCount / maxPageSize);
  if (parent === 'Query') return { support: 'NATIVE', extraCalls: pageCalls, note: null };
  const isRefused = by.some((condition) => refuses.includes(condition));
  if (isRefused || !supplies.has(parent)) return unsupported;
  const extraCalls = isJoint ? Math.ceil(recordCount / parentsPerCall) : recordCount;
  return { support: 'NATIVE', extraCalls, note: null };
}

/** What is read of other records for a field costs what it costs to read these. */
function callsThrough({ type, field }: Through, supplies: Supplies): number {
  const reading = supplies.get(type)?.fields.get(field);
  return Math.max(1, reading === undefined ? 0 : callsOf(reading));
}

/** For 50 rows of a list. */
function callsOf({ isInRow, callsFor }: Reading): number {
  return isInRow ? 0 : callsFor(recordCount);
}
