import { afterEach, expect, it } from 'vitest';
import { createDataset, smartRecruitersProfile } from '../../src/sandbox/dataset.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import {
  defaultClientId,
  defaultClientSecret,
  defaultRateLimit,
  type SmartRecruitersOptions,
  startSmartRecruiters,
} from '../../src/sandbox/smartrecruiters/index.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { ask, readRow, withKey } from './smartrecruiters-client.ts';

const dataset = createDataset(smartRecruitersProfile);
let sandbox: Sandbox;

async function start(options: Partial<SmartRecruitersOptions> = {}): Promise<Sandbox> {
  sandbox = await startSmartRecruiters({ dataset, ...options });
  return sandbox;
}

afterEach(() => sandbox.close());

const grant = { grant_type: 'client_credentials' };
const inForm = { ...grant, client_id: defaultClientId, client_secret: defaultClientSecret };

async function askForToken(form: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams(form);
  const response = await fetch(`${sandbox.url}/identity/oauth/token`, { method: 'POST', body, headers });
  const token = (await response.json()) as { access_token: string; expires_in: number };
  return { status: response.status, token, headers: { authorization: `Bearer ${token.access_token}` } };
}

function basic(id: string, secret: string) {
  return { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` };
}

it('accepts the API key only', async () => {
  const provider = await start();

  expect((await ask(provider, '/jobs', withKey)).status).toBe(200);
  for (const headers of [
    {},
    { 'x-smarttoken': 'other' },
    { authorization: `Bearer ${withKey['x-smarttoken']}` },
  ]) {
    const { status, body } = await ask(provider, '/jobs', headers);
    expect(status).toBe(401);
    expect(body).not.toHaveProperty('errors');
  }
});

it('issues a token for client credentials in the form or in HTTP Basic', async () => {
  const provider = await start();
  const byForm = await askForToken(inForm);
  const byBasic = await askForToken(grant, basic(defaultClientId, defaultClientSecret));

  expect(byForm.token).toMatchObject({ token_type: 'Bearer', expires_in: 1_800 });
  expect((await ask(provider, '/jobs', byForm.headers)).status).toBe(200);
  expect((await ask(provider, '/jobs', byBasic.headers)).status).toBe(200);
  expect(provider.tokenRequests).toHaveLength(2);
  expect(provider.requests).toHaveLength(2);
});

it.each([
  [401, 'invalid_client', { ...inForm, client_secret: 'other' }, {}],
  [401, 'invalid_client', grant, basic(defaultClientId, 'other')],
  [400, 'unsupported_grant_type', { ...inForm, grant_type: 'password' }, {}],
  [400, 'invalid_request', grant, {}],
  [400, 'invalid_request', inForm, basic(defaultClientId, defaultClientSecret)],
])('refuses a token request with %i %s', async (status, error, form, headers) => {
  await start();
  expect(await askForToken(form, headers)).toMatchObject({ status, token: { error } });
});

it('refuses an expired token', async () => {
  const clock = createFakeClock();
  const provider = await start({ clock, tokenLifetimeMs: 60_000 });
  const { headers } = await askForToken(inForm);

  await clock.advance(59_999);
  expect((await ask(provider, '/jobs', headers)).status).toBe(200);
  await clock.advance(1);
  expect((await ask(provider, '/jobs', headers)).status).toBe(401);
});

it('refuses a token without the scope', async () => {
  const provider = await start({ scopes: ['jobs_read'] });
  const { headers } = await askForToken(inForm);

  expect((await ask(provider, '/jobs', headers)).status).toBe(200);
  expect(await ask(provider, '/candidates', headers)).toMatchObject({
    status: 403,
    body: { errors: [{ code: 'OAuthPermissionsException' }] },
  });
  expect((await ask(provider, '/candidates', withKey)).status).toBe(200);
});

it('needs a separate scope for each type of record', async () => {
  const provider = await start({ scopes: ['jobs_read'], rateLimit: null });
  const { headers } = await askForToken(inForm);
  const job = provider.remoteId('Job', 1);
  const paths = [
    `/candidates/attachments/${provider.remoteId('Attachment', 1)}`,
    `/offers/${provider.remoteId('Offer', 1)}/documents`,
    `/interviews-api/v201904/interviews/${provider.remoteId('Interview', 1)}`,
    '/interviews-api/v201904/interview-types',
    `/reviews-api/v201910/reviews/${provider.remoteId('Scorecard', 1)}`,
    `/messages?candidateId=${provider.remoteId('Candidate', 1)}`,
    '/approvals-api/v201910/approvals',
    '/configuration/job-properties/brand/values',
    '/user-api/v201804/access-groups',
  ];

  expect((await ask(provider, `/jobs/${job}/jobads`, headers)).status).toBe(200);
  for (const path of paths) {
    expect([path, await ask(provider, path, headers)]).toMatchObject([
      path,
      { status: 403, body: { errors: [{ code: 'OAuthPermissionsException' }] } },
    ]);
  }
});

it('refuses hidden records with the status of the operation', async () => {
  const [candidateId, jobId] = ['Candidate', 'Job'] as const;
  const provider = await start({ hiddenCandidates: new Set([1]), hiddenJobs: new Set([2]), rateLimit: null });
  const candidate = `/candidates/${provider.remoteId(candidateId, 1)}`;
  const job = `/jobs/${provider.remoteId(jobId, 2)}`;
  const answers = [
    [candidate, 401, 'PERMISSION_DENIED'],
    [`${candidate}/consent`, 403, 'PERMISSION_DENIED'],
    [`${candidate}/jobs/${provider.remoteId(jobId, 1)}/status/history`, 403, 'NO_ACCESS_TO_CANDIDATE'],
    [job, 401, 'PERMISSION_DENIED'],
    [`${job}/hiring-team`, 401, 'PERMISSION_DENIED'],
    [`${job}/publication`, 401, 'UNAUTHORIZED_TO_ACCESS_JOB'],
  ] as const;

  for (const [path, status, code] of answers) {
    expect(await ask(provider, path)).toMatchObject({ status, body: { errors: [{ code }] } });
  }
});

it('distinguishes unknown records from unrelated ones', async () => {
  const provider = await start({ rateLimit: null });
  const { key } = dataset.jobs.find(({ status }) => status === 'DRAFT') ?? { key: 0 };
  const candidate = `/candidates/${provider.remoteId('Candidate', 1)}`;
  const answers = [
    ['/candidates/x', 'CANDIDATE_NOT_FOUND'],
    ['/jobs/x', 'JOB_NOT_FOUND'],
    [`${candidate}/jobs/${provider.remoteId('Job', key)}`, 'JOB_NOT_FOUND'],
  ] as const;

  for (const [path, code] of answers) {
    expect(await ask(provider, path)).toMatchObject({ status: 404, body: { errors: [{ code }] } });
  }
  expect(await readRow(provider, '/candidates/x/applications')).toEqual({ message: 'Not found' });
});

it('returns offers and configuration to administrators only', async () => {
  const provider = await start({ isAdmin: false });

  expect(await ask(provider, '/offers')).toMatchObject({
    status: 403,
    body: { errors: [{ code: 'NO_ACCESS_TO_OFFERS' }] },
  });
  expect((await ask(provider, '/configuration/departments')).status).toBe(403);
});

it('answers ten requests within a second, and the next after it', async () => {
  const clock = createFakeClock();
  const provider = await start({ clock });
  const remaining: (string | null)[] = [];
  for (let count = 0; count < 10; count += 1) {
    const { status, headers } = await ask(provider, '/jobs');
    expect(status).toBe(200);
    remaining.push(headers.get('x-ratelimit-remaining'));
  }
  const refused = await ask(provider, '/jobs');

  expect(remaining).toEqual(['9', '8', '7', '6', '5', '4', '3', '2', '1', '0']);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBeNull();
  expect(refused.headers.get('x-ratelimit-limit')).toBe('10');
  expect(refused.headers.get('x-ratelimit-concurrent-remaining')).toBe('7');
  await clock.advance(999);
  expect((await ask(provider, '/jobs')).status).toBe(429);
  await clock.advance(1_000);
  expect((await ask(provider, '/jobs')).status).toBe(200);
});

it('counts each credential separately', async () => {
  const clock = createFakeClock();
  const provider = await start({ clock });
  const { headers } = await askForToken(inForm);
  for (let count = 0; count < 11; count += 1) await ask(provider, '/jobs', withKey);

  expect((await ask(provider, '/jobs', withKey)).status).toBe(429);
  expect((await ask(provider, '/jobs', headers)).status).toBe(200);
});

it('answers two requests a second for the publications of a job', async () => {
  const clock = createFakeClock();
  const provider = await start({ clock });
  const path = `/jobs/${provider.remoteId('Job', 1)}/publication`;
  const statuses: number[] = [];
  for (let count = 0; count < 3; count += 1) statuses.push((await ask(provider, path)).status);

  expect(statuses).toEqual([200, 200, 429]);
  await clock.advance(1_000);
  expect((await ask(provider, path)).headers.get('x-ratelimit-limit')).toBe('2');
});

async function countStatuses(paths: readonly string[]): Promise<Record<string, number>> {
  const clock = createFakeClock();
  const rateLimit = { ...defaultRateLimit, perSecond: 100 };
  const provider = await start({ clock, latencyMs: 5, rateLimit });
  const answers = paths.map((path) => ask(provider, path));
  await clock.untilPending(paths.length);
  await clock.advance(5);
  const counts: Record<string, number> = {};
  for (const { status } of await Promise.all(answers)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

it('answers eight requests at once', async () => {
  expect(await countStatuses(Array(10).fill('/jobs'))).toEqual({ 200: 8, 429: 2 });
  expect(sandbox.mostAtOnce.get('/jobs')).toBe(10);
});

it('answers one list of candidates at once', async () => {
  const candidate = await start();
  const path = `/candidates/${candidate.remoteId('Candidate', 1)}`;
  await candidate.close();

  expect(await countStatuses(['/candidates', '/candidates', path, path])).toEqual({ 200: 3, 429: 1 });
  expect(sandbox.mostAtOnce.get('/candidates/{id}')).toBe(2);
});

it('stops counting a request when its client disconnects', async () => {
  const clock = createFakeClock();
  const provider = await start({ clock, latencyMs: 5 });
  const leaving = new AbortController();
  const left = fetch(`${provider.url}/candidates`, { headers: withKey, signal: leaving.signal });
  await clock.untilPending(1);
  leaving.abort();
  await expect(left).rejects.toThrow('aborted');
  await clock.untilPending(0);
  const next = ask(provider, '/candidates');
  await clock.untilPending(1);
  await clock.advance(5);

  expect((await next).status).toBe(200);
  expect(provider.requests).toMatchObject([{ wasAborted: true }, { status: 200 }]);
});
