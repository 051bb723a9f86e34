import type { SourceFacts, TrackingLinkFacts } from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { idIn, textIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

/** Some links belong to an external advertisement, a type without an endpoint. */
function relatedPostOf({ key }: TrackingLinkFacts): number | null {
  return key % 10 === 0 ? 900_000_000_000 + key : null;
}

export const trackingLinks = defineResource<TrackingLinkFacts>({
  path: 'tracking_links',
  from: (dataset) => dataset.trackingLinks,
  columns: {
    job_id: ({ job }) => toIdOrNull('jobs', job),
    token: ({ token }) => token,
    source_id: ({ source }) => toIdOrNull('sources', source),
    related_post_id: relatedPostOf,
    related_post_type: (link) => (relatedPostOf(link) === null ? null : 'ProgrammaticSourcing::AppcastJobAd'),
    referrer_id: ({ referrer }) => toIdOrNull('referrers', referrer),
    job_board_id: ({ board }) => toIdOrNull('job_boards', board),
    job_post_id: ({ post }) => toIdOrNull('job_posts', post),
  },
  filters: {
    job_ids: idIn('job_id'),
    source_ids: idIn('source_id'),
    referrer_ids: idIn('referrer_id'),
    job_board_ids: idIn('job_board_id'),
    job_post_ids: idIn('job_post_id'),
    related_post_ids: idIn('related_post_id'),
    token: textIs('token'),
    related_post_type: textIs('related_post_type'),
  },
});

interface SourceItem extends SourceFacts {
  /** Key of the category. */
  readonly type: number;
}

export const sources = defineResource<SourceItem>({
  path: 'sources',
  from(dataset) {
    const categories = [...new Set(dataset.sources.map(({ category }) => category))];
    return dataset.sources.map((source) => ({ ...source, type: categories.indexOf(source.category) + 1 }));
  },
  columns: {
    name: ({ name }) => name,
    type: ({ type, category }) => ({ id: toId('source_types', type), name: category }),
  },
  filters: {},
});
