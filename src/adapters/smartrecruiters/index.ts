import * as z from 'zod';
import { createApiKey } from '../../http/auth/token.ts';
import type { Auth, Http, Limit } from '../../http/http.ts';
import type { Adapter, Credential } from '../adapter.ts';
import { createClientCredentialsAuth, openConnection } from '../connection.ts';
import { address, type ConnectionOptions, defineProvider, secret } from '../provider.ts';
import { type Api, createApi } from './client/api.ts';
import { createCredential } from './client/credential.ts';
import { files } from './client/files.ts';
import { toRefusal } from './client/refusal.ts';
import { fieldNotes } from './mapping/field-notes.ts';
import { createResources } from './resources.ts';

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
 * 10 requests per second and 8 concurrent ones, of which only 1 may list candidates, counted by credential:
 * developers.smartrecruiters.com/docs/rate-limiting (read 2026-11-22).
 */
const limits: readonly Limit[] = [
  { kind: 'rate', path: null, requests: 10, windowMs: 1_000 },
  { kind: 'concurrency', path: null, requests: 8 },
  { kind: 'concurrency', path: /^\/candidates$/, requests: 1 },
  // Our own limit: a file occupies a request for as long as its reader needs, and other reads need the rest.
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
  return { credential, fieldNotes, files: files(http), resources: createResources(api) };
}
