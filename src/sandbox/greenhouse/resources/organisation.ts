import type { DepartmentFacts, OfficeFacts, RejectionReasonFacts, SourceFacts } from '../../model.ts';
import { idIs, shows, textIs } from '../filters.ts';
import { toId, toIdOrNull } from '../ids.ts';
import { defineResource } from '../resource.ts';
import { rejectionTypes } from '../words.ts';

const departments = defineResource<DepartmentFacts>({
  path: 'departments',
  from: (dataset) => dataset.departments,
  columns: {
    name: ({ name }) => name,
    parent_id: ({ parent }) => toIdOrNull('departments', parent),
    external_id: ({ externalId }) => externalId,
  },
  filters: { parent_id: idIs('parent_id'), external_id: textIs('external_id') },
});

const offices = defineResource<OfficeFacts>({
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

interface SourceItem extends SourceFacts {
  /** Sources of one category share it. */
  readonly type: number;
}

const sources = defineResource<SourceItem>({
  path: 'sources',
  from(dataset) {
    const categories = [...new Set(dataset.sources.map(({ category }) => category))];
    return dataset.sources.map((source) => ({ ...source, type: categories.indexOf(source.category) + 1 }));
  },
  columns: {
    name: ({ name }) => name,
    type: ({ type, category }) => ({ id: toId('source_types', type), name: category }),
  },
  filters: {},
});

const rejectionSides: readonly RejectionReasonFacts['side'][] = ['BY_COMPANY', 'BY_CANDIDATE', 'OTHER'];

const rejectionReasons = defineResource<RejectionReasonFacts>({
  path: 'rejection_reasons',
  from: (dataset) => dataset.rejectionReasons,
  columns: {
    name: ({ name }) => name,
    type({ side }) {
      const [key, name] = rejectionTypes[side];
      return { id: toId('rejection_reason_types', rejectionSides.indexOf(side) + 1), key, name };
    },
  },
  filters: { include_defaults: shows(({ isBuiltIn }) => isBuiltIn, 'false') },
});

export const organisationResources = [departments, offices, sources, rejectionReasons];
