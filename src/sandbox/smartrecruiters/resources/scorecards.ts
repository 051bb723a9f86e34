import type { ScorecardFacts } from '../../model.ts';
import { assignmentOf, type Denials, deniedAs403, requireVisible } from '../http/access.ts';
import { type Json, ok, present } from '../http/json.ts';
import { required, uuid } from '../http/parameters.ts';
import { Refusal } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';

const base = '/reviews-api/v201910';
const scopes = ['reviews_read'];
const denied: Denials = { candidate: deniedAs403, job: deniedAs403 };

/** The reviews of one application, or one review by its id. There is no list of all reviews. */
export const scorecardRoutes: readonly Route[] = [
  // The body is an array without an envelope.
  get(`${base}/reviews`, scopes, { candidateId: uuid, jobId: uuid }, (call) => {
    const candidateId = required(call.query, 'candidateId');
    const jobId = required(call.query, 'jobId');
    const application = assignmentOf({ ...call, ids: { candidateId, jobId } }, denied);
    return ok(call.company.reviewsOf(application).map((review) => reviewJson(call, review)));
  }),

  get(`${base}/reviews/{reviewId}`, scopes, {}, (call) => {
    const review = call.company.scorecards.find(call.ids.reviewId);
    if (review === null || review.isDraft) throw new Refusal(404, null, 'Review not found');
    requireVisible(call, call.company.applications.at(review.application));
    return ok(reviewJson(call, review));
  }),
];

function reviewJson({ company }: Call, review: ScorecardFacts): Json {
  const application = company.applications.at(review.application);
  return present({
    id: company.scorecards.idOf(review),
    candidateId: company.candidates.idOf(company.candidates.at(application.candidate)),
    jobId: application.job === null ? null : company.jobs.idOf(company.jobs.at(application.job)),
    reviewerId: company.users.idOf(company.users.at(review.interviewer)),
    overallRating: review.score,
    comment: review.takeaways,
    createdOn: review.createdAt,
    updatedOn: review.updatedAt,
  });
}
