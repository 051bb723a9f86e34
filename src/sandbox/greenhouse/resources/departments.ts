import type { DepartmentFacts } from '../../model.ts';
import { toIdOrNull } from '../ids.ts';
import { idIs, textIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

export const departments = defineResource<DepartmentFacts>({
  path: 'departments',
  from: (dataset) => dataset.departments,
  columns: {
    name: ({ name }) => name,
    parent_id: ({ parent }) => toIdOrNull('departments', parent),
    external_id: ({ externalId }) => externalId,
  },
  filters: { parent_id: idIs('parent_id'), external_id: textIs('external_id') },
});
