import type { AttributeTypeFacts, JobFacts, JobInterviewFacts, StageFacts } from '../../model.ts';
import { hiringProcesses } from '../jobs/hiring-processes.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import { dayMs, toInstant } from '../time.ts';
import { drawKit } from './interview-kits.ts';

type Slot = Pick<JobInterviewFacts, 'name' | 'kind' | 'minutes'>;

/** Interviews of the stages that have several, or one that is not a meeting of 30 minutes. */
const slotsByStage: Readonly<Record<string, readonly Slot[]>> = {
  'Application Review': [{ name: 'Application Review', kind: 'FEEDBACK_ONLY', minutes: null }],
  'Take-Home Test': [{ name: 'Take-Home Test', kind: 'TAKE_HOME', minutes: null }],
  'Face to Face': [
    { name: 'Culture Conversation', kind: 'MEETING', minutes: 45 },
    { name: 'Meet the Team', kind: 'MEETING', minutes: 60 },
  ],
  Onsite: [
    { name: 'Pairing', kind: 'MEETING', minutes: 90 },
    { name: 'System Design', kind: 'MEETING', minutes: 60 },
    { name: 'Lunch', kind: 'MEETING', minutes: null },
  ],
  'Reference Check': [{ name: 'Reference Check', kind: null, minutes: null }],
  Offer: [{ name: 'Offer', kind: 'OFFER', minutes: null }],
};

function slotsOf({ name }: StageFacts): readonly Slot[] {
  return slotsByStage[name] ?? [{ name, kind: 'MEETING', minutes: 30 }];
}

/** Creates at least one planned interview for each stage of each job. */
export function createJobInterviews(
  profile: DatasetProfile,
  jobs: readonly JobFacts[],
  attributeTypes: readonly AttributeTypeFacts[],
): JobInterviewFacts[] {
  if (!profile.activity.hasInterviewPlans) return [];
  const random = createRandom(profile.seed + 16);
  const attributesOf = Map.groupBy(attributeTypes, ({ job }) => job);
  const keys = { question: 1, option: 1, focus: 1, defaultInterviewer: 1 };
  return jobs
    .flatMap((job) =>
      job.stages.flatMap((stage) => slotsOf(stage).map((slot, index) => ({ job, stage, slot, index }))),
    )
    .map(({ job, stage, slot, index: position }, index) => ({
      key: index + 1,
      createdAt: job.createdAt,
      updatedAt: toInstant(Date.parse(job.createdAt) + random.between(0, 60) * dayMs),
      job: job.key,
      stage: stage.key,
      position: position + 1,
      ...slot,
      summary: random.pick([null, 'A talk about your work.', '<p>Bring a laptop.</p>']),
      instructions: random.pick([null, 'Ask, then listen.']),
      isActive: stage.isActive,
      needsScorecard: needsScorecard(random, slot),
      kit: drawKit(random, job, slot.kind, attributesOf.get(job.key) ?? [], keys),
    }));
}

function needsScorecard(random: Random, { kind }: Slot): boolean | null {
  if (kind === 'MEETING' || kind === 'TAKE_HOME') return random.pick([true, true, false]);
  return kind === null ? null : false;
}

/** Names of the stages that have meetings. */
export const meetingStages: ReadonlySet<string> = new Set(
  hiringProcesses.flatMap(({ stages }) =>
    stages.filter(({ phase }) => phase === 'INTERVIEW').map(({ name }) => name),
  ),
);
