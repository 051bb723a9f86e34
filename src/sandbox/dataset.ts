import { createActivity } from './dataset/activity.ts';
import { createApplications } from './dataset/applications.ts';
import { createCandidates } from './dataset/candidates.ts';
import { addInterviewerTags, createInterviewerTags, createReferrers } from './dataset/company.ts';
import { addOpeningFields, addUserFields } from './dataset/custom-fields.ts';
import { createJobs } from './dataset/jobs.ts';
import { createOffers } from './dataset/offers.ts';
import { createOrganisation } from './dataset/organisation.ts';
import type { DatasetProfile } from './dataset/profile.ts';
import type { ApplicationFacts, CandidateFacts, Dataset, JobFacts, OpeningFacts } from './model.ts';

export { type DatasetProfile, greenhouseProfile, smartRecruitersProfile } from './dataset/profile.ts';

/** Invents a company: people, companies, addresses, all of it. The same profile gives the same data set. */
export function createDataset(profile: DatasetProfile): Dataset {
  const organisation = createOrganisation(profile);
  const jobs = addOpeningFields(profile, createJobs(profile, organisation));
  const candidates = createCandidates(profile, organisation.users);
  const applications = createApplications(profile, organisation, jobs, candidates);
  const filledJobs = profile.hasJobDetails ? jobs.map((job) => fillOpenings(job, applications)) : jobs;
  const interviewerTags = createInterviewerTags(profile);
  return createActivity(profile, {
    ...organisation,
    users: addUserFields(profile, addInterviewerTags(profile, organisation.users, interviewerTags)),
    interviewerTags,
    referrers: createReferrers(profile, organisation.users),
    jobs: filledJobs,
    candidates: profile.hasJobActivity ? candidates : addActivity(candidates, applications),
    applications,
    offers: createOffers(profile, filledJobs, applications),
  });
}

/** Gives the closed openings of a job to those who were hired for it. */
function fillOpenings(job: JobFacts, applications: readonly ApplicationFacts[]): JobFacts {
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

/** A candidate's last activity is that of any of the applications. */
function addActivity(
  candidates: CandidateFacts[],
  applications: readonly ApplicationFacts[],
): CandidateFacts[] {
  const last = new Map<number, string>();
  for (const { candidate, lastActivityAt } of applications) {
    if (lastActivityAt !== null && lastActivityAt > (last.get(candidate) ?? ''))
      last.set(candidate, lastActivityAt);
  }
  return candidates.map((candidate) => ({ ...candidate, lastActivityAt: last.get(candidate.key) ?? null }));
}
