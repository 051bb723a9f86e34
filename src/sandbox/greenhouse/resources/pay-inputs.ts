import type { PayInputFacts } from '../../model.ts';
import { toIdOrNull } from '../ids.ts';
import { idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

export const payInputs = defineResource<PayInputFacts>({
  path: 'pay_inputs',
  from: (dataset) => dataset.payInputs,
  columns: {
    title: ({ title }) => title,
    blurb: ({ blurb }) => blurb,
    // Other endpoints call this column `sort_order`.
    priority: ({ position }) => position,
    linked_custom_field_id: ({ customField }) => toIdOrNull('custom_fields', customField),
    locked: ({ isLocked }) => isLocked,
  },
  filters: { linked_custom_field_ids: idIn('linked_custom_field_id') },
});
