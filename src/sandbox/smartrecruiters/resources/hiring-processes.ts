import { hiringProcesses, type Phase } from '../../dataset/jobs/hiring-processes.ts';
import { requireConfiguration } from '../http/access.ts';
import { ok, unpaged } from '../http/json.ts';
import { Refusal } from '../http/refusal.ts';
import { get, type Route } from '../http/route.ts';
import { toUuid } from '../ids.ts';

const scopes = ['configuration_read'];

export const hiringProcessRoutes: readonly Route[] = [
  get('/configuration/hiring-processes', scopes, {}, (call) => {
    requireConfiguration(call);
    return unpaged(processes);
  }),

  get('/configuration/hiring-processes/{processId}', scopes, {}, (call) => {
    requireConfiguration(call);
    const found = processes.find(({ id }) => id === call.ids.processId);
    if (found === undefined) throw new Refusal(404, null, 'Hiring process not found');
    return ok(found);
  }),
];

/** The hiring processes with the names of their sub-statuses, which have no ids. */
const processes = hiringProcesses.map(({ name, stages }) => {
  const namesOf = (wanted: Phase) =>
    stages.filter(({ phase }) => phase === wanted).map((stage) => stage.name);
  const subStatuses = {
    IN_REVIEW: namesOf('IN_REVIEW'),
    INTERVIEW: namesOf('INTERVIEW'),
    OFFERED: namesOf('OFFERED'),
  };
  return { id: toUuid('Hiring process', name), name, active: true, subStatuses };
});
