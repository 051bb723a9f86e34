import type {
  ApplicationFacts,
  ApplicationStatus,
  CandidateFacts,
  JobFacts,
  RejectionFacts,
  Status,
} from '../../model.ts';
import type { Organisation } from '../company/organisation.ts';
import { drawCustomFields } from '../custom-fields/values.ts';
import { isOver } from '../jobs/jobs.ts';
import { questions, rejectionNotes } from '../people/word-lists.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import { dayMs, newest, toInstant } from '../time.ts';
import { type ApplicationPlan, planApplications } from './application-plans.ts';

/** Creates applications in chronological order. `addAttribution` sets their posts and referrers. */
export function createApplications(
  profile: DatasetProfile,
  organisation: Organisation,
  jobs: readonly JobFacts[],
  candidates: readonly CandidateFacts[],
): ApplicationFacts[] {
  const random = createRandom(profile.seed + 4);
  return planApplications(random, profile, jobs, candidates)
    .sort((a, b) => a.appliedAt - b.appliedAt)
    .map((plan, index) => createApplication(random, profile, organisation, plan, index + 1));
}

function createApplication(
  random: Random,
  profile: DatasetProfile,
  organisation: Organisation,
  plan: ApplicationPlan,
  key: number,
): ApplicationFacts {
  const { candidate, job, appliedAt } = plan;
  const status = drawStatus(random, profile, plan, key);
  const activeStages = job?.stages.filter((stage) => stage.isActive) ?? [];
  // If the provider has a status before the first stage, some applications have it.
  const isWaiting = !profile.hasJobDetails && random.chance(0.3);
  const stage = status === 'ACTIVE' && job !== null && !isWaiting ? random.pick(activeStages).key : null;
  const rejectedAt = hasRejection(profile, status)
    ? appliedAt + random.between(1, 40 * 24) * 3_600_000
    : null;
  const updatedAt = toInstant(rejectedAt ?? appliedAt + random.between(0, 40 * dayMs));
  const team = job?.hiringTeam ?? [];
  return {
    key,
    createdAt: toInstant(appliedAt),
    updatedAt,
    candidate: candidate.key,
    job: job?.key ?? null,
    status,
    stage,
    isProspect: job === null || (isWaiting && stage === null && status === 'ACTIVE' && random.chance(0.3)),
    appliedAt: toInstant(appliedAt),
    rejectedAt: rejectedAt === null ? null : toInstant(rejectedAt),
    lastActivityAt: profile.hasJobActivity ? null : updatedAt,
    source: random.chance(0.92) ? random.pick(organisation.sources).key : null,
    referrer: null,
    jobPost: null,
    recruiter: profile.hasApplicationPeople ? userOf(team, 'RECRUITER') : null,
    coordinator: profile.hasApplicationPeople && random.chance(0.8) ? userOf(team, 'COORDINATOR') : null,
    answers: random.chance(0.5) ? drawAnswers(random) : [],
    rejection: drawRejection(random, profile, organisation, status),
    customFields: drawCustomFields(random, profile.customFields.application),
  };
}

function drawStatus(
  random: Random,
  profile: DatasetProfile,
  plan: ApplicationPlan,
  key: number,
): Status<ApplicationStatus> {
  if (plan.isConverted) return 'CONVERTED';
  if (plan.job === null) return random.pick(['ACTIVE', 'ACTIVE', 'REJECTED'] as const);
  // One record has a status that the provider does not document.
  if (key === 77) return { unknown: profile.unknownStatus.application };
  // Recent applications are still active.
  if (plan.appliedAt > newest - 60 * dayMs) return 'ACTIVE';
  const status = random.pick(profile.applicationStatuses);
  // A job that is over has no active applications.
  return status === 'ACTIVE' && isOver(plan.job.status) ? 'REJECTED' : status;
}

function hasRejection(profile: DatasetProfile, status: Status<ApplicationStatus>): boolean {
  return status === 'REJECTED' || (status === 'WITHDRAWN' && profile.hasWithdrawalAsRejection);
}

function drawRejection(
  random: Random,
  profile: DatasetProfile,
  { rejectionReasons, users }: Organisation,
  status: Status<ApplicationStatus>,
): RejectionFacts | null {
  if (status !== 'REJECTED' && status !== 'WITHDRAWN') return null;
  const isWithdrawn = status === 'WITHDRAWN';
  const reasons = rejectionReasons.filter((reason) => (reason.side === 'BY_CANDIDATE') === isWithdrawn);
  const mustHaveReason = isWithdrawn && profile.hasWithdrawalAsRejection;
  return {
    reason: mustHaveReason || random.chance(0.9) ? random.pick(reasons).key : null,
    rejectedBy: profile.hasApplicationPeople && random.chance(0.9) ? random.pick(users).key : null,
    note: profile.hasApplicationPeople && random.chance(0.4) ? random.pick(rejectionNotes) : null,
  };
}

function drawAnswers(random: Random): ApplicationFacts['answers'] {
  return random.pickSome(questions, random.between(1, 3)).map(({ question, answers }) => ({
    question,
    answer: random.pick(answers),
  }));
}

function userOf(team: JobFacts['hiringTeam'], role: JobFacts['hiringTeam'][number]['role']): number | null {
  return team.find((member) => member.role === role)?.user ?? null;
}
