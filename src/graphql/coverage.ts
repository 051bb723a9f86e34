import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import type { Adapter } from '../adapters/adapter.ts';
import { conditionsFor } from '../domain/filters.ts';
import { isRecordType, recordTypes } from '../domain/record-types.ts';
import type { RecordType } from '../domain/records.ts';
import { type Capabilities, capabilitiesOf, type FieldSource } from '../query/capabilities.ts';
import { type ListTarget, type Requirements, requirementsOf, type Via } from '../query/requirements.ts';

/** Whether and how one provider supplies one field of the graph. */
export interface FieldCoverage {
  readonly type: string;
  readonly field: string;
  readonly support: 'NATIVE' | 'DERIVED' | 'UNSUPPORTED';
  /** The least number of upstream calls that the field adds for 50 records, without its selection; null if unsupported. */
  readonly extraCalls: number | null;
  readonly note: string | null;
}

/** How one provider's lists apply one condition of a filter. */
export interface FilterCoverage {
  readonly type: RecordType;
  readonly condition: string;
  /** Null if the provider cannot list records of the type. */
  readonly appliedBy: 'provider' | 'gateway' | 'refused' | null;
}

type FieldSupport = Pick<FieldCoverage, 'support' | 'extraCalls' | 'note'>;

const recordCount = 50;
const unsupported: FieldSupport = { support: 'UNSUPPORTED', extraCalls: null, note: null };

/** Fields of every record that are known without a read. */
const freeFields = new Set(['id', 'account', 'remoteId']);

/** The coverage of all record fields and root lists, derived from the same declarations of the adapter that reads are planned by. */
export function coverageOf(schema: GraphQLSchema, adapter: Adapter): readonly FieldCoverage[] {
  const capabilities = capabilitiesOf(adapter);
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return [];
    const isRecord = type.getInterfaces().some(({ name }) => name === 'RemoteRecord');
    return Object.values(type.getFields()).flatMap((field) => {
      const requirements = requirementsOf(field);
      const isCovered = isRecord ? !freeFields.has(field.name) : type.name === 'Query' && requirements?.lists;
      if (!isCovered) return [];
      return [
        {
          type: type.name,
          field: field.name,
          ...coverageOfField(type.name, field, requirements, capabilities),
        },
      ];
    });
  });
}

interface FilteredListing {
  readonly sentFilters: readonly string[];
  readonly unsupportedFilters: readonly string[];
}

/** The coverage of all conditions of all types, in the same order for every adapter. */
export function filterCoverageOf({ resources }: Adapter): readonly FilterCoverage[] {
  return recordTypes.filter(isRecordType).flatMap((type) => {
    const listing: FilteredListing | undefined = resources[type]?.listing;
    return Object.keys(conditionsFor(type)).map((condition) => {
      if (listing === undefined) return { type, condition, appliedBy: null };
      if (listing.unsupportedFilters.includes(condition)) return { type, condition, appliedBy: 'refused' };
      const appliedBy = listing.sentFilters.includes(condition) ? 'provider' : 'gateway';
      return { type, condition, appliedBy };
    });
  });
}

function coverageOfField(
  type: string,
  { name }: GraphQLField<unknown, unknown>,
  requirements: Requirements | null,
  capabilities: Capabilities,
): FieldSupport {
  const { requires = [name], target = null, lists = null, via = null, fallback = null } = requirements ?? {};
  const typeCapabilities = capabilities.get(type) ?? null;
  const supplied = requires.filter((required) => typeCapabilities?.fields.has(required));
  if (lists !== null && supplied.length === 0) return coverageOfList(lists, type, capabilities);
  if (target !== null && !capabilities.has(target)) return unsupported;
  const isReplaced = supplied.length === 0 && fallback !== null && typeCapabilities?.fields.has(fallback);
  const read = isReplaced ? [fallback] : supplied;
  if (typeCapabilities === null || read.length === 0) return unsupported;
  const fieldNote = read.flatMap((field) => typeCapabilities.notes[field] ?? [])[0] ?? null;
  const isComposed = read[0] !== name && read.length > 1;
  const readsVia = via !== null && (isReplaced || read.length > 1);
  const callsByGroup = new Map(
    read
      .flatMap((field) => typeCapabilities.fields.get(field) ?? [])
      .map((source) => [source.group, callsOf(source)]),
  );
  const viaCalls = readsVia ? callsVia(via, capabilities) : 0;
  return {
    support: isReplaced || isComposed || readsVia || fieldNote?.isDerived ? 'DERIVED' : 'NATIVE',
    extraCalls: [...callsByGroup.values()].reduce((sum, calls) => sum + calls, viaCalls),
    note: fieldNote?.note ?? null,
  };
}

function coverageOfList(
  { type, by, isBatchable }: ListTarget,
  parent: string,
  capabilities: Capabilities,
): FieldSupport {
  const listing = capabilities.get(type)?.listing ?? null;
  if (listing === null) return unsupported;
  const { maxPageSize, parentsPerCall, unsupportedFilters } = listing;
  const pageCalls = Math.ceil(recordCount / maxPageSize);
  if (parent === 'Query') return { support: 'NATIVE', extraCalls: pageCalls, note: null };
  const isUnsupported = by.some((condition) => unsupportedFilters.includes(condition));
  if (isUnsupported || !capabilities.has(parent)) return unsupported;
  const extraCalls = isBatchable ? Math.ceil(recordCount / parentsPerCall) : recordCount;
  return { support: 'NATIVE', extraCalls, note: null };
}

/** The calls for a field of related records, at least one. */
function callsVia({ type, field }: Via, capabilities: Capabilities): number {
  const source = capabilities.get(type)?.fields.get(field);
  return Math.max(1, source === undefined ? 0 : callsOf(source));
}

/** The calls for 50 rows of a list. */
function callsOf({ isInRow, callsFor }: FieldSource): number {
  return isInRow ? 0 : callsFor(recordCount);
}
