import type { CustomFieldArea } from '../../../src/domain/values.ts';
import type { CustomFieldFacts, CustomFieldScope, Dataset } from '../../../src/sandbox/model.ts';
import {
  byId,
  type ExpectedRecord,
  idOrNull,
  type ProviderView,
  remoteStatusOf,
  timestamps,
} from './provider-view.ts';

/** Records of a company's configuration. */
export function toCompany(dataset: Dataset, view: ProviderView) {
  return {
    CustomField: byId(view, 'CustomField', dataset.customFields, (field) => toCustomField(field, view)),
    UserRole: byId(view, 'UserRole', dataset.userRoles, ({ name, kind, ...facts }) => ({
      ...timestamps(facts),
      name,
      kind: remoteStatusOf(view.words.userRole, kind),
    })),
    CloseReason: byId(view, 'CloseReason', dataset.closeReasons, ({ name, ...facts }) => ({
      ...timestamps(facts),
      name,
    })),
    Referrer: byId(view, 'Referrer', dataset.referrers, ({ name, user, ...facts }) => ({
      ...timestamps(facts),
      name,
      userId: idOrNull(view, 'User', user),
    })),
  };
}

function toCustomField(field: CustomFieldFacts, view: ProviderView): ExpectedRecord<'CustomField'> {
  const { kind } = field;
  return {
    ...timestamps(field),
    key: field.fieldKey,
    label: field.label,
    description: field.description,
    area: toArea(field.scope),
    kind: typeof kind === 'string' ? kind : view.customFieldType(kind.unknown),
    remoteType: remoteStatusOf(view.words.customField, kind),
    isRequired: field.isRequired,
    isPrivate: field.isPrivate,
    isActive: field.isActive,
    contexts: [],
    options: field.options.map(({ key, name, isActive }) => ({
      remoteId: view.partId('CustomFieldOption', key),
      name,
      isActive,
    })),
    departmentIds: field.departments.map((department) => view.remoteId('Department', department)),
    officeIds: field.offices.map((office) => view.remoteId('Office', office)),
  };
}

function toArea(scope: CustomFieldScope): CustomFieldArea {
  return scope === 'REFERRAL' || scope === 'STANDARD' ? 'OTHER' : scope;
}
