import type { CustomFieldOptionResolvers } from '../generated.ts';
import { toOne } from '../relations.ts';

export const customFieldOption: CustomFieldOptionResolvers = {
  customField: toOne('customFieldId', 'CustomField'),
};
