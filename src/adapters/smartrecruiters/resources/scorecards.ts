import type { PartialRecord } from '../../../domain/records.ts';
import { dateTimeOrNull } from '../../../http/decode/dates.ts';
import { id, idOrNull, nullable, number, object, textOrNull } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { type ApplicationPair, rowOfApplication } from '../client/application-pairs.ts';
import { recordWithId } from '../client/by-id.ts';
import { isPathSegment, toApplicationId } from '../client/ids.ts';
import { fieldGroup } from '../mapping/field-groups.ts';
import { bareOrContent, newestFirst } from '../mapping/values.ts';

const path = '/reviews-api/v201910/reviews';

const reviewRow = object({
  id,
  candidateId: idOrNull,
  jobId: idOrNull,
  reviewerId: idOrNull,
  overallRating: nullable(number),
  comment: textOrNull,
  createdOn: dateTimeOrNull,
  updatedOn: dateTimeOrNull,
});

/** The provider's reviews: `GET /reviews-api/v201910/reviews/{id}`; lists are by application only. */
export function scorecards(api: Api): Resource<'Scorecard'> {
  return {
    parseRemoteId: (id) => (isPathSegment(id) ? { type: 'Scorecard', remoteId: id } : null),
    fieldGroups: [
      fieldGroup<'Scorecard'>(
        [
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
        async (id, scope) => ({
          item: await api.get(`${path}/${id}`, [], recordWithId(id, toScorecard), scope),
        }),
      ),
    ],
  };
}

/** The scorecards of an application, newest first. */
export async function readScorecards(
  api: Api,
  pair: ApplicationPair,
  scope: RequestScope,
): Promise<readonly PartialRecord<'Scorecard'>[]> {
  const query = [
    ['candidateId', pair.candidateId],
    ['jobId', pair.jobId],
  ] as const;
  return newestFirst(await api.get(path, query, bareOrContent(rowOfApplication(pair, toScorecard)), scope));
}

/** A review is visible to others only after it is submitted, so that none is a draft. */
function toScorecard(remoteData: unknown): PartialRecord<'Scorecard'> {
  const review = reviewRow(remoteData);
  const { candidateId, jobId } = review;
  return {
    type: 'Scorecard',
    remoteId: review.id,
    createdAt: review.createdOn,
    updatedAt: review.updatedOn,
    applicationId: candidateId && jobId ? toApplicationId(candidateId, jobId) : null,
    interviewerId: review.reviewerId,
    authorId: review.reviewerId,
    score: review.overallRating,
    isDraft: false,
    submittedAt: review.createdOn,
    notes: review.comment,
    remoteData,
  };
}
