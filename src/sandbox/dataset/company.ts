import type {
  CloseReasonFacts,
  InterviewerTagFacts,
  JobPermissionFacts,
  ReferrerFacts,
  TagFacts,
  UserRoleFacts,
} from '../model/company.ts';
import type { CandidateFacts, JobFacts, SourceFacts, UserFacts } from '../model.ts';
import type { DatasetProfile } from './profile.ts';
import { createRandom } from './random.ts';
import { dayMs, oldest, toInstant } from './time.ts';

const fromTheBeginning = { createdAt: '2023-01-01T00:00:00.000Z', updatedAt: '2023-01-01T00:00:00.000Z' };

/** What an account has from the beginning, and one role of its own. */
const roles: readonly (readonly [name: string, kind: UserRoleFacts['kind']])[] = [
  ['Site Admin', 'SITE_ADMIN'],
  ['Standard', 'JOB_ADMIN'],
  ['Private', 'JOB_ADMIN'],
  ['Coordinator, "EMEA" only', 'JOB_ADMIN'],
  ['Interviewer', 'INTERVIEWER'],
];

export function createUserRoles({ activity }: DatasetProfile): UserRoleFacts[] {
  if (!activity.hasAccountDetails) return [];
  return roles.map(([name, kind], index) => ({ key: index + 1, ...fromTheBeginning, name, kind }));
}

/** A name that starts with `Hire -` is a hire in Greenhouse's reports. */
const closeReasonNames = ['Hire - New Headcount', 'Hire - Backfill', 'On Hold', 'Not Filling'];

export function createCloseReasons({ activity }: DatasetProfile): CloseReasonFacts[] {
  if (!activity.hasAccountDetails) return [];
  return closeReasonNames.map((name, index) => ({ key: index + 1, ...fromTheBeginning, name }));
}

const interviewerTagNames = [
  'System design',
  'Behavioural, "STAR"',
  'Phone screens',
  'Deutsch',
  'New | shadowing',
];

export function createInterviewerTags({ activity }: DatasetProfile): InterviewerTagFacts[] {
  if (!activity.hasAccountDetails) return [];
  return interviewerTagNames.map((name, index) => ({
    key: index + 1,
    createdAt: toInstant(oldest + index * dayMs),
    updatedAt: toInstant(oldest + (index + 1) * 60 * dayMs),
    name,
  }));
}

/** Some users are in groups of interviewers; service accounts never are. */
export function addInterviewerTags(
  profile: DatasetProfile,
  users: readonly UserFacts[],
  tags: readonly InterviewerTagFacts[],
): UserFacts[] {
  const random = createRandom(profile.seed + 10);
  return users.map((user) => {
    const chosen = random.chance(0.4) ? random.pickSome(tags, random.between(1, 3)) : [];
    return { ...user, interviewerTags: user.isServiceAccount ? [] : chosen.map(({ key }) => key).sort() };
  });
}

/** In the order of their first use, so that a tag that is added later does not move the others. */
export function tagsOf(candidates: readonly CandidateFacts[]): TagFacts[] {
  const names = new Set(candidates.flatMap(({ tags }) => tags));
  return [...names].map((name, index) => ({
    key: index + 1,
    createdAt: '2023-01-03T10:00:00.000Z',
    updatedAt: '2023-01-03T10:00:00.000Z',
    name,
  }));
}

const outsiders = [
  'Hartwell & Sons Recruiting',
  'A former colleague',
  'Niamh O’Leary (alumni)',
  '佐々木 紹介',
  'LinkedIn visitor',
];

/** Every third user has referred somebody, and so have some who are none. */
export function createReferrers({ activity }: DatasetProfile, users: readonly UserFacts[]): ReferrerFacts[] {
  if (!activity.hasAccountDetails) return [];
  const insiders = users.filter(({ key, isServiceAccount }) => key % 3 === 2 && !isServiceAccount);
  const people = [
    ...insiders.map(({ key, firstName, lastName }) => ({ user: key, name: `${firstName} ${lastName}` })),
    ...outsiders.map((name) => ({ user: null, name })),
  ];
  return people.map((person, index) => ({
    key: index + 1,
    createdAt: toInstant(oldest + index * 40 * dayMs),
    updatedAt: toInstant(oldest + (index * 40 + 3) * dayMs),
    ...person,
  }));
}

/** Greenhouse never lists site admins here: they may do everything anyway. */
export function createJobPermissions(
  profile: DatasetProfile,
  jobs: readonly JobFacts[],
  users: readonly UserFacts[],
): JobPermissionFacts[] {
  if (!profile.activity.hasAccountDetails) return [];
  const random = createRandom(profile.seed + 11);
  const others = users.filter(({ isSiteAdmin }) => !isSiteAdmin).map(({ key }) => key);
  return jobs
    .flatMap(({ key: job, createdAt, updatedAt, hiringTeam }) => {
      const team = hiringTeam.map(({ user }) => user).filter((user) => others.includes(user));
      const permitted = new Set([...team, ...random.pickSome(others, random.between(0, 2))]);
      return [...permitted].map((user) => ({ job, createdAt, updatedAt, user }));
    })
    .map((permission, index) => ({
      key: index + 1,
      ...permission,
      role: random.between(2, 4),
      isAutomated: random.pick([true, false, false, null]),
    }));
}

/** The keys of the sources whose applicants somebody has referred. */
export function referralSources(sources: readonly SourceFacts[]): Set<number> {
  return new Set(sources.filter(({ category }) => category === 'Referrals').map(({ key }) => key));
}
