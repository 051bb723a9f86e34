import type { NoteFacts } from '../../model.ts';
import { candidateOf, deniedAs403 } from '../http/access.ts';
import { type Json, present } from '../http/json.ts';
import { barePage, cursorPaging } from '../http/paging.ts';
import { required, uuid } from '../http/parameters.ts';
import { Refusal } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';

/** The messages about one candidate, for administrators only. */
export const noteRoutes: readonly Route[] = [
  get('/messages', ['messages_read'], { ...cursorPaging, candidateId: uuid, jobId: uuid }, (call) => {
    if (!call.options.isAdmin) throw new Refusal(403, 'PERMISSION_DENIED', 'No access to messages');
    const candidateId = required(call.query, 'candidateId');
    const notes = call.company.notesOf(candidateOf({ ...call, ids: { candidateId } }, deniedAs403));
    const rows = notes
      .filter((note) => isAboutJob(call, note, call.query.one('jobId')))
      // The order is not documented; here the newest comes first.
      .toSorted((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt));
    return barePage(call, { rows, defaultLimit: 10, toJson: (note) => messageJson(call, note) });
  }),
];

function isAboutJob({ company }: Call, { application }: NoteFacts, jobId: string | null): boolean {
  if (jobId === null) return true;
  const job = application === null ? null : company.applications.at(application).job;
  return job !== null && company.jobs.idOf(company.jobs.at(job)) === jobId;
}

/** A message has neither an id nor an update timestamp. */
function messageJson({ company }: Call, note: NoteFacts): Json {
  return {
    ...present({
      createdOn: note.createdAt,
      visibility: visibilityOf(note),
      authorId: note.author === null ? null : company.users.idOf(company.users.at(note.author)),
    }),
    content: note.body ?? '',
    context: { applications: note.application === null ? [] : [pairOf(company, note.application)] },
  };
}

/** The items of `applications` are not documented; `Application` of the published schemas has these two members. */
function pairOf({ applications, candidates, jobs }: Call['company'], key: number): Json {
  const { candidate, job } = applications.at(key);
  return present({
    candidateId: candidates.idOf(candidates.at(candidate)),
    jobId: job === null ? null : jobs.idOf(jobs.at(job)),
  });
}

/** The provider has two public and two restricted visibilities; a restricted message with mentions is DIRECT. */
function visibilityOf({ key, visibility, mentions }: NoteFacts): string | null {
  if (visibility === null) return null;
  if (visibility === 'PUBLIC') return key % 5 === 0 ? 'EVERYONE' : 'OPEN';
  return mentions.length > 0 ? 'DIRECT' : 'PRIVATE';
}
