import * as z from 'zod';
import type { Limit } from '../../http/http.ts';
import { createClientCredentialsAuth, openConnection } from '../connection.ts';
import { address, defineProvider, secret } from '../provider.ts';
import { createApi } from './client/api.ts';
import { createCredential } from './client/credential.ts';
import { toRefusal } from './client/refusal.ts';
import { fieldNotes } from './mapping/field-notes.ts';
import { createResources } from './resources.ts';

const title = 'Greenhouse';

const aUser = 'must be the number of a user';

const settings = z.strictObject({
  url: address('https://harvest.greenhouse.io').describe('Where Harvest v3 is.'),
  auth: z.strictObject({
    type: z.literal('client_credentials'),
    tokenUrl: address('https://auth.greenhouse.io/token').describe('Where tokens are issued.'),
    clientId: secret.describe('Of the credential made in Greenhouse.'),
    clientSecret: secret.describe('Of the same credential.'),
    userId: z
      .union([z.int(aUser).positive(aUser), z.string().regex(/^\d+$/, aUser)], aUser)
      .optional()
      .describe(
        'The Greenhouse user to act as, a site admin; the credential’s own service user where left out.',
      ),
  }),
});

/**
 * 150 requests in each window of 30 seconds, unless the headers have another number. Windows begin at multiples of 30
 * seconds: harvestdocs.greenhouse.io/docs/api-rate-limiting (read 2026-11-22).
 */
const limits: readonly Limit[] = [
  {
    kind: 'window',
    path: null,
    requests: 150,
    windowMs: 30_000,
    share: 1,
    headers: { limit: 'x-ratelimit-limit', remaining: 'x-ratelimit-remaining', reset: 'x-ratelimit-reset' },
  },
];

export const greenhouse = defineProvider({
  name: 'greenhouse',
  title,
  settings,
  environment: [
    {
      type: 'client_credentials',
      variables: {
        clientId: 'GREENHOUSE_CLIENT_ID',
        clientSecret: 'GREENHOUSE_CLIENT_SECRET',
        userId: 'GREENHOUSE_USER_ID',
      },
    },
  ],

  open: ({ url, auth }) => ({
    host: new URL(url).host,
    connect(options) {
      const pair = `${encodeURIComponent(auth.clientId)}:${encodeURIComponent(auth.clientSecret)}`;
      const userId = auth.userId === undefined ? null : String(auth.userId);
      const endpoint = {
        url: new URL(auth.tokenUrl),
        headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` },
        form: userId === null ? [] : [['sub', userId] as const],
      };
      const upstream = {
        baseUrl: new URL(url),
        auth: createClientCredentialsAuth(options, endpoint),
        limits,
        toRefusal,
      };
      return openConnection(options, upstream, ({ http, contract, baseUrl, scopes }) => {
        const api = createApi(http, contract, baseUrl, scopes);
        return {
          credential: createCredential(api, scopes, userId),
          fieldNotes,
          resources: createResources(api),
        };
      });
    },
  }),
});
