import type { DemographicQuestionSetFacts } from '../../model.ts';
import { customFilter, flag, readBoolean } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

export const demographicQuestionSets = defineResource<DemographicQuestionSetFacts>({
  path: 'demographic_question_sets',
  from: (dataset) => dataset.demographicQuestionSets,
  columns: {
    title: ({ title }) => title,
    description: ({ description }) => description,
    active: ({ isActive }) => isActive,
    enabled: ({ isEnabled }) => isEnabled,
  },
  filters: {
    active: flag('active'),
    // Null counts as enabled.
    enabled: customFilter((text) => {
      const wanted = readBoolean(text);
      return (_row, { isEnabled }) => (isEnabled ?? true) === wanted;
    }),
  },
});
