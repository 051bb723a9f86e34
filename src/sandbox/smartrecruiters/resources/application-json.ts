import type { ApplicationFacts } from '../../model.ts';
import { type Json, present } from '../http/json.ts';
import { link } from '../http/links.ts';
import type { Call } from '../http/route.ts';
import type { Assignment } from '../tables/company.ts';
import { statusPairOf } from './application-statuses.ts';

/** The primary assignment in a row of `GET /candidates`. */
export function primarySummary(call: Call, application: Assignment): Json {
  const job = call.company.jobs.at(application.job);
  const id = call.company.jobs.idOf(job);
  return present({
    job: { id, title: job.title, actions: { details: link(call, `/jobs/${id}`) } },
    ...statusPairOf(application, job),
  });
}

/** A secondary assignment in a row of `GET /candidates`: has neither title nor status. */
export function secondarySummary(call: Call, application: Assignment): Json {
  const id = call.company.jobs.idOf(call.company.jobs.at(application.job));
  return { job: { id, actions: { details: link(call, `/jobs/${id}`) } } };
}

/** An assignment in `GET /candidates/{id}`. */
export function detailedAssignment(call: Call, application: Assignment): Json {
  const job = call.company.jobs.at(application.job);
  const id = call.company.jobs.idOf(job);
  const actions = {
    details: link(call, `/jobs/${id}`),
    positionDetails: link(call, `/jobs/${id}/positions`),
  };
  return { job: { id, title: job.title, actions }, ...progressOf(call, application) };
}

/** The response of `GET /candidates/{id}/jobs/{jobId}`, the only one with the application's own id. */
export function applicationJson(call: Call, application: Assignment): Json {
  const { candidates, jobs, applications } = call.company;
  const candidateId = candidates.idOf(candidates.at(application.candidate));
  const jobId = jobs.idOf(jobs.at(application.job));
  return {
    applicationId: applications.idOf(application),
    candidateId,
    jobId,
    ...progressOf(call, application),
    url: link(call, `/candidates/${candidateId}/jobs/${jobId}`).url,
  };
}

function progressOf(call: Call, application: Assignment): Json {
  const { company } = call;
  const { source, candidate, job } = application;
  const candidateId = company.candidates.idOf(company.candidates.at(candidate));
  const { status, subStatus } = statusPairOf(application, company.jobs.at(job));
  const jobId = company.jobs.idOf(company.jobs.at(job));
  return present({
    status,
    subStatus,
    startsOn: startOf(call, application),
    source: source === null ? null : company.sources.at(source).name,
    reasonOfRejection: status === 'REJECTED' ? reasonOf(call, application) : null,
    reasonOfWithdrawal: status === 'WITHDRAWN' ? reasonOf(call, application) : null,
    actions: { sourceDetails: link(call, `/candidates/${candidateId}/jobs/${jobId}/source`) },
  });
}

function reasonOf({ company }: Call, { rejection }: ApplicationFacts): Json | null {
  if (rejection === null || rejection.reason === null) return null;
  const reason = company.reasons.at(rejection.reason);
  return { id: company.reasons.idOf(reason), label: reason.name };
}

/** Start day of the current offer, which the provider states on the application. */
function startOf({ company }: Call, application: ApplicationFacts): string | null {
  return company.offersOf(application).find(({ isCurrent }) => isCurrent)?.startsOn ?? null;
}
