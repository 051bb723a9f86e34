import type { JobPostFacts, PayRangeFacts } from '../../../src/sandbox/model/posts.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import {
  byId,
  type ExpectedRecord,
  idOrNull,
  idsBy,
  newestFirst,
  type ProviderView,
  remoteStatusOf,
  timestamps,
} from './provider-view.ts';

/** Job posts and boards. */
export function toPosting(dataset: Dataset, posts: readonly JobPostFacts[], view: ProviderView) {
  const postIds = idsBy(view, 'JobPost', posts, ({ board }) => board);
  // Records of deleted posts are included.
  const ranges = newestFirst(dataset.jobPosts.flatMap(rangesOf));
  return {
    JobPost: byId(view, 'JobPost', posts, (post) => toJobPost(post, view)),
    JobBoard: byId(view, 'JobBoard', dataset.jobBoards, ({ companyName, isInternal, isLive, ...facts }) => ({
      ...timestamps(facts),
      name: companyName,
      isInternal,
      isLive,
      postIds: postIds(facts.key),
    })),
    PayInput: byId(view, 'PayInput', dataset.payInputs, ({ title, blurb, customField, ...facts }) => ({
      ...timestamps(facts),
      title,
      blurb,
      customFieldId: idOrNull(view, 'CustomField', customField),
      ranges: ranges.filter(({ payInput }) => payInput === facts.key).map((range) => toPayRange(range, view)),
    })),
    BoardLocation: byId(view, 'BoardLocation', dataset.boardLocations, ({ name, ...facts }) => ({
      ...timestamps(facts),
      text: name,
    })),
  };
}

function toJobPost(post: JobPostFacts, view: ProviderView): ExpectedRecord<'JobPost'> {
  return {
    ...timestamps(post),
    title: post.title,
    content: post.html,
    isInternal: post.isInternal,
    isLive: post.isLive,
    isFeatured: post.isFeatured,
    language: post.language,
    publicUrl: post.publicUrl,
    firstPublishedAt: post.publishedAt,
    jobId: view.remoteId('Job', post.job),
    boardId: idOrNull(view, 'JobBoard', post.board),
    questions: post.questions.map(({ label, name, isRequired, isPrivate, kind, options }) => ({
      label,
      name,
      isRequired,
      isPrivate,
      answerType: remoteStatusOf(view.words.postQuestion, kind),
      options: options.map((option) => option.label),
    })),
    locations: newestFirst(post.locations).map(({ key, text, office, boardLocation }) => ({
      remoteId: view.partId('JobPostLocation', key),
      text,
      officeId: idOrNull(view, 'Office', office),
      boardLocationId: idOrNull(view, 'BoardLocation', boardLocation),
    })),
    payRanges: newestFirst(rangesOf(post)).map((range) => toPayRange(range, view)),
    searchableLocations: newestFirst(post.foundPlaces).map(({ countryCode, ...place }) => ({
      remoteId: view.partId('SearchableLocation', place.key),
      text: place.text,
      city: place.city,
      region: place.region,
      country: place.country,
      countryCode: countryCode.toUpperCase(),
      postalCode: place.postalCode,
      latitude: place.latitude,
      longitude: place.longitude,
    })),
    publications: [],
    demographicQuestionSetId: idOrNull(view, 'DemographicQuestionSet', post.demographicQuestionSet),
  };
}

type RangeOfPost = PayRangeFacts & { readonly post: number };

function rangesOf({ key, payRanges }: JobPostFacts): RangeOfPost[] {
  return payRanges.map((range) => ({ ...range, post: key }));
}

function toPayRange({ key, payInput, post, least, most, currency }: RangeOfPost, view: ProviderView) {
  return {
    remoteId: view.partId('PayRange', key),
    payInputId: idOrNull(view, 'PayInput', payInput),
    postId: view.remoteId('JobPost', post),
    min: toAmount(least, currency),
    max: toAmount(most, currency),
    currency,
  };
}

/** Currencies of the data set whose number of decimal digits is not two. */
const digits: Readonly<Record<string, number>> = { JPY: 0 };

/** An amount with all decimal digits of its currency; null for 0, which means no amount. */
function toAmount(amount: string, currency: string): string | null {
  return Number(amount) === 0 ? null : Number(amount).toFixed(digits[currency] ?? 2);
}
