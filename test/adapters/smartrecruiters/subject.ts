import { smartRecruiters } from '../../../src/adapters/smartrecruiters/index.ts';
import { createDataset, smartRecruitersProfile } from '../../../src/sandbox/dataset.ts';
import {
  defaultApiKey,
  defaultClientId,
  defaultClientSecret,
  type SmartRecruitersOptions,
  startSmartRecruiters,
} from '../../../src/sandbox/smartrecruiters/index.ts';
import { type Account, connectTo, type Subject } from '../support/test-account.ts';
import { smartRecruitersBrokenRows } from './broken-rows.ts';
import { toView } from './view.ts';

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
  toView,
  rowsPath: '$.content',
  mapMembers: ['properties', 'value'],
  limits: { concurrent: 8, concurrentByPath: { '/candidates': 1 }, requests: 10, windowMs: 1_000 },
  sampleEvery: 3,
  brokenRows: smartRecruitersBrokenRows,
  unmatchedFilters: {},
  optionalLists: ['Application by id: customFields'],
};

/** Opens an account at a sandbox with these options and without rate limits. */
export async function openSmartRecruiters(options: Partial<SmartRecruitersOptions>): Promise<Account> {
  const { dataset } = smartRecruitersSubject;
  return connectTo(
    await startSmartRecruiters({ dataset, rateLimit: null, ...options }),
    smartRecruitersSubject,
  );
}
