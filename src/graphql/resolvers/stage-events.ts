import type { StageEventResolvers } from '../generated.ts';
import { toName, toOne } from '../relations.ts';

export const stageEvent: StageEventResolvers = {
  application: toOne('applicationId', 'Application'),
  stage: toOne('stageId', 'Stage'),
  stageName: toName('stageName', 'stageId', 'Stage'),
};
