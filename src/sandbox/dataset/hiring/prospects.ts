import type { ApplicationFacts, JobFacts, ProspectFacts, ProspectPoolFacts } from '../../model.ts';
import type { Organisation } from '../company/organisation.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom } from '../random.ts';
import { dayMs, oldest, toInstant } from '../time.ts';

const pools: readonly (readonly [name: string, description: string | null, stages: readonly string[]])[] = [
  ['Engineers, some day', 'Whoever is good, "later".', ['Found', 'Contacted', 'Replied | warm']],
  ['Silver medalists', null, ['Keep in touch']],
  ['Campus 2026', 'Students.', ['Signed up', 'Met']],
  ['Alumni', '', []],
  ['Old pool', null, ['Found']],
  ['営業', null, ['連絡済み', '返信あり']],
];

export function createProspectPools(
  { activity }: DatasetProfile,
  { departments, offices }: Pick<Organisation, 'departments' | 'offices'>,
  jobs: readonly JobFacts[],
): ProspectPoolFacts[] {
  if (!activity.hasAccountDetails) return [];
  let nextStage = 1;
  return pools.map(([name, description, stages], index) => ({
    key: index + 1,
    createdAt: toInstant(oldest + index * 20 * dayMs),
    updatedAt: toInstant(oldest + (index + 5) * 20 * dayMs),
    name,
    description,
    isActive: index !== 4,
    departments: index % 3 === 0 ? departments.slice(index, index + 2).map(({ key }) => key) : [],
    offices: index % 3 === 1 ? offices.slice(index, index + 2).map(({ key }) => key) : [],
    jobs: index === 2 || index === 5 ? jobs.slice(0, 3).map(({ key }) => key) : [],
    stages: stages.map((stage) => ({ key: nextStage++, name: stage })),
  }));
}

/** Creates the details of prospects, including converted ones. */
export function createProspects(
  profile: DatasetProfile,
  applications: readonly ApplicationFacts[],
  { departments, offices, users }: Organisation,
  prospectPools: readonly ProspectPoolFacts[],
): ProspectFacts[] {
  if (!profile.activity.hasAccountDetails) return [];
  const random = createRandom(profile.seed + 22);
  return applications
    .filter(({ isProspect }) => isProspect)
    .map(({ key, createdAt, updatedAt }) => {
      const pool = random.chance(0.8) ? random.pick(prospectPools) : null;
      const isPlaced = pool !== null && pool.stages.length > 0 && random.chance(0.85);
      return {
        key,
        createdAt,
        updatedAt,
        application: key,
        pool: pool?.key ?? null,
        poolStage: isPlaced ? random.pick(pool.stages).key : null,
        owner: random.chance(0.7) ? random.pick(users).key : null,
        department: random.chance(0.5) ? random.pick(departments).key : null,
        office: random.chance(0.5) ? random.pick(offices).key : null,
      };
    });
}
