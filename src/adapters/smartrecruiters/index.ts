import * as z from 'zod';
import { createApiKey } from '../../http/auth/token.ts';
import type { Auth, Http, Limit } from '../../http/http.ts';
import type { Adapter, Credential } from '../adapter.ts';
import { createClientCredentialsAuth, openConnection } from '../connection.ts';
import { address, type ConnectionOptions, defineProvider, secret } from '../provider.ts';
import { type Api, createApi } from './api.ts';
import { applications } from './applications.ts';
import { approvals } from './approvals.ts';
import { attachments } from './attachments.ts';
import { candidates } from './candidates.ts';
import { createCredential } from './credential.ts';
import { definitions } from './definitions.ts';
import { departments } from './departments.ts';
import { files } from './files.ts';
import { hiringProcesses } from './hiring-processes.ts';
import { stageEvents } from './history.ts';
import { interviews } from './interviews.ts';
import { jobNotes } from './job-notes.ts';
import { jobs } from './jobs.ts';
import { createKnownPairs } from './known-pairs.ts';
import { messages } from './messages.ts';
import { offers } from './offers.ts';
import { openings } from './openings.ts';
import { posts } from './posts.ts';
import { toRefusal } from './refusal.ts';
import { rejectionReasons } from './rejection-reasons.ts';
import { fieldNotes } from './remarks.ts';
import { reviews } from './reviews.ts';
import { roles } from './roles.ts';
import { sources } from './sources.ts';
import { users } from './users.ts';

const title = 'SmartRecruiters';

const auth = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('api_key'),
    apiKey: secret.describe('Made in the Credential Manager.'),
  }),
  z.strictObject({
    type: z.literal('client_credentials'),
    tokenUrl: address('https://api.smartrecruiters.com/identity/oauth/token').describe(
      'Where tokens are issued.',
    ),
    clientId: secret.describe('Of the credential made in the Credential Manager.'),
    clientSecret: secret.describe('Of the same credential.'),
  }),
]);

const settings = z.strictObject({
  url: address('https://api.smartrecruiters.com').describe('Where the Customer API is.'),
  auth,
});

/**
 * 10 requests in a second and 8 at once, but one list of candidates at a time, counted by credential:
 * developers.smartrecruiters.com/docs/rate-limiting (read 2026-11-22).
 */
const limits: readonly Limit[] = [
  { kind: 'rate', path: null, requests: 10, windowMs: 1_000 },
  { kind: 'concurrency', path: null, requests: 8 },
  { kind: 'concurrency', path: /^\/candidates$/, requests: 1 },
  // Not the provider's: a file comes as slowly as its reader takes it, and must leave places for everything else.
  { kind: 'concurrency', path: /^\/candidates\/attachments\//, requests: 4 },
];

export const smartRecruiters = defineProvider({
  name: 'smartrecruiters',
  title,
  settings,
  environment: [
    {
      type: 'client_credentials',
      variables: {
        clientId: 'SMARTRECRUITERS_CLIENT_ID',
        clientSecret: 'SMARTRECRUITERS_CLIENT_SECRET',
      },
    },
    { type: 'api_key', variables: { apiKey: 'SMARTRECRUITERS_API_KEY' } },
  ],

  open: (account) => ({
    host: new URL(account.url).host,
    connect(options) {
      const upstream = {
        baseUrl: new URL(account.url),
        auth: createAuth(account.auth, options),
        limits,
        toRefusal,
      };
      return openConnection(options, upstream, ({ http, contract, baseUrl, scopes }) => {
        const api = createApi(http, contract, baseUrl, scopes);
        return createAdapter(http, api, createCredential(api, scopes));
      });
    },
  }),
});

function createAuth(chosen: z.output<typeof auth>, options: ConnectionOptions): Auth {
  if (chosen.type === 'api_key') return createApiKey('x-smarttoken', chosen.apiKey);
  return createClientCredentialsAuth(options, {
    url: new URL(chosen.tokenUrl),
    headers: {},
    form: [
      ['client_id', chosen.clientId],
      ['client_secret', chosen.clientSecret],
    ],
  });
}

function createAdapter(http: Http, api: Api, credential: Credential): Adapter {
  const pairs = createKnownPairs(api);
  return {
    credential,
    fieldNotes,
    files: files(http),
    resources: {
      Candidate: candidates(api, pairs),
      Application: applications(api, pairs),
      Job: jobs(api),
      Offer: offers(api, pairs),
      User: users(api),
      Department: departments(api),
      Source: sources(api),
      RejectionReason: rejectionReasons(api),
      Opening: openings(api),
      JobPost: posts(api),
      JobNote: jobNotes(api),
      ApprovalFlow: approvals(api),
      StageEvent: stageEvents(api),
      Interview: interviews(api),
      Scorecard: reviews(api),
      Attachment: attachments(api),
      Note: messages(api),
      CustomField: definitions(api),
      UserRole: roles(api),
      HiringProcess: hiringProcesses(api),
    },
  };
}
