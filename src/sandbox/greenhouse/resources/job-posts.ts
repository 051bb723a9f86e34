import type {
  FoundPlaceFacts,
  JobPostFacts,
  PayRangeFacts,
  PostLocationFacts,
  PostQuestionFacts,
} from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { flag, idIn, sameWords, textIs, wordIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import { type ChildFacts, childrenOf } from '../rows/row.ts';

const answerTypes: Readonly<Record<PostQuestionFacts['kind'], string>> = {
  TEXT: 'short_text',
  LONG_TEXT: 'long_text',
  YES_NO: 'boolean',
  OPTION: 'single_select',
  OPTIONS: 'multi_select',
  ATTACHMENT: 'attachment',
  HIDDEN: 'hidden',
};

export const jobPosts = defineResource<JobPostFacts>({
  path: 'job_posts',
  from: (dataset) => dataset.jobPosts,
  columns: {
    title: ({ title }) => title,
    internal: ({ isInternal }) => isInternal,
    active: ({ isDeleted }) => !isDeleted,
    live: ({ isLive }) => isLive,
    featured: ({ isFeatured }) => isFeatured,
    first_published_at: ({ publishedAt }) => publishedAt,
    content: ({ html }) => html,
    language: ({ language }) => language,
    public_url: ({ publicUrl }) => publicUrl,
    demographic_question_set_id: ({ demographicQuestionSet }) =>
      toIdOrNull('demographic_question_sets', demographicQuestionSet),
    job_id: ({ job }) => toId('jobs', job),
    job_board_id: ({ board }) => toIdOrNull('job_boards', board),
    questions: ({ questions }) => questions.map(toQuestion),
  },
  filters: {
    job_ids: idIn('job_id'),
    job_board_ids: idIn('job_board_id'),
    // Deleted posts are listed with `active=false` only, also if the request names their ids.
    active: { ...flag('active'), defaultValue: 'true' },
    featured: flag('featured'),
    live: flag('live'),
    internal: flag('internal'),
  },
});

function toQuestion(question: PostQuestionFacts) {
  const { key, description, kind, isRequired, isPrivate, label, name, options } = question;
  return {
    id: toIdOrNull('job_post_questions', key),
    description,
    answer_type: answerTypes[kind],
    required: isRequired,
    private: isPrivate,
    label,
    name,
    options: options.map((option) => ({
      id: toId('job_post_question_options', option.key),
      label: option.label,
    })),
  };
}

/** A location without a selection has no type. */
function typeOf({ text, office, boardLocation }: PostLocationFacts): string | null {
  if (text !== null) return 'free_text';
  if (office !== null) return 'office';
  return boardLocation === null ? null : 'custom_list';
}

export const jobPostLocations = defineResource<ChildFacts<PostLocationFacts>>({
  path: 'job_post_locations',
  from: (dataset) => childrenOf(dataset.jobPosts, ({ locations }) => locations),
  columns: {
    plain_text_location: ({ text }) => text,
    office_id: ({ office }) => toIdOrNull('offices', office),
    type: typeOf,
    job_post_id: ({ parent }) => toId('job_posts', parent),
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

export const jobPostSearchableLocations = defineResource<ChildFacts<FoundPlaceFacts>>({
  path: 'job_post_searchable_locations',
  from: (dataset) => childrenOf(dataset.jobPosts, ({ foundPlaces }) => foundPlaces),
  columns: {
    job_post_id: ({ parent }) => toId('job_posts', parent),
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

export const payInputRanges = defineResource<ChildFacts<PayRangeFacts>>({
  path: 'pay_input_ranges',
  from: (dataset) => childrenOf(dataset.jobPosts, ({ payRanges }) => payRanges),
  columns: {
    pay_input_id: ({ payInput }) => toIdOrNull('pay_inputs', payInput),
    currency_type: ({ currency }) => currency,
    min_cents: ({ least, currency }) => toSmallest(least, currency),
    max_cents: ({ most, currency }) => toSmallest(most, currency),
    job_post_id: ({ parent }) => toId('job_posts', parent),
  },
  filters: { pay_input_ids: idIn('pay_input_id'), job_post_ids: idIn('job_post_id') },
});

/** Converts to "the smallest unit of `currency_type`". The yen has no minor unit. */
function toSmallest(amount: string, currency: string): number {
  return Math.round(Number(amount) * (currency === 'JPY' ? 1 : 100));
}
