import type { ApplicationFacts, JobFacts, StageEventFacts } from '../../model.ts';
import { dayMs } from '../time.ts';

/** Exceeds the number of stages of any job. */
const maxEvents = 20;

export function createStageEvents(
  jobs: readonly JobFacts[],
  applications: readonly ApplicationFacts[],
): StageEventFacts[] {
  const byKey = new Map(jobs.map((job) => [job.key, job]));
  return applications.flatMap((application) =>
    stageEventsOf(application, byKey.get(application.job ?? 0) ?? null),
  );
}

/**
 * Derives the stage events of an application: all active stages up to the current one, or some stages if it has ended.
 * A prospect without a job has none.
 */
export function stageEventsOf(application: ApplicationFacts, job: JobFacts | null): StageEventFacts[] {
  const passed = passedStages(application, job);
  const start = Date.parse(application.appliedAt);
  const step = Math.floor((Date.parse(application.updatedAt) - start) / (passed.length + 1));
  const moments = [...passed, null].map((_, index) => new Date(start + index * step).toISOString());
  return passed.map((stage, index) => {
    const isCurrent = stage === application.stage;
    const enteredAt = moments[index] ?? application.appliedAt;
    const exitedAt = isCurrent ? null : (moments[index + 1] ?? null);
    return {
      key: application.key * maxEvents + index,
      createdAt: enteredAt,
      updatedAt: exitedAt ?? enteredAt,
      application: application.key,
      stage,
      // Backfilled history has no entry time.
      enteredAt: application.key % 97 === 0 && index === 0 ? null : enteredAt,
      exitedAt,
      days: Math.floor(step / dayMs),
      isCurrent,
    };
  });
}

/** Key of the current event; null after the last stage and without a job. */
export function currentEventKey(application: ApplicationFacts, job: JobFacts | null): number | null {
  const { key, stage } = application;
  return stage === null ? null : key * maxEvents + passedStages(application, job).indexOf(stage);
}

function passedStages({ key, status, stage }: ApplicationFacts, job: JobFacts | null): number[] {
  const stages =
    job?.stages.filter((each) => each.isActive || each.key === stage).map((each) => each.key) ?? [];
  if (stage !== null) return stages.slice(0, stages.indexOf(stage) + 1);
  return status === 'HIRED' ? stages : stages.slice(0, 1 + (key % 3));
}
