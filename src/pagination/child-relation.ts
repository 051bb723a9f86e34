import { type Filters, unfiltered } from '../domain/filters.ts';
import type { Field, RecordType } from '../domain/records.ts';

/** How the children of one kind of parent are told apart from others. */
export interface ChildRelation<Type extends RecordType> {
  /** The child's field that holds the parent's id. */
  readonly field: Field<Type>;
  /** Whether one list can have the children of several parents. */
  readonly isBatchable: boolean;
  /** The filter, narrowed to the children of these parents. */
  withParents(filter: Filters[Type] | null, parentIds: readonly string[]): Filters[Type];
  /** The parents that the filter itself names; null where it names none. */
  parentsIn(filter: Filters[Type]): readonly string[] | null;
  /** The filter without the parents that it names. */
  withoutParents(filter: Filters[Type]): Filters[Type];
}

/** Applications by candidate. */
export const applicationsOfCandidate: ChildRelation<'Application'> = {
  field: 'candidateId',
  isBatchable: true,
  withParents: (filter, candidates) => ({ ...(filter ?? unfiltered.Application), candidates }),
  parentsIn: ({ candidates }) => candidates,
  withoutParents: (filter) => ({ ...filter, candidates: null }),
};

/** Applications by job. */
export const applicationsOfJob: ChildRelation<'Application'> = {
  field: 'jobId',
  isBatchable: true,
  withParents: (filter, jobs) => ({ ...(filter ?? unfiltered.Application), jobs }),
  parentsIn: ({ jobs }) => jobs,
  withoutParents: (filter) => ({ ...filter, jobs: null }),
};

/** Offers by application. */
export const offersOfApplication: ChildRelation<'Offer'> = {
  field: 'applicationId',
  isBatchable: true,
  withParents: (filter, applications) => ({ ...(filter ?? unfiltered.Offer), applications }),
  parentsIn: ({ applications }) => applications,
  withoutParents: (filter) => ({ ...filter, applications: null }),
};

/** Offers by candidate. */
export const offersOfCandidate: ChildRelation<'Offer'> = {
  field: 'candidateId',
  isBatchable: true,
  withParents: (filter, candidates) => ({ ...(filter ?? unfiltered.Offer), candidates }),
  parentsIn: ({ candidates }) => candidates,
  withoutParents: (filter) => ({ ...filter, candidates: null }),
};

/** Offers by job. */
export const offersOfJob: ChildRelation<'Offer'> = {
  field: 'jobId',
  isBatchable: true,
  withParents: (filter, jobs) => ({ ...(filter ?? unfiltered.Offer), jobs }),
  parentsIn: ({ jobs }) => jobs,
  withoutParents: (filter) => ({ ...filter, jobs: null }),
};

/** Jobs by department; a provider's list takes one at a time. */
export const jobsOfDepartment: ChildRelation<'Job'> = {
  field: 'departmentId',
  isBatchable: false,
  withParents: (filter, [department]) => ({ ...(filter ?? unfiltered.Job), department: department ?? null }),
  parentsIn: ({ department }) => (department === null ? null : [department]),
  withoutParents: (filter) => ({ ...filter, department: null }),
};

/** Jobs by office, likewise. */
export const jobsOfOffice: ChildRelation<'Job'> = {
  field: 'officeIds',
  isBatchable: false,
  withParents: (filter, [office]) => ({ ...(filter ?? unfiltered.Job), office: office ?? null }),
  parentsIn: ({ office }) => (office === null ? null : [office]),
  withoutParents: (filter) => ({ ...filter, office: null }),
};
