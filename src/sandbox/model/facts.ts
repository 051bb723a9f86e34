export interface Facts {
  readonly key: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A status in our words; `UNKNOWN` comes with the word that the provider then uses. */
export type Status<Word extends string> = Word | { readonly unknown: string };

export interface PlaceFacts {
  readonly city: string;
  readonly region: string | null;
  readonly country: string;
  /** Two letters, lower case. */
  readonly countryCode: string;
}
