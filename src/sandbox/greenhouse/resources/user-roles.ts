import type { UserRoleFacts } from '../../model.ts';
import { defineResource } from '../rows/resource.ts';

const roleTypes: Readonly<Record<UserRoleFacts['kind'], string>> = {
  SITE_ADMIN: 'site_admin',
  JOB_ADMIN: 'job_admin',
  INTERVIEWER: 'deprecated_interviewer',
};

export const userRoles = defineResource<UserRoleFacts>({
  path: 'user_roles',
  from: (dataset) => dataset.userRoles,
  columns: { role_type: ({ kind }) => roleTypes[kind], name: ({ name }) => name },
  filters: {},
});
