import type { ApplicationFacts, JobFacts, OpeningFacts } from '../../model.ts';

/** Gives the closed openings of a job to those who were hired for it. */
export function fillOpenings(job: JobFacts, applications: readonly ApplicationFacts[]): JobFacts {
  const hired = applications.filter(
    (application) => application.job === job.key && application.status === 'HIRED',
  );
  return {
    ...job,
    openings: job.openings.map((opening) => {
      const application = opening.isOpen ? undefined : hired.shift();
      if (application === undefined) return { ...opening, closeReason: closeReasonOf(opening, null) };
      // Of a closed job all openings close together; of an open one each closes with its hire.
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

/** The key of one of the close reasons; some openings were closed without. */
function closeReasonOf({ key, isOpen }: OpeningFacts, application: number | null): number | null {
  if (isOpen) return null;
  if (application !== null) return key % 2 === 0 ? 1 : 2;
  return [3, 4, null][key % 3] ?? null;
}
