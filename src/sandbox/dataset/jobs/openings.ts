import type { ApplicationFacts, JobFacts, OpeningFacts } from '../../model.ts';

/** Assigns the closed openings of a job to its hired applications. */
export function fillOpenings(job: JobFacts, applications: readonly ApplicationFacts[]): JobFacts {
  const hired = applications.filter(
    (application) => application.job === job.key && application.status === 'HIRED',
  );
  return {
    ...job,
    openings: job.openings.map((opening) => {
      const application = opening.isOpen ? undefined : hired.shift();
      if (application === undefined) return { ...opening, closeReason: closeReasonOf(opening, null) };
      // All openings of a closed job close with the job; those of an open job close with their hire.
      const closedAt = job.closedAt ?? application.updatedAt;
      return {
        ...opening,
        application: application.key,
        closedAt,
        closeReason: closeReasonOf(opening, application.key),
      };
    }),
  };
}

/** Key of a close reason. Null for an open opening, and for some closed ones. */
function closeReasonOf({ key, isOpen }: OpeningFacts, application: number | null): number | null {
  if (isOpen) return null;
  if (application !== null) return key % 2 === 0 ? 1 : 2;
  return [3, 4, null][key % 3] ?? null;
}
