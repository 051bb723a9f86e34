import type { Facts, Status } from './facts.ts';

/** The value of a custom field on a record; null if the field has no value. */
export interface CustomValueFacts {
  readonly key: string;
  readonly label: string;
  readonly kind: 'TEXT' | 'NUMBER' | 'BOOLEAN' | 'DATE' | 'MONEY' | 'OPTION' | 'OPTIONS' | 'USER' | 'URL';
  /** MONEY: `{ amount: string, currency: string }`; USER: the user's key; OPTIONS: a list of names. */
  readonly value: string | number | boolean | readonly string[] | { amount: string; currency: string } | null;
}

export type CustomFieldScope =
  | 'CANDIDATE'
  | 'APPLICATION'
  | 'JOB'
  | 'OFFER'
  | 'OPENING'
  | 'USER'
  | 'REJECTION'
  | 'REFERRAL'
  /** A dictionary of the provider, such as its schools. */
  | 'STANDARD';

/** The definition of a custom field. Records store the values under its `fieldKey`. */
export interface CustomFieldFacts extends Facts {
  readonly fieldKey: string;
  readonly label: string;
  readonly scope: CustomFieldScope;
  /** `unknown` holds the provider's name of a kind that no value in the data set has. */
  readonly kind: Status<CustomValueFacts['kind']>;
  readonly description: string | null;
  readonly isRequired: boolean;
  readonly isPrivate: boolean;
  /** Null counts as active. */
  readonly isActive: boolean | null;
  /** Sorted by position; `key` is unique over all fields. */
  readonly options: readonly { key: number; name: string; isActive: boolean }[];
  /** Departments whose records have the field; empty means all. */
  readonly departments: readonly number[];
  readonly offices: readonly number[];
}
