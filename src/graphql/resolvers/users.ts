import type { HiringTeamMembershipResolvers, JobPermissionResolvers, UserResolvers } from '../generated.ts';
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
