import * as z from 'zod';
import { isSafeAddress, type Provider, secret } from '../adapters/provider.ts';
import { recordTypes } from '../domain/record-types.ts';
import { callers, roles } from './callers.ts';
import { duration } from './duration.ts';
import { queryLimits } from './query-limits.ts';

/** Long enough that it cannot be found by trying. */
const signingKey = secret.min(32, 'must have at least 32 characters');

const bytesPerUnit: Readonly<Record<string, number>> = { KB: 1_024, MB: 1_024 ** 2, GB: 1_024 ** 3 };

const sizeRule = 'must be a size such as 512KB, 128MB or 2GB';
const size = z
  .string(sizeRule)
  .regex(/^[1-9]\d{0,5}(KB|MB|GB)$/, sizeRule)
  .transform((text) => Number.parseInt(text, 10) * (bytesPerUnit[text.replace(/^\d+/, '')] ?? 1));

/** Node's timers count up to 2³¹ milliseconds; a day is below that, and longer than any client waits. */
const timeout = duration.refine((ms) => ms > 0 && ms <= 86_400_000, 'must be longer than 0s and at most 24h');

export const portRule = 'must be a port from 0 to 65535';
const port = z.int(portRule).min(0, portRule).max(65_535, portRule);

// JavaScript moves a key of digits alone before all others, so the accounts would not keep the order of the file.
const accountName = z
  .string()
  .regex(
    /^(?!\d+$)[A-Za-z0-9][\w-]{0,62}$/,
    'must be a name of letters, digits, _ and -, 63 at most, not of digits alone',
  );

/** The schema of the configuration file; `docs/config.schema.json` is generated from it. */
const aShare = 'must be a number above 0 and at most 1';

const accountLimits = z
  .strictObject({
    share: z
      .number(aShare)
      .gt(0, aShare)
      .max(1, aShare)
      .default(1)
      .describe(
        'The part of every rate limit of the account that this process may use, rounded down, but at least one request: 0.33 for each of three processes.',
      ),
  })
  .prefault({})
  .describe('The limits of this account.');

export function configSchema(providers: readonly Provider[]) {
  const [first, ...others] = providers.map((provider) =>
    z.strictObject({
      provider: z.literal(provider.name).describe(`An account with ${provider.title}.`),
      ...provider.settings.shape,
      limits: accountLimits,
    }),
  );
  if (first === undefined) throw new Error('there is no provider');
  return z.strictObject({
    server: z
      .strictObject({
        host: z
          .string()
          .min(1, 'must not be empty')
          .default('127.0.0.1')
          .describe('The address to listen on. `HOST` overrides it.'),
        port: port
          .default(4000)
          .describe('The port to listen on; 0 chooses a free one. `PORT` overrides it.'),
        graphiql: z.boolean().default(true).describe('Whether browsers get GraphiQL at `/graphql`.'),
        introspection: z
          .boolean()
          .default(true)
          .describe('Whether clients may ask for the schema, and errors suggest names of it.'),
        explain: z
          .boolean()
          .default(false)
          .describe(
            'Whether every answer tells in `extensions.upstream` what it cost; else those whose request has the header `x-hiregraph-explain: 1`.',
          ),
        compileAfter: z
          .union([z.int().min(0), z.literal('never')], 'must be a number of runs, or never')
          .default(0)
          .describe(
            'How many times graphql-js executes a query before it is executed over its plan, which takes less time; `never` for graphql-js alone.',
          ),
        signingKeys: z
          .array(signingKey)
          .max(10, 'must have at most 10 keys')
          .default([])
          .describe(
            'The keys that sign cursors and links to files. The first makes new ones and all are accepted, so that a key is replaced by putting another before it. If left out, a key is derived from the credentials of all accounts, and a changed credential ends all cursors and links.',
          ),
        publicUrl: z
          .string()
          .refine(isPublicUrl, 'must be an http or https URL without credentials, query or fragment')
          .optional()
          .describe(
            'Where clients find the gateway behind a proxy: links to files begin with it. Where left out, they begin as the URL of the request does.',
          ),
        cors: z
          .strictObject({
            origins: z
              .array(
                z
                  .string()
                  .refine(isOrigin, 'must be an origin such as https://app.example.com, without a path'),
              )
              .default([])
              .describe('The origins whose pages may call the gateway, each to the letter.'),
          })
          .prefault({})
          .describe('Which pages of other origins a browser lets call the gateway. By default none.'),
      })
      .prefault({}),
    callers: callers.optional(),
    roles,
    accounts: z
      .record(accountName, z.discriminatedUnion('provider', [first, ...others]))
      .refine((accounts) => Object.keys(accounts).length > 0, 'must have at least one account')
      .describe('By name. The name is part of every global id, so a new name invalidates the old ids.'),
    limits: z
      .strictObject({
        requestTimeout: timeout
          .prefault('30s')
          .describe('The time for one request of a client, waiting for rate limits included.'),
        upstreamTimeout: timeout
          .prefault('15s')
          .describe('The time for one attempt of a request to a provider.'),
        concurrentRequests: z
          .int()
          .min(1)
          .default(1_000)
          .describe('Concurrent requests of clients; further ones get 503 with Retry-After.'),
        connections: z
          .int()
          .min(1)
          .default(5_000)
          .describe('Open connections of clients; further ones are closed without a response.'),
        batchWindow: duration
          .refine((ms) => ms <= 1_000, 'must be at most 1s')
          .prefault('2ms')
          .describe(
            'How long a read by id waits for reads of other clients, to share a call with them; ten times as long while received requests have not begun; 0s turns that off.',
          ),
        query: queryLimits,
      })
      .prefault({}),
    cache: z
      .strictObject({
        maxEntries: z.int().min(1).default(50_000).describe('Cached records of each account.'),
        maxBytes: size
          .prefault('128MB')
          .describe('Approximate memory for the cached records and pages of each account.'),
        ttl: duration.prefault('60s').describe('The time to live of a record; 0s turns the cache off.'),
        dictionaryTtl: duration
          .prefault('5m')
          .describe(
            'The time to live of departments, sources and the like, which are few and change rarely.',
          ),
        ttls: z
          .strictObject(Object.fromEntries(recordTypes.map((type) => [type, duration.optional()])))
          .prefault({})
          .describe('The time to live by type, before both of the others; a type with 0s is never cached.'),
        staleWhileRevalidate: duration
          .prefault('0s')
          .describe('How much longer a record is served while it is read again in the background.'),
        staleIfError: duration
          .prefault('0s')
          .describe('The age up to which a record is served if the provider cannot be reached.'),
      })
      .prefault({}),
  });
}

/** Whether a text is an origin as browsers write it, of https, or of http on this machine. */
function isOrigin(text: string): boolean {
  return isSafeAddress(text) && URL.parse(text)?.origin === text;
}

function isPublicUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return (url.protocol === 'https:' || url.protocol === 'http:') && !/[?#]/.test(text);
}
