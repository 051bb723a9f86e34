import { createActivity } from './dataset/activity.ts';
import { addInterviewerTags, createInterviewerTags } from './dataset/company/interviewer-tags.ts';
import { createOrganisation } from './dataset/company/organisation.ts';
import { addOpeningFields, addUserFields } from './dataset/custom-fields/values.ts';
import { createApplications } from './dataset/hiring/applications.ts';
import { createOffers } from './dataset/hiring/offers.ts';
import { createJobs } from './dataset/jobs/jobs.ts';
import { fillOpenings } from './dataset/jobs/openings.ts';
import { createCandidates } from './dataset/people/candidates.ts';
import { createReferrers } from './dataset/people/referrers.ts';
import type { DatasetProfile } from './dataset/profile.ts';
import type { ApplicationFacts, CandidateFacts, Dataset } from './model.ts';

export { type DatasetProfile, greenhouseProfile, smartRecruitersProfile } from './dataset/profile.ts';

/** Creates an invented company. Equal profiles give equal data sets. */
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

/** Sets a candidate's last activity to the latest one of all its applications. */
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
