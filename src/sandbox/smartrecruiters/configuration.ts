import { hiringProcesses, type Phase } from '../dataset/stages.ts';
import type { CustomValueFacts } from '../model.ts';
import type { Answer } from '../server.ts';
import { requireConfiguration } from './access.ts';
import { toUuid } from './ids.ts';
import { departmentJson } from './job-json.ts';
import { type Json, ok, whole } from './json.ts';
import { link } from './links.ts';
import { definitionsIn, propertyTypeOf } from './properties.ts';
import { notFound } from './refusal.ts';
import { type Call, get, type Route } from './route.ts';

const read = ['configuration_read'];

/** The company's dictionaries, none of them paged. Sources, of which the values are, stand in `sources.ts`. */
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

  get('/configuration/rejection-reasons', read, {}, (call) =>
    forAdmins(call, whole(reasonsOf(call, (side) => side !== 'BY_CANDIDATE'))),
  ),

  get('/configuration/withdrawal-reasons', read, {}, (call) =>
    forAdmins(call, whole(reasonsOf(call, (side) => side === 'BY_CANDIDATE'))),
  ),

  get('/configuration/job-properties', read, {}, (call) => {
    const fields = definitionsIn(call.company.dataset.jobs.map(({ customFields }) => customFields));
    return forAdmins(call, whole(fields.map((field) => jobPropertyDefinition(call, field))));
  }),

  get('/configuration/candidate-properties', read, {}, (call) => {
    const fields = definitionsIn(call.company.dataset.applications.map(({ customFields }) => customFields));
    return forAdmins(call, whole(fields.map((field) => candidatePropertyDefinition(call, field))));
  }),

  get('/configuration/offer-properties', read, {}, (call) => {
    const fields = definitionsIn(call.company.dataset.offers.map(({ customFields }) => customFields));
    const properties = fields.map(offerPropertyDefinition);
    return forAdmins(call, ok({ categories: [{ id: 'OFFER_DETAILS', properties }] }));
  }),
];

function forAdmins(call: Call, answer: Answer): Answer {
  requireConfiguration(call);
  return answer;
}

const company = {
  identifier: 'LumenCompany',
  name: 'Lumen Company',
  location: { country: 'Germany', countryCode: 'de', city: 'Berlin' },
  website: 'https://lumen.example.com',
  industry: { id: 'computer_software', label: 'Computer Software' },
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

function jobPropertyDefinition(call: Call, { key, label }: CustomValueFacts): Json {
  const actions = { values: link(call, `/configuration/job-properties/${key}/values`) };
  return { id: key, label, category: 'job', active: true, visible: true, required: false, actions };
}

function candidatePropertyDefinition(call: Call, field: CustomValueFacts): Json {
  const { key, label } = field;
  return {
    id: key,
    label,
    type: propertyTypeOf(field),
    availability: { toUsers: 'ALL', context: ['PROFILE'], forOrgFields: [] },
    actions: { details: link(call, `/configuration/candidate-properties/${key}`) },
  };
}

function offerPropertyDefinition(field: CustomValueFacts): Json {
  const type = propertyTypeOf(field);
  const { key, label } = field;
  return { key, label, required: false, type: type === 'SINGLE_SELECT' ? 'SELECT' : type };
}
