import type { JobPostLocationResolvers, JobPostResolvers } from '../generated.ts';
import { toOne, toValues, valueToOne } from '../relations.ts';

export const jobPost: JobPostResolvers = {
  job: toOne('jobId', 'Job'),
  board: toOne('boardId', 'JobBoard'),
  locations: toValues('locations'),
  payRanges: toValues('payRanges'),
  demographicQuestionSet: toOne('demographicQuestionSetId', 'DemographicQuestionSet'),
};

export const jobPostLocation: JobPostLocationResolvers = {
  text: async ({ account, text, officeId, boardLocationId }, _args, context) => {
    if (text !== null) return text;
    const reader = context.records.reader(account);
    if (boardLocationId !== null) {
      return (await reader.load('BoardLocation', boardLocationId, ['text']))?.text ?? null;
    }
    const office = officeId === null ? null : await reader.load('Office', officeId, ['name', 'location']);
    return office?.location ?? office?.name ?? null;
  },
  office: valueToOne('officeId', 'Office'),
};
