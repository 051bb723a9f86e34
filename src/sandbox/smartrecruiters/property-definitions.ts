import type { CustomFieldFacts } from '../model/company.ts';
import type { Answer } from '../server.ts';
import { requireConfiguration } from './access.ts';
import { type Json, ok, whole } from './json.ts';
import { link } from './links.ts';
import { sizedPage, sizedPaging } from './pages.ts';
import { contextsOf, isOfCandidates, propertyTypeOf, toOptionId } from './properties.ts';
import { Refusal } from './refusal.ts';
import { type Call, get, type Route } from './route.ts';

const scopes = ['configuration_read'];
const jobProperties = '/configuration/job-properties';
const candidateProperties = '/configuration/candidate-properties';

/** What a company has added to jobs, candidates and offers: each definition, and the values that one may choose. */
export const propertyRoutes: readonly Route[] = [
  get(jobProperties, scopes, {}, (call) =>
    whole(fieldsIn(call, isOfJobs).map((field) => jobPropertyDefinition(call, field))),
  ),

  get(`${jobProperties}/{propertyId}`, scopes, {}, (call) =>
    ok(jobPropertyDefinition(call, fieldIn(call, isOfJobs))),
  ),

  get(`${jobProperties}/{propertyId}/values`, scopes, sizedPaging, (call) =>
    jobPropertyValues(call, fieldIn(call, isOfJobs)),
  ),

  get(candidateProperties, scopes, {}, (call) =>
    whole(fieldsIn(call, isOfCandidates).map((field) => candidatePropertyDefinition(call, field))),
  ),

  get(`${candidateProperties}/{propertyId}`, scopes, {}, (call) =>
    ok(candidatePropertyDefinition(call, fieldIn(call, isOfCandidates))),
  ),

  // Only of single-select properties: what the others answer is on no page.
  get(`${candidateProperties}/{propertyId}/values`, scopes, {}, (call) => {
    const { fieldKey, kind, options } = fieldIn(call, isOfCandidates);
    if (kind !== 'OPTION') throw new Refusal(400, null, 'The property has no values');
    return whole(options.map(({ name }) => ({ id: toOptionId(fieldKey, name), label: name })));
  }),

  get('/configuration/offer-properties', scopes, {}, (call) => {
    const properties = fieldsIn(call, isOfOffers).map(offerPropertyDefinition);
    return ok({ categories: [{ id: 'OFFER_DETAILS', properties }] });
  }),
];

const isOfJobs = ({ scope }: CustomFieldFacts) => scope === 'JOB';
const isOfOffers = ({ scope }: CustomFieldFacts) => scope === 'OFFER';

function fieldsIn(call: Call, isMeant: (field: CustomFieldFacts) => boolean): CustomFieldFacts[] {
  requireConfiguration(call);
  return call.company.dataset.customFields.filter(isMeant);
}

function fieldIn(call: Call<'propertyId'>, isMeant: (field: CustomFieldFacts) => boolean): CustomFieldFacts {
  const found = fieldsIn(call, isMeant).find(({ fieldKey }) => fieldKey === call.ids.propertyId);
  if (found === undefined) throw new Refusal(404, 'PROPERTY_NOT_FOUND', 'Property not found');
  return found;
}

/** How large a page is that nobody asked a size of is on no page: small, so that clients have to turn it. */
function jobPropertyValues(call: Call, { fieldKey, options }: CustomFieldFacts): Answer {
  return sizedPage(call, {
    rows: options,
    defaultLimit: 10,
    toJson: ({ name, isActive }) => ({ id: toOptionId(fieldKey, name), label: name, archived: !isActive }),
  });
}

function jobPropertyDefinition(call: Call, field: CustomFieldFacts): Json {
  const { fieldKey, label, isActive, isPrivate, isRequired } = field;
  return {
    id: fieldKey,
    label,
    category: 'job',
    active: isActive ?? true,
    visible: !isPrivate,
    required: isRequired,
    actions: { values: link(call, `${jobProperties}/${fieldKey}/values`) },
  };
}

function candidatePropertyDefinition(call: Call, field: CustomFieldFacts): Json {
  const { fieldKey, label, isPrivate, kind } = field;
  return {
    id: fieldKey,
    label,
    type: propertyTypeOf(kind),
    availability: {
      toUsers: isPrivate ? 'FULL_ACCESS' : 'ALL',
      context: contextsOf(call, fieldKey),
      forOrgFields: [],
    },
    actions: { details: link(call, `${candidateProperties}/${fieldKey}`) },
  };
}

function offerPropertyDefinition({ fieldKey, label, kind, isRequired }: CustomFieldFacts): Json {
  const type = propertyTypeOf(kind);
  return { key: fieldKey, label, required: isRequired, type: type === 'SINGLE_SELECT' ? 'SELECT' : type };
}
