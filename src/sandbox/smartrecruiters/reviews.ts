import type { ScorecardFacts } from '../model/interviews.ts';
import { assignmentOf, type Denials, deniedAs403, jobOf, requireSight } from './access.ts';
import { type Json, ok, present } from './json.ts';
import { required, uuid } from './parameters.ts';
import { Refusal } from './refusal.ts';
import { type Call, get, type Route } from './route.ts';

const base = '/reviews-api/v201910';
const scopes = ['reviews_read'];
const denied: Denials = { candidate: deniedAs403, job: deniedAs403 };

/** What was made of one candidate for one job, or one review by its id: there is no list of all. */
export const reviewRoutes: readonly Route[] = [
  // A bare array.
  get(`${base}/reviews`, scopes, { candidateId: uuid, jobId: uuid }, (call) => {
    const candidateId = required(call.query, 'candidateId');
    const jobId = required(call.query, 'jobId');
    const application = assignmentOf({ ...call, ids: { candidateId, jobId } }, denied);
    return ok(call.company.reviewsOf(application).map((review) => reviewJson(call, review)));
  }),

  get(`${base}/reviews/{reviewId}`, scopes, {}, (call) => {
    const review = call.company.scorecards.find(call.ids.reviewId);
    if (review === null || review.isDraft) throw new Refusal(404, null, 'Review not found');
    requireSight(call, call.company.applications.at(review.application));
    return ok(reviewJson(call, review));
  }),

  // The scorecard of a job: its shape is on no page that is known.
  get(`${base}/jobs/{jobId}/criteria`, scopes, {}, (call) => {
    const { key } = jobOf(call, deniedAs403);
    const { attributes, dataset } = call.company;
    const content = dataset.attributeTypes
      .filter(({ job }) => job === key)
      .map((type) => ({ id: attributes.idOf(type), name: type.name }));
    return ok({ content });
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
