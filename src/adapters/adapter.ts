import type { Filters } from '../domain/filters.ts';
import type { AnyPartialRecord, Field, PartialRecord, RecordType } from '../domain/records.ts';
import type { RequestScope } from '../request-scope.ts';

/**
 * What the gateway asks of an applicant tracking system. What a provider cannot do is absent. An adapter knows neither
 * its account's name nor the GraphQL schema, the cache or the clock; two accounts of one provider are two instances.
 */
export interface Adapter {
  readonly resources: { readonly [Type in RecordType]?: Resource<Type> };
  /** The files of attachments; absent where the provider's own links need no credential. */
  readonly files?: Files;
  readonly credential: Credential;
  /** What is particular about the fields of this provider. */
  readonly fieldNotes: FieldNotes;
}

/** What the account is read with. */
export interface Credential {
  /** A small read that shows whether it works. The id of the user that it acts as; null where the provider does not say. */
  identify(scope: RequestScope): Promise<string | null>;
  /** Scopes that it was refused for the lack of, and that nothing has shown it to have since. */
  missingScopes(): readonly string[];
}

export type FieldNotes = {
  readonly [Type in RecordType]?: { readonly [Name in Field<Type>]?: FieldNote };
};

export interface FieldNote {
  /** Whether the value is made of others that the provider has. */
  readonly isDerived: boolean;
  /** For whoever asks for the field; null where there is nothing to say. */
  readonly note: string | null;
}

export interface Files {
  /** Null where the provider has no such file. The first byte has come; the body has to be read or cancelled. */
  open(attachmentId: string, scope: RequestScope): Promise<FileDownload | null>;
}

/** What the provider does not say of a file is null. */
export interface FileDownload {
  readonly filename: string | null;
  /** As it came. */
  readonly contentType: string | null;
  readonly sizeBytes: number | null;
  /** As fast as it is read; it fails where the file does not come whole. */
  readonly body: ReadableStream<Uint8Array>;
}

export interface Resource<Type extends RecordType> {
  /**
   * Where a record's fields come from when it is read by id, one part per kind of read. The first part is the record
   * itself: an id that it does not find does not exist. A field that no part has is null, without a call.
   */
  readonly fieldGroups: readonly FieldGroup<Type>[];
  /** What an id says without any call, or null where it cannot be an id of this provider. */
  parseRemoteId?(id: string): PartialRecord<Type> | null;
  /** In its place where ids say nothing but that they can be one. */
  isRemoteId?(id: string): boolean;
  readonly listing?: Listing<Type>;
  /** Few records that change rarely, and that are read all at once. */
  readonly isDictionary?: boolean;
}

export interface FieldGroup<Type extends RecordType> {
  readonly fields: readonly Field<Type>[];
  /** How many ids are read together. */
  readonly idsPerCall: number;
  /** Upstream calls that this takes, where no answer has a second page. */
  readonly calls: number;
  /** Any number of distinct ids. One that the provider does not know is absent from the answer. */
  getMany(
    ids: readonly string[],
    fields: ReadonlySet<Field<Type>>,
    scope: RequestScope,
  ): Promise<BatchResult<Type>>;
}

export interface BatchResult<Type extends RecordType> {
  /** By id; where the read of one record failed, its error. */
  readonly items: ReadonlyMap<string, PartialRecord<Type> | Error>;
  /** What the answer said in passing of other records. */
  readonly sideloaded: readonly AnyPartialRecord[];
}

export type FilterName<Type extends RecordType> = keyof Filters[Type] & string;

export interface Listing<Type extends RecordType> {
  readonly maxPageSize: number;
  /** Fields of the record's first part that rows of the list do not hold. */
  readonly omittedFields: readonly Field<Type>[];
  /** Of how many parents one call lists the children; 1 where the order of a joint list says nothing of each alone. */
  readonly parentsPerCall: number;
  /** Filters that can be applied neither by the provider nor to the rows it lists. */
  readonly unsupportedFilters: readonly FilterName<Type>[];
  /** One page; never all. A size above the provider's maximum is lowered. */
  list(request: ListRequest<Type>): Promise<Page<Type>>;
}

export interface ListRequest<Type extends RecordType> {
  readonly size: number;
  /** A `next` of an earlier page with the same filter, or null for the first. */
  readonly from: string | null;
  /** Null where nothing is filtered. */
  readonly filter: Filters[Type] | null;
  /** The fields that are of use; a row may hold fewer, or more. */
  readonly fields: ReadonlySet<Field<Type>>;
  /** The rows that are of use, where not all of them are; a page may hold the others, too. */
  readonly firstOfEach?: FirstOfEach<Type>;
  readonly scope: RequestScope;
}

/** So many of the rows that have the same value in a field, as they come. */
export interface FirstOfEach<Type extends RecordType> {
  readonly field: Field<Type>;
  readonly rows: number;
}

export interface Page<Type extends RecordType> {
  readonly items: readonly PartialRecord<Type>[];
  readonly sideloaded: readonly AnyPartialRecord[];
  readonly next: string | null;
  /** False where the provider may name a next page that turns out to be empty. */
  readonly isNextCertain: boolean;
  /** How many there are in all, where the provider says. */
  readonly total: number | null;
  /** With ids that descend, rows that come and go never disturb a walk. */
  readonly order: 'id-descending' | 'unspecified';
  /** The part of the filter that the provider did not apply: the gateway applies it to the rows. */
  readonly residual: readonly FilterName<Type>[];
}
