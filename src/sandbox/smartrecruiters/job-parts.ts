import type { JobFacts } from '../model.ts';
import { type Denial, deniedAs401, jobOf } from './access.ts';
import { toUuid } from './ids.ts';
import { language, position, sectionsOf, teamMember } from './job-json.ts';
import { type Json, ok, whole } from './json.ts';
import { link } from './links.ts';
import { Refusal } from './refusal.ts';
import { type Call, get, type Route } from './route.ts';
import { jobStatusOf, postingStatusOf } from './statuses.ts';

const scopes = ['jobs_read'];
const deniedPublication: Denial = { status: 401, code: 'UNAUTHORIZED_TO_ACCESS_JOB' };

/** What a job's own object lacks. */
export const jobPartRoutes: readonly Route[] = [
  get('/jobs/{jobId}/hiring-team', scopes, {}, (call) =>
    whole(jobOf(call, deniedAs401).hiringTeam.map((member) => teamMember(call, member))),
  ),

  get('/jobs/{jobId}/positions', scopes, {}, (call) =>
    whole(jobOf(call, deniedAs401).openings.map((opening) => position(opening))),
  ),

  get('/jobs/{jobId}/positions/{positionId}', scopes, {}, (call) => {
    const positions = jobOf(call, deniedAs401).openings.map((opening) => position(opening));
    const found = positions.find(({ id }) => id === call.ids.positionId);
    if (found === undefined) throw new Refusal(404, 'POSITION_NOT_FOUND', 'Position not found');
    return ok(found);
  }),

  get('/jobs/{jobId}/status/history', scopes, {}, (call) => whole(historyOf(call, jobOf(call, deniedAs401)))),

  // One note for each job; those of the invented company have one where the key is a multiple of 3.
  get('/jobs/{jobId}/note', scopes, {}, (call) => {
    const { key } = jobOf(call, deniedAs401);
    if (key % 3 === 0) return ok({ content: 'Approved with the budget of the year.' });
    throw new Refusal(404, 'NOTE_NOT_FOUND', 'Note not found');
  }),

  // A bare array.
  get('/jobs/{jobId}/jobads', scopes, {}, (call) => ok([jobAd(call, jobOf(call, deniedAs401))])),

  {
    ...get('/jobs/{jobId}/publication', scopes, {}, (call) =>
      ok({ content: publicationsOf(jobOf(call, deniedPublication)) }),
    ),
    limit: 'publications',
  },
];

/** The order is not documented: the newest stands first. */
function historyOf(call: Call, job: JobFacts): Json[] {
  const [member] = job.hiringTeam;
  const id = member === undefined ? null : call.company.users.idOf(call.company.users.at(member.user));
  const actions = id === null ? {} : { user: link(call, `/user-api/v201804/users/${id}`) };
  const creation = { changedOn: job.createdAt, status: 'CREATED', actions };
  const status = jobStatusOf(job);
  return status === 'CREATED' ? [creation] : [{ changedOn: job.updatedAt, status, actions }, creation];
}

function jobAd(call: Call, job: JobFacts): Json {
  const id = toUuid('Job ad', job.key);
  const [member] = job.hiringTeam;
  return {
    id,
    title: job.title,
    language,
    jobAd: { sections: sectionsOf(job) },
    createdOn: job.createdAt,
    updatedOn: job.updatedAt,
    postingStatus: isPublished(job) ? 'PUBLISHED' : 'NOT_PUBLISHED',
    default: true,
    actions: { postings: link(call, `/jobs/${call.company.jobs.idOf(job)}/jobads/${id}/postings`) },
    creator: { id: member === undefined ? '' : call.company.users.idOf(call.company.users.at(member.user)) },
    visibility: postingStatusOf(job) === 'PRIVATE' ? 'PRIVATE' : 'PUBLIC',
  };
}

function publicationsOf(job: JobFacts): Json[] {
  if (!isPublished(job)) return [];
  return [{ sourceName: 'Career site', type: 'FREE', publishedOn: job.createdAt }];
}

function isPublished(job: JobFacts): boolean {
  return postingStatusOf(job) !== 'NOT_PUBLISHED';
}
