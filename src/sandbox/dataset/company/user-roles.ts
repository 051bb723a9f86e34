import type { JobFacts, JobPermissionFacts, UserFacts, UserRoleFacts } from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom } from '../random.ts';
import { initialTimestamps } from '../time.ts';

/** The predefined roles of an account and one custom role. */
const roles: readonly (readonly [name: string, kind: UserRoleFacts['kind']])[] = [
  ['Site Admin', 'SITE_ADMIN'],
  ['Standard', 'JOB_ADMIN'],
  ['Private', 'JOB_ADMIN'],
  ['Coordinator, "EMEA" only', 'JOB_ADMIN'],
  ['Interviewer', 'INTERVIEWER'],
];

export function createUserRoles({ activity }: DatasetProfile): UserRoleFacts[] {
  if (!activity.hasAccountDetails) return [];
  return roles.map(([name, kind], index) => ({ key: index + 1, ...initialTimestamps, name, kind }));
}

/** Site admins have no job permissions in Greenhouse, because they have access to everything. */
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
