import type { Filters } from '../domain/filters.ts';
import type { AnyPartialRecord, Field, PartialRecord, RecordType } from '../domain/records.ts';
import type { UpstreamError } from '../errors.ts';
import type { RequestScope } from '../request-scope.ts';

/**
 * Reads one account of an applicant tracking system. The member of a feature that the provider lacks is absent. An adapter
 * does not know its account's name, the GraphQL schema, the cache or the clock; two accounts of one provider are two
 * instances.
 */
export interface Adapter {
  readonly resources: { readonly [Type in RecordType]?: Resource<Type> };
  /** The files of attachments; absent if the provider's own links need no credential. */
  readonly files?: Files;
  readonly credential: Credential;
  /** Notes on single fields of this provider, for the coverage document. */
  readonly fieldNotes: FieldNotes;
}

/** The credential that the account is read with. */
export interface Credential {
  /**
   * Tests the credential by a small read, which rejects if it does not work. Resolves with the id of the user that the
   * credential acts as; null if the provider does not tell.
   */
  identify(scope: RequestScope): Promise<string | null>;
  /** OAuth scopes that the provider named when it refused a call, and that no later call has succeeded with. */
  missingScopes(): readonly string[];
}

export type FieldNotes = {
  readonly [Type in RecordType]?: { readonly [Name in Field<Type>]?: FieldNote };
};

export interface FieldNote {
  /** Whether the adapter computes the value from other values of the provider. */
  readonly isDerived: boolean;
  /** A text for clients that select the field; null if there is none. */
  readonly note: string | null;
}

export interface Files {
  /** Resolves when the first byte has arrived; null if the provider has no such file. The body has to be read or cancelled. */
  open(attachmentId: string, scope: RequestScope): Promise<FileDownload | null>;
}

/** A file that is being downloaded. A member is null if the provider does not tell its value. */
export interface FileDownload {
  readonly filename: string | null;
  /** The provider's `Content-Type` header, unchanged. */
  readonly contentType: string | null;
  readonly sizeBytes: number | null;
  /** Downloads as fast as it is read; fails if the file arrives incomplete. */
  readonly body: ReadableStream<Uint8Array>;
}

export interface Resource<Type extends RecordType> {
  /**
   * The fields of a record that is read by its id, in one group per kind of upstream call. The first group is the primary
   * group: a record that it does not find does not exist. A field that is in no group is null, without a call.
   */
  readonly fieldGroups: readonly FieldGroup<Type>[];
  /** The fields that an id itself holds, without a call; null if the provider cannot have such an id. */
  parseRemoteId?(id: string): PartialRecord<Type> | null;
  /** Whether the provider can have such an id. Takes the place of `parseRemoteId` if ids hold no fields. */
  isRemoteId?(id: string): boolean;
  /** Absent if the provider cannot list records of this type on their own. */
  readonly listing?: Listing<Type>;
  /** Whether the records are few, change rarely and are all read by one call. */
  readonly isDictionary?: boolean;
}

/** Fields that are read together. */
export interface FieldGroup<Type extends RecordType> {
  readonly fields: readonly Field<Type>[];
  /** How many ids one read covers. */
  readonly idsPerCall: number;
  /** How many upstream calls one read takes if no response has a second page. */
  readonly calls: number;
  /** Reads any number of distinct ids. An id that the provider does not know is absent from the result. */
  getMany(
    ids: readonly string[],
    fields: ReadonlySet<Field<Type>>,
    scope: RequestScope,
  ): Promise<BatchResult<Type>>;
}

export interface BatchResult<Type extends RecordType> {
  /** Records by their ids; an error in place of a record whose read failed. */
  readonly items: ReadonlyMap<string, PartialRecord<Type> | Error>;
  /** Fields of other records that the responses held as well. */
  readonly sideloaded: readonly AnyPartialRecord[];
}

export type FilterName<Type extends RecordType> = keyof Filters[Type] & string;

/** What a client can do instead of an unsupported condition, to complete a message. */
export type FilterAdvice<Type extends RecordType> = { readonly [Name in FilterName<Type>]?: string };

export interface Listing<Type extends RecordType> {
  readonly maxPageSize: number;
  /** Fields of the primary group that rows of the list do not hold. */
  readonly omittedFields: readonly Field<Type>[];
  /**
   * How many parents' children one call can list; 1 if the order of a list over several parents differs from the order of
   * each parent's own list.
   */
  readonly parentsPerCall: number;
  /** Conditions that the provider applies, at least for some values. The gateway applies the others to the rows. */
  readonly sentFilters: readonly FilterName<Type>[];
  /** Filters that neither the provider nor the gateway, from the rows of the list, can apply. */
  readonly unsupportedFilters: readonly FilterName<Type>[];
  readonly filterAdvice: FilterAdvice<Type>;
  /** What a list with this filter takes, as far as that is known without a call. */
  priceOf(filter: Filters[Type]): FilterPrice<Type>;
  /** Reads one page. A size above the provider's maximum is lowered. */
  list(request: ListRequest<Type>): Promise<Page<Type>>;
}

/** What a filter makes of the price of a list. */
export interface FilterPrice<Type extends RecordType> {
  /** Conditions that the provider does not apply, so that any number of rows may fail them. */
  readonly unapplied: readonly FilterName<Type>[];
  /** Whether every row holds the fields that these conditions read, except `omittedFields` and those of further groups. */
  readonly areRowsComplete: boolean;
  readonly callsPerPage: number;
  /** Null if the list may have any number of pages. */
  readonly maxPages: number | null;
}

/** The price of a list whose filter the provider applies. */
export const appliedByProvider = {
  unapplied: [],
  areRowsComplete: true,
  callsPerPage: 1,
  maxPages: null,
} as const satisfies FilterPrice<RecordType>;

export interface ListRequest<Type extends RecordType> {
  readonly size: number;
  /** The `next` of an earlier page with the same filter; null for the first page. */
  readonly from: string | null;
  /** Null for a list without a filter. */
  readonly filter: Filters[Type] | null;
  /** The fields that the gateway needs; a row may hold fewer, or more. */
  readonly fields: ReadonlySet<Field<Type>>;
  /** The rows that the gateway needs; null if it needs all. A page may hold other rows as well. */
  readonly firstOfEach: FirstOfEach<Type> | null;
  readonly scope: RequestScope;
}

/** Of the rows that have the same value in `field`, the first `rows`. */
export interface FirstOfEach<Type extends RecordType> {
  readonly field: Field<Type>;
  readonly rows: number;
}

export interface Page<Type extends RecordType> {
  readonly items: readonly PartialRecord<Type>[];
  readonly sideloaded: readonly AnyPartialRecord[];
  /** The provider's cursor of the next page; null on the last page. */
  readonly next: string | null;
  /** False if the page that `next` names may be empty. */
  readonly isNextCertain: boolean;
  /** The error for rows that are missing from `items` because they cannot be read; null if none is. */
  readonly problem: UpstreamError | null;
  /** The number of rows on all pages; null if the provider does not tell. */
  readonly total: number | null;
  /** In descending order of ids, inserted and deleted rows cause neither gaps nor duplicates while a client pages. */
  readonly order: 'id-descending' | 'unspecified';
  /** The residual filter: conditions that the provider did not apply and the gateway applies to the rows. */
  readonly residual: readonly FilterName<Type>[];
}
