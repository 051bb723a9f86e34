import { tagsOf } from '../../dataset/people/tags.ts';
import type { Dataset, TagFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { type ChildFacts, childrenOf } from '../rows/row.ts';

/** Lists the tags of the data set, followed by tags that exist on candidates only. */
function allTags({ tags, candidates: all }: Dataset): TagFacts[] {
  const known = new Set(tags.map(({ name }) => name));
  const since = tagsOf(all).filter(({ name }) => !known.has(name));
  const last = Math.max(0, ...tags.map(({ key }) => key));
  return [...tags, ...since.map((tag, index) => ({ ...tag, key: last + index + 1 }))];
}

export const candidateTags = defineResource<TagFacts>({
  path: 'candidate_tags',
  from: allTags,
  columns: { name: ({ name }) => name },
  filters: {},
});

interface AppliedTagFacts {
  readonly key: number;
  readonly tag: number;
}

export const appliedCandidateTags = defineResource<ChildFacts<AppliedTagFacts>>({
  path: 'applied_candidate_tags',
  from(dataset) {
    const keys = new Map(allTags(dataset).map(({ name, key }) => [name, key]));
    return childrenOf(dataset.candidates, ({ key, tags }) =>
      tags.map((name, index) => ({ key: key * 100 + index, tag: keys.get(name) ?? 0 })),
    );
  },
  columns: {
    candidate_tag_id: ({ tag }) => toId('candidate_tags', tag),
    candidate_id: ({ parent }) => toId('candidates', parent),
  },
  filters: { candidate_tag_ids: idIn('candidate_tag_id'), candidate_ids: idIn('candidate_id') },
});
