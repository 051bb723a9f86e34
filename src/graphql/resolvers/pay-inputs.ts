import type { PayInputResolvers, PayRangeResolvers } from '../generated.ts';
import { toOne, toOneOf, toValues } from '../relations.ts';

export const payInput: PayInputResolvers = {
  customField: toOne('customFieldId', 'CustomField'),
  ranges: toValues('ranges'),
};

export const payRange: PayRangeResolvers = {
  input: toOneOf('payInputId', 'PayInput'),
  post: toOneOf('postId', 'JobPost'),
};
