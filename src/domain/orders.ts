import type { Field, PartialRecord, RecordType } from './records.ts';
import type { InterviewSlot } from './values.ts';

export type OrderDirection = 'ASC' | 'DESC';

/** A value that rows are sorted by; null if the row has none. Values of one order are all texts or all numbers. */
export type SortKey = string | number | null;

/** One way to sort the records of a type. */
export interface SortField<Type extends RecordType> {
  /** The field of the record that has to be read. */
  readonly reads: Field<Type>;
  keyOf(row: PartialRecord<Type>): SortKey;
}

/** The orders of the types whose edges can be sorted, by the values of their order enums. */
export const sortFields = {
  Interview: {
    STARTS_AT: { reads: 'slots', keyOf: ({ slots }) => startOf(slots?.[0]) },
    CREATED_AT: { reads: 'createdAt', keyOf: ({ createdAt }) => createdAt ?? null },
  },
  Scorecard: {
    SUBMITTED_AT: { reads: 'submittedAt', keyOf: ({ submittedAt }) => submittedAt ?? null },
    INTERVIEWED_AT: { reads: 'interviewedAt', keyOf: ({ interviewedAt }) => interviewedAt ?? null },
    CREATED_AT: { reads: 'createdAt', keyOf: ({ createdAt }) => createdAt ?? null },
  },
  Offer: {
    VERSION: { reads: 'version', keyOf: ({ version }) => version ?? null },
    CREATED_AT: { reads: 'createdAt', keyOf: ({ createdAt }) => createdAt ?? null },
  },
  StageEvent: {
    ENTERED_AT: { reads: 'enteredAt', keyOf: ({ enteredAt }) => enteredAt ?? null },
  },
} as const satisfies {
  readonly [Type in RecordType]?: { readonly [name: string]: SortField<Type> };
};

/** The same table with plain names, for lookups of names that are not known at compile time. */
const fieldsByName: { readonly [type: string]: { readonly [name: string]: { readonly reads: string } } } =
  sortFields;

/** The fields of a record type that any of its orders reads; none if the type cannot be sorted. */
export function fieldsOfOrders(type: RecordType): readonly string[] {
  return Object.values(fieldsByName[type] ?? {}).map(({ reads }) => reads);
}

/** A day without times starts with its first moment in UTC. */
function startOf(slot: InterviewSlot | undefined): string | null {
  if (slot === undefined) return null;
  return slot.startsAt ?? (slot.startsOn && `${slot.startsOn}T00:00:00.000Z`);
}
