import type { CustomFieldArea } from '../../domain/values.ts';
import { flagOrNull, id, integerOrNull, object, text, textOrNull } from '../../http/shape.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { column, commonColumns } from './columns.ts';
import { createGroupPart } from './group-part.ts';
import { createTable } from './table.ts';
import { toCustomFieldType } from './values.ts';

const areas: Readonly<Record<string, CustomFieldArea>> = {
  job: 'JOB',
  opening: 'OPENING',
  candidate: 'CANDIDATE',
  application: 'APPLICATION',
  offer: 'OFFER',
  user_attribute: 'USER',
  rejection_question: 'REJECTION',
};

const optionRow = object({
  custom_field_id: id,
  name: text,
  sort_order: integerOrNull,
  active: flagOrNull,
});

/** `GET /v3/custom_fields`: `name_key` is the key that values have. */
export function customFieldDefinitions(api: Api): Resource<'CustomField'> {
  return createTable(api, {
    type: 'CustomField',
    path: '/v3/custom_fields',
    columns: {
      ...commonColumns,
      key: column('name_key', textOrNull),
      label: column('name', textOrNull),
      area: column('field_type', (word) => areas[textOrNull(word) ?? ''] ?? 'OTHER'),
      kind: column('value_type', (word) => toCustomFieldType(textOrNull(word))),
      remoteType: column('value_type', textOrNull),
      isRequired: column('required', flagOrNull),
      isPrivate: column('private', flagOrNull),
      isActive: column('active', flagOrNull),
    },
    parts: [
      createGroupPart(api, {
        type: 'CustomField',
        fields: ['options'],
        path: '/v3/custom_field_options',
        parents: 'custom_field_ids',
        row: optionRow,
        parentOf: (row) => row.custom_field_id,
        toFields: (rows) => ({
          options: rows
            .toSorted((one, other) => (one.sort_order ?? 0) - (other.sort_order ?? 0))
            .map(({ name, active }) => ({ name, isActive: active })),
        }),
      }),
      createGroupPart(api, {
        type: 'CustomField',
        fields: ['departmentIds'],
        path: '/v3/custom_field_departments',
        parents: 'custom_field_ids',
        row: departmentRow,
        parentOf: (row) => row.custom_field_id,
        toFields: (rows) => ({ departmentIds: rows.map((row) => row.department_id) }),
      }),
      createGroupPart(api, {
        type: 'CustomField',
        fields: ['officeIds'],
        path: '/v3/custom_field_offices',
        parents: 'custom_field_ids',
        row: officeRow,
        parentOf: (row) => row.custom_field_id,
        toFields: (rows) => ({ officeIds: rows.map((row) => row.office_id) }),
      }),
    ],
  });
}

const departmentRow = object({ custom_field_id: id, department_id: id });
const officeRow = object({ custom_field_id: id, office_id: id });
