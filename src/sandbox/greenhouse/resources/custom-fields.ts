import type { CustomFieldFacts, CustomFieldScope } from '../../model/company.ts';
import { definitionsOf, toValueType } from '../custom-fields.ts';
import { chosenBy, flag, idIn, sameWords, textIs, wordIs } from '../filters.ts';
import { toId } from '../ids.ts';
import { defineResource, type RowFacts } from '../resource.ts';

const fieldTypes: Readonly<Record<CustomFieldScope, string>> = {
  CANDIDATE: 'candidate',
  APPLICATION: 'application',
  JOB: 'job',
  OFFER: 'offer',
  OPENING: 'opening',
  USER: 'user_attribute',
  REJECTION: 'rejection_question',
  REFERRAL: 'referral_question',
  STANDARD: 'standard',
};

const customFields = defineResource<CustomFieldFacts>({
  path: 'custom_fields',
  from: definitionsOf,
  columns: {
    field_type: ({ scope }) => fieldTypes[scope],
    sort_order: ({ key }) => key % 100,
    name: ({ label }) => label,
    value_type: ({ kind }) => toValueType(kind),
    private: ({ isPrivate }) => isPrivate,
    required: ({ isRequired }) => isRequired,
    require_approval: () => false,
    trigger_new_version: ({ scope }) => scope === 'OFFER',
    active: ({ isActive }) => isActive,
    updated_by_id: ({ key }) => (key % 2 === 0 ? toId('users', 1) : null),
    internal_type: ({ fieldKey }) => (internalTypes.includes(fieldKey) ? fieldKey : null),
    expose_in_job_board_api: () => false,
    placeholder: () => null,
    name_key: ({ fieldKey }) => fieldKey,
    description: ({ description }) => description,
    application_type: ({ scope }) => (scope === 'APPLICATION' ? 'all_applications' : null),
    api_only: ({ scope }) => (scope === 'JOB' ? false : null),
    use_for_job_approvals: ({ scope }) => (scope === 'JOB' ? false : null),
    use_for_offer_approvals: ({ scope }) => (scope === 'JOB' ? true : null),
    template_token_string: ({ scope, fieldKey }) =>
      scope === 'OFFER' ? `{{${fieldKey.toUpperCase()}}}` : null,
    default_value: () => null,
  },
  filters: {
    field_type: wordIs(
      'field_type',
      sameWords(
        ...[
          'job',
          'opening',
          'standard',
          'offer',
          'compensation_frequency',
          'candidate',
          'referral_question',
        ],
        ...['application', 'rejection_question', 'form', 'agency_question', 'user_attribute'],
      ),
    ),
    active: flag('active'),
    name: textIs('name'),
    name_key: textIs('name_key'),
  },
});

const internalTypes = ['employment_type', 'start_date', 'school_name', 'degree', 'discipline'];

interface OptionItem extends RowFacts {
  readonly field: CustomFieldFacts;
  readonly name: string;
  readonly isActive: boolean;
  readonly position: number;
}

const customFieldOptions = defineResource<OptionItem>({
  path: 'custom_field_options',
  from: (dataset) =>
    definitionsOf(dataset).flatMap((field) =>
      field.options.map((option, position) => ({ ...stampsOf(field), ...option, field, position })),
    ),
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
    custom_field_key: chosenBy(
      (text) =>
        (_row, { field }) =>
          field.fieldKey === text,
    ),
  },
});

interface ScopeItem extends RowFacts {
  readonly field: number;
  readonly unit: number;
}

/** No field is for as many departments, or offices. */
const mostUnits = 100;

function stampsOf({ createdAt, updatedAt }: CustomFieldFacts) {
  return { createdAt, updatedAt };
}

function scopesOf(field: CustomFieldFacts, units: readonly number[]): ScopeItem[] {
  return units.map((unit, index) => ({
    ...stampsOf(field),
    key: field.key * mostUnits + index,
    field: field.key,
    unit,
  }));
}

const customFieldDepartments = defineResource<ScopeItem>({
  path: 'custom_field_departments',
  from: (dataset) => definitionsOf(dataset).flatMap((field) => scopesOf(field, field.departments)),
  columns: {
    custom_field_id: ({ field }) => toId('custom_fields', field),
    department_id: ({ unit }) => toId('departments', unit),
  },
  filters: { custom_field_ids: idIn('custom_field_id'), department_ids: idIn('department_id') },
});

const customFieldOffices = defineResource<ScopeItem>({
  path: 'custom_field_offices',
  from: (dataset) => definitionsOf(dataset).flatMap((field) => scopesOf(field, field.offices)),
  columns: {
    custom_field_id: ({ field }) => toId('custom_fields', field),
    office_id: ({ unit }) => toId('offices', unit),
  },
  filters: { custom_field_ids: idIn('custom_field_id'), office_ids: idIn('office_id') },
});

export const customFieldResources = [
  customFields,
  customFieldOptions,
  customFieldDepartments,
  customFieldOffices,
];
