import type { JobPostFacts, PayRangeFacts } from '../../src/sandbox/model/posts.ts';
import type { Dataset } from '../../src/sandbox/model.ts';
import { byId, idOrNull, newestFirst, remoteStatusOf, stamps, type Telling, type Told } from './telling.ts';

/** How jobs are advertised. */
export function toPosting(dataset: Dataset, posts: readonly JobPostFacts[], telling: Telling) {
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
      }),
    ),
    PayInput: byId(telling, 'PayInput', dataset.payInputs, ({ title, blurb, ...facts }) => ({
      ...stamps(facts),
      title,
      blurb,
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
    payRanges: newestFirst(post.payRanges).map((range) => toPayRange(range, telling)),
  };
}

function toPayRange({ payInput, least, most, currency }: PayRangeFacts, telling: Telling) {
  const payInputId = idOrNull(telling, 'PayInput', payInput);
  return { payInputId, min: toAmount(least, currency), max: toAmount(most, currency), currency };
}

/** Currencies of the data set that have other than two digits. */
const digits: Readonly<Record<string, number>> = { JPY: 0 };

/** In all digits of the currency; 0 was never filled in. */
function toAmount(amount: string, currency: string): string | null {
  return Number(amount) === 0 ? null : Number(amount).toFixed(digits[currency] ?? 2);
}
