import type { CloseReasonFacts } from '../../model.ts';
import { defineResource } from '../rows/resource.ts';

export const closeReasons = defineResource<CloseReasonFacts>({
  path: 'close_reasons',
  from: (dataset) => dataset.closeReasons,
  columns: { name: ({ name }) => name },
  filters: {},
});
