import type { InterviewerTagFacts, UserFacts } from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom } from '../random.ts';
import { dayMs, oldest, toInstant } from '../time.ts';

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

/** Assigns interviewer tags to some users, but not to service accounts. */
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
