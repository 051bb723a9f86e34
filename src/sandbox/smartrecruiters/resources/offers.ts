import type { OfferFacts, OfferStatus, Status } from '../../model.ts';
import {
  assignmentOf,
  type Denials,
  deniedAs401,
  offerIn,
  requireOffers,
  requireVisible,
} from '../http/access.ts';
import { type Json, ok, present, unpaged } from '../http/json.ts';
import { link } from '../http/links.ts';
import { offsetPage, offsetPaging } from '../http/paging.ts';
import { instant, oneOf, type Parameter, repeated } from '../http/parameters.ts';
import { Refusal } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';
import { toUuid } from '../ids.ts';
import { fileAnswer } from './attachments.ts';
import { offerProperties } from './custom-field-json.ts';

export const offerStatuses = [
  'CREATED',
  'PENDING_APPROVAL',
  'APPROVED',
  'NOT_APPROVED',
  'PENDING_ACCEPTANCE',
  'ACCEPTED',
  'NOT_ACCEPTED',
  'ABANDONED',
];

const offerWords: Readonly<Record<OfferStatus, string>> = {
  DRAFT: 'CREATED',
  PENDING_APPROVAL: 'PENDING_APPROVAL',
  APPROVED: 'APPROVED',
  APPROVAL_REJECTED: 'NOT_APPROVED',
  SENT: 'PENDING_ACCEPTANCE',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'NOT_ACCEPTED',
  WITHDRAWN: 'ABANDONED',
  SUPERSEDED: 'ABANDONED',
};

export function offerStatusOf(status: Status<OfferStatus>): string {
  return typeof status === 'string' ? offerWords[status] : status.unknown;
}

const scopes = ['candidates_offers_read'];

const denied: Denials = { candidate: deniedAs401, job: deniedAs401 };

/** File name of the letter that the candidate signs. */
const documentName = 'Offer letter.pdf';

const dayMs = 86_400_000;

const unitMs: Readonly<Record<string, number>> = { day: dayMs, week: 7 * dayMs, month: 30 * dayMs };

const age: Parameter = {
  isRepeated: false,
  rule: 'must be an age such as 10 days',
  accepts: (value) => /^\d+ (day|week|month)s?$/.test(value),
};

/** The offers of the company or of one application. There is no request for an offer by its id alone. */
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
    return unpaged(call.company.offersOf(application).map((offer) => offerJson(call, offer)));
  }),

  get('/candidates/{candidateId}/jobs/{jobId}/offers/{offerId}', scopes, {}, (call) => {
    const application = assignmentOf(call, denied);
    requireOffers(call);
    return ok(offerJson(call, offerIn(call.company.offersOf(application), call, 'OFFER_NOT_FOUND')));
  }),

  get('/offers/{offerId}/documents', scopes, {}, (call) =>
    ok({ documents: [documentJson(sentOffer(call))], isCurrentlySyncing: false, provider: 'DOCUSIGN' }),
  ),

  {
    ...get('/offers/{offerId}/documents/{documentId}', scopes, {}, (call) => {
      const offer = sentOffer(call);
      if (documentJson(offer).id !== call.ids.documentId) throw new Refusal(404, null, 'Document not found');
      return fileAnswer(documentName, 'application/pdf', `%PDF-1.4\n% ${call.ids.offerId}\n%%EOF\n`);
    }),
    limit: 'offerDocuments',
  },
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
    const matches = statuses.length === 0 || statuses.includes(offerStatusOf(offer.status));
    const hasJob = company.applications.at(offer.application).job !== null;
    return hasJob && matches && createdAt > after && createdAt < before;
  });
}

function boundOf(value: string | null, open: number): number {
  return value === null ? open : Date.parse(value);
}

/** An offer names its candidate and job only in links. */
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

/** Finds an offer that has been sent. The pages document statuses for the refusals, but no codes. */
function sentOffer(call: Call<'offerId'>): OfferFacts {
  requireOffers(call);
  const { offers, applications } = call.company;
  const offer = offers.find(call.ids.offerId);
  if (offer === null) throw new Refusal(404, null, 'Offer not found');
  requireVisible(call, applications.at(offer.application));
  const { status } = offer;
  if (status === 'SENT' || status === 'ACCEPTED' || status === 'DECLINED') return offer;
  throw new Refusal(409, null, 'The offer has not been sent');
}

function documentJson({ key, createdAt }: OfferFacts): Json {
  return { id: toUuid('Offer document', key), name: documentName, createdDate: createdAt };
}
