import type { CustomFieldFacts } from '../../model.ts';
import { toId } from '../ids.ts';
import { definitionsOf } from '../rows/custom-field-values.ts';
import { customFilter, flag, idIn } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import type { RowFacts } from '../rows/row.ts';

interface OptionItem extends RowFacts {
  readonly field: CustomFieldFacts;
  readonly name: string;
  readonly isActive: boolean;
  readonly position: number;
}

export const customFieldOptions = defineResource<OptionItem>({
  path: 'custom_field_options',
  from: (dataset) =>
    definitionsOf(dataset).flatMap((field) => {
      const { createdAt, updatedAt } = field;
      return field.options.map((option, position) => ({ createdAt, updatedAt, ...option, field, position }));
    }),
  columns: {
    custom_field_id: ({ field }) => toId('custom_fields', field.key),
    name: ({ name }) => name,
    external_id: ({ key }) => (key % 4 === 0 ? `X-${key}` : null),
    sort_order: ({ position }) => position,
    active: ({ isActive }) => isActive,
  },
  filters: {
    custom_field_ids: idIn('custom_field_id'),
    active: flag('active'),
    custom_field_key: customFilter(
      (text) =>
        (_row, { field }) =>
          field.fieldKey === text,
    ),
  },
});
