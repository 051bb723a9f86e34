import type { DepartmentResolvers, OfficeResolvers, ReferrerResolvers, UserResolvers } from '../generated.ts';
import { many, one, values } from '../read.ts';

export const user: UserResolvers = {
  departments: many('departmentIds', 'Department'),
  offices: many('officeIds', 'Office'),
  customFields: values('customFields'),
};

export const department: DepartmentResolvers = {
  parent: one('parentId', 'Department'),
  children: many('childIds', 'Department'),
};

export const office: OfficeResolvers = {
  parent: one('parentId', 'Office'),
  children: many('childIds', 'Office'),
};

export const referrer: ReferrerResolvers = {
  user: one('userId', 'User'),
};
