import type { ApplicationFacts, CandidateFacts, JobFacts, OfferFacts } from '../../model.ts';
import type { Assignment } from '../tables/company.ts';
import { notFound, Refusal } from './refusal.ts';
import type { Call } from './route.ts';

/** The refusal of a record that the credential must not read. Each operation documents its own status and code. */
export interface Denial {
  readonly status: 401 | 403;
  readonly code: string;
}

/** The refusal of `GET /candidates/{id}`, `GET /jobs/{id}` and paths below a job: 401, although the credential is valid. */
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

/** Finds the application of a candidate to a job. */
export function assignmentOf(call: Call<'candidateId' | 'jobId'>, denials: Denials): Assignment {
  const candidate = candidateOf(call, denials.candidate);
  const job = jobOf(call, denials.job);
  const found = call.company.applicationsOf(candidate).find((application) => application.job === job.key);
  if (found !== undefined) return found;
  throw new Refusal(404, 'JOB_NOT_FOUND', 'Candidate is not assigned to the job');
}

/** Refuses records of a candidate or a job that the credential must not read. */
export function requireVisible({ options }: Call, { candidate, job }: ApplicationFacts): void {
  if (options.hiddenCandidates.has(candidate)) throw denied('candidate', deniedAs403);
  if (job !== null && options.hiddenJobs.has(job)) throw denied('job', deniedAs403);
}

/** Refuses offers to a credential without administrator role. */
export function requireOffers({ options }: Call): void {
  if (!options.isAdmin) throw new Refusal(403, 'NO_ACCESS_TO_OFFERS', 'No access to offers');
}

/** Refuses configuration to a credential without administrator role. */
export function requireConfiguration({ options }: Call): void {
  if (!options.isAdmin) throw new Refusal(403, 'PERMISSION_DENIED', 'No access to configuration');
}

/** Finds one of the offers. `code` is the operation's documented code for an unknown offer. */
export function offerIn(offers: readonly OfferFacts[], call: Call<'offerId'>, code: string): OfferFacts {
  const offer = call.company.offers.find(call.ids.offerId);
  if (offer !== null && offers.includes(offer)) return offer;
  throw new Refusal(404, code, 'Offer not found');
}

function denied(thing: string, { status, code }: Denial): Refusal {
  return new Refusal(status, code, `Access to the ${thing} is denied`);
}
