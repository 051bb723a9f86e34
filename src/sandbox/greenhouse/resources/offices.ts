import type { OfficeFacts } from '../../model.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { idIs, textIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

export const offices = defineResource<OfficeFacts>({
  path: 'offices',
  from: (dataset) => dataset.offices,
  columns: {
    name: ({ name }) => name,
    parent_id: ({ parent }) => toIdOrNull('offices', parent),
    external_id: ({ externalId }) => externalId,
    location: ({ location }) => location,
    primary_in_house_contact_user_id: ({ key }) => (key % 3 === 0 ? toId('users', 1) : null),
  },
  filters: { parent_id: idIs('parent_id'), external_id: textIs('external_id') },
});
