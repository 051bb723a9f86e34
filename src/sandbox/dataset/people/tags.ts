import type { CandidateFacts, TagFacts } from '../../model.ts';

/** Lists the tags in the order of first use, so that later tags do not change the keys of others. */
export function tagsOf(candidates: readonly CandidateFacts[]): TagFacts[] {
  const names = new Set(candidates.flatMap(({ tags }) => tags));
  return [...names].map((name, index) => ({
    key: index + 1,
    createdAt: '2023-01-03T10:00:00.000Z',
    updatedAt: '2023-01-03T10:00:00.000Z',
    name,
  }));
}
