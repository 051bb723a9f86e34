import { expect } from 'vitest';
import type { Field, Records, RecordType } from '../../../src/domain/records.ts';
import type {
  Address,
  ContactPoint,
  ContactType,
  CustomFieldType,
  CustomFieldValue,
  HiringTeamMember,
  JobLocation,
  Rejection,
} from '../../../src/domain/values.ts';
import type { JobPostFacts } from '../../../src/sandbox/model/posts.ts';
import type {
  ApplicationFacts,
  AttachmentFacts,
  CustomValueFacts,
  EmploymentFacts,
  JobFacts,
  OfferFacts,
  PlaceFacts,
  Status,
  TeamMemberFacts,
} from '../../../src/sandbox/model.ts';

/** Record types of the data set. */
export type FactType =
  | 'Candidate'
  | 'Application'
  | 'Job'
  | 'Offer'
  | 'User'
  | 'Department'
  | 'Office'
  | 'Source'
  | 'RejectionReason'
  | 'Stage'
  | 'Opening'
  | 'Note'
  | 'JobPost'
  | 'JobBoard'
  | 'PayInput'
  | 'StageEvent'
  | 'Interview'
  | 'Scorecard'
  | 'Attachment'
  | 'CustomField'
  | 'DemographicQuestionSet'
  | 'DemographicQuestion'
  | 'DemographicAnswerOption'
  | 'DemographicAnswer'
  | 'EeocResponse'
  | 'UserRole'
  | 'CloseReason'
  | 'Referrer'
  | 'BoardLocation'
  | 'Tag'
  | 'JobNote'
  | 'JobInterview'
  | 'InterviewKit'
  | 'ScorecardQuestion'
  | 'ScorecardQuestionOption'
  | 'CandidateAttribute'
  | 'ApprovalFlow'
  | 'ProspectDetail'
  | 'ProspectPool'
  | 'ProspectPoolStage';

/** Values inside records that have ids at some providers. */
export type PartType =
  | 'Education'
  | 'Employment'
  | 'CustomFieldOption'
  | 'JobPostLocation'
  | 'SearchableLocation'
  | 'PayRange';

/** The provider's words for each word of ours, or of the data set. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** Kinds of words that a provider lacks if it lacks the records that have them. */
export type OptionalVocabulary =
  | 'interview'
  | 'reply'
  | 'verdict'
  | 'attachment'
  | 'customField'
  | 'userRole'
  | 'postQuestion'
  | 'demographicQuestion'
  | 'visibility'
  | 'attributeVerdict'
  | 'jobInterview'
  | 'scorecardQuestion'
  | 'approval'
  | 'approvalState'
  | 'approverState';

/** How a provider presents the data set, where it legitimately differs. The contract suite expects exactly this. */
export interface ProviderView {
  /** `remoteId` of a record of the data set. */
  remoteId(type: FactType, key: number): string;
  /** The id of a value inside a record; null if the provider has none. */
  partId(type: PartType, key: number): string | null;
  /** An id in the provider's form that belongs to no record. */
  unknownId(type: RecordType): string;
  /** Fields that the provider does not have. */
  readonly unsupportedFields: { readonly [Type in RecordType]?: readonly Field<Type>[] };
  /** The provider's words for each status, and for other enumerations. */
  readonly words: Readonly<Record<'application' | 'job' | 'offer', Words>> &
    Readonly<Partial<Record<OptionalVocabulary, Words>>>;
  /** Fields whose value differs from that in the data set, or is not in it, by the record's key. */
  readonly overrides: { readonly [Type in FactType]?: (key: number) => Partial<ExpectedRecord<Type>> };
  /** Records that are not in the data set, by type and `remoteId`. */
  readonly extraRecords: ReadonlyMap<RecordType, ReadonlyMap<string, object>>;
  /** Whether the post exists for the API, at least by id. */
  isReadable(post: JobPostFacts): boolean;
  /** Temporary URL of a file; null if reading it needs the credential. */
  fileUrl(file: AttachmentFacts): string | null;
  /** The type of a custom field whose word is unknown to the data set. */
  customFieldType(word: string): CustomFieldType;
  /** Whether lists contain the record; a read by id returns it in any case. */
  isListed(type: RecordType, record: object): boolean;
  /** The type of the rows in the provider's list for this type. */
  rowsFor(type: RecordType): RecordType;

  contact(point: { readonly value: string; readonly type: ContactType }): ContactPoint;
  address(place: PlaceFacts): Address;
  /** Sorts a career, which the data set has newest first, in the provider's order. */
  career<Item>(newestFirst: readonly Item[]): readonly Item[];
  isCurrent(employment: EmploymentFacts, all: readonly EmploymentFacts[]): boolean | null;
  customFields(
    fields: readonly CustomValueFacts[],
    of: 'candidate' | 'application' | 'job' | 'offer' | 'opening' | 'user',
  ): CustomFieldValue[];

  /** The reason that decides whether a rejected application was withdrawn; null if no reason does. */
  decidingReason(application: ApplicationFacts): number | null;
  rejection(application: ApplicationFacts): Rejection | null;
  inCharge(
    application: ApplicationFacts,
    job: JobFacts | null,
    role: 'RECRUITER' | 'COORDINATOR',
  ): number | null;
  location(place: PlaceFacts): JobLocation;
  member(member: TeamMemberFacts): Omit<HiringTeamMember, 'userId' | 'role'>;
  resolvedAt(offer: OfferFacts): string | null;
}

/** All fields of a record except the provider's row. */
export type ExpectedRecord<Type extends RecordType> = Omit<Records[Type], 'remoteData'>;

/** The expected records of one type, by `remoteId`. */
export function byId<Type extends FactType, Facts extends { readonly key: number }>(
  view: ProviderView,
  type: Type,
  facts: readonly Facts[],
  toRecord: (facts: Facts) => ExpectedRecord<Type>,
): ReadonlyMap<string, ExpectedRecord<Type>> {
  const override: ((key: number) => Partial<ExpectedRecord<Type>>) | undefined = view.overrides[type];
  return new Map(
    facts.map((each) => [
      view.remoteId(type, each.key),
      { ...toRecord(each), ...(override === undefined ? {} : override(each.key)) },
    ]),
  );
}

export function timestamps({
  createdAt,
  updatedAt,
}: {
  readonly createdAt: string;
  readonly updatedAt: string;
}) {
  return { createdAt, updatedAt };
}

export function idOrNull(view: ProviderView, type: FactType, key: number | null): string | null {
  return key === null ? null : view.remoteId(type, key);
}

/** Sorts by key, highest first: later records have higher keys. */
export function newestFirst<Item extends { readonly key: number }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => other.key - one.key);
}

/** For each parent, the ids of its children, newest first. */
export function idsBy<Facts extends { readonly key: number }>(
  view: ProviderView,
  type: FactType,
  facts: readonly Facts[],
  parentOf: (facts: Facts) => number | null,
): (parent: number) => string[] {
  const groups = Map.groupBy(newestFirst(facts), parentOf);
  return (parent) => (groups.get(parent) ?? []).map(({ key }) => view.remoteId(type, key));
}

/** The ids of records, in the order of their keys. */
export function idsOf(view: ProviderView, type: FactType, keys: readonly number[]): string[] {
  return keys.map((key) => view.remoteId(type, key));
}

/** The status that clients see: `UNKNOWN` for a word that the data set marks as unknown. */
export function statusOf<Word extends string>(status: Status<Word>): Word | 'UNKNOWN' {
  return typeof status === 'string' ? status : 'UNKNOWN';
}

/** The provider's word for a status; null if there is none. */
export function remoteWordOf(words: Words | undefined, status: Status<string> | null): string | null {
  return status === null ? null : remoteStatusOf(words, status);
}

/** The provider's word for a status. */
export function remoteStatusOf(words: Words | undefined, status: Status<string>): string {
  return typeof status === 'string' ? expect.toBeOneOf([...(words?.[status] ?? [])]) : status.unknown;
}
