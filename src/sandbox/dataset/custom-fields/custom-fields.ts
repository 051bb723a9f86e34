import type { CustomFieldFacts, CustomFieldScope, CustomValueFacts, Dataset } from '../../model.ts';
import type { Organisation } from '../company/organisation.ts';
import type { DatasetProfile } from '../profile.ts';
import { otherFields } from './unused-fields.ts';

type FieldCarriers = Pick<Dataset, 'candidates' | 'applications' | 'jobs' | 'offers' | 'users'>;

const timestamps = { createdAt: '2023-01-02T08:00:00.000Z', updatedAt: '2024-05-06T09:30:00.500Z' };

/** Creates the definitions of all fields with values, of the education dictionaries, and of unused fields. */
export function createCustomFields(
  profile: DatasetProfile,
  carriers: FieldCarriers,
  { departments, offices }: Pick<Organisation, 'departments' | 'offices'>,
): CustomFieldFacts[] {
  const inUse = fieldsInUse(carriers);
  if (!profile.activity.hasAccountDetails) return inUse.filter(({ scope }) => scope !== 'STANDARD');
  const others = otherFields.map(({ options, isActive, ...field }, index) => ({
    ...define({ key: 500 + index, ...field }, options),
    isActive,
  }));
  return [...inUse, ...others].map((field) => ({
    ...field,
    departments: field.key % 4 === 1 ? departments.slice(field.key % 5, (field.key % 5) + 2).map(keyOf) : [],
    offices: field.key % 6 === 4 ? offices.slice(field.key % 3, (field.key % 3) + 3).map(keyOf) : [],
  }));
}

const keyOf = ({ key }: { readonly key: number }) => key;

/** Derives definitions from the current records: the three education dictionaries and all fields with values. */
export function fieldsInUse(carriers: FieldCarriers): CustomFieldFacts[] {
  const educations = carriers.candidates.flatMap((candidate) => candidate.educations);
  const dictionary = (key: number, fieldKey: string, label: string, names: readonly (string | null)[]) =>
    define({ key, scope: 'STANDARD', fieldKey, label, kind: 'OPTION' }, names);
  const valuesOf = (records: readonly { readonly customFields: readonly CustomValueFacts[] }[]) =>
    records.flatMap((record) => record.customFields);
  return [
    dictionary(
      1,
      'school_name',
      'School',
      educations.map(({ school }) => school),
    ),
    dictionary(
      2,
      'degree',
      'Degree',
      educations.map(({ degree }) => degree),
    ),
    dictionary(
      3,
      'discipline',
      'Discipline',
      educations.map(({ discipline }) => discipline),
    ),
    ...definitionsIn('CANDIDATE', valuesOf(carriers.candidates), 100),
    ...definitionsIn('APPLICATION', valuesOf(carriers.applications), 200),
    ...definitionsIn('JOB', valuesOf(carriers.jobs), 300),
    ...definitionsIn('OFFER', valuesOf(carriers.offers), 400),
    ...definitionsIn('OPENING', valuesOf(carriers.jobs.flatMap(({ openings }) => openings)), 600),
    ...definitionsIn('USER', valuesOf(carriers.users), 700),
  ];
}

function definitionsIn(
  scope: CustomFieldScope,
  values: readonly CustomValueFacts[],
  firstKey: number,
): CustomFieldFacts[] {
  return [...Map.groupBy(values, (value) => value.key)].map(([fieldKey, group], index) => {
    const [{ label = fieldKey, kind = 'TEXT' } = {}] = group;
    const isSelect = kind === 'OPTION' || kind === 'OPTIONS';
    const chosen = isSelect ? group.map(({ value }) => value) : [];
    const names = [...new Set(chosen.flat())].filter((value) => value !== null).map(String);
    return define({ key: firstKey + index, scope, fieldKey, label, kind }, names);
  });
}

function define(
  field: Pick<CustomFieldFacts, 'key' | 'scope' | 'fieldKey' | 'label' | 'kind'>,
  names: readonly (string | null)[],
): CustomFieldFacts {
  const { key, label } = field;
  // Options are in the order of first use, so that later options do not change the keys of others.
  const known = new Set(names.filter((name) => name !== null));
  return {
    ...timestamps,
    ...field,
    description: key % 3 === 0 ? `What to write under "${label}".` : null,
    isRequired: key % 5 === 1,
    isPrivate: key % 7 === 2,
    isActive: key % 11 === 3 ? null : true,
    options: [...known].map((name, index) => ({
      key: key * 1_000 + index,
      name,
      // A deleted option is still listed, because records may have it.
      isActive: index % 9 !== 8,
    })),
    departments: [],
    offices: [],
  };
}
