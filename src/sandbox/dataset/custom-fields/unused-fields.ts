import type { CustomFieldFacts } from '../../model.ts';

/** A definition that no record of the data set has a value for. */
export interface OtherField
  extends Pick<CustomFieldFacts, 'scope' | 'fieldKey' | 'label' | 'kind' | 'isActive'> {
  readonly options: readonly string[];
}

export const otherFields: readonly OtherField[] = [
  {
    scope: 'REJECTION',
    fieldKey: 'would_rehire',
    label: 'Would Rehire',
    kind: 'BOOLEAN',
    isActive: true,
    options: [],
  },
  {
    scope: 'REFERRAL',
    fieldKey: 'how_known',
    label: 'How do you know them? | "Tell us"',
    kind: { unknown: 'long_text' },
    isActive: true,
    options: [],
  },
  {
    scope: 'JOB',
    fieldKey: 'salary_band',
    label: 'Salary Band',
    kind: { unknown: 'currency_range' },
    isActive: true,
    options: [],
  },
  {
    scope: 'JOB',
    fieldKey: 'old_cost_code',
    label: 'Cost Code (old)',
    kind: 'TEXT',
    isActive: false,
    options: [],
  },
  {
    scope: 'CANDIDATE',
    fieldKey: 'team_size',
    label: 'Team Size',
    kind: { unknown: 'number_range' },
    isActive: true,
    options: [],
  },
  {
    scope: 'CANDIDATE',
    fieldKey: 'second_resume',
    label: 'Second <Résumé>',
    kind: { unknown: 'attachment' },
    isActive: true,
    options: [],
  },
  {
    scope: 'OFFER',
    fieldKey: 'letter_text',
    label: 'Letter Text',
    kind: { unknown: 'rich_text' },
    isActive: true,
    options: [],
  },
  // Values of kinds with the suffix `_hris` are masked by the provider.
  {
    scope: 'CANDIDATE',
    fieldKey: 'tax_number',
    label: 'Tax Number',
    kind: { unknown: 'short_text_hris' },
    isActive: null,
    options: [],
  },
];
