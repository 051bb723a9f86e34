import type { JobPostLocationResolvers, JobPostResolvers, PayRangeResolvers } from '../generated.ts';
import { one, relate, values } from '../read.ts';

export const jobPost: JobPostResolvers = {
  job: one('jobId', 'Job'),
  board: one('boardId', 'JobBoard'),
  locations: values('locations'),
  payRanges: values('payRanges'),
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
  office: (parent, _args, context, selection) =>
    parent.officeId === null ? null : relate(context, parent, 'Office', parent.officeId, selection),
};

export const payRange: PayRangeResolvers = {
  input: (parent, _args, context, selection) =>
    parent.payInputId === null ? null : relate(context, parent, 'PayInput', parent.payInputId, selection),
};
