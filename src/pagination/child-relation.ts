import { type Filters, unfiltered } from '../domain/filters.ts';
import type { Field, RecordType } from '../domain/records.ts';

/** The relation between the records of a list and one type of parent. */
export interface ChildRelation<Type extends RecordType> {
  /** The child's field that holds the parent's id. */
  readonly field: Field<Type>;
  /** Whether one list can hold the children of several parents. */
  readonly isBatchable: boolean;
  /** The filter with the condition that selects the children of these parents. */
  withParents(filter: Filters[Type] | null, parentIds: readonly string[]): Filters[Type];
  /** The ids of parents in that condition of the filter; null if it is not set. */
  parentsIn(filter: Filters[Type]): readonly string[] | null;
  /** The filter without that condition. */
  withoutParents(filter: Filters[Type]): Filters[Type];
}

export const applicationsOfCandidate: ChildRelation<'Application'> = {
  field: 'candidateId',
  isBatchable: true,
  withParents: (filter, candidates) => ({ ...(filter ?? unfiltered.Application), candidates }),
  parentsIn: ({ candidates }) => candidates,
  withoutParents: (filter) => ({ ...filter, candidates: null }),
};

export const applicationsOfJob: ChildRelation<'Application'> = {
  field: 'jobId',
  isBatchable: true,
  withParents: (filter, jobs) => ({ ...(filter ?? unfiltered.Application), jobs }),
  parentsIn: ({ jobs }) => jobs,
  withoutParents: (filter) => ({ ...filter, jobs: null }),
};

export const offersOfApplication: ChildRelation<'Offer'> = {
  field: 'applicationId',
  isBatchable: true,
  withParents: (filter, applications) => ({ ...(filter ?? unfiltered.Offer), applications }),
  parentsIn: ({ applications }) => applications,
  withoutParents: (filter) => ({ ...filter, applications: null }),
};

export const offersOfCandidate: ChildRelation<'Offer'> = {
  field: 'candidateId',
  isBatchable: true,
  withParents: (filter, candidates) => ({ ...(filter ?? unfiltered.Offer), candidates }),
  parentsIn: ({ candidates }) => candidates,
  withoutParents: (filter) => ({ ...filter, candidates: null }),
};

export const offersOfJob: ChildRelation<'Offer'> = {
  field: 'jobId',
  isBatchable: true,
  withParents: (filter, jobs) => ({ ...(filter ?? unfiltered.Offer), jobs }),
  parentsIn: ({ jobs }) => jobs,
  withoutParents: (filter) => ({ ...filter, jobs: null }),
};

/** Not batchable: the condition of `JobFilter` holds one department. */
export const jobsOfDepartment: ChildRelation<'Job'> = {
  field: 'departmentId',
  isBatchable: false,
  withParents: (filter, [department]) => ({ ...(filter ?? unfiltered.Job), department: department ?? null }),
  parentsIn: ({ department }) => (department === null ? null : [department]),
  withoutParents: (filter) => ({ ...filter, department: null }),
};

/** Not batchable: the condition of `JobFilter` holds one office. */
export const jobsOfOffice: ChildRelation<'Job'> = {
  field: 'officeIds',
  isBatchable: false,
  withParents: (filter, [office]) => ({ ...(filter ?? unfiltered.Job), office: office ?? null }),
  parentsIn: ({ office }) => (office === null ? null : [office]),
  withoutParents: (filter) => ({ ...filter, office: null }),
};
