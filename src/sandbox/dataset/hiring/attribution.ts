import type {
  ApplicationFacts,
  JobPostFacts,
  ReferrerFacts,
  SourceFacts,
  TrackingLinkFacts,
} from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom } from '../random.ts';
import { dayMs, toInstant } from '../time.ts';

/** Keys of the sources in the category Referrals. */
export function referralSources(sources: readonly SourceFacts[]): Set<number> {
  return new Set(sources.filter(({ category }) => category === 'Referrals').map(({ key }) => key));
}

export interface ApplicationChannels {
  readonly posts: readonly JobPostFacts[];
  readonly referrers: readonly ReferrerFacts[];
  readonly sources: readonly SourceFacts[];
}

/** Sets the job post and the referrer of applications. Some were entered by a user and have no post. */
export function addAttribution(
  profile: DatasetProfile,
  applications: readonly ApplicationFacts[],
  { posts, referrers, sources }: ApplicationChannels,
): ApplicationFacts[] {
  // SmartRecruiters does not return the job ad of an application.
  if (!profile.activity.hasJobBoards) return [...applications];
  const random = createRandom(profile.seed + 13);
  const referred = referralSources(sources);
  const postsOf = Map.groupBy(posts, ({ job }) => job);
  return applications.map((application) => {
    const possible = postsOf.get(application.job ?? 0) ?? [];
    const isByHand = random.chance(0.12);
    const isReferred = referred.has(application.source ?? 0) ? random.chance(0.9) : random.chance(0.02);
    return {
      ...application,
      jobPost: isByHand || possible.length === 0 ? null : random.pick(possible).key,
      referrer: isReferred && referrers.length > 0 ? random.pick(referrers).key : null,
    };
  });
}

/** Creates one link per post; it refers to the post, its job, its board, or none of them. */
export function createTrackingLinks(
  profile: DatasetProfile,
  { posts, referrers, sources }: ApplicationChannels,
): TrackingLinkFacts[] {
  if (!profile.activity.hasAccountDetails) return [];
  const random = createRandom(profile.seed + 14);
  const none = { job: null, board: null, post: null };
  return posts.map(({ key, job, board, createdAt }) => {
    const target = random.pick([{ ...none, job }, { ...none, board }, { ...none, post: key }, none]);
    return {
      key,
      createdAt,
      updatedAt: toInstant(Date.parse(createdAt) + random.between(0, 3) * dayMs),
      token: `${(key * 48_271).toString(36)}us`,
      source: random.chance(0.85) ? random.pick(sources).key : null,
      referrer: random.chance(0.3) ? random.pick(referrers).key : null,
      ...target,
    };
  });
}
