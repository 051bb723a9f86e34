import type { Adapter, Remark } from '../adapters/adapter.ts';
import type { RecordType } from '../domain/records.ts';

/** What an adapter declares, by the names of types and fields. */
export type Supplies = ReadonlyMap<string, Supply>;

export interface Supply {
  /** What the record itself is read with; null where it only comes along with others. */
  readonly itself: Reading | null;
  readonly fields: ReadonlyMap<string, Reading>;
  readonly remarks: { readonly [field: string]: Remark | undefined };
  readonly listing: SuppliedListing | null;
}

interface SuppliedListing {
  readonly maxPageSize: number;
  readonly parentsPerCall: number;
  readonly refuses: readonly string[];
}

/** How a field is read. */
export interface Reading {
  /** Fields of one part are read together. */
  readonly part: object;
  readonly isOfRecordItself: boolean;
  /** Whether rows of lists, and records that come along with others, have the field. */
  readonly isInRow: boolean;
  callsFor(records: number): number;
}

export function suppliesOf({ resources, remarks }: Adapter): Supplies {
  const isType = (name: string): name is RecordType => name in resources;
  const types = Object.keys(resources).filter(isType);
  return new Map(types.map((type) => [type, supplyOf(type)]));

  function supplyOf(type: RecordType): Supply {
    const { parts = [], listing = null } = resources[type] ?? {};
    const [own] = parts;
    const fields = new Map<string, Reading>();
    for (const part of parts) {
      const { calls, idsPerCall } = part;
      for (const field of part.fields) {
        const isLacking = listing?.lacks.some((name) => name === field) ?? false;
        fields.set(field, {
          part,
          isOfRecordItself: part === own,
          isInRow: part === own && !isLacking,
          callsFor: (records) => calls * Math.max(1, Math.ceil(records / idsPerCall)),
        });
      }
    }
    const itself = fields.values().find(({ isOfRecordItself }) => isOfRecordItself) ?? null;
    return { itself, fields, remarks: remarks[type] ?? {}, listing };
  }
}
