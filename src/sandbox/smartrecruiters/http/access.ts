import type { ApplicationFacts, CandidateFacts, JobFacts, OfferFacts } from '../../model.ts';
import type { Assignment } from '../tables/company.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Call } from './route.ts';

/** What a credential hears of a record that it may not see. Each operation's page names its own status and code. */
export interface Denial {
  readonly status: 401 | 403;
  readonly code: string;
}

/** `GET /candidates/{id}`, `GET /jobs/{id}` and what is below a job: 401, though the credential is good. */
export const deniedAs401: Denial = { status: 401, code: 'PERMISSION_DENIED' };
export const deniedAs403: Denial = { status: 403, code: 'PERMISSION_DENIED' };

export function candidateOf(call: Call<'candidateId'>, denial: Denial): CandidateFacts {
  const candidate = call.company.candidates.find(call.ids.candidateId);
  if (candidate === null) throw notFound('Candidate');
  if (call.options.hiddenCandidates.has(candidate.key)) throw denied('candidate', denial);
  return candidate;
}

export function jobOf(call: Call<'jobId'>, denial: Denial): JobFacts {
  const job = call.company.jobs.find(call.ids.jobId);
  if (job === null) throw notFound('Job');
  if (call.options.hiddenJobs.has(job.key)) throw denied('job', denial);
  return job;
}

export interface Denials {
  readonly candidate: Denial;
  readonly job: Denial;
}

/** The application of this candidate to this job. */
export function assignmentOf(call: Call<'candidateId' | 'jobId'>, denials: Denials): Assignment {
  const candidate = candidateOf(call, denials.candidate);
  const job = jobOf(call, denials.job);
  const found = call.company.applicationsOf(candidate).find((application) => application.job === job.key);
  if (found !== undefined) return found;
  throw new Refusal(404, 'JOB_NOT_FOUND', 'Candidate is not assigned to the job');
}

/** Refuses what belongs to a candidate or a job that the credential may not see. */
export function requireVisible({ options }: Call, { candidate, job }: ApplicationFacts): void {
  if (options.hiddenCandidates.has(candidate)) throw denied('candidate', deniedAs403);
  if (job !== null && options.hiddenJobs.has(job)) throw denied('job', deniedAs403);
}

/** Offers need a credential whose user is an administrator. */
export function requireOffers({ options }: Call): void {
  if (!options.isAdmin) throw new Refusal(403, 'NO_ACCESS_TO_OFFERS', 'No access to offers');
}

/** Configuration does as well. */
export function requireConfiguration({ options }: Call): void {
  if (!options.isAdmin) throw new Refusal(403, 'PERMISSION_DENIED', 'No access to configuration');
}

/** `code` is what the operation's page calls an offer that is not there. */
export function offerIn(offers: readonly OfferFacts[], call: Call<'offerId'>, code: string): OfferFacts {
  const offer = call.company.offers.find(call.ids.offerId);
  if (offer !== null && offers.includes(offer)) return offer;
  throw new Refusal(404, code, 'Offer not found');
}

function denied(thing: string, { status, code }: Denial): Refusal {
  return new Refusal(status, code, `Access to the ${thing} is denied`);
}
