import type { CustomFieldArea } from '../../../domain/values.ts';
import { flagOrNull, textOrNull } from '../../../http/decode/shape.ts';
import { toWords } from '../../../http/decode/words.ts';
import type { Resource } from '../../adapter.ts';
import type { Api } from '../client/api.ts';
import { choiceRow, toChoices } from '../mapping/choices.ts';
import { column, commonColumns } from '../mapping/columns.ts';
import { createLinksGroup, createRowsGroup } from '../mapping/field-groups.ts';
import { anyWord, exactly, flagIfTrue, timeFilters } from '../mapping/filters.ts';
import { createTable } from '../mapping/table.ts';
import { toCustomFieldType, wordOrOther } from '../mapping/values.ts';

const areas = toWords<CustomFieldArea>({
  job: 'JOB',
  opening: 'OPENING',
  candidate: 'CANDIDATE',
  application: 'APPLICATION',
  offer: 'OFFER',
  user_attribute: 'USER',
  rejection_question: 'REJECTION',
});

/** `GET /v3/custom_fields`: `name_key` is the key of the field's values in other lists. */
export function customFields(api: Api): Resource<'CustomField'> {
  return createTable(api, {
    type: 'CustomField',
    path: '/v3/custom_fields',
    columns: {
      ...commonColumns,
      key: column('name_key', textOrNull),
      label: column('name', textOrNull),
      description: column('description', textOrNull),
      area: column('field_type', wordOrOther(areas)),
      kind: column('value_type', toCustomFieldType),
      remoteType: column('value_type', textOrNull),
      isRequired: column('required', flagOrNull),
      isPrivate: column('private', flagOrNull),
      isActive: column('active', flagOrNull),
    },
    filters: {
      ...timeFilters,
      area: anyWord('field_type', areas),
      isActive: flagIfTrue('active'),
      key: exactly('name_key'),
    },
    fieldGroups: [
      createRowsGroup(api, {
        type: 'CustomField',
        field: 'options',
        path: '/v3/custom_field_options',
        row: choiceRow,
        toValue: toChoices,
      }),
      createLinksGroup(api, {
        type: 'CustomField',
        field: 'departmentIds',
        path: '/v3/custom_field_departments',
        to: 'department_id',
      }),
      createLinksGroup(api, {
        type: 'CustomField',
        field: 'officeIds',
        path: '/v3/custom_field_offices',
        to: 'office_id',
      }),
    ],
  });
}
