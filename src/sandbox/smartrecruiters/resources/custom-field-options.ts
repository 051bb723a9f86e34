import type { CustomFieldFacts } from '../../model.ts';
import type { Answer } from '../../server.ts';
import { unpaged } from '../http/json.ts';
import { pageSizePage, pageSizePaging } from '../http/paging.ts';
import { Refusal } from '../http/refusal.ts';
import { type Call, get, type Route } from '../http/route.ts';
import { isOfCandidates, isOfJobs, toOptionId } from './custom-field-json.ts';
import { candidateProperties, fieldIn, jobProperties } from './custom-fields.ts';

const scopes = ['configuration_read'];

/** The values that a property of jobs or candidates offers. */
export const customFieldOptionRoutes: readonly Route[] = [
  get(`${jobProperties}/{propertyId}/values`, scopes, pageSizePaging, (call) =>
    jobPropertyValues(call, fieldIn(call, isOfJobs)),
  ),

  // Only single-select properties have values. No page says what the request answers for the other types.
  get(`${candidateProperties}/{propertyId}/values`, scopes, {}, (call) => {
    const { fieldKey, kind, options } = fieldIn(call, isOfCandidates);
    if (kind !== 'OPTION') throw new Refusal(400, null, 'The property has no values');
    return unpaged(options.map(({ name }) => ({ id: toOptionId(fieldKey, name), label: name })));
  }),
];

/** No page documents the default page size; this one is small, so that clients have to read several pages. */
function jobPropertyValues(call: Call, { fieldKey, options }: CustomFieldFacts): Answer {
  return pageSizePage(call, {
    rows: options,
    defaultLimit: 10,
    toJson: ({ name, isActive }) => ({ id: toOptionId(fieldKey, name), label: name, archived: !isActive }),
  });
}
