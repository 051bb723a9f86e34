import { foldCase } from './case-folding.ts';
import type { Field, RecordType } from './records.ts';
import type { ApplicationStatus, JobStatus, OfferStatus } from './values.ts';

/** The filter of each record type. A condition that is null is not set. Ids are remote ids. */
export type Filters = {
  readonly [Type in RecordType]: Type extends keyof FilterTypes ? FilterTypes[Type] : NoFilter;
};

interface FilterTypes {
  readonly Candidate: CandidateFilter;
  readonly Application: ApplicationFilter;
  readonly Job: JobFilter;
  readonly Offer: OfferFilter;
}

/** The filter of a type whose lists cannot be filtered. */
export type NoFilter = Readonly<Record<never, never>>;

/** Inclusive bounds in milliseconds since the epoch; null is unbounded. */
export interface Range {
  readonly from: number | null;
  readonly to: number | null;
}

interface Times {
  readonly createdAt: Range | null;
  readonly updatedAt: Range | null;
}

export interface CandidateFilter extends Times {
  /** An e-mail address of the candidate, compared without case. */
  readonly email: string | null;
  readonly tag: string | null;
  readonly job: string | null;
  /** Words that must all occur in the name or in e-mail addresses, compared without case. */
  readonly search: string | null;
}

export interface ApplicationFilter extends Times {
  /** Ids of candidates: matches the applications of any of them. */
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
  /** Words that must all occur in the title, compared without case. */
  readonly search: string | null;
}

export interface OfferFilter extends Times {
  readonly applications: readonly string[] | null;
  readonly candidates: readonly string[] | null;
  readonly jobs: readonly string[] | null;
  readonly status: readonly OfferStatus[] | null;
  /** Whether to leave out versions that a newer one supersedes. */
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

/** The fields of a record that the gateway reads to apply each condition itself. */
const conditionFields: {
  readonly [Type in keyof FilterTypes]: {
    readonly [Name in keyof FilterTypes[Type]]: readonly Field<Type>[];
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

/** The same table with plain names, for lookups of names that are not known at compile time. */
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
  return foldCase(text).match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
}
