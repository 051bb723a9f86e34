import type { StageEventFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { flag, idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

export const applicationStages = defineResource<StageEventFacts>({
  path: 'application_stages',
  from: (dataset) => dataset.stageEvents,
  columns: {
    application_id: ({ application }) => toId('applications', application),
    job_interview_stage_id: ({ stage }) => toId('job_interview_stages', stage),
    entered_at: ({ enteredAt }) => enteredAt,
    exited_at: ({ exitedAt }) => exitedAt,
    days_in_stage: ({ days }) => days,
    current: ({ isCurrent }) => isCurrent,
  },
  filters: {
    application_ids: idIn('application_id'),
    job_interview_stage_ids: idIn('job_interview_stage_id'),
    current: flag('current'),
  },
});
