import type { JobBoardFacts } from '../../model.ts';
import { customFilter, flag, readBoolean } from '../rows/filters.ts';
import { defineResource } from '../rows/resource.ts';

export const jobBoards = defineResource<JobBoardFacts>({
  path: 'job_boards',
  from: (dataset) => dataset.jobBoards,
  columns: {
    company_name: ({ companyName }) => companyName,
    url_token: ({ urlToken }) => urlToken,
    internal: ({ isInternal }) => isInternal,
    status: ({ isLive }) => (isLive ? 'live' : 'draft'),
    about: () => '',
    introduction: ({ introduction }) => introduction,
    conclusion: ({ conclusion }) => conclusion,
  },
  filters: {
    internal: flag('internal'),
    // The row has `status` instead of a boolean column.
    live: customFilter((text) => {
      const wanted = readBoolean(text);
      return (_row, { isLive }) => isLive === wanted;
    }),
  },
});
