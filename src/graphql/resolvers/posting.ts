import type { JobPostLocationResolvers, JobPostResolvers, PayRangeResolvers } from '../generated.ts';
import { one, readField, relate, values } from '../read.ts';
import type { Located } from '../store.ts';

export const jobPost: JobPostResolvers = {
  job: one('jobId', 'Job'),
  board: one('boardId', 'JobBoard'),
  locations: values('locations', (record: Located<'JobPost'>, context) =>
    readField(context, record, 'locations'),
  ),
  payRanges: values('payRanges', (record: Located<'JobPost'>, context) =>
    readField(context, record, 'payRanges'),
  ),
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
