import { jobsOfDepartment, jobsOfOffice } from '../../pagination/child-relation.ts';
import { childList } from '../connection-fields.ts';
import { toJobFilter } from '../filter-input.ts';
import type {
  DepartmentResolvers,
  HiringTeamMembershipResolvers,
  JobPermissionResolvers,
  OfficeResolvers,
  ReferrerResolvers,
  UserResolvers,
} from '../generated.ts';
import { many, one, refer, values } from '../relations.ts';

export const user: UserResolvers = {
  departments: many('departmentIds', 'Department'),
  offices: many('officeIds', 'Office'),
  customFields: values('customFields'),
  role: one('roleId', 'UserRole'),
  jobPermissions: values('jobPermissions'),
  hiringTeams: values('hiringTeams'),
  linkedCandidates: many('linkedCandidateIds', 'Candidate'),
};

export const jobPermission: JobPermissionResolvers = {
  job: refer('jobId', 'Job'),
  role: refer('roleId', 'UserRole'),
};

export const hiringTeamMembership: HiringTeamMembershipResolvers = {
  job: refer('jobId', 'Job'),
};

export const department: DepartmentResolvers = {
  parent: one('parentId', 'Department'),
  children: many('childIds', 'Department'),
  jobs: childList({ type: 'Job', of: jobsOfDepartment, toNarrowing: toJobFilter, heldIn: null }),
};

export const office: OfficeResolvers = {
  parent: one('parentId', 'Office'),
  children: many('childIds', 'Office'),
  jobs: childList({ type: 'Job', of: jobsOfOffice, toNarrowing: toJobFilter, heldIn: null }),
};

export const referrer: ReferrerResolvers = {
  user: one('userId', 'User'),
};
