import { jobsOfDepartment, usersOfDepartment } from '../../pagination/child-relation.ts';
import { childConnection } from '../connection-fields.ts';
import type { DepartmentResolvers } from '../generated.ts';
import { toMany, toOne } from '../relations.ts';

export const department: DepartmentResolvers = {
  parent: toOne('parentId', 'Department'),
  children: toMany('childIds', 'Department'),
  jobs: childConnection({ type: 'Job', relation: jobsOfDepartment, idsField: null, ordered: null }),
  users: childConnection({ type: 'User', relation: usersOfDepartment, idsField: null, ordered: null }),
};
