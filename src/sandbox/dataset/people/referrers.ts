import type { ReferrerFacts, UserFacts } from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { dayMs, oldest, toInstant } from '../time.ts';

const outsiders = [
  'Hartwell & Sons Recruiting',
  'A former colleague',
  'Niamh O’Leary (alumni)',
  '佐々木 紹介',
  'LinkedIn visitor',
];

/** Every third user and some external people are referrers. */
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
