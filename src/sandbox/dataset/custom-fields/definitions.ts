import type { CustomValueFacts } from '../../model.ts';

/** The definition of a custom field with values. */
export interface CustomFieldDefinition {
  readonly key: string;
  readonly label: string;
  readonly kind: CustomValueFacts['kind'];
  /** Possible values; for `OPTION` and `OPTIONS` the options, sorted. */
  readonly values: readonly NonNullable<CustomValueFacts['value']>[];
}

export interface CustomFieldDefinitions {
  readonly candidate: readonly CustomFieldDefinition[];
  readonly application: readonly CustomFieldDefinition[];
  readonly job: readonly CustomFieldDefinition[];
  readonly offer: readonly CustomFieldDefinition[];
  readonly opening: readonly CustomFieldDefinition[];
  readonly user: readonly CustomFieldDefinition[];
}

const noticePeriod: CustomFieldDefinition = {
  key: 'notice_period',
  label: 'Notice Period',
  kind: 'OPTION',
  values: ['None', '2 weeks', '30 days', '3 months, to the end of a quarter'],
};

const desiredSalary: CustomFieldDefinition = {
  key: 'desired_salary',
  label: 'Desired Salary',
  kind: 'MONEY',
  values: [
    { amount: '54000', currency: 'EUR' },
    { amount: '72500.5', currency: 'USD' },
    { amount: '9800000', currency: 'JPY' },
    { amount: '0', currency: 'GBP' },
  ],
};

const baseSalary: CustomFieldDefinition = {
  key: 'base_salary',
  label: 'Base Salary',
  kind: 'MONEY',
  values: [
    { amount: '61000', currency: 'EUR' },
    { amount: '98000', currency: 'USD' },
    { amount: '118250.75', currency: 'USD' },
    { amount: '43000', currency: 'GBP' },
  ],
};

const employmentType: CustomFieldDefinition = {
  key: 'employment_type',
  label: 'Employment Type',
  kind: 'OPTION',
  values: ['Full-time', 'Part-time', 'Contract', 'Intern'],
};

const earliestStart: CustomFieldDefinition = {
  key: 'earliest_start',
  label: 'Earliest Start',
  kind: 'DATE',
  values: ['2024-02-29', '2025-01-01', '2026-10-15'],
};

const yearsOfExperience: CustomFieldDefinition = {
  key: 'years_of_experience',
  label: 'Years of Experience',
  kind: 'NUMBER',
  values: [0, 1, 3.5, 7, 12, 30],
};

const approvedBy: CustomFieldDefinition = {
  key: 'approved_by',
  label: 'Approved By',
  kind: 'USER',
  values: [1, 2, 3, 4],
};

export const greenhouseCustomFields: CustomFieldDefinitions = {
  candidate: [
    noticePeriod,
    desiredSalary,
    yearsOfExperience,
    {
      key: 'languages',
      label: 'Languages',
      kind: 'OPTIONS',
      values: ['English', 'Deutsch', 'Español', '日本語', 'العربية'],
    },
    { key: 'portfolio', label: 'Portfolio', kind: 'URL', values: ['https://portfolio.example.com/?a=1&b=2'] },
    { key: 'would_relocate', label: 'Would Relocate', kind: 'BOOLEAN', values: [true, false] },
  ],
  application: [
    earliestStart,
    {
      key: 'screening_summary',
      label: 'Screening "Summary"',
      kind: 'TEXT',
      values: ['Solid.', 'a | b, <c>'],
    },
  ],
  job: [
    employmentType,
    {
      key: 'cost_center',
      label: 'Cost Center',
      kind: 'TEXT',
      values: ['CC-1001', 'CC-2040', 'CC-9, shared'],
    },
    approvedBy,
  ],
  offer: [
    baseSalary,
    employmentType,
    { key: 'relocation_paid', label: 'Relocation Paid', kind: 'BOOLEAN', values: [true, false] },
    { key: 'review_on', label: 'First Review', kind: 'DATE', values: ['2026-02-28', '2027-01-01'] },
  ],
  opening: [
    {
      key: 'budget_code',
      label: 'Budget Code',
      kind: 'TEXT',
      values: ['B-17', 'B-18 | "shared"', '予算-3'],
    },
    {
      key: 'opening_reason',
      label: 'Reason',
      kind: 'OPTION',
      values: ['New headcount', 'Backfill, planned', 'Backfill, sudden'],
    },
    {
      key: 'yearly_budget',
      label: 'Yearly Budget',
      kind: 'MONEY',
      values: [
        { amount: '64000', currency: 'EUR' },
        { amount: '125000.5', currency: 'USD' },
      ],
    },
    { key: 'weekly_hours', label: 'Weekly Hours', kind: 'NUMBER', values: [20, 37.5, 40] },
    { key: 'approved_on', label: 'Approved On', kind: 'DATE', values: ['2024-02-29', '2025-12-31'] },
  ],
  // Greenhouse has no other kinds of fields for users.
  user: [
    { key: 'may_travel', label: 'May Travel', kind: 'BOOLEAN', values: [true, false] },
    {
      key: 'interview_languages',
      label: 'Interview Languages',
      kind: 'OPTIONS',
      values: ['English', 'Deutsch', 'Español'],
    },
    { key: 'seniority', label: 'Seniority', kind: 'OPTION', values: ['Junior', 'Senior', 'Lead, "acting"'] },
    { key: 'mentor', label: 'Mentor', kind: 'USER', values: [1, 2, 3, 4] },
  ],
};

/**
 * SmartRecruiters keeps candidate properties per candidate and job, job properties have options only, and an offer's
 * properties are strings.
 */
export const smartRecruitersCustomFields: CustomFieldDefinitions = {
  candidate: [],
  application: [
    noticePeriod,
    desiredSalary,
    yearsOfExperience,
    earliestStart,
    { key: 'would_relocate', label: 'Would Relocate', kind: 'BOOLEAN', values: [true, false] },
    { key: 'summary', label: 'Screening "Summary"', kind: 'TEXT', values: ['Solid.', 'a | b, <c>'] },
  ],
  job: [
    { key: 'brand', label: 'Brand', kind: 'OPTION', values: ['Lumen', 'Lumen Kids', 'Atelier, by Lumen'] },
    { key: 'shift', label: 'Shift', kind: 'OPTION', values: ['Day', 'Night'] },
  ],
  offer: [
    { key: 'baseSalary', label: 'Base Salary', kind: 'TEXT', values: ['61000', '98000', '43000'] },
    {
      key: 'workSchedule',
      label: 'Work Schedule',
      kind: 'TEXT',
      values: ['Full-time', '4 days, "flexible"'],
    },
  ],
  opening: [],
  user: [],
};
