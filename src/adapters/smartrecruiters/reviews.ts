import type { Read } from '../../domain/records.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { id, idOrNull, nullable, number, object, textOrNull } from '../../http/decode/shape.ts';
import type { Caller } from '../../http/http.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { keyed, oneByOne } from './by-id.ts';
import { applicationKey, isPathPart } from './keys.ts';
import { type Pair, rowOf } from './pairs.ts';
import { bareOrContent, newestFirst } from './values.ts';

const path = '/reviews-api/v201910/reviews';

const row = object({
  id,
  candidateId: idOrNull,
  jobId: idOrNull,
  reviewerId: idOrNull,
  overallRating: nullable(number),
  comment: textOrNull,
  createdOn: dateTimeOrNull,
  updatedOn: dateTimeOrNull,
});

/** `GET /reviews-api/v201910/reviews/{id}`; they can be listed by application only. */
export function reviews(api: Api): Resource<'Scorecard'> {
  return {
    readKey: (key) => (isPathPart(key) ? { type: 'Scorecard', remoteId: key } : null),
    parts: [
      {
        fields: [
          'createdAt',
          'updatedAt',
          'applicationId',
          'interviewerId',
          'authorId',
          'score',
          'isDraft',
          'submittedAt',
          'notes',
          'remoteData',
        ],
        idsPerCall: 1,
        calls: 1,
        getMany: (ids, _fields, caller) =>
          oneByOne(ids, async (id) => ({
            item: await api.get(`${path}/${id}`, [], keyed(id, toScorecard), caller),
          })),
      },
    ],
  };
}

export async function readReviews(
  api: Api,
  pair: Pair,
  caller: Caller,
): Promise<readonly Read<'Scorecard'>[]> {
  const query = [
    ['candidateId', pair.candidateId],
    ['jobId', pair.jobId],
  ] as const;
  return newestFirst(await api.get(path, query, bareOrContent(rowOf(pair, toScorecard)), caller));
}

/** A review is seen by others once it is submitted. */
function toScorecard(remoteData: unknown): Read<'Scorecard'> {
  const review = row(remoteData);
  const { candidateId, jobId } = review;
  return {
    type: 'Scorecard',
    remoteId: review.id,
    createdAt: review.createdOn,
    updatedAt: review.updatedOn,
    applicationId: candidateId && jobId ? applicationKey(candidateId, jobId) : null,
    interviewerId: review.reviewerId,
    authorId: review.reviewerId,
    score: review.overallRating,
    isDraft: false,
    submittedAt: review.createdOn,
    notes: review.comment,
    remoteData,
  };
}
