import type { CandidateFacts, JobFacts } from '../../model.ts';
import { popularJob } from '../jobs/jobs.ts';
import type { DatasetProfile } from '../profile.ts';
import type { Random } from '../random.ts';
import { dayMs, newest, toInstant } from '../time.ts';

/** The candidate, job and time of an application that is not yet created. */
export interface ApplicationPlan {
  readonly candidate: CandidateFacts;
  readonly job: JobFacts | null;
  readonly appliedAt: number;
  /** The prospect was converted to an application. */
  readonly isConverted: boolean;
}

/** Plans the applications, in no particular order. */
export function planApplications(
  random: Random,
  profile: DatasetProfile,
  jobs: readonly JobFacts[],
  candidates: readonly CandidateFacts[],
): ApplicationPlan[] {
  const plans: ApplicationPlan[] = [];
  const taken = new Set<string>();

  function apply(candidate: CandidateFacts, appliedAt: number): void {
    const job = drawJob(random, jobs, appliedAt);
    const pair = `${candidate.key}:${job.key}`;
    if (taken.has(pair) && !(profile.severalApplicationsPerJob && random.chance(0.2))) return;
    taken.add(pair);
    plans.push({ candidate, job, appliedAt, isConverted: false });
  }

  for (const candidate of candidates.slice(0, profile.applications)) {
    const appliedAt = Date.parse(candidate.createdAt);
    if (profile.hasCandidatesWithoutApplication && candidate.key % 41 === 40) continue;
    if (!profile.hasJoblessProspects || candidate.key % 16 !== 9) {
      apply(candidate, appliedAt);
      continue;
    }
    const isConverted = candidate.key % 3 === 0;
    plans.push({ candidate, job: null, appliedAt, isConverted });
    if (isConverted) apply(candidate, appliedAt + random.between(1, 20) * dayMs);
  }
  // The number of tries is limited, because a small company may not have enough pairs.
  for (let tries = 20 * profile.applications; plans.length < profile.applications && tries > 0; tries--) {
    const candidate = random.pick(candidates);
    const since = Date.parse(candidate.createdAt);
    apply(candidate, since + Math.floor((newest - 20 * dayMs - since) * (random.between(1, 100) / 100)));
  }
  return plans;
}

/** Draws the popular job for a quarter of the applications, otherwise a job that is open at the time. */
function drawJob(random: Random, jobs: readonly JobFacts[], at: number): JobFacts {
  const popular = random.pick(jobs.slice(0, popularJob));
  if (random.chance(0.25)) return popular;
  const instant = toInstant(at);
  const open = jobs.filter(({ key, status, openedAt, createdAt, closedAt }) => {
    // Some open jobs get no applications.
    if (status === 'DRAFT' || key % 13 === 12) return false;
    return (openedAt ?? createdAt) <= instant && (closedAt === null || instant <= closedAt);
  });
  return open.length === 0 ? popular : random.pick(open);
}
