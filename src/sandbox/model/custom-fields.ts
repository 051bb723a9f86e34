import type { Facts, Status } from './facts.ts';

/** A custom field with its value, or with none. */
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
  /** A dictionary of the provider's, as that of schools. */
  | 'STANDARD';

/** The definition of a custom field; its values stand on the records, under its `fieldKey`. */
export interface CustomFieldFacts extends Facts {
  readonly fieldKey: string;
  readonly label: string;
  readonly scope: CustomFieldScope;
  /** `unknown` with the provider's word for a kind that no value of the data set has. */
  readonly kind: Status<CustomValueFacts['kind']>;
  readonly description: string | null;
  readonly isRequired: boolean;
  readonly isPrivate: boolean;
  /** Null counts as active. */
  readonly isActive: boolean | null;
  /** In their order; `key` is unique over all fields. */
  readonly options: readonly { key: number; name: string; isActive: boolean }[];
  /** Only records of these have the field; none means all. */
  readonly departments: readonly number[];
  readonly offices: readonly number[];
}
