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
import type { AttachmentFacts } from '../../../src/sandbox/model/records.ts';
import type {
  ApplicationFacts,
  CustomValueFacts,
  EmploymentFacts,
  JobFacts,
  OfferFacts,
  PlaceFacts,
  Status,
  TeamMemberFacts,
} from '../../../src/sandbox/model.ts';

/** Types whose records stand in the data set. */
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

/** For each of our words, or those of the data set, the provider's. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** What a provider without a record for it has no words for. */
export type RarelyTold =
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

/** What a provider lawfully tells otherwise than the data set. */
export interface Telling {
  /** The gateway's `remoteId` of a record of the data set. */
  remoteId(type: FactType, key: number): string;
  /** An id as the provider's look, of no record. */
  unknownId(type: RecordType): string;
  /** What the provider has nothing for. */
  readonly silent: { readonly [Type in RecordType]?: readonly Field<Type>[] };
  /** The provider's words for each of our statuses, and for more. */
  readonly words: Readonly<Record<'application' | 'job' | 'offer', Words>> &
    Readonly<Partial<Record<RarelyTold, Words>>>;
  /** Fields of a record, by its key, that the provider tells otherwise, or alone. */
  readonly otherwise: { readonly [Type in FactType]?: (key: number) => Partial<Told<Type>> };
  /** Records that are in no data set, by type and `remoteId`. */
  readonly further: ReadonlyMap<RecordType, ReadonlyMap<string, object>>;
  /** Whether the provider tells of the post at all, be it to those who know its id. */
  isTold(post: JobPostFacts): boolean;
  /** Where a file is, for a time; null where it takes the credential. */
  fileUrl(file: AttachmentFacts): string | null;
  /** The kind of a custom field whose word stands for none in the data set. */
  customFieldType(word: string): CustomFieldType;
  /** Whether a list has the record; a read by id has it in any case. */
  isListed(type: RecordType, record: object): boolean;
  /** What the rows are that the provider lists for this type. */
  rowsFor(type: RecordType): RecordType;

  contact(point: { readonly value: string; readonly type: ContactType }): ContactPoint;
  address(place: PlaceFacts): Address;
  /** The order in which the provider tells what the data set has newest first. */
  career<Item>(newestFirst: readonly Item[]): readonly Item[];
  isCurrent(employment: EmploymentFacts, all: readonly EmploymentFacts[]): boolean | null;
  customFields(
    fields: readonly CustomValueFacts[],
    of: 'candidate' | 'application' | 'job' | 'offer' | 'opening' | 'user',
  ): CustomFieldValue[];

  /** The reason that decides whether a rejected application was withdrawn. */
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

/** All that there is to tell of a record, but for the provider's own row. */
export type Told<Type extends RecordType> = Omit<Records[Type], 'remoteData'>;

/** The facts of one kind, by `remoteId`. */
export function byId<Type extends FactType, Facts extends { readonly key: number }>(
  telling: Telling,
  type: Type,
  facts: readonly Facts[],
  tell: (facts: Facts) => Told<Type>,
): ReadonlyMap<string, Told<Type>> {
  const otherwise: ((key: number) => Partial<Told<Type>>) | undefined = telling.otherwise[type];
  return new Map(
    facts.map((each) => [
      telling.remoteId(type, each.key),
      { ...tell(each), ...(otherwise === undefined ? {} : otherwise(each.key)) },
    ]),
  );
}

export function stamps({ createdAt, updatedAt }: { readonly createdAt: string; readonly updatedAt: string }) {
  return { createdAt, updatedAt };
}

export function idOrNull(telling: Telling, type: FactType, key: number | null): string | null {
  return key === null ? null : telling.remoteId(type, key);
}

/** What was made later comes first. */
export function newestFirst<Item extends { readonly key: number }>(items: readonly Item[]): Item[] {
  return items.toSorted((one, other) => other.key - one.key);
}

/** The ids of the facts that belong to one parent, newest first. */
export function idsBy<Facts extends { readonly key: number }>(
  telling: Telling,
  type: FactType,
  facts: readonly Facts[],
  parentOf: (facts: Facts) => number | null,
): (parent: number) => string[] {
  const groups = Map.groupBy(newestFirst(facts), parentOf);
  return (parent) => (groups.get(parent) ?? []).map(({ key }) => telling.remoteId(type, key));
}

/** The ids of records by their keys, in the order of these. */
export function idsOf(telling: Telling, type: FactType, keys: readonly number[]): string[] {
  return keys.map((key) => telling.remoteId(type, key));
}

/** A word that the data set calls unknown is unknown to us. */
export function statusOf<Word extends string>(status: Status<Word>): Word | 'UNKNOWN' {
  return typeof status === 'string' ? status : 'UNKNOWN';
}

/** The provider's word for what may be null. */
export function remoteWordOf(words: Words | undefined, status: Status<string> | null): string | null {
  return status === null ? null : remoteStatusOf(words, status);
}

export function remoteStatusOf(words: Words | undefined, status: Status<string>): string {
  return typeof status === 'string' ? expect.toBeOneOf([...(words?.[status] ?? [])]) : status.unknown;
}
