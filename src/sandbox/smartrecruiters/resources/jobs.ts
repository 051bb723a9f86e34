import type { JobFacts } from '../../model.ts';
import { deniedAs401, jobOf } from '../http/access.ts';
import { createSearch, isAfter, isAny } from '../http/criteria.ts';
import { type Json, ok, unpaged } from '../http/json.ts';
import { link } from '../http/links.ts';
import { cursorPage, cursorPaging, offsetPaging } from '../http/paging.ts';
import { instant, oneOf, repeated, text } from '../http/parameters.ts';
import { badRequest } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';
import { jobDetails, jobSummary, language, teamMember } from './job-json.ts';
import { jobStatuses, jobStatusOf, postingStatuses, postingStatusOf } from './job-statuses.ts';

const scopes = ['jobs_read'];

const parameters = {
  ...cursorPaging,
  // Deprecated at the provider.
  ...offsetPaging,
  q: text,
  sort: oneOf(['default', 'job_id']),
  city: repeated(text),
  department: repeated(text),
  updatedAfter: instant,
  lastActivityAfter: instant,
  language: text,
  // Deprecated at the provider; `statuses` takes precedence.
  status: oneOf(jobStatuses),
  statuses: repeated(oneOf(jobStatuses)),
  postingStatus: oneOf(postingStatuses),
  hiringTeamMemberId: repeated(text),
};

/** The list of jobs, a job, its hiring team and its status history. */
export const jobRoutes: readonly Route[] = [
  get('/jobs', scopes, parameters, (call) => {
    const { query, options } = call;
    const offset = query.one('offset');
    if (offset !== null && query.one('pageId') !== null)
      throw badRequest('offset and pageId exclude each other');
    const isById = query.one('sort') === 'job_id';
    return cursorPage(call, {
      rows: isById ? sortById(call, filterJobs(call)) : sortByAge(filterJobs(call)),
      defaultLimit: 10,
      offset: offset === null ? null : Number(offset),
      hasTotal: options.totalFound,
      // The page of this operation warns that a cursor may drop rows under the default order; here it always does.
      lost: isById ? 0 : 1,
      toJson: (job) => jobSummary(call, job),
    });
  }),

  get('/jobs/{jobId}', scopes, {}, (call) => ok(jobDetails(call, jobOf(call, deniedAs401)))),

  get('/jobs/{jobId}/hiring-team', scopes, {}, (call) =>
    unpaged(jobOf(call, deniedAs401).hiringTeam.map((member) => teamMember(call, member))),
  ),

  get('/jobs/{jobId}/status/history', scopes, {}, (call) =>
    unpaged(historyOf(call, jobOf(call, deniedAs401))),
  ),
];

function sortById({ company }: Call, jobs: readonly JobFacts[]): readonly JobFacts[] {
  return jobs.toSorted((one, other) => (company.jobs.idOf(one) < company.jobs.idOf(other) ? -1 : 1));
}

function sortByAge(jobs: readonly JobFacts[]): readonly JobFacts[] {
  return jobs.toSorted((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt));
}

/** Cities and departments are compared case-sensitively. */
function filterJobs({ company, query }: Call): readonly JobFacts[] {
  const isFound = createSearch(query.one('q'));
  const statuses = query.all(query.all('statuses').length > 0 ? 'statuses' : 'status');
  const members = query.all('hiringTeamMemberId');

  return company.dataset.jobs.filter((job) => {
    const department = job.department === null ? [] : [company.departments.at(job.department).name];
    const team = job.hiringTeam.map(({ user }) => company.users.idOf(company.users.at(user)));
    return (
      isFound([job.title]) &&
      isAny(statuses, [jobStatusOf(job)]) &&
      isAny(query.all('postingStatus'), [postingStatusOf(job)]) &&
      isAny(query.all('city'), job.place === null ? [] : [job.place.city]) &&
      isAny(query.all('department'), department) &&
      isAny(query.all('language'), [language.code]) &&
      isAny(members, team) &&
      isAfter(job.updatedAt, query.one('updatedAfter')) &&
      isAfter(job.lastActivityAt, query.one('lastActivityAfter'))
    );
  });
}

/** The order is not documented; here the newest comes first. */
function historyOf(call: Call, job: JobFacts): Json[] {
  const [member] = job.hiringTeam;
  const id = member === undefined ? null : call.company.users.idOf(call.company.users.at(member.user));
  const actions = id === null ? {} : { user: link(call, `/user-api/v201804/users/${id}`) };
  const creation = { changedOn: job.createdAt, status: 'CREATED', actions };
  const status = jobStatusOf(job);
  return status === 'CREATED' ? [creation] : [{ changedOn: job.updatedAt, status, actions }, creation];
}
