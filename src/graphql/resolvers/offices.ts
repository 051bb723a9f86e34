import { jobsOfOffice } from '../../pagination/child-relation.ts';
import { childConnection } from '../connection-fields.ts';
import type { OfficeResolvers } from '../generated.ts';
import { toMany, toOne } from '../relations.ts';

export const office: OfficeResolvers = {
  parent: toOne('parentId', 'Office'),
  children: toMany('childIds', 'Office'),
  jobs: childConnection({ type: 'Job', relation: jobsOfOffice, idsField: null, ordered: null }),
};
