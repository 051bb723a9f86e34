import type { RejectionReasonFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { includesWhenTrue } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

/** `key` and `name` of a rejection reason's type. */
const rejectionTypes: Readonly<Record<RejectionReasonFacts['side'], readonly [key: string, name: string]>> = {
  BY_COMPANY: ['WE_REJECTED_THEM', 'We rejected them'],
  BY_CANDIDATE: ['THEY_REJECTED_US', 'They rejected us'],
  OTHER: ['NONE_SPECIFIED', 'None specified'],
};

const rejectionSides: readonly RejectionReasonFacts['side'][] = ['BY_COMPANY', 'BY_CANDIDATE', 'OTHER'];

export const rejectionReasons = defineResource<RejectionReasonFacts>({
  path: 'rejection_reasons',
  from: (dataset) => dataset.rejectionReasons,
  columns: {
    name: ({ name }) => name,
    type({ side }) {
      const [key, name] = rejectionTypes[side];
      return { id: toId('rejection_reason_types', rejectionSides.indexOf(side) + 1), key, name };
    },
  },
  filters: { include_defaults: includesWhenTrue(({ isBuiltIn }) => isBuiltIn, 'false') },
});
