import type { CustomFieldFacts } from '../../model.ts';
import { requireConfiguration } from '../http/access.ts';
import { type Json, ok, unpaged } from '../http/json.ts';
import { link } from '../http/links.ts';
import { Refusal } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';
import { contextsOf, isOfCandidates, isOfJobs, isOfOffers, propertyTypeOf } from './custom-field-json.ts';

const scopes = ['configuration_read'];
export const jobProperties = '/configuration/job-properties';
export const candidateProperties = '/configuration/candidate-properties';

/** The definitions of the custom properties of jobs, candidates and offers. */
export const customFieldRoutes: readonly Route[] = [
  get(jobProperties, scopes, {}, (call) =>
    unpaged(fieldsIn(call, isOfJobs).map((field) => jobPropertyDefinition(call, field))),
  ),

  get(`${jobProperties}/{propertyId}`, scopes, {}, (call) =>
    ok(jobPropertyDefinition(call, fieldIn(call, isOfJobs))),
  ),

  get(candidateProperties, scopes, {}, (call) =>
    unpaged(fieldsIn(call, isOfCandidates).map((field) => candidatePropertyDefinition(call, field))),
  ),

  get(`${candidateProperties}/{propertyId}`, scopes, {}, (call) =>
    ok(candidatePropertyDefinition(call, fieldIn(call, isOfCandidates))),
  ),

  get('/configuration/offer-properties', scopes, {}, (call) => {
    const properties = fieldsIn(call, isOfOffers).map(offerPropertyDefinition);
    return ok({ categories: [{ id: 'OFFER_DETAILS', properties }] });
  }),
];

function fieldsIn(call: Call, matches: (field: CustomFieldFacts) => boolean): CustomFieldFacts[] {
  requireConfiguration(call);
  return call.company.dataset.customFields.filter(matches);
}

export function fieldIn(
  call: Call<'propertyId'>,
  matches: (field: CustomFieldFacts) => boolean,
): CustomFieldFacts {
  const found = fieldsIn(call, matches).find(({ fieldKey }) => fieldKey === call.ids.propertyId);
  if (found === undefined) throw new Refusal(404, 'PROPERTY_NOT_FOUND', 'Property not found');
  return found;
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
