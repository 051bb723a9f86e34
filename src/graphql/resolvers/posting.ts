import type {
  JobBoardResolvers,
  JobPostLocationResolvers,
  JobPostResolvers,
  PayInputResolvers,
  PayRangeResolvers,
} from '../generated.ts';
import { many, one, refer, values } from '../relations.ts';

export const jobPost: JobPostResolvers = {
  job: one('jobId', 'Job'),
  board: one('boardId', 'JobBoard'),
  locations: values('locations'),
  payRanges: values('payRanges'),
  demographicQuestionSet: one('demographicQuestionSetId', 'DemographicQuestionSet'),
};

export const jobBoard: JobBoardResolvers = {
  posts: many('postIds', 'JobPost'),
};

export const jobPostLocation: JobPostLocationResolvers = {
  text: async ({ account, text, officeId, boardLocationId }, _args, context) => {
    if (text !== null) return text;
    const reader = context.reader(account);
    if (boardLocationId !== null) {
      return (await reader.read('BoardLocation', boardLocationId, ['text']))?.text ?? null;
    }
    const office = officeId === null ? null : await reader.read('Office', officeId, ['name', 'location']);
    return office?.location ?? office?.name ?? null;
  },
  office: refer('officeId', 'Office'),
};

export const payRange: PayRangeResolvers = {
  input: refer('payInputId', 'PayInput'),
  post: refer('postId', 'JobPost'),
};

export const payInput: PayInputResolvers = {
  customField: one('customFieldId', 'CustomField'),
  ranges: values('ranges'),
};
