export interface Facts {
  readonly key: number;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A status of the domain, or the provider's own word if the domain has no equivalent. */
export type Status<Word extends string> = Word | { readonly unknown: string };

export interface PlaceFacts {
  readonly city: string;
  readonly region: string | null;
  readonly country: string;
  /** Two letters, lower case. */
  readonly countryCode: string;
}
