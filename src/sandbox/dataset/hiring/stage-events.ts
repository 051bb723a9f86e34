import type { ApplicationFacts, JobFacts, StageEventFacts } from '../../model.ts';
import { dayMs } from '../time.ts';

/** No job has as many stages. */
const mostEvents = 20;

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
 * The way of an application through its job, told from where it stands: through all active stages up to its own, or,
 * where it has ended, through some of them. A prospect without a job has none.
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
      key: application.key * mostEvents + index,
      createdAt: enteredAt,
      updatedAt: exitedAt ?? enteredAt,
      application: application.key,
      stage,
      // Backfilled history has no moment of entry.
      enteredAt: application.key % 97 === 0 && index === 0 ? null : enteredAt,
      exitedAt,
      days: Math.floor(step / dayMs),
      isCurrent,
    };
  });
}

/** The key of the event that is the current one; null after the last and without a job. */
export function currentEventKey(application: ApplicationFacts, job: JobFacts | null): number | null {
  const { key, stage } = application;
  return stage === null ? null : key * mostEvents + passedStages(application, job).indexOf(stage);
}

function passedStages({ key, status, stage }: ApplicationFacts, job: JobFacts | null): number[] {
  const stages =
    job?.stages.filter((each) => each.isActive || each.key === stage).map((each) => each.key) ?? [];
  if (stage !== null) return stages.slice(0, stages.indexOf(stage) + 1);
  return status === 'HIRED' ? stages : stages.slice(0, 1 + (key % 3));
}
