import { deniedAs401, jobOf } from '../http/access.ts';
import { ok } from '../http/json.ts';
import { Refusal } from '../http/refusal.ts';
import { get, type Route } from '../http/route.ts';

/** A job has at most one note. */
export const jobNoteRoutes: readonly Route[] = [
  get('/jobs/{jobId}/note', ['jobs_read'], {}, (call) => {
    const { key } = jobOf(call, deniedAs401);
    const content = call.company.dataset.jobNotes.find(({ job }) => job === key)?.body ?? null;
    if (content === null) throw new Refusal(404, 'NOTE_NOT_FOUND', 'Note not found');
    return ok({ content });
  }),
];
