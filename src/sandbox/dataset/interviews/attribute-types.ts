import type { AttributeTypeFacts, JobFacts } from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom } from '../random.ts';
import { dayMs, toInstant } from '../time.ts';

const attributeNames = [
  'TypeScript',
  'Leadership',
  'Curiosity',
  'Years of "experience"',
  'Teamwork | empathy',
  '言語',
];

/** Creates three to six attribute types for each job. */
export function createAttributeTypes(
  profile: DatasetProfile,
  jobs: readonly JobFacts[],
): AttributeTypeFacts[] {
  if (!profile.activity.hasInterviewPlans) return [];
  const random = createRandom(profile.seed + 15);
  return jobs
    .flatMap((job) =>
      random
        .pickSome(attributeNames, random.between(3, 6))
        .map((name, position) => ({ job, name, position })),
    )
    .map(({ job, name, position }, index) => {
      const isActive = random.chance(0.9);
      return {
        key: index + 1,
        createdAt: job.createdAt,
        updatedAt: toInstant(Date.parse(job.createdAt) + random.between(0, 30) * dayMs),
        job: job.key,
        name,
        position,
        isActive,
        isDraft: job.status === 'DRAFT' || (index % 3 === 0 ? null : false),
        attribute: {
          name: random.chance(0.1) ? `${name}, here` : name,
          isActive,
          position: job.key % 3 === 0 ? null : position,
        },
      };
    });
}
