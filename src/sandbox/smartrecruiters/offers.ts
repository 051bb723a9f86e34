import type { OfferFacts } from '../model.ts';
import { assignmentOf, type Denials, deniedAs401, offerIn, requireOffers } from './access.ts';
import { type Json, ok, present, whole } from './json.ts';
import { link } from './links.ts';
import { offsetPage, offsetPaging } from './pages.ts';
import { instant, oneOf, type Parameter, repeated } from './parameters.ts';
import { offerProperties } from './properties.ts';
import { type Call, get, type Route } from './route.ts';
import { offerStatuses, offerStatusOf } from './statuses.ts';

const scopes = ['candidates_offers_read'];
const denied: Denials = { candidate: deniedAs401, job: deniedAs401 };
const dayMs = 86_400_000;
const unitMs: Readonly<Record<string, number>> = { day: dayMs, week: 7 * dayMs, month: 30 * dayMs };
const age: Parameter = {
  isRepeated: false,
  rule: 'must be an age such as 10 days',
  accepts: (value) => /^\d+ (day|week|month)s?$/.test(value),
};

/** Of the company or of one application; there is no reading of an offer by its id alone, and no writing. */
export const offerRoutes: readonly Route[] = [
  get(
    '/offers',
    scopes,
    {
      ...offsetPaging,
      createdAfter: instant,
      createdBefore: instant,
      age,
      status: repeated(oneOf(offerStatuses)),
    },
    (call) => {
      requireOffers(call);
      return offsetPage(call, filterOffers(call), (offer) => offerJson(call, offer));
    },
  ),

  get('/candidates/{candidateId}/jobs/{jobId}/offers', scopes, {}, (call) => {
    const application = assignmentOf(call, denied);
    requireOffers(call);
    return whole(call.company.offersOf(application).map((offer) => offerJson(call, offer)));
  }),

  get('/candidates/{candidateId}/jobs/{jobId}/offers/{offerId}', scopes, {}, (call) => {
    const application = assignmentOf(call, denied);
    requireOffers(call);
    return ok(offerJson(call, offerIn(call.company.offersOf(application), call, 'OFFER_NOT_FOUND')));
  }),
];

function filterOffers({ company, query, options }: Call): readonly OfferFacts[] {
  const [, count, unit] = /^(\d+) (day|week|month)/.exec(query.one('age') ?? '') ?? [];
  const hasAge = count !== undefined && unit !== undefined;
  const since = hasAge ? options.clock.now() - Number(count) * (unitMs[unit] ?? 0) : null;
  const after = since ?? boundOf(query.one('createdAfter'), Number.NEGATIVE_INFINITY);
  const before = hasAge
    ? Number.POSITIVE_INFINITY
    : boundOf(query.one('createdBefore'), Number.POSITIVE_INFINITY);
  const statuses = query.all('status');

  return company.offers.shuffled().filter((offer) => {
    const createdAt = Date.parse(offer.createdAt);
    const isMeant = statuses.length === 0 || statuses.includes(offerStatusOf(offer.status));
    const hasJob = company.applications.at(offer.application).job !== null;
    return hasJob && isMeant && createdAt > after && createdAt < before;
  });
}

function boundOf(value: string | null, open: number): number {
  return value === null ? open : Date.parse(value);
}

/** Neither the candidate's id nor the job's stands in an offer, but in its links. */
function offerJson(call: Call, offer: OfferFacts): Json {
  const { applications, candidates, jobs, offers } = call.company;
  const application = applications.at(offer.application);
  const candidate = `/candidates/${candidates.idOf(candidates.at(application.candidate))}`;
  const job = application.job === null ? null : `/jobs/${jobs.idOf(jobs.at(application.job))}`;
  const id = offers.idOf(offer);
  return present({
    id,
    status: offerStatusOf(offer.status),
    createdOn: offer.createdAt,
    updatedOn: offer.updatedAt,
    properties: offerProperties(offer.customFields),
    actions: present({
      candidate: link(call, candidate),
      job: job === null ? null : link(call, job),
      details: link(call, `${candidate}${job ?? ''}/offers/${id}`),
    }),
  });
}
