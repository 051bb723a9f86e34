import { type Filters, unfiltered } from '../domain/filters.ts';
import type { Field, RecordType } from '../domain/records.ts';

/** The relation between the records of a list and one type of parent. */
export interface ChildRelation<Type extends RecordType> {
  /** The child's field that holds the parent's id, or the ids of several parents. */
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
  withParents: (filter, candidate) => ({ ...(filter ?? unfiltered('Application')), candidate }),
  parentsIn: ({ candidate }) => candidate,
  withoutParents: (filter) => ({ ...filter, candidate: null }),
};

export const applicationsOfJob: ChildRelation<'Application'> = {
  field: 'jobId',
  isBatchable: true,
  withParents: (filter, job) => ({ ...(filter ?? unfiltered('Application')), job }),
  parentsIn: ({ job }) => job,
  withoutParents: (filter) => ({ ...filter, job: null }),
};

export const applicationsOfStage: ChildRelation<'Application'> = {
  field: 'stageId',
  isBatchable: true,
  withParents: (filter, stage) => ({ ...(filter ?? unfiltered('Application')), stage }),
  parentsIn: ({ stage }) => stage,
  withoutParents: (filter) => ({ ...filter, stage: null }),
};

export const interviewsOfJob: ChildRelation<'Interview'> = {
  field: 'jobId',
  isBatchable: true,
  withParents: (filter, job) => ({ ...(filter ?? unfiltered('Interview')), job }),
  parentsIn: ({ job }) => job,
  withoutParents: (filter) => ({ ...filter, job: null }),
};

export const usersOfDepartment: ChildRelation<'User'> = {
  field: 'departmentIds',
  isBatchable: true,
  withParents: (filter, department) => ({ ...(filter ?? unfiltered('User')), department }),
  parentsIn: ({ department }) => department,
  withoutParents: (filter) => ({ ...filter, department: null }),
};

export const offersOfApplication: ChildRelation<'Offer'> = {
  field: 'applicationId',
  isBatchable: true,
  withParents: (filter, application) => ({ ...(filter ?? unfiltered('Offer')), application }),
  parentsIn: ({ application }) => application,
  withoutParents: (filter) => ({ ...filter, application: null }),
};

export const offersOfCandidate: ChildRelation<'Offer'> = {
  field: 'candidateId',
  isBatchable: true,
  withParents: (filter, candidate) => ({ ...(filter ?? unfiltered('Offer')), candidate }),
  parentsIn: ({ candidate }) => candidate,
  withoutParents: (filter) => ({ ...filter, candidate: null }),
};

export const offersOfJob: ChildRelation<'Offer'> = {
  field: 'jobId',
  isBatchable: true,
  withParents: (filter, job) => ({ ...(filter ?? unfiltered('Offer')), job }),
  parentsIn: ({ job }) => job,
  withoutParents: (filter) => ({ ...filter, job: null }),
};

/** Not batchable: providers filter jobs by one department at a time. */
export const jobsOfDepartment: ChildRelation<'Job'> = {
  field: 'departmentId',
  isBatchable: false,
  withParents: (filter, department) => ({ ...(filter ?? unfiltered('Job')), department }),
  parentsIn: ({ department }) => department,
  withoutParents: (filter) => ({ ...filter, department: null }),
};

/** Not batchable: providers filter jobs by one office at a time. */
export const jobsOfOffice: ChildRelation<'Job'> = {
  field: 'officeIds',
  isBatchable: false,
  withParents: (filter, office) => ({ ...(filter ?? unfiltered('Job')), office }),
  parentsIn: ({ office }) => office,
  withoutParents: (filter) => ({ ...filter, office: null }),
};
