import { smartRecruiters } from '../../../src/adapters/smartrecruiters/index.ts';
import { createDataset, smartRecruitersProfile } from '../../../src/sandbox/dataset.ts';
import {
  defaultApiKey,
  defaultClientId,
  defaultClientSecret,
  startSmartRecruiters,
} from '../../../src/sandbox/smartrecruiters/index.ts';
import type { Subject } from '../support/test-account.ts';
import { smartRecruitersBrokenRows } from './broken-rows.ts';
import { toTelling } from './view.ts';

export const smartRecruitersSubject: Subject = {
  provider: smartRecruiters,
  dataset: createDataset(smartRecruitersProfile),
  start: ({ isLimited, ...options }) =>
    startSmartRecruiters({ ...options, ...(isLimited ? {} : { rateLimit: null }) }),
  settings: ({ url }, auth) => ({
    url,
    auth:
      auth === 'usual'
        ? { type: 'api_key', apiKey: defaultApiKey }
        : {
            type: 'client_credentials',
            tokenUrl: `${url}/identity/oauth/token`,
            clientId: defaultClientId,
            clientSecret: defaultClientSecret,
          },
  }),
  secrets: [defaultApiKey, defaultClientId, defaultClientSecret],
  telling: toTelling,
  rows: '$.content',
  maps: ['properties', 'value'],
  limits: { atOnce: 8, atOnceOf: { '/candidates': 1 }, requests: 10, windowMs: 1_000 },
  oneOf: 3,
  brokenRows: smartRecruitersBrokenRows,
};
