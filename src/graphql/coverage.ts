import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { Adapter, Remark } from '../adapters/adapter.ts';
import type { RecordType } from '../domain/records.ts';
import { type Lists, type Needing, needingOf, type Through } from './selection.ts';

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

/** What an adapter declares, by the names of types and fields. */
type Supplies = ReadonlyMap<string, Supply>;

interface Supply {
  /** Calls for 50 records, by field. */
  readonly fields: ReadonlyMap<string, Reading>;
  readonly remarks: { readonly [field: string]: Remark | undefined };
  /** Calls for the lists of 50 parents; null where there is no list. */
  readonly listCalls: number | null;
  /** Calls for a page of 50. */
  readonly pageCalls: number;
  readonly refuses: readonly string[];
}

interface Reading {
  /** Fields of one part are read together. */
  readonly part: object;
  readonly calls: number;
}

function suppliesOf({ resources, remarks }: Adapter): Supplies {
  const isType = (name: string): name is RecordType => name in resources;
  const types = Object.keys(resources).filter(isType);
  return new Map(types.map((type) => [type, supplyOf(type)]));

  function supplyOf(type: RecordType): Supply {
    const { parts = [], listing = null } = resources[type] ?? {};
    const [itself] = parts;
    const fields = new Map<string, Reading>();
    for (const part of parts) {
      const calls = part.calls * Math.max(1, Math.ceil(recordCount / part.idsPerCall));
      for (const field of part.fields) {
        // A record that is not listed comes along with another one.
        const isInRow =
          part === itself && (listing === null || !listing.lacks.some((name) => name === field));
        fields.set(field, { part, calls: isInRow ? 0 : calls });
      }
    }
    return {
      fields,
      remarks: remarks[type] ?? {},
      listCalls: listing && Math.ceil(recordCount / listing.parentsPerCall),
      pageCalls: listing === null ? 0 : Math.ceil(recordCount / listing.maxPageSize),
      refuses: listing?.refuses ?? [],
    };
  }
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
    read.flatMap((field) => supply.fields.get(field) ?? []).map(({ part, calls }) => [part, calls]),
  );
  const besides = isThrough ? callsThrough(through, supplies) : 0;
  return {
    support: isReplaced || isMade || isThrough || remark?.isDerived ? 'DERIVED' : 'NATIVE',
    extraCalls: [...readings.values()].reduce((sum, calls) => sum + calls, besides),
    note: remark?.note ?? null,
  };
}

function coverList({ type, by, isJoint }: Lists, parent: string, supplies: Supplies): Covered {
  const listed = supplies.get(type);
  if (listed === undefined || listed.listCalls === null) return unsupported;
  if (parent === 'Query') return { support: 'NATIVE', extraCalls: listed.pageCalls, note: null };
  const isRefused = by.some((condition) => listed.refuses.includes(condition));
  if (isRefused || !supplies.has(parent)) return unsupported;
  return { support: 'NATIVE', extraCalls: isJoint ? listed.listCalls : recordCount, note: null };
}

/** What is read of other records for a field costs what it costs to read these. */
function callsThrough({ type, field }: Through, supplies: Supplies): number {
  const calls = supplies.get(type)?.fields.get(field)?.calls ?? 0;
  return Math.max(1, calls);
}
