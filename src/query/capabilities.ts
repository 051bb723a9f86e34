import type { Adapter, FieldNote } from '../adapters/adapter.ts';
import type { RecordType } from '../domain/records.ts';

/** What an adapter declares, by the names of types and fields. */
export type Capabilities = ReadonlyMap<string, TypeCapabilities>;

export interface TypeCapabilities {
  /** What the record itself is read with; null where it only comes along with others. */
  readonly primary: FieldSource | null;
  readonly fields: ReadonlyMap<string, FieldSource>;
  readonly notes: { readonly [field: string]: FieldNote | undefined };
  readonly listing: SuppliedListing | null;
}

interface SuppliedListing {
  readonly maxPageSize: number;
  readonly parentsPerCall: number;
  readonly unsupportedFilters: readonly string[];
}

/** How a field is read. */
export interface FieldSource {
  /** Fields of one part are read together. */
  readonly group: object;
  readonly isPrimary: boolean;
  /** Whether rows of lists, and records that come along with others, have the field. */
  readonly isInRow: boolean;
  callsFor(records: number): number;
}

export function capabilitiesOf({ resources, fieldNotes }: Adapter): Capabilities {
  const isType = (name: string): name is RecordType => name in resources;
  const types = Object.keys(resources).filter(isType);
  return new Map(types.map((type) => [type, supplyOf(type)]));

  function supplyOf(type: RecordType): TypeCapabilities {
    const { fieldGroups = [], listing = null } = resources[type] ?? {};
    const [own] = fieldGroups;
    const fields = new Map<string, FieldSource>();
    for (const group of fieldGroups) {
      const { calls, idsPerCall } = group;
      for (const field of group.fields) {
        const isLacking = listing?.omittedFields.some((name) => name === field) ?? false;
        fields.set(field, {
          group,
          isPrimary: group === own,
          isInRow: group === own && !isLacking,
          callsFor: (records) => calls * Math.max(1, Math.ceil(records / idsPerCall)),
        });
      }
    }
    const primary = fields.values().find(({ isPrimary }) => isPrimary) ?? null;
    return { primary, fields, notes: fieldNotes[type] ?? {}, listing };
  }
}
