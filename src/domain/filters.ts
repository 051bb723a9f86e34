import type { Field, RecordType } from './records.ts';
import type { ApplicationStatus, JobStatus, OfferStatus } from './values.ts';

/** The conditions that a list can be filtered by; one that is null is not set. Ids are the provider's. */
export type Filters = {
  readonly [Type in RecordType]: Type extends keyof Narrowed ? Narrowed[Type] : NoFilter;
};

interface Narrowed {
  readonly Candidate: CandidateFilter;
  readonly Application: ApplicationFilter;
  readonly Job: JobFilter;
  readonly Offer: OfferFilter;
}

/** Lists of this type are not narrowed. */
export type NoFilter = Readonly<Record<never, never>>;

/** Bounds in milliseconds since the epoch, both included; null is open. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

interface Times {
  readonly createdAt: Range | null;
  readonly updatedAt: Range | null;
}

export interface CandidateFilter extends Times {
  /** Compared without case. */
  readonly email: string | null;
  readonly tag: string | null;
  readonly job: string | null;
  /** Every word of it is a word of the name or of an e-mail address, compared without case. */
  readonly search: string | null;
}

export interface ApplicationFilter extends Times {
  /** Of any of these. */
  readonly candidates: readonly string[] | null;
  readonly jobs: readonly string[] | null;
  readonly status: readonly ApplicationStatus[] | null;
  readonly stageName: string | null;
  readonly isProspect: boolean | null;
}

export interface JobFilter extends Times {
  readonly status: readonly JobStatus[] | null;
  readonly department: string | null;
  readonly office: string | null;
  readonly code: string | null;
  /** Every word of it is a word of the title, compared without case. */
  readonly search: string | null;
}

export interface OfferFilter extends Times {
  readonly applications: readonly string[] | null;
  readonly candidates: readonly string[] | null;
  readonly jobs: readonly string[] | null;
  readonly status: readonly OfferStatus[] | null;
  /** Leaves out the versions that a newer one has superseded. */
  readonly currentOnly: boolean | null;
}

/** Filters without a condition. */
export const unfiltered: {
  readonly Application: ApplicationFilter;
  readonly Candidate: CandidateFilter;
  readonly Job: JobFilter;
  readonly Offer: OfferFilter;
} = {
  Candidate: { createdAt: null, updatedAt: null, email: null, tag: null, job: null, search: null },
  Application: {
    createdAt: null,
    updatedAt: null,
    candidates: null,
    jobs: null,
    status: null,
    stageName: null,
    isProspect: null,
  },
  Job: {
    createdAt: null,
    updatedAt: null,
    status: null,
    department: null,
    office: null,
    code: null,
    search: null,
  },
  Offer: {
    createdAt: null,
    updatedAt: null,
    applications: null,
    candidates: null,
    jobs: null,
    status: null,
    currentOnly: null,
  },
};

/** The fields of a record that each condition reads, should the gateway apply it. */
const conditionFields: {
  readonly [Type in keyof Narrowed]: {
    readonly [Name in keyof Narrowed[Type]]: readonly Field<Type>[];
  };
} = {
  Candidate: {
    createdAt: ['createdAt'],
    updatedAt: ['updatedAt'],
    email: ['emails'],
    tag: ['tags'],
    job: ['jobIds'],
    search: ['firstName', 'lastName', 'emails'],
  },
  Application: {
    createdAt: ['createdAt'],
    updatedAt: ['updatedAt'],
    candidates: ['candidateId'],
    jobs: ['jobId'],
    status: ['status', 'decidingReasonId'],
    stageName: ['stageName'],
    isProspect: ['isProspect'],
  },
  Job: {
    createdAt: ['createdAt'],
    updatedAt: ['updatedAt'],
    status: ['status'],
    department: ['departmentId'],
    office: ['officeIds'],
    code: ['code'],
    search: ['title'],
  },
  Offer: {
    createdAt: ['createdAt'],
    updatedAt: ['updatedAt'],
    applications: ['applicationId'],
    candidates: ['candidateId'],
    jobs: ['jobId'],
    status: ['status'],
    currentOnly: ['isCurrent'],
  },
};

/** The same by name. */
const fieldsByName: { readonly [type: string]: { readonly [condition: string]: readonly string[] } } =
  conditionFields;

/** The fields that a condition on records of a type reads; none if the type has no such condition. */
export function fieldsOfCondition(type: RecordType, condition: string): readonly string[] {
  return fieldsByName[type]?.[condition] ?? [];
}

/** The fields that any condition on records of a type reads. */
export function fieldsOfConditions(type: RecordType): readonly string[] {
  return Object.values(fieldsByName[type] ?? {}).flat();
}

/** The conditions that a filter sets. */
export function conditionsOf<Filter extends object>(filter: Filter): readonly (keyof Filter & string)[] {
  const conditions: (keyof Filter & string)[] = [];
  for (const name in filter) if (filter[name] !== null) conditions.push(name);
  return conditions;
}

/** The words of a text as `search` compares them: letters and digits in any script, without case. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? []
  );
}
