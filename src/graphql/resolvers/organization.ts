import { jobsOfDepartment, jobsOfOffice } from '../../pagination/child-relation.ts';
import { childConnection } from '../connection-fields.ts';
import { toJobFilter } from '../filter-input.ts';
import type {
  DepartmentResolvers,
  HiringTeamMembershipResolvers,
  JobPermissionResolvers,
  OfficeResolvers,
  ReferrerResolvers,
  UserResolvers,
} from '../generated.ts';
import { toMany, toOne, toOneOf, toValues } from '../relations.ts';

export const user: UserResolvers = {
  departments: toMany('departmentIds', 'Department'),
  offices: toMany('officeIds', 'Office'),
  customFields: toValues('customFields'),
  role: toOne('roleId', 'UserRole'),
  jobPermissions: toValues('jobPermissions'),
  hiringTeams: toValues('hiringTeams'),
  linkedCandidates: toMany('linkedCandidateIds', 'Candidate'),
};

export const jobPermission: JobPermissionResolvers = {
  job: toOneOf('jobId', 'Job'),
  role: toOneOf('roleId', 'UserRole'),
};

export const hiringTeamMembership: HiringTeamMembershipResolvers = {
  job: toOneOf('jobId', 'Job'),
};

export const department: DepartmentResolvers = {
  parent: toOne('parentId', 'Department'),
  children: toMany('childIds', 'Department'),
  jobs: childConnection({ type: 'Job', relation: jobsOfDepartment, readFilter: toJobFilter, heldIn: null }),
};

export const office: OfficeResolvers = {
  parent: toOne('parentId', 'Office'),
  children: toMany('childIds', 'Office'),
  jobs: childConnection({ type: 'Job', relation: jobsOfOffice, readFilter: toJobFilter, heldIn: null }),
};

export const referrer: ReferrerResolvers = {
  user: toOne('userId', 'User'),
};
