import type { JobFacts, JobStatus, OpeningFacts, Status, TeamMemberFacts, UserFacts } from '../../model.ts';
import type { Organisation } from '../company/organisation.ts';
import { drawCustomFields } from '../custom-fields/values.ts';
import { origins } from '../people/origins.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom, type Random } from '../random.ts';
import { dayMs, newest, oldest, toDay, toInstant } from '../time.ts';
import { hiringProcesses } from './hiring-processes.ts';

const roles: readonly (readonly [title: string, department: string])[] = [
  ['Backend Engineer', 'Platform'],
  ['Site Reliability Engineer', 'Site Reliability'],
  ['Frontend Engineer', 'Web, Mobile'],
  ['iOS Engineer', 'Web, Mobile'],
  ['Data Scientist', 'Data "Science"'],
  ['Product Manager', 'Product & Design'],
  ['Product Designer', 'Design'],
  ['Account Executive', 'Sales'],
  ['Solutions Consultant', 'Sales'],
  ['Content Marketer', 'Marketing'],
  ['Talent Partner', 'People'],
  ['Payroll Specialist', 'Finance & Legal'],
  ['Legal Counsel', 'Finance & Legal'],
  ['Warehouse Supervisor', 'Logistics'],
  ['Customer Support Agent', 'Operations'],
  ['Field Technician', 'Operations'],
  ['Machine Learning Engineer', 'Data "Science"'],
];

const levels = ['', 'Senior ', 'Junior ', 'Lead '];

/** Key of the job with several hundred applications, open from the first day. */
export const popularJob = 1;

/** Creates jobs in chronological order. `fillOpenings` fills their openings. */
export function createJobs(profile: DatasetProfile, organisation: Organisation): JobFacts[] {
  const random = createRandom(profile.seed + 2);
  const keys = { stage: 1, opening: 1 };
  const jobs: JobFacts[] = [];
  for (let key = 1; key <= profile.jobs; key++)
    jobs.push(createJob(random, profile, organisation, key, keys));
  return jobs;
}

function createJob(
  random: Random,
  profile: DatasetProfile,
  organisation: Organisation,
  key: number,
  keys: { stage: number; opening: number },
): JobFacts {
  // The first jobs are open from the beginning, so that every application has an open job.
  const isEarly = key <= 6;
  const daysUntil = isEarly ? key - 1 : Math.floor((key / profile.jobs) * 1_250) + random.between(0, 20);
  const createdAt = oldest + daysUntil * dayMs + random.between(0, dayMs / 2);
  const status: Status<JobStatus> =
    key === 11 ? { unknown: profile.unknownStatus.job } : drawStatus(random, profile, isEarly);
  const openedAt = status === 'DRAFT' ? null : createdAt + random.between(0, 2 * dayMs);
  const closedAt =
    isOver(status) && openedAt !== null
      ? Math.min(openedAt + random.between(60, 400) * dayMs, newest - dayMs)
      : null;
  const [title, department] = roles[(key - 1) % roles.length] ?? ['Engineer', 'Engineering'];
  const updatedAt = toInstant(closedAt ?? (openedAt ?? createdAt) + random.between(0, 90) * dayMs);
  return {
    key,
    createdAt: toInstant(createdAt),
    updatedAt,
    title: drawTitle(key, title),
    code: key % 7 === 3 ? null : `REQ-${2_000 + key}`,
    status,
    isConfidential: profile.hasConfidentialJobs && key === 17,
    isTemplate: status === 'DRAFT' && key % 2 === 0,
    department:
      key % 10 === 8 ? null : (organisation.departments.find(({ name }) => name === department)?.key ?? null),
    offices: random.pickSome(organisation.offices, random.between(0, 2)).map((office) => office.key),
    place: profile.hasOffices ? null : random.pick(random.pick(origins).places),
    openedAt: profile.hasJobDetails && openedAt !== null ? toInstant(openedAt) : null,
    closedAt: profile.hasJobDetails && closedAt !== null ? toInstant(closedAt) : null,
    lastActivityAt: profile.hasJobActivity ? updatedAt : null,
    hiringTeam: drawTeam(random, profile, organisation.users),
    stages: random.pick(hiringProcesses).stages.map(({ name, phase }) => ({
      key: keys.stage++,
      name,
      isActive: !profile.hasInactiveStages || phase !== 'INTERVIEW' || random.chance(0.8),
    })),
    openings: drawOpenings(random, profile, { key, openedAt, closedAt, isOver: isOver(status) }, keys),
    customFields: drawCustomFields(random, profile.customFields.job),
  };
}

/** Tells whether a job no longer accepts applications. */
export function isOver(status: Status<JobStatus>): boolean {
  return status === 'CLOSED' || status === 'FILLED' || status === 'CANCELLED';
}

function drawStatus(random: Random, profile: DatasetProfile, isEarly: boolean): JobStatus {
  return isEarly ? 'OPEN' : random.pick(profile.jobStatuses);
}

function drawTitle(key: number, title: string): string {
  // A title that breaks code which splits at commas or pipes, or does not escape HTML.
  if (key === 9) return 'Engineer, "Payments" | <Core> & Friends';
  return `${levels[Math.floor((key - 1) / roles.length) % levels.length]}${title}`;
}

/** Draws two to five members with up to four roles. A user may have two roles. */
function drawTeam(random: Random, profile: DatasetProfile, users: readonly UserFacts[]): TeamMemberFacts[] {
  const people = users.filter((user) => !user.isServiceAccount);
  // A third of the users are recruiters, so that a page of applications refers to few users.
  const recruiters = people.slice(0, Math.ceil(people.length / 3));
  const team: TeamMemberFacts[] = [];
  for (const role of profile.teamRoles) {
    if (role === 'SOURCER' && random.chance(0.5)) continue;
    const isResponsible = profile.hasJobDetails && (role === 'RECRUITER' || role === 'COORDINATOR');
    const user = random.pick(role === 'HIRING_MANAGER' ? people : recruiters);
    team.push({ user: user.key, role, isResponsible });
  }
  if (random.chance(0.3)) {
    const taken = team.filter((member) => member.role === 'RECRUITER').map((member) => member.user);
    const second = random.pick(recruiters.filter((user) => !taken.includes(user.key)));
    team.push({ user: second.key, role: 'RECRUITER', isResponsible: false });
  }
  return team;
}

interface OpeningContext {
  readonly key: number;
  readonly openedAt: number | null;
  readonly closedAt: number | null;
  readonly isOver: boolean;
}

function drawOpenings(
  random: Random,
  profile: DatasetProfile,
  job: OpeningContext,
  keys: { opening: number },
): OpeningFacts[] {
  return Array.from({ length: random.between(1, 4) }, (_, index) => {
    // An open job has at least one open opening.
    const isOpen = !job.isOver && (index === 0 || random.chance(0.6));
    const openedAt = job.openedAt;
    const closedAt =
      isOpen || openedAt === null ? null : (job.closedAt ?? openedAt + random.between(20, 60) * dayMs);
    return {
      key: keys.opening++,
      code: random.chance(0.8) ? `${2_000 + job.key}-${index + 1}` : null,
      isOpen: isOpen || openedAt === null,
      openedAt: openedAt === null ? null : toInstant(openedAt),
      closedAt: profile.hasJobDetails && closedAt !== null ? toInstant(closedAt) : null,
      targetStartOn: random.chance(0.5) && openedAt !== null ? toDay(openedAt + 90 * dayMs) : null,
      application: null,
      closeReason: null,
      customFields: [],
    };
  });
}
