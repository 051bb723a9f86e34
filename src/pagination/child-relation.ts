import type { Filters } from '../domain/filters.ts';
import type { Field, RecordType } from '../domain/records.ts';
import { unfiltered } from '../graphql/filter-input.ts';

/** How the children of one kind of parent are told apart from others. */
export interface Parenthood<Type extends RecordType> {
  /** The child's field that holds the parent's id. */
  readonly field: Field<Type>;
  /** Whether one list can have the children of several parents. */
  readonly isJoint: boolean;
  /** The filter, narrowed to the children of these parents. */
  narrow(filter: Filters[Type] | null, parentIds: readonly string[]): Filters[Type];
  /** The parents that the filter itself names; null where it names none. */
  named(filter: Filters[Type]): readonly string[] | null;
  /** The filter without the parents that it names. */
  widen(filter: Filters[Type]): Filters[Type];
}

/** Applications by candidate. */
export const applicationsOfCandidate: Parenthood<'Application'> = {
  field: 'candidateId',
  isJoint: true,
  narrow: (filter, candidates) => ({ ...(filter ?? unfiltered.Application), candidates }),
  named: ({ candidates }) => candidates,
  widen: (filter) => ({ ...filter, candidates: null }),
};

/** Applications by job. */
export const applicationsOfJob: Parenthood<'Application'> = {
  field: 'jobId',
  isJoint: true,
  narrow: (filter, jobs) => ({ ...(filter ?? unfiltered.Application), jobs }),
  named: ({ jobs }) => jobs,
  widen: (filter) => ({ ...filter, jobs: null }),
};

/** Offers by application. */
export const offersOfApplication: Parenthood<'Offer'> = {
  field: 'applicationId',
  isJoint: true,
  narrow: (filter, applications) => ({ ...(filter ?? unfiltered.Offer), applications }),
  named: ({ applications }) => applications,
  widen: (filter) => ({ ...filter, applications: null }),
};

/** Offers by candidate. */
export const offersOfCandidate: Parenthood<'Offer'> = {
  field: 'candidateId',
  isJoint: true,
  narrow: (filter, candidates) => ({ ...(filter ?? unfiltered.Offer), candidates }),
  named: ({ candidates }) => candidates,
  widen: (filter) => ({ ...filter, candidates: null }),
};

/** Offers by job. */
export const offersOfJob: Parenthood<'Offer'> = {
  field: 'jobId',
  isJoint: true,
  narrow: (filter, jobs) => ({ ...(filter ?? unfiltered.Offer), jobs }),
  named: ({ jobs }) => jobs,
  widen: (filter) => ({ ...filter, jobs: null }),
};

/** Jobs by department; a vendor's list takes one at a time. */
export const jobsOfDepartment: Parenthood<'Job'> = {
  field: 'departmentId',
  isJoint: false,
  narrow: (filter, [department]) => ({ ...(filter ?? unfiltered.Job), department: department ?? null }),
  named: ({ department }) => (department === null ? null : [department]),
  widen: (filter) => ({ ...filter, department: null }),
};

/** Jobs by office, likewise. */
export const jobsOfOffice: Parenthood<'Job'> = {
  field: 'officeIds',
  isJoint: false,
  narrow: (filter, [office]) => ({ ...(filter ?? unfiltered.Job), office: office ?? null }),
  named: ({ office }) => (office === null ? null : [office]),
  widen: (filter) => ({ ...filter, office: null }),
};
