import type { CustomFieldArea } from '../../../src/domain/values.ts';
import type { CustomFieldFacts, CustomFieldScope } from '../../../src/sandbox/model/company.ts';
import type { Dataset } from '../../../src/sandbox/model.ts';
import { byId, idOrNull, remoteStatusOf, stamps, type Telling, type Told } from './provider-view.ts';

/** What a company sets up before anybody applies. */
export function toCompany(dataset: Dataset, telling: Telling) {
  return {
    CustomField: byId(telling, 'CustomField', dataset.customFields, (field) => toCustomField(field, telling)),
    UserRole: byId(telling, 'UserRole', dataset.userRoles, ({ name, kind, ...facts }) => ({
      ...stamps(facts),
      name,
      kind: remoteStatusOf(telling.words.userRole, kind),
    })),
    CloseReason: byId(telling, 'CloseReason', dataset.closeReasons, ({ name, ...facts }) => ({
      ...stamps(facts),
      name,
    })),
    Referrer: byId(telling, 'Referrer', dataset.referrers, ({ name, user, ...facts }) => ({
      ...stamps(facts),
      name,
      userId: idOrNull(telling, 'User', user),
    })),
  };
}

function toCustomField(field: CustomFieldFacts, telling: Telling): Told<'CustomField'> {
  const { kind } = field;
  return {
    ...stamps(field),
    key: field.fieldKey,
    label: field.label,
    description: field.description,
    area: toArea(field.scope),
    kind: typeof kind === 'string' ? kind : telling.customFieldType(kind.unknown),
    remoteType: remoteStatusOf(telling.words.customField, kind),
    isRequired: field.isRequired,
    isPrivate: field.isPrivate,
    isActive: field.isActive,
    contexts: [],
    options: field.options.map(({ name, isActive }) => ({ name, isActive })),
    departmentIds: field.departments.map((department) => telling.remoteId('Department', department)),
    officeIds: field.offices.map((office) => telling.remoteId('Office', office)),
  };
}

function toArea(scope: CustomFieldScope): CustomFieldArea {
  return scope === 'REFERRAL' || scope === 'STANDARD' ? 'OTHER' : scope;
}
