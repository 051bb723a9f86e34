import type { Facts, PlaceFacts } from './facts.ts';

export interface JobBoardFacts extends Facts {
  readonly companyName: string | null;
  readonly urlToken: string | null;
  /** Visible to employees only. */
  readonly isInternal: boolean;
  readonly isLive: boolean;
  readonly introduction: string;
  readonly conclusion: string;
}

/** A location that posts of one board can select. */
export interface BoardLocationFacts extends Facts {
  readonly board: number;
  readonly name: string;
  readonly isActive: boolean;
}

/** A published description of a job. A job may have several. */
export interface JobPostFacts extends Facts {
  readonly job: number;
  /** Null if the provider has no job boards. */
  readonly board: number | null;
  readonly title: string;
  /** HTML; null if not yet written. */
  readonly html: string | null;
  /** Language code, such as `en` or `de`. */
  readonly language: string | null;
  readonly isInternal: boolean;
  readonly isLive: boolean;
  readonly isFeatured: boolean;
  /** Deleted posts are kept, because applications refer to them. */
  readonly isDeleted: boolean;
  readonly publishedAt: string | null;
  readonly publicUrl: string | null;
  readonly demographicQuestionSet: number | null;
  readonly questions: readonly PostQuestionFacts[];
  readonly locations: readonly PostLocationFacts[];
  /** The locations that the provider could geocode. */
  readonly foundPlaces: readonly FoundPlaceFacts[];
  readonly payRanges: readonly PayRangeFacts[];
}

/** `key` is unique over all posts; null for a question that every form has. */
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

/** `key` is unique over all posts. At most one of the other members is set; none if no location is selected. */
export interface PostLocationFacts {
  readonly key: number;
  readonly text: string | null;
  readonly office: number | null;
  readonly boardLocation: number | null;
}

/** `key` is unique over all posts. */
export interface FoundPlaceFacts extends PlaceFacts {
  readonly key: number;
  /** The text as typed by a user. */
  readonly text: string;
  readonly postalCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A kind of pay that posts declare, such as `Base salary`. */
export interface PayInputFacts extends Facts {
  readonly title: string;
  readonly blurb: string | null;
  readonly position: number;
  /** Key of a definition in `customFields`. */
  readonly customField: number | null;
  readonly isLocked: boolean;
}

/** `key` is unique over all posts. */
export interface PayRangeFacts {
  readonly key: number;
  /** Null if the provider has no pay inputs. */
  readonly payInput: number | null;
  /** Decimal text in major units of the currency. Both bounds are 0 if the range is not filled in. */
  readonly least: string;
  readonly most: string;
  readonly currency: string;
}
