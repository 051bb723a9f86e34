import type { AttributeTypeFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { flag, idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

export const candidateAttributeTypes = defineResource<AttributeTypeFacts>({
  path: 'candidate_attribute_types',
  from: (dataset) => dataset.attributeTypes,
  columns: {
    name: ({ name }) => name,
    job_id: ({ job }) => toId('jobs', job),
    sort_order: ({ position }) => position,
    active: ({ isActive }) => isActive,
    is_draft: ({ isDraft }) => isDraft,
  },
  // The provider has no filter by job; clients resolve a job's types through `job_candidate_attributes`.
  filters: { active: flag('active'), is_draft: flag('is_draft') },
});

export const jobCandidateAttributes = defineResource<AttributeTypeFacts>({
  path: 'job_candidate_attributes',
  from: (dataset) => dataset.attributeTypes,
  columns: {
    job_id: ({ job }) => toId('jobs', job),
    candidate_attribute_type_id: ({ key }) => toId('candidate_attribute_types', key),
    active: ({ attribute }) => attribute.isActive,
    sort_order: ({ attribute }) => attribute.position,
    name: ({ attribute }) => attribute.name,
  },
  filters: {
    job_ids: idIn('job_id'),
    candidate_attribute_type_ids: idIn('candidate_attribute_type_id'),
    active: flag('active'),
  },
});
