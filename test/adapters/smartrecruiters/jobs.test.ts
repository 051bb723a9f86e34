import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RecordType as FactType } from '../../../src/sandbox/sandbox.ts';
import { idsIn, listAllPages, listPage, readAll, readFields } from '../support/adapter-reads.ts';
import { type Account, openAccount } from '../support/test-account.ts';
import { unfiltered } from '../support/unfiltered.ts';
import { smartRecruitersSubject } from './subject.ts';

let account: Account;
let seen = 0;
/** Requests of the current case. */
const requests = () => account.sandbox.requests.slice(seen);

beforeAll(async () => {
  account = await openAccount(smartRecruitersSubject);
});
afterEach(() => {
  seen = account.sandbox.requests.length;
  account.sandbox.behave();
});
afterAll(() => account[Symbol.asyncDispose]());

const dataset = () => account.sandbox.dataset;
const idOf = (type: FactType, key: number) => account.sandbox.remoteId(type, key);
const sorted = (fields: Iterable<string>) => [...fields].toSorted();

/** Sets the response body for all paths with the prefix, until the end of the case. */
function respondWith(body: unknown, path = '/'): void {
  account.sandbox.misbehave({ path, status: 200, body: JSON.stringify(body) });
}

describe('a list of jobs', () => {
  it('requests every page in the order of ids', async () => {
    const pages = await listAllPages(account, 'Job', { size: 10 });
    expect(idsIn(pages)).toEqual(idsIn(pages).toSorted());
    expect(requests().length).toBeGreaterThanOrEqual(4);
    for (const { query } of requests()) expect(query).toContainEqual(['sort', 'job_id']);
  });

  it('sends the words of all statuses of the filter', async () => {
    const filter = { ...unfiltered.Job, status: ['OPEN', 'DRAFT'] };
    const { items } = await listPage(account, 'Job', { size: 100, filter, fields: new Set(['status']) });
    const words = requests()[0]?.query.flatMap(([name, value]) => (name === 'statuses' ? [value] : []));
    expect(words?.toSorted()).toEqual(['CREATED', 'INTERVIEW', 'OFFER', 'SOURCING']);
    expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['OPEN', 'DRAFT']));
  });

  it('sends the label of the department', async () => {
    const department = dataset().departments.find(({ name }) => name === 'Web, Mobile');
    const filter = { ...unfiltered.Job, department: [idOf('Department', department?.key ?? 0)] };
    const { items } = await listPage(account, 'Job', { size: 100, filter });
    expect(items.length).toBeGreaterThan(0);
    expect(requests().map(({ path }) => path)).toEqual(['/configuration/departments', '/jobs']);
    expect(requests()[1]?.query).toContainEqual(['department', 'Web, Mobile']);
  });

  it('has the fields of the summary, and reads no detail', async () => {
    const { items, sideloaded } = await listPage(account, 'Job', {
      size: 100,
      fields: new Set(['isTemplate']),
    });
    expect(requests()).toHaveLength(1);
    const held = ['title', 'code', 'status', 'remoteStatus', 'departmentId', 'locations', 'lastActivityAt'];
    const always = ['type', 'remoteId', 'createdAt', 'updatedAt'];
    for (const item of items) expect(sorted(Object.keys(item))).toEqual(sorted([...always, ...held]));
    const departments = items.flatMap(({ departmentId }) => departmentId ?? []);
    expect(sideloaded.map(({ type, remoteId }) => [type, remoteId])).toEqual(
      departments.map((remoteId) => ['Department', remoteId]),
    );
  });
});

describe('a job', () => {
  it.each([
    [{ min: 50_000, max: 70_000.5, currency: 'EUR' }, [{ min: '50000', max: '70000.5', currency: 'EUR' }]],
    [{ min: 0.1, currency: 'EUR' }, [{ min: '0.1', max: null, currency: 'EUR' }]],
    [{ max: 1e21, currency: 'IDR' }, [{ min: null, max: '1000000000000000000000', currency: 'IDR' }]],
    [{ currency: 'EUR' }, []],
    [undefined, []],
  ])('has exact amounts in its pay range: %j', async (compensation, ranges) => {
    respondWith({ id: 'j', compensation });
    const [job] = await readAll(account, 'Job', ['j'], ['payRanges']);
    expect(job?.payRanges).toEqual(
      ranges.map((range) => ({ remoteId: null, payInputId: null, postId: null, ...range })),
    );
  });

  it('has no note and no approval after 404, and an error after 403', async () => {
    for (const field of ['noteIds', 'approvalFlowIds']) {
      account.sandbox.misbehave({ status: 404, body: '{"errors":[{"code":"ANYTHING"}]}' });
      expect(await readAll(account, 'Job', ['j'], [field])).toMatchObject([{ [field]: [] }]);
      account.sandbox.misbehave({ status: 403, body: '{"errors":[{"code":"NO_ACCESS_TO_APPROVALS"}]}' });
      const found = await readFields(account, 'Job', ['j'], [field]);
      expect(found.get('j')).toMatchObject({ code: 'UPSTREAM_FORBIDDEN' });
    }
  });
});

describe('a job post', () => {
  it.each([
    [
      { jobDescription: { title: 'R & D <1>', text: '<p>Do.</p>' } },
      '<h2>R &amp; D &lt;1&gt;</h2>\n<p>Do.</p>',
    ],
    [
      { qualifications: { text: '<p>B</p>' }, companyDescription: { text: '<p>A</p>' } },
      '<p>A</p>\n<p>B</p>',
    ],
    [{ additionalInformation: { title: 'More', text: '' } }, null],
    [{}, null],
  ])('has its sections as content, in a fixed order: %j', async (sections, content) => {
    respondWith({ id: 'x', jobAd: { sections } });
    const [post] = await readAll(
      account,
      'JobPost',
      ['j:x'],
      ['content', 'isLive', 'isInternal', 'language'],
    );
    expect(post).toMatchObject({ content, isLive: null, isInternal: null, language: null });
  });

  it('was first published with its first publication, even an ended one', async () => {
    const publishedOn = ['2025-03-02T00:00:00.000Z', '2025-03-01T00:00:00.000Z', undefined];
    respondWith({ content: publishedOn.map((each) => ({ publishedOn: each })) });
    const [post] = await readAll(account, 'JobPost', ['j:x'], ['firstPublishedAt']);
    expect(post).toMatchObject({ firstPublishedAt: '2025-03-01T00:00:00.000Z' });
    expect(requests()[0]?.query).toEqual([['activeOnly', 'false']]);
  });
});
