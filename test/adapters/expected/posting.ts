import type { JobPostFacts, PayRangeFacts } from '../../../src/sandbox/model/posts.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import {
  byId,
  idOrNull,
  idsBy,
  newestFirst,
  remoteStatusOf,
  stamps,
  type Telling,
  type Told,
} from './provider-view.ts';

/** How jobs are advertised. */
export function toPosting(dataset: Dataset, posts: readonly JobPostFacts[], telling: Telling) {
  const postIds = idsBy(telling, 'JobPost', posts, ({ board }) => board);
  // Those of deleted posts are told, too.
  const ranges = newestFirst(dataset.jobPosts.flatMap(rangesOf));
  return {
    JobPost: byId(telling, 'JobPost', posts, (post) => toJobPost(post, telling)),
    JobBoard: byId(
      telling,
      'JobBoard',
      dataset.jobBoards,
      ({ companyName, isInternal, isLive, ...facts }) => ({
        ...stamps(facts),
        name: companyName,
        isInternal,
        isLive,
        postIds: postIds(facts.key),
      }),
    ),
    PayInput: byId(telling, 'PayInput', dataset.payInputs, ({ title, blurb, customField, ...facts }) => ({
      ...stamps(facts),
      title,
      blurb,
      customFieldId: idOrNull(telling, 'CustomField', customField),
      ranges: ranges
        .filter(({ payInput }) => payInput === facts.key)
        .map((range) => toPayRange(range, telling)),
    })),
    BoardLocation: byId(telling, 'BoardLocation', dataset.boardLocations, ({ name, ...facts }) => ({
      ...stamps(facts),
      text: name,
    })),
  };
}

function toJobPost(post: JobPostFacts, telling: Telling): Told<'JobPost'> {
  return {
    ...stamps(post),
    title: post.title,
    content: post.html,
    isInternal: post.isInternal,
    isLive: post.isLive,
    isFeatured: post.isFeatured,
    language: post.language,
    publicUrl: post.publicUrl,
    firstPublishedAt: post.publishedAt,
    jobId: telling.remoteId('Job', post.job),
    boardId: idOrNull(telling, 'JobBoard', post.board),
    questions: post.questions.map(({ label, name, isRequired, isPrivate, kind, options }) => ({
      label,
      name,
      isRequired,
      isPrivate,
      answerType: remoteStatusOf(telling.words.postQuestion, kind),
      options: options.map((option) => option.label),
    })),
    locations: newestFirst(post.locations).map(({ text, office, boardLocation }) => ({
      text,
      officeId: idOrNull(telling, 'Office', office),
      boardLocationId: idOrNull(telling, 'BoardLocation', boardLocation),
    })),
    payRanges: newestFirst(rangesOf(post)).map((range) => toPayRange(range, telling)),
    searchableLocations: newestFirst(post.foundPlaces).map(({ countryCode, ...place }) => ({
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
    demographicQuestionSetId: idOrNull(telling, 'DemographicQuestionSet', post.demographicQuestionSet),
  };
}

type RangeOfPost = PayRangeFacts & { readonly post: number };

function rangesOf({ key, payRanges }: JobPostFacts): RangeOfPost[] {
  return payRanges.map((range) => ({ ...range, post: key }));
}

function toPayRange({ payInput, post, least, most, currency }: RangeOfPost, telling: Telling) {
  return {
    payInputId: idOrNull(telling, 'PayInput', payInput),
    postId: telling.remoteId('JobPost', post),
    min: toAmount(least, currency),
    max: toAmount(most, currency),
    currency,
  };
}

/** Currencies of the data set that have other than two digits. */
const digits: Readonly<Record<string, number>> = { JPY: 0 };

/** In all digits of the currency; 0 was never filled in. */
function toAmount(amount: string, currency: string): string | null {
  return Number(amount) === 0 ? null : Number(amount).toFixed(digits[currency] ?? 2);
}
