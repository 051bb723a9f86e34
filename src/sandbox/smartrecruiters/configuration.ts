import { hiringProcesses, type Phase } from '../dataset/stages.ts';
import type { Answer } from '../server.ts';
import { requireConfiguration } from './access.ts';
import { toUuid } from './ids.ts';
import { classification, departmentJson } from './job-json.ts';
import { type Json, ok, whole } from './json.ts';
import { notFound, Refusal } from './refusal.ts';
import { type Call, get, type Route } from './route.ts';

const read = ['configuration_read'];

/** The company's dictionaries, none of them paged. `sources.ts` and `property-definitions.ts` have those with values. */
export const configurationRoutes: readonly Route[] = [
  get('/configuration/company', ['company_read', ...read], {}, (call) => forAdmins(call, ok(company))),

  get('/configuration/departments', read, {}, (call) => {
    const { dataset } = call.company;
    return forAdmins(call, whole(dataset.departments.map((each) => departmentJson(call.company, each))));
  }),

  get('/configuration/departments/{departmentId}', read, {}, (call) => {
    requireConfiguration(call);
    const department = call.company.departments.find(call.ids.departmentId);
    if (department === null) throw notFound('Department');
    return ok(departmentJson(call.company, department));
  }),

  get('/configuration/hiring-processes', read, {}, (call) => forAdmins(call, whole(processes))),

  get('/configuration/hiring-processes/{processId}', read, {}, (call) => {
    requireConfiguration(call);
    const found = processes.find(({ id }) => id === call.ids.processId);
    if (found === undefined) throw new Refusal(404, null, 'Hiring process not found');
    return ok(found);
  }),

  get('/configuration/rejection-reasons', read, {}, (call) =>
    forAdmins(call, whole(reasonsOf(call, (side) => side !== 'BY_CANDIDATE'))),
  ),

  get('/configuration/withdrawal-reasons', read, {}, (call) =>
    forAdmins(call, whole(reasonsOf(call, (side) => side === 'BY_CANDIDATE'))),
  ),
];

function forAdmins(call: Call, answer: Answer): Answer {
  requireConfiguration(call);
  return answer;
}

/** Its identifier also names it in the addresses of its postings. */
export const company = {
  identifier: 'LumenCompany',
  name: 'Lumen Company',
  location: { country: 'Germany', countryCode: 'de', city: 'Berlin' },
  website: 'https://lumen.example.com',
  industry: classification.industry,
};

/** Sub-statuses are plain names. */
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

function reasonsOf({ company }: Call, isMeant: (side: string) => boolean): Json[] {
  return company.dataset.rejectionReasons
    .filter(({ side }) => isMeant(side))
    .map((reason) => ({ id: company.reasons.idOf(reason), label: reason.name }));
}
