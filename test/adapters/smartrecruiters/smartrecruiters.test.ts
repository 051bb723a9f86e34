import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RecordType as FactType } from '../../../src/sandbox/sandbox.ts';
import {
  type SmartRecruitersOptions,
  startSmartRecruiters,
} from '../../../src/sandbox/smartrecruiters/index.ts';
import { createFakeClock } from '../../support/clocks/fake-clock.ts';
import { idsIn, listPage, type PageOf, readAll, readFields, rowsIn, walk } from '../support/adapter-reads.ts';
import { describeAdapter } from '../contract/describe-adapter.ts';
import { type Account, connectTo, listingOf, openAccount } from '../support/test-account.ts';
import { smartRecruitersSubject } from './subject.ts';

describeAdapter('smartrecruiters', smartRecruitersSubject);

describe('smartrecruiters, in particular', () => {
  let account: Account;
  let seen = 0;
  /** Of the case that runs. */
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

  async function openWith(options: Partial<SmartRecruitersOptions>): Promise<Account> {
    return connectTo(
      await startSmartRecruiters({ dataset: smartRecruitersSubject.dataset, rateLimit: null, ...options }),
      smartRecruitersSubject,
    );
  }

  const times = { createdAt: null, updatedAt: null };
  const anyCandidate = { ...times, email: null, tag: null, job: null, search: null };
  const anyApplication = {
    ...times,
    candidates: null,
    jobs: null,
    status: null,
    stageName: null,
    isProspect: null,
  };
  const anyJob = { ...times, status: null, department: null, office: null, code: null, search: null };
  const anyOffer = {
    ...times,
    applications: null,
    candidates: null,
    jobs: null,
    status: null,
    currentOnly: null,
  };

  const all = (fields: Iterable<string>) => [...fields].toSorted();

  describe('a list of candidates', () => {
    it('holds what a summary has, and costs no detail', async () => {
      const fields = new Set(['phones', 'educations', 'firstName', 'customFields', 'remoteData']);
      const { items } = await listPage(account, 'Candidate', { size: 100, fields });
      expect(items).toHaveLength(100);
      expect(requests().map(({ path }) => path)).toEqual(['/candidates']);
      const held = ['firstName', 'lastName', 'emails', 'addresses', 'tags', 'isInternal', 'canEmail'];
      const always = ['type', 'remoteId', 'createdAt', 'updatedAt', 'applicationIds', 'jobIds'];
      for (const item of items) expect(all(Object.keys(item))).toEqual(all([...always, ...held]));
    });

    it('learns of the applications, and of the titles of the jobs of primary ones', async () => {
      const { items, sideloaded } = await listPage(account, 'Candidate', { size: 50 });
      const applications = sideloaded.filter(({ type }) => type === 'Application');
      expect(applications.map(({ remoteId }) => remoteId)).toEqual(
        items.flatMap(({ applicationIds = [] }) => applicationIds),
      );
      const jobs = sideloaded.filter(({ type }) => type === 'Job');
      expect(jobs.map(({ remoteId }) => remoteId)).toEqual(items.map(({ jobIds = [] }) => jobIds[0]));
      for (const job of jobs) expect(all(Object.keys(job))).toEqual(['remoteId', 'title', 'type']);
    });

    it('sends the filters and the size again with each cursor', async () => {
      const tag = dataset().candidates.flatMap(({ tags }) => tags)[0] ?? '';
      const from = Date.parse('2024-05-01T00:00:00.000Z');
      const filter = { ...anyCandidate, tag, updatedAt: { from, to: null } };
      const pages = await walk(account, 'Candidate', { size: 100, filter });
      const narrow = await walk(account, 'Candidate', { size: 3 });
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

    it('walks to the end where the provider counts nothing, and names no page after the last', async () => {
      for (const options of [
        { totalFound: false },
        { emptyLastPage: false },
        { totalFound: false, emptyLastPage: false },
      ]) {
        await using other = await openWith(options);
        const pages = await walk(other, 'Candidate', { size: 80 });
        expect(new Set(idsIn(pages)).size).toBe(dataset().candidates.length);
        expect(pages.map(({ total }) => total)).toEqual(
          pages.map(() => (options.totalFound === false ? null : dataset().candidates.length)),
        );
      }
    });

    it('goes on after a page that is empty although there is more', async () => {
      account.sandbox.misbehave({ times: 1, rewrite: (body) => ({ ...Object(body), content: [] }) });
      const first = await listPage(account, 'Candidate', { size: 100 });
      expect(first).toMatchObject({ items: [], next: expect.any(String), isNextCertain: true });
      const { items } = await listPage(account, 'Candidate', { size: 100, from: first.next });
      expect(items).toHaveLength(100);
    });

    it('does not go in circles', async () => {
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
    ])(
      'is an error where the page about the rows is in another shape: %s',
      async (_what, members, message) => {
        account.sandbox.misbehave({ rewrite: (body) => ({ ...Object(body), ...members }) });
        await expect(listPage(account, 'Candidate')).rejects.toMatchObject({
          code: 'UPSTREAM_CONTRACT',
          message: `smartrecruiters answered in another shape: ${message}`,
        });
      },
    );

    it('looks for an e-mail address as a phrase, and leaves the comparison to the gateway', async () => {
      const filter = { ...anyCandidate, email: 'Maria"Santos@example.com', search: 'maria' };
      const { residual } = await listPage(account, 'Candidate', { filter });
      const q = requests()[0]?.query.filter(([name]) => name === 'q');
      expect(q).toEqual([['q', '"Maria Santos@example.com"']]);
      expect(residual).toEqual(expect.arrayContaining(['email', 'search']));
    });
  });

  describe('a candidate by id', () => {
    it('costs one call, for the detail; the consent another', async () => {
      const id = idOf('Candidate', 7);
      const asking = account.scope();
      await readFields(account, 'Candidate', [id], ['firstName', 'phones', 'educations'], asking);
      await readFields(account, 'Candidate', [id], ['canEmail'], asking);
      expect(requests().map(({ path }) => path)).toEqual([`/candidates/${id}`, `/candidates/${id}/consent`]);
    });

    it('is asked for once in a client request, however many of its applications need it', async () => {
      const several = dataset().candidates.find(({ key }) => applicationsOf(key).length > 1)?.key ?? 0;
      const id = idOf('Candidate', several);
      const keys = applicationsOf(several).map(({ key }) => idOf('Application', key));
      const asking = account.scope();
      await readFields(account, 'Candidate', [id], ['phones'], asking);
      await readFields(account, 'Application', keys, ['status', 'sourceName'], asking);
      await listPage(account, 'Application', { filter: { ...anyApplication, candidates: [id] }, asking });
      expect(requests().map(({ path }) => path)).toEqual([`/candidates/${id}`]);
      await readFields(account, 'Candidate', [id], ['phones']);
      expect(requests()).toHaveLength(2);
    });

    it('of whose consent nothing is said may or may not be written to', async () => {
      const unsaid = (row: object) => ({ ...row, consent: {} });
      account.sandbox.misbehave({
        rewrite: (body) => ({ ...Object(body), content: Object(body).content?.map(unsaid), status: null }),
      });
      const { items } = await listPage(account, 'Candidate');
      const byId = await readAll(account, 'Candidate', [idOf('Candidate', 7)], ['canEmail']);
      for (const candidate of [...items, ...byId]) expect(candidate).toMatchObject({ canEmail: null });
    });

    it('works where the provider says so, and nowhere else', async () => {
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

    it('comes with the whole of its row as it came', async () => {
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

    it('that is hidden is an error in its place, and the others are there', async () => {
      await using other = await openWith({ hiddenCandidates: new Set([3]) });
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
      const filter = { ...anyApplication, candidates: [ids[1]] };
      await expect(listPage(other, 'Application', { filter })).rejects.toMatchObject({
        code: 'UPSTREAM_FORBIDDEN',
      });
    });

    it('that is hidden does not cost the token, for it is not the credential that is refused', async () => {
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

  describe('an API key', () => {
    it('that is refused is refused for good: nothing is tried again', async () => {
      await using other = await openWith({ apiKey: 'another key' });
      await expect(listPage(other, 'Job')).rejects.toMatchObject({
        code: 'UPSTREAM_UNAUTHENTICATED',
        message: 'smartrecruiters refused the credential',
        status: 401,
      });
      expect(other.sandbox.requests).toHaveLength(1);
      expect(other.sandbox.tokenRequests).toEqual([]);
    });

    it('of nobody who administers reads jobs, and neither offers nor what is configured', async () => {
      await using other = await openWith({ isAdmin: false });
      expect((await listPage(other, 'Job')).items).toHaveLength(5);
      await expect(listPage(other, 'Offer')).rejects.toMatchObject({
        code: 'UPSTREAM_FORBIDDEN',
        message: 'smartrecruiters does not permit this to the credential: NO_ACCESS_TO_OFFERS',
      });
      for (const type of ['Department', 'Source', 'RejectionReason'] as const) {
        await expect(listPage(other, type)).rejects.toMatchObject({
          code: 'UPSTREAM_FORBIDDEN',
          status: 403,
        });
      }
    });
  });

  describe('a list of jobs', () => {
    it('is in the order of ids on every page, for no other loses none', async () => {
      const pages = await walk(account, 'Job', { size: 10 });
      expect(idsIn(pages)).toEqual(idsIn(pages).toSorted());
      expect(requests().length).toBeGreaterThanOrEqual(4);
      for (const { query } of requests()) expect(query).toContainEqual(['sort', 'job_id']);
    });

    it('is narrowed by the words of all statuses that are meant', async () => {
      const filter = { ...anyJob, status: ['OPEN', 'DRAFT'] };
      const { items } = await listPage(account, 'Job', { size: 100, filter, fields: new Set(['status']) });
      const words = requests()[0]?.query.flatMap(([name, value]) => (name === 'statuses' ? [value] : []));
      expect(words?.toSorted()).toEqual(['CREATED', 'INTERVIEW', 'OFFER', 'SOURCING']);
      expect(new Set(items.map(({ status }) => status))).toEqual(new Set(['OPEN', 'DRAFT']));
    });

    it('is narrowed by the label of the department', async () => {
      const department = dataset().departments.find(({ name }) => name === 'Web, Mobile');
      const filter = { ...anyJob, department: idOf('Department', department?.key ?? 0) };
      const { items } = await listPage(account, 'Job', { size: 100, filter });
      expect(items.length).toBeGreaterThan(0);
      expect(requests().map(({ path }) => path)).toEqual(['/configuration/departments', '/jobs']);
      expect(requests()[1]?.query).toContainEqual(['department', 'Web, Mobile']);
    });

    it('holds what a summary has, and costs no detail', async () => {
      const { items, sideloaded } = await listPage(account, 'Job', {
        size: 100,
        fields: new Set(['isTemplate']),
      });
      expect(requests()).toHaveLength(1);
      const held = ['title', 'code', 'status', 'remoteStatus', 'departmentId', 'locations', 'lastActivityAt'];
      const always = ['type', 'remoteId', 'createdAt', 'updatedAt'];
      for (const item of items) expect(all(Object.keys(item))).toEqual(all([...always, ...held]));
      const departments = items.flatMap(({ departmentId }) => departmentId ?? []);
      expect(sideloaded.map(({ type, remoteId }) => [type, remoteId])).toEqual(
        departments.map((remoteId) => ['Department', remoteId]),
      );
    });
  });

  describe('a list of applications', () => {
    it('comes out of pages of candidates, whom it learns of, with titles of jobs', async () => {
      const { items, sideloaded } = await listPage(account, 'Application', { size: 100 });
      expect(requests().map(({ path }) => path)).toEqual(['/candidates']);
      const candidates = sideloaded.filter(({ type }) => type === 'Candidate');
      expect(candidates).toHaveLength(100);
      expect(candidates[0]).toHaveProperty('firstName');
      expect(sideloaded.filter(({ type }) => type === 'Job')).toHaveLength(100);

      const primary = items.filter((item) => 'status' in item);
      const secondary = items.filter((item) => !('status' in item));
      expect(primary).toHaveLength(100);
      expect(secondary.length).toBeGreaterThan(5);
      for (const item of secondary) {
        expect(all(Object.keys(item))).toEqual(['candidateId', 'jobId', 'remoteId', 'type']);
      }
    });

    it('knows without another call of those that were not rejected that nobody rejected them', async () => {
      const { items } = await listPage(account, 'Application', { size: 100 });
      const told = items.filter((item) => 'status' in item);
      for (const item of told) {
        expect('rejectedAt' in item).toBe(item.status !== 'REJECTED');
        expect('rejection' in item).toBe(item.status !== 'REJECTED' && item.status !== 'WITHDRAWN');
      }
      expect(new Set(told.map(({ status }) => status)).size).toBeGreaterThan(3);
    });

    it('of some candidates costs one detail each, which tells of all of it', async () => {
      const keys = [11, 12, 13];
      const candidates = keys.map((key) => idOf('Candidate', key));
      const { items } = await listPage(account, 'Application', { filter: { ...anyApplication, candidates } });
      expect(items.map(({ remoteId }) => remoteId).toSorted()).toEqual(
        keys.flatMap((key) => applicationsOf(key).map((each) => idOf('Application', each.key))).toSorted(),
      );
      for (const item of items) expect(item).toHaveProperty('sourceName');
      expect(requests().map(({ path }) => path)).toEqual(candidates.map((id) => `/candidates/${id}`));
    });

    it('cannot be narrowed by when they were made or changed', () => {
      expect(listingOf(account.resources, 'Application').unsupportedFilters).toEqual([
        'createdAt',
        'updatedAt',
      ]);
    });
  });

  describe('an application', () => {
    const paths = () => requests().map(({ path }) => path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}'));

    it('says when somebody applied by two calls, and its row by one', async () => {
      const id = idOf('Application', 5);
      await readFields(account, 'Application', [id], ['remoteData']);
      expect(paths()).toEqual(['/candidates/{id}/jobs/{id}']);
      await readFields(account, 'Application', [id], ['appliedAt', 'createdAt']);
      expect(paths().slice(1)).toEqual([
        '/candidates/{id}/jobs/{id}',
        '/job-applications-api/v202112/job-applications/{id}',
      ]);
    });

    it('was applied for on no known day where the provider names no key of its own', async () => {
      account.sandbox.misbehave({ rewrite: (body) => ({ ...Object(body), applicationId: undefined }) });
      const [application] = await readAll(account, 'Application', [idOf('Application', 5)], ['appliedAt']);
      expect(application).toMatchObject({ appliedAt: null });
      expect(requests()).toHaveLength(1);
    });

    it('was applied for on no day that can be asked for where its key is none', async () => {
      account.sandbox.misbehave({ rewrite: (body) => ({ ...Object(body), applicationId: '../../users' }) });
      const id = idOf('Application', 5);
      const found = await readFields(account, 'Application', [id], ['appliedAt']);
      expect(found.get(id)).toMatchObject({
        code: 'UPSTREAM_CONTRACT',
        message: 'smartrecruiters answered in another shape: $.applicationId is not an id',
      });
      expect(requests()).toHaveLength(1);
    });

    it('was rejected at the latest such change, in whatever order changes are told', async () => {
      const content = ['2025-04-01', '2025-05-01', '2025-03-01'].map((day) => ({
        changedOn: `${day}T10:00:00.000Z`,
        status: day === '2025-05-01' ? 'NEW' : 'REJECTED',
      }));
      account.sandbox.misbehave({ rewrite: () => ({ content }) });
      const [application] = await readAll(account, 'Application', [idOf('Application', 5)], ['rejectedAt']);
      expect(application).toMatchObject({ rejectedAt: '2025-04-01T10:00:00.000Z' });
    });

    it('answers with all values of all fields, under the label of the question or else its name', async () => {
      const values = (...labels: (string | undefined)[]) => labels.map((label) => ({ id: 'v', label }));
      const records = [
        { fields: [{ id: 'a', label: 'Which?', values: values('English', 'Deutsch') }] },
        { fields: [{ id: 'b', values: values(undefined, '日本語') }, { id: 'c' }] },
      ];
      const content = [
        { id: '1', name: 'languages', label: 'Languages', records },
        { id: '2', name: 'notes', records: [] },
      ];
      account.sandbox.misbehave({ rewrite: () => ({ content }) });
      const [application] = await readAll(account, 'Application', [idOf('Application', 5)], ['answers']);
      expect(application?.answers).toEqual([
        { question: 'Languages', answer: 'English, Deutsch, 日本語' },
        { question: 'notes', answer: null },
      ]);
    });

    it('tells reasons of rejection from reasons of withdrawal, though both may have the same id', async () => {
      account.sandbox.misbehave({
        path: '/configuration',
        rewrite: () => ({ content: [{ id: '12', label: 'Something else' }] }),
      });
      const { items } = await listPage(account, 'RejectionReason');
      expect(items).toMatchObject([
        { remoteId: 'rejection:12', name: 'Something else', side: 'BY_COMPANY' },
        { remoteId: 'withdrawal:12', name: 'Something else', side: 'BY_CANDIDATE' },
      ]);
    });

    it('names a reason of the side that its status says', async () => {
      const facts = dataset().applications.filter(({ rejection }) => rejection?.reason);
      const ids = facts.slice(0, 60).map(({ key }) => idOf('Application', key));
      const applications = await readAll(account, 'Application', ids, ['status', 'rejection']);
      const reasonIds = applications.map(({ rejection }) => rejection?.reasonId ?? '');
      const reasons = await readAll(account, 'RejectionReason', reasonIds, ['side']);
      expect(reasons.map(({ side }) => side)).toEqual(
        applications.map(({ status }) => (status === 'WITHDRAWN' ? 'BY_CANDIDATE' : 'BY_COMPANY')),
      );
      expect(new Set(reasons.map(({ side }) => side)).size).toBe(2);
    });

    it('is nobody’s to recruit where two have the role', async () => {
      const isShared = ({ hiringTeam }: { hiringTeam: readonly { role: string }[] }) =>
        hiringTeam.filter(({ role }) => role === 'RECRUITER').length > 1;
      const shared = new Set(
        dataset()
          .jobs.filter(isShared)
          .map(({ key }) => key),
      );
      const facts = dataset().applications.find(({ job }) => job !== null && shared.has(job));
      const id = idOf('Application', facts?.key ?? 0);
      const [application] = await readAll(account, 'Application', [id], ['recruiterId', 'coordinatorId']);
      expect(application).toMatchObject({ recruiterId: null, coordinatorId: expect.any(String) });
    });
  });

  describe('a hiring team', () => {
    it('may have roles that the company has made up', async () => {
      const { jobs, ...rest } = smartRecruitersSubject.dataset;
      const hiringTeam = [{ user: 1, role: 'SOURCER', isResponsible: false }] as const;
      const sourced = jobs.map((job) => ({ ...job, hiringTeam }));
      await using other = await openWith({ dataset: { ...rest, jobs: sourced } });
      const [job] = await readAll(other, 'Job', [idOf('Job', 1)], ['hiringTeam']);
      expect(job?.hiringTeam).toEqual([
        { userId: idOf('User', 1), role: 'OTHER', remoteRole: 'Sourcer', isResponsible: null },
      ]);
    });

    it('is asked for once in a client request, also where applications need it', async () => {
      const facts = dataset()
        .applications.filter(({ job }) => job === 1)
        .slice(0, 5);
      const ids = facts.map(({ key }) => idOf('Application', key));
      const asking = account.scope();
      await readFields(account, 'Job', [idOf('Job', 1)], ['hiringTeam'], asking);
      await readFields(account, 'Application', ids, ['recruiterId'], asking);
      expect(requests()).toHaveLength(1);
    });
  });

  describe('an offer', () => {
    it('is told from its links whose it is', async () => {
      const rows = rowsIn(await walk(account, 'Offer', { size: 100 }));
      for (const { remoteId, candidateId, jobId, applicationId } of rows) {
        expect(applicationId).toBe(`${candidateId}:${jobId}`);
        expect(remoteId.startsWith(`${applicationId}:`)).toBe(true);
      }
      expect(rows).toHaveLength(dataset().offers.length);
    });

    it.each([
      ['candidate and job', ({ candidate, job }: Links) => ({ candidate, job })],
      ['details', ({ details }: Links) => ({ details })],
    ])('needs no more of its links than %s', async (_what, keep) => {
      const usual = await listPage(account, 'Offer', { size: 10 });
      account.sandbox.misbehave({ rewrite: (body) => withLinks(body, keep) });
      const { items } = await listPage(account, 'Offer', { size: 10 });
      const owners = (page: Pick<PageOf<'Offer'>, 'items'>) =>
        page.items.map(({ remoteId, candidateId, jobId }) => ({ remoteId, candidateId, jobId }));
      expect(owners({ items })).toEqual(owners(usual));
    });

    it('of an application is listed below it, in one call', async () => {
      const facts = dataset().offers[0];
      const application = idOf('Application', facts?.application ?? 0);
      const { items } = await listPage(account, 'Offer', {
        filter: { ...anyOffer, applications: [application] },
      });
      expect(items).toMatchObject([{ remoteId: `${application}:${idOf('Offer', facts?.key ?? 0)}` }]);
      expect(requests()).toHaveLength(1);
    });

    it('is listed to the end where the provider counts nothing', async () => {
      const uncounted = ({ totalFound: _, ...body }: { readonly totalFound?: unknown }) => body;
      account.sandbox.misbehave({ rewrite: (body) => uncounted(Object(body)) });
      for (const type of ['Offer', 'Source'] as const) {
        const pages = await walk(account, type, { size: 3 });
        const facts = type === 'Offer' ? dataset().offers : dataset().sources;
        expect(new Set(idsIn(pages)).size).toBe(facts.length);
        expect(idsIn(pages)).toHaveLength(facts.length);
        expect(pages.map(({ total }) => total)).toEqual(pages.map(() => null));
        expect(pages.filter(({ next, isNextCertain }) => next !== null && isNextCertain)).toEqual([]);
      }
    });

    it('sends the filters again with each offset', async () => {
      const from = Date.parse('2024-01-01T00:00:00.000Z');
      const to = Date.parse('2026-01-01T00:00:00.000Z');
      const filter = { ...anyOffer, createdAt: { from, to }, status: ['ACCEPTED', 'DECLINED'] };
      const pages = await walk(account, 'Offer', { size: 100, filter });
      const first = [
        ['status', 'ACCEPTED'],
        ['status', 'NOT_ACCEPTED'],
        ['createdAfter', '2023-12-31T23:59:59.999Z'],
        ['createdBefore', '2026-01-01T00:00:00.001Z'],
      ];
      expect(rowsIn(pages).length).toBeGreaterThan(10);
      for (const { query } of requests()) expect(query.slice(0, 4)).toEqual(first);
    });
  });

  it('waits after 429 also where nothing says how long, and longer each time', async () => {
    const clock = createFakeClock();
    await using other = await openAccount(smartRecruitersSubject, { accountClock: clock });
    other.sandbox.misbehave({ status: 429, body: '{"message":"Too many requests"}', times: 2 });
    const asking = other.scope(60_000);
    const listing = listPage(other, 'Job', { asking });
    for (const [answers, atLeastMs, atMostMs] of [
      [1, 500, 1_000],
      [2, 1_000, 2_000],
    ] as const) {
      await expect.poll(() => asking.calls.length, { interval: 2 }).toBe(answers);
      await clock.advance(atLeastMs - 1);
      expect(other.sandbox.requests).toHaveLength(answers);
      await clock.advance(atMostMs - atLeastMs + 1);
    }
    expect((await listing).items).toHaveLength(5);
    expect(other.sandbox.requests.map(({ status }) => status)).toEqual([429, 429, 200]);
  });
});

type Links = Readonly<Record<'candidate' | 'job' | 'details', unknown>>;

function withLinks(body: unknown, keep: (links: Links) => object): unknown {
  const { content }: { content: readonly { actions: Links }[] } = Object(body);
  return { ...Object(body), content: content.map((offer) => ({ ...offer, actions: keep(offer.actions) })) };
}
