import type { JobFacts } from '../model.ts';
import { deniedAs401, jobOf } from './access.ts';
import { position, teamMember } from './job-json.ts';
import { type Json, ok, whole } from './json.ts';
import { link } from './links.ts';
import { Refusal } from './refusal.ts';
import { type Call, get, type Route } from './route.ts';
import { jobStatusOf } from './statuses.ts';

const scopes = ['jobs_read'];

/** What a job's own object lacks; its ads stand in `job-ads.ts`. */
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

  // One note for each job.
  get('/jobs/{jobId}/note', scopes, {}, (call) => {
    const { key } = jobOf(call, deniedAs401);
    const content = call.company.dataset.jobNotes.find(({ job }) => job === key)?.body ?? null;
    if (content === null) throw new Refusal(404, 'NOTE_NOT_FOUND', 'Note not found');
    return ok({ content });
  }),
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
