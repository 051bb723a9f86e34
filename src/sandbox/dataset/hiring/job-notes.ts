import type { JobFacts, JobNoteFacts } from '../../model.ts';
import type { DatasetProfile } from '../profile.ts';
import { createRandom } from '../random.ts';
import { dayMs, toInstant } from '../time.ts';
import { bodies } from './notes.ts';

/** Creates one note per job on average, or one for every third job. */
export function createJobNotes(profile: DatasetProfile, jobs: readonly JobFacts[]): JobNoteFacts[] {
  const random = createRandom(profile.seed + 21);
  const isSeveral = profile.activity.severalNotesPerJob;
  return jobs
    .flatMap((job) => {
      const length = isSeveral ? random.between(0, 2) : Number(job.key % 3 === 0);
      return Array.from({ length }, () => job);
    })
    .map(({ key: job, createdAt, hiringTeam }, index) => ({
      key: index + 1,
      createdAt: toInstant(Date.parse(createdAt) + random.between(1, 20) * dayMs),
      updatedAt: toInstant(Date.parse(createdAt) + random.between(20, 30) * dayMs),
      job,
      author: random.pick(hiringTeam).user,
      // In SmartRecruiters a job note always has a text.
      body: random.pick(isSeveral ? [...bodies, null] : bodies.filter((body) => body !== '')),
      visibility: isSeveral ? random.pick(['PRIVATE', 'ADMIN_ONLY', 'ADMIN_ONLY', null] as const) : null,
    }));
}
