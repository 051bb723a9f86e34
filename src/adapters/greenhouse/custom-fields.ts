import type { CustomFieldArea } from '../../domain/values.ts';
import { flagOrNull, textOrNull } from '../../http/decode/shape.ts';
import { toWords } from '../../http/decode/words.ts';
import type { Resource } from '../adapter.ts';
import type { Api } from './api.ts';
import { choiceRow, toChoices } from './choices.ts';
import { column, commonColumns } from './columns.ts';
import { createGroupPart, createLinksPart } from './group-part.ts';
import { ofCustomField } from './parents.ts';
import { createTable } from './table.ts';
import { toCustomFieldType } from './values.ts';

const areas = toWords<CustomFieldArea>({
  job: 'JOB',
  opening: 'OPENING',
  candidate: 'CANDIDATE',
  application: 'APPLICATION',
  offer: 'OFFER',
  user_attribute: 'USER',
  rejection_question: 'REJECTION',
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
      description: column('description', textOrNull),
      area: column('field_type', (word) => areas[textOrNull(word) ?? ''] ?? 'OTHER'),
      kind: column('value_type', (word) => toCustomFieldType(textOrNull(word))),
      remoteType: column('value_type', textOrNull),
      isRequired: column('required', flagOrNull),
      isPrivate: column('private', flagOrNull),
      isActive: column('active', flagOrNull),
    },
    fieldGroups: [
      createGroupPart(api, {
        ...ofCustomField,
        field: 'options',
        path: '/v3/custom_field_options',
        row: choiceRow,
        toValue: toChoices,
      }),
      createLinksPart(api, {
        ...ofCustomField,
        field: 'departmentIds',
        path: '/v3/custom_field_departments',
        to: 'department_id',
      }),
      createLinksPart(api, {
        ...ofCustomField,
        field: 'officeIds',
        path: '/v3/custom_field_offices',
        to: 'office_id',
      }),
    ],
  });
}
