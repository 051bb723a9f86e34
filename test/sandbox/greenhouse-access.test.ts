import { afterEach, describe, expect, it } from 'vitest';
import {
  defaultClientId,
  defaultClientSecret,
  type GreenhouseSandbox,
  startGreenhouse,
} from '../../src/sandbox/greenhouse/index.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { askToken, basic, createClient, nextOf } from './greenhouse-client.ts';

let sandbox: GreenhouseSandbox;

async function start(options: Parameters<typeof startGreenhouse>[0]): Promise<GreenhouseSandbox> {
  sandbox = await startGreenhouse(options);
  return sandbox;
}

async function listJobs({ url }: GreenhouseSandbox, token: unknown) {
  const response = await fetch(`${url}/v3/jobs`, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const bearer = /^[\w-]+\.[\w-]+\.[\w-]+$/;

afterEach(() => sandbox.close());

describe('a token', () => {
  it('has an expiry one hour later', async () => {
    const { status, body } = await askToken(await start({ clock: createFakeClock() }));
    expect(status).toBe(200);
    expect(body).toEqual({
      token_type: 'Bearer',
      access_token: expect.stringMatching(bearer),
      expires_at: '2026-03-02T09:00:00Z',
    });
  });

  it.each([
    ['expires_in', 3_600],
    ['expires', '2026-03-02T09:00:00Z'],
  ] as const)('says so as %s where another document is right', async (tokenFieldName, value) => {
    const { body } = await askToken(await start({ clock: createFakeClock(), tokenFieldName }));
    expect(body[tokenFieldName]).toBe(value);
    expect(body).not.toHaveProperty('expires_at');
  });

  it('expires', async () => {
    const clock = createFakeClock();
    const { body } = await askToken(await start({ clock, tokenLifetimeMs: 60_000 }));
    expect((await listJobs(sandbox, body.access_token)).status).toBe(200);
    await clock.advance(60_000);
    expect(await listJobs(sandbox, body.access_token)).toMatchObject({
      status: 401,
      body: { message: 'Unauthorized' },
    });
  });

  it('stays valid when another one is issued', async () => {
    const first = await askToken(await start({}));
    const second = await askToken(sandbox);
    expect(second.body.access_token).not.toBe(first.body.access_token);
    expect((await listJobs(sandbox, first.body.access_token)).status).toBe(200);
  });

  it('becomes invalid when another one is issued, if the provider keeps only one', async () => {
    const first = await askToken(await start({ singleToken: true }));
    const second = await askToken(sandbox);
    expect((await listJobs(sandbox, first.body.access_token)).status).toBe(401);
    expect((await listJobs(sandbox, second.body.access_token)).status).toBe(200);
  });

  it('is recorded separately from API requests', async () => {
    const { body } = await askToken(await start({}));
    await listJobs(sandbox, body.access_token);
    expect(sandbox.tokenRequests.map(({ path }) => path)).toEqual(['/token']);
    expect(sandbox.requests.map(({ path }) => path)).toEqual(['/v3/jobs']);
  });
});

describe('a request for a token', () => {
  const form = { grant_type: 'client_credentials' };
  const errorId = expect.stringMatching(/^err-/);

  it('needs a credential', async () => {
    const { status, body } = await askToken(await start({}), form, null);
    expect([status, body]).toEqual([401, { message: 'Unauthorized', errorId }]);
  });

  it('is refused with a malformed client id, which the message echoes', async () => {
    const { status, body } = await askToken(await start({}), form, basic('nobody', 'x'));
    const message = 'client_id=nobody does not contain a valid client ID suffix';
    expect([status, body]).toEqual([400, { message, errorId }]);
  });

  it.each([
    ['client id', basic('another.harvest', defaultClientSecret)],
    ['secret', basic(defaultClientId, 'wrong')],
  ])('is refused with an unknown %s', async (_what, authorization) => {
    const { status, body } = await askToken(await start({}), form, authorization);
    expect([status, body]).toEqual([401, { error: 'invalid_client' }]);
  });

  it('needs a grant', async () => {
    const { status, body } = await askToken(await start({}), {});
    const message = 'Must include `grant_type` parameter in /token request';
    expect([status, body]).toEqual([400, { message, errorId }]);
  });

  it('is refused with an unknown grant type, and the message lists the supported ones', async () => {
    const { status, body } = await askToken(await start({}), { grant_type: 'password' });
    expect([status, body]).toEqual([
      400,
      { message: expect.stringContaining('client_credentials'), errorId },
    ]);
  });

  it('has a separate limit of 60 in 60 seconds', async () => {
    const clock = createFakeClock();
    await start({ clock });
    const last = await Promise.all(Array.from({ length: 60 }, () => askToken(sandbox)));
    expect(last.every(({ status }) => status === 200)).toBe(true);
    expect((await askToken(sandbox)).status).toBe(429);
    await clock.advance(60_000);
    expect((await askToken(sandbox)).status).toBe(200);
  });
});

describe('access', () => {
  it('is refused without a token that can be decoded', async () => {
    const { status, body, headers } = await listJobs(await start({}), 'nonsense');
    expect([status, body]).toEqual([
      401,
      { message: 'Unauthorized', errors: ['Token could not be decoded.'] },
    ]);
    expect(headers.has('x-ratelimit-limit')).toBe(false);
  });

  it.each(['/v3/nothing', '/v3/jobs/1', '/v2/jobs', '/', '/v3/jobs/'])(
    'answers 404 for %s, even without a token',
    async (path) => {
      const response = await fetch(`${(await start({})).url}${path}`);
      expect([response.status, await response.json()]).toEqual([404, { message: 'Resource not found' }]);
    },
  );

  it('is read-only', async () => {
    const { url } = await start({});
    expect((await fetch(`${url}/v3/jobs`, { method: 'POST', body: '{}' })).status).toBe(404);
  });

  it('needs the scope of each resource', async () => {
    const client = await createClient(await start({ scopes: new Set(['harvest:jobs:list']) }));
    expect((await client.get('/v3/jobs')).status).toBe(200);
    const { status, body } = await client.get('/v3/candidates');
    expect([status, body]).toEqual([403, { message: 'Forbidden' }]);
  });

  it('needs a site admin as the subject of the token', async () => {
    await start({});
    const [admin, other] = [true, false].map((isAdmin) =>
      sandbox.dataset.users.find((user) => user.isSiteAdmin === isAdmin),
    );
    const statusFor = async (key = 0) => {
      const client = await createClient(sandbox, sandbox.remoteId('User', key));
      return (await client.get('/v3/jobs')).status;
    };
    expect(await statusFor(admin?.key)).toBe(200);
    expect(await statusFor(other?.key)).toBe(403);
    expect(await statusFor(9_999)).toBe(403);
  });

  it('has an empty list of offers for a subject without access to salaries', async () => {
    await start({ hidesOffersFromSub: true });
    const withSub = await createClient(sandbox, sandbox.remoteId('User', 1));
    const { status, body, headers } = await withSub.get('/v3/offers');
    expect([status, body, headers.get('link')]).toEqual([200, [], '']);
    expect((await withSub.get('/v3/jobs')).body).not.toEqual([]);
    expect((await (await createClient(sandbox)).get('/v3/offers')).body).not.toEqual([]);
  });
});

describe('the rate limit', () => {
  it('counts down in the headers of every response, including errors', async () => {
    const clock = createFakeClock();
    const client = await createClient(await start({ clock }));
    const first = await client.get('/v3/jobs?per_page=2');
    const second = await client.get('/v3/jobs?per_page=0');
    const limits = [first, second].map(({ headers }) => [
      headers.get('x-ratelimit-limit'),
      headers.get('x-ratelimit-remaining'),
      headers.get('x-ratelimit-reset'),
    ]);
    const reset = String(clock.now() / 1_000 + 30);
    expect(limits).toEqual([
      ['150', '149', reset],
      ['150', '148', reset],
    ]);
  });

  it('refuses further requests with the time until the window ends', async () => {
    // Twelve seconds after the start of a window; windows start at multiples of 30 seconds since the epoch.
    const clock = createFakeClock(Date.parse('2026-03-02T09:00:12.000Z'));
    const client = await createClient(await start({ clock, rateLimit: { requests: 2, windowSeconds: 30 } }));
    await client.get('/v3/jobs');
    await client.get('/v3/jobs');
    const refused = await client.get('/v3/jobs');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('18');
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');

    await clock.advance(17_999);
    expect((await client.get('/v3/jobs')).status).toBe(429);
    await clock.advance(1);
    expect((await client.get('/v3/jobs')).status).toBe(200);
  });

  it('counts each page', async () => {
    const client = await createClient(await start({ clock: createFakeClock() }));
    const { headers } = await client.get('/v3/jobs?per_page=40');
    expect((await client.get(nextOf(headers) ?? '')).headers.get('x-ratelimit-remaining')).toBe('148');
  });
});

describe('a response', () => {
  it('has a request id, a content type and an ETag', async () => {
    const client = await createClient(await start({}));
    const [one, two] = [await client.get('/v3/jobs'), await client.get('/v3/jobs')];
    expect(one.headers.get('content-type')).toBe('application/json;charset=utf-8');
    expect(one.headers.get('x-request-id')).not.toBe(two.headers.get('x-request-id'));
    expect(one.headers.get('etag')).toBe(two.headers.get('etag'));
    expect(one.headers.get('etag')).toMatch(/^W\/"[0-9a-f]{32}"$/);
  });

  it('is compressed if the client accepts it', async () => {
    const client = await createClient(await start({}));
    expect((await client.get('/v3/candidates')).headers.get('content-encoding')).toBe('gzip');
  });
});
