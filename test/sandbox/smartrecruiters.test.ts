import { afterEach, expect, it } from 'vitest';
import { createDataset, smartRecruitersProfile } from '../../src/sandbox/dataset.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import {
  type SmartRecruitersOptions,
  startSmartRecruiters,
} from '../../src/sandbox/smartrecruiters/index.ts';
import { ask, idsIn, readList, readPages, readRow } from './smartrecruiters-client.ts';

const dataset = createDataset(smartRecruitersProfile);
let sandbox: Sandbox;

async function start(options: Partial<SmartRecruitersOptions> = {}): Promise<Sandbox> {
  sandbox = await startSmartRecruiters({ dataset, rateLimit: null, ...options });
  return sandbox;
}

afterEach(() => sandbox.close());

/** A candidate with two applications and all optional members. */
const rich = dataset.candidates.find(
  ({ key, place, phones, links, educations, employments, tags, emails }) => {
    const applications = dataset.applications.filter(({ candidate }) => candidate === key);
    const lists = [phones, links, educations, employments, tags, emails];
    return place !== null && applications.length > 1 && lists.every(({ length }) => length > 0);
  },
);
const bare = dataset.candidates.find(({ firstName, emails }) => firstName !== null && emails.length === 0);
const nameless = dataset.candidates.find(({ firstName }) => firstName === null);
const keysOf = (value: unknown) => Object.keys(value as object).toSorted();

const everyKey = ['actions', 'createdOn', 'firstName', 'id', 'internal', 'lastName', 'updatedOn'];
const optionalKeys = ['email', 'location', 'primaryAssignment', 'secondaryAssignments', 'tags'];

it('lists candidates as summaries', async () => {
  const provider = await start();
  const { content } = await readList(provider, `/candidates?q="${rich?.emails[0]?.value}"`);
  const row = content.find(({ id }) => id === provider.remoteId('Candidate', rich?.key ?? 0));

  expect(keysOf(row)).toEqual([...everyKey, ...optionalKeys, 'consent'].toSorted());
  expect(keysOf(row?.primaryAssignment)).toEqual(expect.arrayContaining(['job', 'status']));
  expect(row?.primaryAssignment).toMatchObject({ job: { title: expect.any(String) } });
  expect(row?.secondaryAssignments).toEqual([
    { job: { id: expect.any(String), actions: { details: expect.anything() } } },
  ]);
});

it('returns a candidate by id in full, but without the consent', async () => {
  const provider = await start();
  const row = await readRow(provider, `/candidates/${provider.remoteId('Candidate', rich?.key ?? 0)}`);
  const added = ['education', 'experience', 'phoneNumber', 'web'];

  expect(keysOf(row)).toEqual([...everyKey, ...optionalKeys, ...added].toSorted());
  expect(row).toMatchObject({ phoneNumber: rich?.phones[0]?.value });
  expect(row.secondaryAssignments).toMatchObject([
    { job: { title: expect.any(String) }, status: expect.any(String) },
  ]);
});

it('omits unknown members, except the names in a list', async () => {
  const provider = await start();
  const detailOf = (key = 0) => readRow(provider, `/candidates/${provider.remoteId('Candidate', key)}`);
  const pages = await readPages(provider, '/candidates?limit=100');
  const rows = pages.flatMap(({ content }) => content);
  const row = rows.find(({ id }) => id === provider.remoteId('Candidate', nameless?.key ?? 0));

  expect(row).toMatchObject({ firstName: '', lastName: '' });
  expect(await detailOf(nameless?.key)).not.toHaveProperty('firstName');
  expect(await detailOf(bare?.key)).not.toHaveProperty('email');
  expect(JSON.stringify(rows)).not.toContain('null');
});

it('has the newest application as the primary assignment', async () => {
  const provider = await start();
  const [newest] = dataset.applications.filter(({ candidate }) => candidate === rich?.key).toReversed();
  const row = await readRow(provider, `/candidates/${provider.remoteId('Candidate', rich?.key ?? 0)}`);

  expect(row.primaryAssignment).toMatchObject({ job: { id: provider.remoteId('Job', newest?.job ?? 0) } });
});

it('lists every candidate once in pages of 100, in an arbitrary order', async () => {
  const provider = await start();
  const pages = await readPages(provider, '/candidates?limit=100');
  const ids = idsIn(pages);
  const all = dataset.candidates.map(({ key }) => provider.remoteId('Candidate', key));

  expect(pages.map(({ content }) => content.length)).toEqual([100, 100, 100, 100, 100, 100, 40]);
  expect(ids.toSorted()).toEqual(all.toSorted());
  expect(ids).not.toEqual(all);
  expect(ids).not.toEqual(all.toReversed());
  expect(ids).not.toEqual(all.toSorted());
});

it('adds an empty page after a full last page, unless disabled', async () => {
  const provider = await start();
  const lengths = (await readPages(provider, '/candidates?limit=64')).map(({ content }) => content.length);
  expect(lengths).toEqual([...Array(10).fill(64), 0]);

  await provider.close();
  const kind = await start({ emptyLastPage: false });
  expect(await readPages(kind, '/candidates?limit=64')).toHaveLength(10);
});

it('names the next page in a link and in an id that needs URL encoding', async () => {
  const provider = await start();
  const { headers, body } = await ask(provider, '/candidates?limit=5&tag=sql&tag=typescript');
  const [, target = ''] = /^<(\/candidates\?[^>]+)>; rel="next"$/.exec(headers.get('link') ?? '') ?? [];
  const { nextPageId = '' } = body as { nextPageId: string };

  expect(nextPageId).toMatch(/\+.*\/.*=/);
  expect(new URLSearchParams(target.split('?')[1]).get('pageId')).toBe(nextPageId);
  expect((await ask(provider, target)).status).toBe(200);
  expect((await ask(provider, `/candidates?limit=5&pageId=${nextPageId}`)).status).toBe(400);
});

it.each([
  ['made up', '/candidates?pageId=AAAA'],
  ['empty', '/candidates?pageId='],
  ['made up', '/user-api/v201804/users?pageId=x'],
])('refuses a page id that is %s: %s', async (_, path) => {
  expect(await ask(await start(), path)).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'INVALID_PAGE_ID' }] },
  });
});

it('refuses a page id of other filters', async () => {
  const provider = await start();
  const { nextPageId = '' } = await readList(provider, '/candidates?limit=5&status=NEW');

  expect(await ask(provider, `/candidates?limit=5&pageId=${encodeURIComponent(nextPageId)}`)).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'INVALID_PAGE_ID' }] },
  });
});

it.each([
  '/candidates?limit=101',
  '/candidates?limit=0',
  '/candidates?offset=10',
  '/candidates?sort=id',
  '/candidates?status=ACTIVE',
  '/candidates?status=NEW,LEAD',
  '/candidates?subStatus=Offer',
  '/candidates?updatedAfter=2026-01-01',
  '/candidates?sourceType=REFERRALS',
  '/jobs?sort=title',
  '/jobs?status=OTHER',
  '/offers?updatedAfter=2026-01-01T00:00:00.000Z',
])('refuses %s', async (path) => {
  expect((await ask(await start(), path)).status).toBe(400);
});

it('filters candidates by job and status of the same application', async () => {
  const provider = await start();
  const job = provider.remoteId('Job', 1);
  const pages = await readPages(provider, `/candidates?limit=100&jobId=${job}&status=HIRED&status=REJECTED`);
  const wanted = dataset.applications
    .filter((each) => each.job === 1 && (each.status === 'HIRED' || each.status === 'REJECTED'))
    .map(({ candidate }) => provider.remoteId('Candidate', candidate));

  expect(wanted.length).toBeGreaterThan(10);
  expect(idsIn(pages).toSorted()).toEqual(wanted.toSorted());
});

it.each([
  ['maria', 2],
  ['MARIA santos', 2],
  ['"santos maria"', 0],
  ['"maria santos"', 2],
  ['"example com maria"', 0],
])('searches the words of names and e-mail addresses: %s', async (q, least) => {
  const { content } = await readList(await start(), `/candidates?limit=100&q=${encodeURIComponent(q)}`);

  expect(content.length).toBeGreaterThanOrEqual(least);
  if (least === 0) expect(content).toEqual([]);
});

it('drops jobs between pages unless they are sorted by id', async () => {
  const provider = await start();
  const byId = idsIn(await readPages(provider, '/jobs?limit=10&sort=job_id'));
  const byDefault = idsIn(await readPages(provider, '/jobs?limit=10'));
  const all = dataset.jobs.map(({ key }) => provider.remoteId('Job', key));

  expect(byId).toEqual(all.toSorted());
  expect(new Set(byDefault).size).toBe(byDefault.length);
  expect(byDefault.length).toBe(all.length - 3);
});

it('has the language of a job in the list only, and other members in the details only', async () => {
  const provider = await start();
  const job = dataset.jobs.find(({ customFields }) => customFields.some(({ value }) => value !== null));
  const id = provider.remoteId('Job', job?.key ?? 0);
  const { content } = await readList(provider, '/jobs?limit=100&sort=job_id');
  const row = content.find((each) => each.id === id);
  const detail = await readRow(provider, `/jobs/${id}`);

  expect(row).toHaveProperty('language');
  for (const name of ['template', 'properties', 'jobAd', 'creator']) {
    expect(row).not.toHaveProperty(name);
    expect(detail).toHaveProperty(name);
  }
  expect(detail).not.toHaveProperty('language');
});

it('names the candidate and the job of an offer in links only', async () => {
  const provider = await start();
  const { content, totalFound } = await readList(provider, '/offers?limit=100&offset=100');
  const offer = dataset.offers.find(({ key }) => provider.remoteId('Offer', key) === content[0]?.id);
  const [candidate, job] = provider.remoteId('Application', offer?.application ?? 0).split(':');
  const path = `${provider.url}/candidates/${candidate}/jobs/${job}/offers/${content[0]?.id}`;

  expect(totalFound).toBe(dataset.offers.length);
  expect(content).toHaveLength(70);
  expect(content[0]).not.toHaveProperty('candidateId');
  expect(content[0]).toMatchObject({ actions: { details: { url: path, method: 'GET' } } });
  expect(await readRow(provider, new URL(path).pathname)).toEqual(content[0]);
});

it('resolves candidate and job to the application, its id and its date', async () => {
  const provider = await start();
  const application = dataset.applications[100];
  const [candidateId, jobId] = provider.remoteId('Application', application?.key ?? 0).split(':');
  const row = await readRow(provider, `/candidates/${candidateId}/jobs/${jobId}`);
  const own = await readRow(provider, `/job-applications-api/v202112/job-applications/${row.applicationId}`);

  expect(row).toMatchObject({ candidateId, jobId });
  expect(own).toMatchObject({ profileId: candidateId, jobId, createDate: application?.appliedAt });
});

it('never has totalFound for users, and has it for other lists if enabled', async () => {
  const provider = await start({ totalFound: false });

  expect(await readList(provider, '/candidates')).not.toHaveProperty('totalFound');
  expect(await readList(provider, '/user-api/v201804/users')).not.toHaveProperty('totalFound');
  expect(await readList(provider, '/offers')).toHaveProperty('totalFound');
});

it('answers every operation that its links name', async () => {
  const provider = await start();
  const [candidate, job] = provider.remoteId('Application', 1).split(':');
  const pair = `/candidates/${candidate}/jobs/${job}`;
  const paths = [
    ...['tags', 'consent'].map((part) => `/candidates/${candidate}/${part}`),
    ...['status/history', 'properties?context=PROFILE', 'screening-answers', 'onboardingStatus'].map(
      (part) => `${pair}/${part}`,
    ),
    ...['offers', 'attachments'].map((part) => `${pair}/${part}`),
    ...['hiring-team', 'positions', 'status/history', 'jobads', 'publication'].map(
      (part) => `/jobs/${job}/${part}`,
    ),
    `/user-api/v201804/users/${provider.remoteId('User', 1)}`,
    ...['users/me', 'system-roles'].map((part) => `/user-api/v201804/${part}`),
    ...[
      'company',
      'departments',
      'hiring-processes',
      'rejection-reasons',
      'withdrawal-reasons',
      'sources',
    ].map((part) => `/configuration/${part}`),
    ...['sources/REFERRALS/values', 'job-properties', 'candidate-properties', 'offer-properties'].map(
      (part) => `/configuration/${part}`,
    ),
    `/configuration/departments/${provider.remoteId('Department', 1)}`,
    `/configuration/sources/${provider.remoteId('Source', 1)}`,
    `/configuration/sources/COMPANY_MARKETING/values/${provider.remoteId('Source', 1)}`,
    `/jobs/${provider.remoteId('Job', 1)}/positions/${provider.remoteId('Opening', 1)}`,
  ];
  const statuses = await Promise.all(paths.map(async (path) => [path, (await ask(provider, path)).status]));

  expect(statuses).toEqual(paths.map((path) => [path, 200]));
});

it('serves records that are added while it runs', async () => {
  const [candidate] = dataset.candidates;
  const [application] = dataset.applications;
  const own = createDataset(smartRecruitersProfile);
  const provider = await start({ dataset: own });
  await readPages(provider, '/candidates?limit=100');
  if (candidate === undefined || application === undefined) throw new TypeError('The data set is empty.');
  own.candidates.push({ ...candidate, key: 9_001 });
  own.applications.push({ ...application, key: 9_002, candidate: 9_001 });

  expect(idsIn(await readPages(provider, '/candidates?limit=100'))).toContain(
    provider.remoteId('Candidate', 9_001),
  );
});
