import type { Facts, PlaceFacts } from './facts.ts';

export interface JobBoardFacts extends Facts {
  readonly companyName: string | null;
  readonly urlToken: string | null;
  /** Only employees see it. */
  readonly isInternal: boolean;
  readonly isLive: boolean;
  readonly introduction: string;
  readonly conclusion: string;
}

/** A place that the posts of one board may choose. */
export interface BoardLocationFacts extends Facts {
  readonly board: number;
  readonly name: string;
  readonly isActive: boolean;
}

/** What a job looks like to those who may apply; a job may have many. */
export interface JobPostFacts extends Facts {
  readonly job: number;
  /** Null with a provider that has no boards. */
  readonly board: number | null;
  readonly title: string;
  /** HTML; null while nobody has written it. */
  readonly html: string | null;
  /** As `en` or `de`. */
  readonly language: string | null;
  readonly isInternal: boolean;
  readonly isLive: boolean;
  readonly isFeatured: boolean;
  /** What was deleted stays, for those who applied through it. */
  readonly isDeleted: boolean;
  readonly publishedAt: string | null;
  readonly publicUrl: string | null;
  readonly demographicQuestionSet: number | null;
  readonly questions: readonly PostQuestionFacts[];
  readonly locations: readonly PostLocationFacts[];
  /** Where the provider has found the locations on a map. */
  readonly foundPlaces: readonly FoundPlaceFacts[];
  readonly payRanges: readonly PayRangeFacts[];
}

/** `key` is unique over all posts; null for what every form asks. */
export interface PostQuestionFacts {
  readonly key: number | null;
  readonly name: string;
  readonly label: string;
  readonly description: string | null;
  readonly kind: 'TEXT' | 'LONG_TEXT' | 'YES_NO' | 'OPTION' | 'OPTIONS' | 'ATTACHMENT' | 'HIDDEN';
  readonly isRequired: boolean | null;
  readonly isPrivate: boolean;
  readonly options: readonly { key: number; label: string }[];
}

/** `key` is unique over all posts. At most one of the three is set; a post whose location nobody chose has none. */
export interface PostLocationFacts {
  readonly key: number;
  readonly text: string | null;
  readonly office: number | null;
  readonly boardLocation: number | null;
}

/** `key` is unique over all posts. */
export interface FoundPlaceFacts extends PlaceFacts {
  readonly key: number;
  /** As it was typed. */
  readonly text: string;
  readonly postalCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A kind of pay that posts tell, as `Base salary`. */
export interface PayInputFacts extends Facts {
  readonly title: string;
  readonly blurb: string | null;
  readonly position: number;
  /** The key of a definition in `customFields`. */
  readonly customField: number | null;
  readonly isLocked: boolean;
}

/** `key` is unique over all posts. */
export interface PayRangeFacts {
  readonly key: number;
  /** Null with a provider that has no kinds of pay. */
  readonly payInput: number | null;
  /** Decimals as text, in whole units of the currency; both are 0 where nobody has filled it in. */
  readonly least: string;
  readonly most: string;
  readonly currency: string;
}
