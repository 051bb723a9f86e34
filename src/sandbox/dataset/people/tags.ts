import type { CandidateFacts, TagFacts } from '../../model.ts';

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
