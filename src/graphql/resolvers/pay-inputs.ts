import type { PayInputResolvers, PayRangeResolvers } from '../generated.ts';
import { toOne, toValues, valueToOne } from '../relations.ts';

export const payInput: PayInputResolvers = {
  customField: toOne('customFieldId', 'CustomField'),
  ranges: toValues('ranges'),
};

export const payRange: PayRangeResolvers = {
  input: valueToOne('payInputId', 'PayInput'),
  post: valueToOne('postId', 'JobPost'),
};
