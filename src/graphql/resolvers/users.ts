import type { HiringTeamMembershipResolvers, JobPermissionResolvers, UserResolvers } from '../generated.ts';
import { toCustomFieldValues, toMany, toOne, toValues, valueToOne } from '../relations.ts';

export const user: UserResolvers = {
  departments: toMany('departmentIds', 'Department'),
  offices: toMany('officeIds', 'Office'),
  customFields: toCustomFieldValues('USER'),
  role: toOne('roleId', 'UserRole'),
  jobPermissions: toValues('jobPermissions'),
  hiringTeams: toValues('hiringTeams'),
  linkedCandidates: toMany('linkedCandidateIds', 'Candidate'),
};

export const jobPermission: JobPermissionResolvers = {
  job: valueToOne('jobId', 'Job'),
  role: valueToOne('roleId', 'UserRole'),
};

export const hiringTeamMembership: HiringTeamMembershipResolvers = {
  job: valueToOne('jobId', 'Job'),
};
