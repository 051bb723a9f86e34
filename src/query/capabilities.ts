import type { Adapter, FieldNote } from '../adapters/adapter.ts';
import type { RecordType } from '../domain/records.ts';

/** An adapter's declarations, by the names of record types. */
export type Capabilities = ReadonlyMap<string, TypeCapabilities>;

export interface TypeCapabilities {
  /** The primary group; null if records of this type cannot be read by their ids. */
  readonly primary: FieldSource | null;
  readonly fields: ReadonlyMap<string, FieldSource>;
  readonly notes: { readonly [field: string]: FieldNote | undefined };
  /** Null if the provider cannot list records of this type. */
  readonly listing: ListingCapabilities | null;
}

export interface ListingCapabilities {
  readonly maxPageSize: number;
  readonly parentsPerCall: number;
  readonly unsupportedFilters: readonly string[];
  /** The price of a filter of this type, which the caller has to ensure. */
  priceOf(filter: object): ListPrice;
}

interface ListPrice {
  readonly unapplied: readonly string[];
  readonly areRowsComplete: boolean;
  readonly callsPerPage: number;
  readonly maxPages: number | null;
}

/** How a field is read by the id of its record. */
export interface FieldSource {
  /** Identity of the field group: fields of the same group are read together. */
  readonly group: object;
  readonly isPrimary: boolean;
  /** Whether rows of lists, and sideloaded records, hold the field. */
  readonly isInRow: boolean;
  /** The number of upstream calls that read the field of so many records. */
  callsFor(records: number): number;
}

/** Collects an adapter's declarations by name, so that code without type parameters can look them up. */
export function capabilitiesOf({ resources, fieldNotes }: Adapter): Capabilities {
  const isType = (name: string): name is RecordType => name in resources;
  const types = Object.keys(resources).filter(isType);
  return new Map(types.map((type) => [type, capabilitiesOfType(type)]));

  function capabilitiesOfType(type: RecordType): TypeCapabilities {
    const { fieldGroups = [], listing = null } = resources[type] ?? {};
    const [primaryGroup] = fieldGroups;
    const fields = new Map<string, FieldSource>();
    for (const group of fieldGroups) {
      const { calls, idsPerCall } = group;
      for (const field of group.fields) {
        const isPrimary = group === primaryGroup;
        const isOmitted = listing?.omittedFields.some((name) => name === field) ?? false;
        fields.set(field, {
          group,
          isPrimary,
          isInRow: isPrimary && !isOmitted,
          callsFor: (records) => calls * Math.max(1, Math.ceil(records / idsPerCall)),
        });
      }
    }
    const primary = fields.values().find(({ isPrimary }) => isPrimary) ?? null;
    return { primary, fields, notes: fieldNotes[type] ?? {}, listing };
  }
}
