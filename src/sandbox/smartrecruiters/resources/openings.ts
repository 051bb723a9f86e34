import type { OpeningFacts } from '../../model.ts';
import { deniedAs401, jobOf } from '../http/access.ts';
import { type Json, ok, present, unpaged } from '../http/json.ts';
import { Refusal } from '../http/refusal.ts';
import { get, type Route } from '../http/route.ts';
import { toUuid } from '../ids.ts';

const scopes = ['jobs_read'];

/** The provider calls an opening a position. */
export const openingRoutes: readonly Route[] = [
  get('/jobs/{jobId}/positions', scopes, {}, (call) =>
    unpaged(jobOf(call, deniedAs401).openings.map((opening) => positionJson(opening))),
  ),

  get('/jobs/{jobId}/positions/{positionId}', scopes, {}, (call) => {
    const positions = jobOf(call, deniedAs401).openings.map((opening) => positionJson(opening));
    const found = positions.find(({ id }) => id === call.ids.positionId);
    if (found === undefined) throw new Refusal(404, 'POSITION_NOT_FOUND', 'Position not found');
    return ok(found);
  }),
];

/** No page lists the values of `status`. */
function positionJson({ key, code, isOpen, openedAt, targetStartOn }: OpeningFacts): Json {
  return present({
    id: toUuid('Opening', key),
    positionId: code,
    type: 'NEW',
    positionOpenDate: openedAt,
    targetStartDate: targetStartOn,
    status: isOpen ? 'OPEN' : 'FILLED',
  });
}
