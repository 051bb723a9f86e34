import type { CustomFieldFacts, CustomFieldScope } from '../../model.ts';
import { toId } from '../ids.ts';
import { definitionsOf, toValueType } from '../rows/custom-field-values.ts';
import { flag, idIn, sameWords, textIs, wordIs } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';
import type { RowFacts } from '../rows/row.ts';

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

export const customFields = defineResource<CustomFieldFacts>({
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

interface ScopeItem extends RowFacts {
  readonly field: number;
  readonly unit: number;
}

/** Exceeds the number of departments or offices of any field. */
const maxUnits = 100;

function scopesOf(field: CustomFieldFacts, units: readonly number[]): ScopeItem[] {
  const { key, createdAt, updatedAt } = field;
  return units.map((unit, index) => ({
    key: key * maxUnits + index,
    createdAt,
    updatedAt,
    field: key,
    unit,
  }));
}

export const customFieldDepartments = defineResource<ScopeItem>({
  path: 'custom_field_departments',
  from: (dataset) => definitionsOf(dataset).flatMap((field) => scopesOf(field, field.departments)),
  columns: {
    custom_field_id: ({ field }) => toId('custom_fields', field),
    department_id: ({ unit }) => toId('departments', unit),
  },
  filters: { custom_field_ids: idIn('custom_field_id'), department_ids: idIn('department_id') },
});

export const customFieldOffices = defineResource<ScopeItem>({
  path: 'custom_field_offices',
  from: (dataset) => definitionsOf(dataset).flatMap((field) => scopesOf(field, field.offices)),
  columns: {
    custom_field_id: ({ field }) => toId('custom_fields', field),
    office_id: ({ unit }) => toId('offices', unit),
  },
  filters: { custom_field_ids: idIn('custom_field_id'), office_ids: idIn('office_id') },
});
