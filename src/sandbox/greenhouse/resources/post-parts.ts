import type { FoundPlaceFacts, PayInputFacts, PayRangeFacts, PostLocationFacts } from '../../model/posts.ts';
import type { Dataset } from '../../model.ts';
import { idIn, sameWords, textIs, wordIs } from '../filters.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { defineResource, type RowFacts } from '../resource.ts';

type PartOf<Part> = Part & RowFacts & { readonly post: number };

/** The parts of all posts, with the moments of their posts. */
function partsOf<Part extends { readonly key: number }>(
  { jobPosts }: Dataset,
  select: (post: Dataset['jobPosts'][number]) => readonly Part[],
): PartOf<Part>[] {
  return jobPosts.flatMap((post) => {
    const { createdAt, updatedAt, key } = post;
    return select(post).map((part) => ({ ...part, createdAt, updatedAt, post: key }));
  });
}

/** A location that nobody chose has no type. */
function typeOf({ text, office, boardLocation }: PostLocationFacts): string | null {
  if (text !== null) return 'free_text';
  if (office !== null) return 'office';
  return boardLocation === null ? null : 'custom_list';
}

const jobPostLocations = defineResource<PartOf<PostLocationFacts>>({
  path: 'job_post_locations',
  from: (dataset) => partsOf(dataset, ({ locations }) => locations),
  columns: {
    plain_text_location: ({ text }) => text,
    office_id: ({ office }) => toIdOrNull('offices', office),
    type: typeOf,
    job_post_id: ({ post }) => toId('job_posts', post),
    custom_location_id: ({ boardLocation }) => toIdOrNull('job_board_custom_locations', boardLocation),
  },
  filters: {
    office_ids: idIn('office_id'),
    job_post_ids: idIn('job_post_id'),
    custom_location_ids: idIn('custom_location_id'),
    type: wordIs('type', sameWords('free_text', 'office', 'custom_list')),
    plain_text_location: textIs('plain_text_location'),
  },
});

const searchableLocations = defineResource<PartOf<FoundPlaceFacts>>({
  path: 'job_post_searchable_locations',
  from: (dataset) => partsOf(dataset, ({ foundPlaces }) => foundPlaces),
  columns: {
    job_post_id: ({ post }) => toId('job_posts', post),
    location: ({ text }) => text,
    city: ({ city }) => city,
    region_short_name: ({ region }) => region?.slice(0, 2).toUpperCase() ?? null,
    region_long_name: ({ region }) => region,
    postal_code: ({ postalCode }) => postalCode,
    county: () => null,
    country_short_name: ({ countryCode }) => countryCode.toUpperCase(),
    country_long_name: ({ country }) => country,
    latitude: ({ latitude }) => latitude,
    longitude: ({ longitude }) => longitude,
  },
  filters: { job_post_ids: idIn('job_post_id') },
});

const payInputs = defineResource<PayInputFacts>({
  path: 'pay_inputs',
  from: (dataset) => dataset.payInputs,
  columns: {
    title: ({ title }) => title,
    blurb: ({ blurb }) => blurb,
    // The one place that did not become `sort_order`.
    priority: ({ position }) => position,
    linked_custom_field_id: ({ customField }) => toIdOrNull('custom_fields', customField),
    locked: ({ isLocked }) => isLocked,
  },
  filters: { linked_custom_field_ids: idIn('linked_custom_field_id') },
});

const payInputRanges = defineResource<PartOf<PayRangeFacts>>({
  path: 'pay_input_ranges',
  from: (dataset) => partsOf(dataset, ({ payRanges }) => payRanges),
  columns: {
    pay_input_id: ({ payInput }) => toIdOrNull('pay_inputs', payInput),
    currency_type: ({ currency }) => currency,
    min_cents: ({ least, currency }) => toSmallest(least, currency),
    max_cents: ({ most, currency }) => toSmallest(most, currency),
    job_post_id: ({ post }) => toId('job_posts', post),
  },
  filters: { pay_input_ids: idIn('pay_input_id'), job_post_ids: idIn('job_post_id') },
});

/** "The smallest unit of `currency_type`": the yen has none below itself. */
function toSmallest(amount: string, currency: string): number {
  return Math.round(Number(amount) * (currency === 'JPY' ? 1 : 100));
}

export const postPartResources = [jobPostLocations, searchableLocations, payInputs, payInputRanges];
