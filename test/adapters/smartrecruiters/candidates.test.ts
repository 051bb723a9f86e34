import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RecordType as FactType } from '../../../src/sandbox/sandbox.ts';
import { startSmartRecruiters } from '../../../src/sandbox/smartrecruiters/index.ts';
import { idsIn, listAllPages, listPage, readAll, readFields } from '../support/adapter-reads.ts';
import { type Account, connectTo, openAccount } from '../support/test-account.ts';
import { unfiltered } from '../support/unfiltered.ts';
import { openSmartRecruiters, smartRecruitersSubject } from './subject.ts';

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
const applicationsOf = (candidate: number) =>
  dataset().applications.filter((application) => application.candidate === candidate);

const sorted = (fields: Iterable<string>) => [...fields].toSorted();

describe('a list of candidates', () => {
  it('has the fields of the summary, and reads no detail', async () => {
    const fields = new Set(['phones', 'educations', 'firstName', 'customFields', 'remoteData']);
    const { items } = await listPage(account, 'Candidate', { size: 100, fields });
    expect(items).toHaveLength(100);
    expect(requests().map(({ path }) => path)).toEqual(['/candidates']);
    const held = ['firstName', 'lastName', 'emails', 'addresses', 'tags', 'isInternal', 'canEmail'];
    const always = ['type', 'remoteId', 'createdAt', 'updatedAt', 'applicationIds', 'jobIds'];
    for (const item of items) expect(sorted(Object.keys(item))).toEqual(sorted([...always, ...held]));
  });

  it('sideloads the applications, and the titles of the jobs of primary applications', async () => {
    const { items, sideloaded } = await listPage(account, 'Candidate', { size: 50 });
    const applications = sideloaded.filter(({ type }) => type === 'Application');
    expect(applications.map(({ remoteId }) => remoteId)).toEqual(
      items.flatMap(({ applicationIds = [] }) => applicationIds),
    );
    const jobs = sideloaded.filter(({ type }) => type === 'Job');
    expect(jobs.map(({ remoteId }) => remoteId)).toEqual(items.map(({ jobIds = [] }) => jobIds[0]));
    for (const job of jobs) expect(sorted(Object.keys(job))).toEqual(['remoteId', 'title', 'type']);
  });

  it('repeats the filters and the page size with each cursor', async () => {
    const tag = dataset().candidates.flatMap(({ tags }) => tags)[0] ?? '';
    const from = Date.parse('2024-05-01T00:00:00.000Z');
    const filter = { ...unfiltered.Candidate, tag, updatedAt: { from, to: null } };
    const pages = await listAllPages(account, 'Candidate', { size: 100, filter });
    const narrow = await listAllPages(account, 'Candidate', { size: 3 });
    expect(pages.length + narrow.length).toBeGreaterThan(200);
    for (const [index, { query }] of requests().entries()) {
      const isFiltered = index < pages.length;
      const isFirst = index === 0 || index === pages.length;
      expect(query).toEqual([
        ...(isFiltered
          ? [
              ['tag', tag],
              ['updatedAfter', '2024-04-30T23:59:59.999Z'],
            ]
          : []),
        ['limit', isFiltered ? '100' : '3'],
        ...(isFirst ? [] : [['pageId', expect.any(String)]]),
      ]);
    }
  });

  it('ends if there is no total, or no empty page after the last', async () => {
    for (const options of [
      { totalFound: false },
      { emptyLastPage: false },
      { totalFound: false, emptyLastPage: false },
    ]) {
      await using other = await openSmartRecruiters(options);
      const pages = await listAllPages(other, 'Candidate', { size: 80 });
      expect(new Set(idsIn(pages)).size).toBe(dataset().candidates.length);
      expect(pages.map(({ total }) => total)).toEqual(
        pages.map(() => (options.totalFound === false ? null : dataset().candidates.length)),
      );
    }
  });

  it('continues after an empty page that names a next one', async () => {
    account.sandbox.misbehave({ times: 1, rewrite: (body) => ({ ...Object(body), content: [] }) });
    const first = await listPage(account, 'Candidate', { size: 100 });
    expect(first).toMatchObject({ items: [], next: expect.any(String), isNextCertain: true });
    const { items } = await listPage(account, 'Candidate', { size: 100, from: first.next });
    expect(items).toHaveLength(100);
  });

  it.each([
    ['a short page that reaches the total', 3, 3, false],
    ['a short page before the total', 3, 9, true],
    ['a short page behind the total', 3, 2, true],
    ['a full page', 5, 5, true],
  ])(
    'ends only with a short page that reaches the total, if the page names another: %s',
    async (_what, rows, totalFound, hasNext) => {
      account.sandbox.misbehave({
        rewrite: (body) => ({
          content: Object(body).content.slice(0, rows),
          totalFound,
          nextPageId: 'another',
        }),
      });
      const { items, next } = await listPage(account, 'Candidate', { size: 5 });
      expect(items).toHaveLength(rows);
      expect(next !== null).toBe(hasNext);
    },
  );

  it('is an error if a page names itself as the next one', async () => {
    account.sandbox.misbehave({ status: 200, body: '{"content":[],"totalFound":9,"nextPageId":"again"}' });
    const { next } = await listPage(account, 'Candidate');
    await expect(listPage(account, 'Candidate', { from: next })).rejects.toMatchObject({
      code: 'UPSTREAM_CONTRACT',
      message: 'smartrecruiters names a page as its own next page',
    });
  });

  it.each([
    ['a text for a number', { totalFound: 'leaked' }, '$.totalFound is not an integer of 32 bits'],
    ['a number for a cursor', { nextPageId: 5 }, '$.nextPageId is not text'],
  ])('is an error if a paging member has a wrong type: %s', async (_what, members, message) => {
    account.sandbox.misbehave({ rewrite: (body) => ({ ...Object(body), ...members }) });
    await expect(listPage(account, 'Candidate')).rejects.toMatchObject({
      code: 'UPSTREAM_CONTRACT',
      message: `smartrecruiters answered in another shape: ${message}`,
    });
  });

  it('searches for an e-mail address as a phrase, as a residual filter', async () => {
    const filter = { ...unfiltered.Candidate, email: 'Maria"Santos@example.com', search: 'maria' };
    const { residual } = await listPage(account, 'Candidate', { filter });
    const q = requests()[0]?.query.filter(([name]) => name === 'q');
    expect(q).toEqual([['q', '"Maria Santos@example.com"']]);
    expect(residual).toEqual(expect.arrayContaining(['email', 'search']));
  });
});

describe('a candidate by id', () => {
  it('takes one call for the detail and another for the consent', async () => {
    const id = idOf('Candidate', 7);
    const scope = account.scope();
    await readFields(account, 'Candidate', [id], ['firstName', 'phones', 'educations'], scope);
    await readFields(account, 'Candidate', [id], ['canEmail'], scope);
    expect(requests().map(({ path }) => path)).toEqual([`/candidates/${id}`, `/candidates/${id}/consent`]);
  });

  it('is read once in a client request, even if several of its applications need it', async () => {
    const several = dataset().candidates.find(({ key }) => applicationsOf(key).length > 1)?.key ?? 0;
    const id = idOf('Candidate', several);
    const keys = applicationsOf(several).map(({ key }) => idOf('Application', key));
    const scope = account.scope();
    await readFields(account, 'Candidate', [id], ['phones'], scope);
    await readFields(account, 'Application', keys, ['status', 'sourceName'], scope);
    await listPage(account, 'Application', {
      filter: { ...unfiltered.Application, candidate: [id] },
      scope,
    });
    expect(requests().map(({ path }) => path)).toEqual([`/candidates/${id}`]);
    await readFields(account, 'Candidate', [id], ['phones']);
    expect(requests()).toHaveLength(2);
  });

  it('without a consent status has no value for `canEmail`', async () => {
    const unsaid = (row: object) => ({ ...row, consent: {} });
    account.sandbox.misbehave({
      rewrite: (body) => ({ ...Object(body), content: Object(body).content?.map(unsaid), status: null }),
    });
    const { items } = await listPage(account, 'Candidate');
    const byId = await readAll(account, 'Candidate', [idOf('Candidate', 7)], ['canEmail']);
    for (const candidate of [...items, ...byId]) expect(candidate).toMatchObject({ canEmail: null });
  });

  it('has a current employment only if the provider marks it', async () => {
    const facts = dataset().candidates.find(({ employments }) =>
      employments.some(({ isCurrent }) => isCurrent),
    );
    const id = idOf('Candidate', facts?.key ?? 0);
    const unsaid = ({ current: _, ...experience }: { readonly current?: unknown }) => experience;
    account.sandbox.misbehave({
      rewrite: (body) => ({ ...Object(body), experience: Object(body).experience.map(unsaid) }),
    });
    const [candidate] = await readAll(account, 'Candidate', [id], ['currentTitle', 'employments']);
    expect(candidate).toMatchObject({ currentTitle: null, currentCompany: null });
    expect(candidate?.employments?.map(({ isCurrent }) => isCurrent)).toEqual(
      facts?.employments.map(() => null),
    );
  });

  it("has the provider's row unchanged as `remoteData`", async () => {
    const bodies: unknown[] = [];
    account.sandbox.misbehave({
      rewrite: (body) => {
        bodies.push(body);
        return body;
      },
    });
    const [candidate] = await readAll(account, 'Candidate', [idOf('Candidate', 7)], ['remoteData']);
    const [job] = await readAll(account, 'Job', [idOf('Job', 7)], ['remoteData']);
    const [application] = await readAll(account, 'Application', [idOf('Application', 7)], ['remoteData']);
    expect([candidate, job, application].map((record) => record?.remoteData)).toEqual(bodies);
  });

  it('that the credential may not see is an error, and the others are read', async () => {
    await using other = await openSmartRecruiters({ hiddenCandidates: new Set([3]) });
    const ids = [2, 3, 4].map((key) => idOf('Candidate', key));
    for (const field of ['firstName', 'canEmail']) {
      const found = await readFields(other, 'Candidate', ids, [field]);
      expect(ids.map((id) => found.get(id))).toMatchObject([
        { remoteId: ids[0] },
        {
          code: 'UPSTREAM_FORBIDDEN',
          message: 'smartrecruiters does not permit this to the credential: PERMISSION_DENIED',
          status: field === 'firstName' ? 401 : 403,
        },
        { remoteId: ids[2] },
      ]);
    }
    const applications = [2, 3, 4].flatMap((key) =>
      applicationsOf(key).map((each) => idOf('Application', each.key)),
    );
    const read = await readFields(other, 'Application', applications, ['status']);
    expect(applications.filter((id) => read.get(id) instanceof Error)).toEqual(
      applicationsOf(3).map((each) => idOf('Application', each.key)),
    );
    const filter = { ...unfiltered.Application, candidate: [ids[1]] };
    await expect(listPage(other, 'Application', { filter })).rejects.toMatchObject({
      code: 'UPSTREAM_FORBIDDEN',
    });
  });

  it('that the credential may not see does not renew the token', async () => {
    const sandbox = await startSmartRecruiters({
      dataset: smartRecruitersSubject.dataset,
      rateLimit: null,
      hiddenCandidates: new Set([3]),
    });
    await using other = connectTo(sandbox, smartRecruitersSubject, { auth: 'token' });
    const id = idOf('Candidate', 3);
    const found = await readFields(other, 'Candidate', [id], ['firstName']);
    expect(found.get(id)).toMatchObject({ code: 'UPSTREAM_FORBIDDEN' });
    expect(sandbox.requests).toHaveLength(1);
    expect(sandbox.tokenRequests).toHaveLength(1);
  });
});
