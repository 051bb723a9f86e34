import type { PartialRecord } from '../../domain/records.ts';
import { dateTimeOrNull } from '../../http/decode/dates.ts';
import { id, idOrNull, nullable, number, object, textOrNull } from '../../http/decode/shape.ts';
import type { RequestScope } from '../../request-scope.ts';
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
    parseRemoteId: (key) => (isPathPart(key) ? { type: 'Scorecard', remoteId: key } : null),
    fieldGroups: [
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
        getMany: (ids, _fields, scope) =>
          oneByOne(ids, async (id) => ({
            item: await api.get(`${path}/${id}`, [], keyed(id, toScorecard), scope),
          })),
      },
    ],
  };
}

export async function readReviews(
  api: Api,
  pair: Pair,
  scope: RequestScope,
): Promise<readonly PartialRecord<'Scorecard'>[]> {
  const query = [
    ['candidateId', pair.candidateId],
    ['jobId', pair.jobId],
  ] as const;
  return newestFirst(await api.get(path, query, bareOrContent(rowOf(pair, toScorecard)), scope));
}

/** A review is seen by others once it is submitted. */
function toScorecard(remoteData: unknown): PartialRecord<'Scorecard'> {
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
