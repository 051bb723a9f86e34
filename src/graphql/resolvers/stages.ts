import { applicationsOfStage } from '../../pagination/child-relation.ts';
import { childConnection } from '../connection-fields.ts';
import type { StageResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const stage: StageResolvers = {
  job: toOne('jobId', 'Job'),
  applications: childConnection({
    type: 'Application',
    relation: applicationsOfStage,
    idsField: null,
    ordered: null,
  }),
};
