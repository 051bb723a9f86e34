import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RecordType as FactType } from '../../../src/sandbox/sandbox.ts';
import { listPage, readAll, readFields } from '../support/adapter-reads.ts';
import { type Account, listingOf, openAccount } from '../support/test-account.ts';
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

describe('a list of applications', () => {
  it('is read from pages of candidates, and sideloads these and the titles of jobs', async () => {
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
      expect(sorted(Object.keys(item))).toEqual(['candidateId', 'jobId', 'remoteId', 'type']);
    }
  });

  it('has the rejection of applications that were not rejected, without another call', async () => {
    const { items } = await listPage(account, 'Application', { size: 100 });
    const primary = items.filter((item) => 'status' in item);
    for (const item of primary) {
      expect('rejectedAt' in item).toBe(item.status !== 'REJECTED');
      expect('rejection' in item).toBe(item.status !== 'REJECTED' && item.status !== 'WITHDRAWN');
    }
    expect(new Set(primary.map(({ status }) => status)).size).toBeGreaterThan(3);
  });

  it('of given candidates takes one call for each, and has all fields', async () => {
    const keys = [11, 12, 13];
    const candidates = keys.map((key) => idOf('Candidate', key));
    const { items } = await listPage(account, 'Application', {
      filter: { ...unfiltered.Application, candidate: candidates },
    });
    expect(items.map(({ remoteId }) => remoteId).toSorted()).toEqual(
      keys.flatMap((key) => applicationsOf(key).map((each) => idOf('Application', each.key))).toSorted(),
    );
    for (const item of items) expect(item).toHaveProperty('sourceName');
    expect(requests().map(({ path }) => path)).toEqual(candidates.map((id) => `/candidates/${id}`));
  });

  it('does not support filters by what applications do not have, and says what to do instead', () => {
    const { unsupportedFilters, filterAdvice } = listingOf(account.resources, 'Application');
    expect(unsupportedFilters).toEqual([
      ...['createdAt', 'updatedAt', 'stage', 'source', 'jobPost', 'referrer', 'lastActivityAt'],
    ]);
    expect(filterAdvice.updatedAt).toBe('list candidates by updatedAt and select their applications');
  });
});

describe('an application', () => {
  const paths = () => requests().map(({ path }) => path.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}'));

  it('takes two calls for its date, and one for its row', async () => {
    const id = idOf('Application', 5);
    await readFields(account, 'Application', [id], ['remoteData']);
    expect(paths()).toEqual(['/candidates/{id}/jobs/{id}']);
    await readFields(account, 'Application', [id], ['appliedAt', 'createdAt']);
    expect(paths().slice(1)).toEqual([
      '/candidates/{id}/jobs/{id}',
      '/job-applications-api/v202112/job-applications/{id}',
    ]);
  });

  it('has no date if the provider has no UUID for it', async () => {
    account.sandbox.misbehave({ rewrite: (body) => ({ ...Object(body), applicationId: undefined }) });
    const [application] = await readAll(account, 'Application', [idOf('Application', 5)], ['appliedAt']);
    expect(application).toMatchObject({ appliedAt: null });
    expect(requests()).toHaveLength(1);
  });

  it('has an error in place of its date if the UUID would change the path', async () => {
    account.sandbox.misbehave({ rewrite: (body) => ({ ...Object(body), applicationId: '../../users' }) });
    const id = idOf('Application', 5);
    const found = await readFields(account, 'Application', [id], ['appliedAt']);
    expect(found.get(id)).toMatchObject({
      code: 'UPSTREAM_CONTRACT',
      message: 'smartrecruiters answered in another shape: $.applicationId is not an id',
    });
    expect(requests()).toHaveLength(1);
  });

  it.each([
    ['the latest change, in any order of changes, if that is one to REJECTED', 'REJECTED', '2025-05-01'],
    ['no time if it was reopened after a rejection', 'NEW', null],
  ])('was rejected at %s', async (_when, latest, day) => {
    const content = ['2025-04-01', '2025-05-01', '2025-03-01'].map((changed) => ({
      changedOn: `${changed}T10:00:00.000Z`,
      status: changed === '2025-05-01' ? latest : 'REJECTED',
    }));
    account.sandbox.misbehave({ rewrite: () => ({ content }) });
    const [application] = await readAll(account, 'Application', [idOf('Application', 5)], ['rejectedAt']);
    expect(application).toMatchObject({ rejectedAt: day === null ? null : `${day}T10:00:00.000Z` });
  });

  it('has all values of all fields as an answer, and the label or else the name as the question', async () => {
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

  it('distinguishes reasons for rejection and withdrawal with the same id', async () => {
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

  it('has a reason of the side that ended it', async () => {
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

  it('has no recruiter if two members of the hiring team have the role', async () => {
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
  it('may have roles that the company defines', async () => {
    const { jobs, ...rest } = smartRecruitersSubject.dataset;
    const hiringTeam = [{ user: 1, role: 'SOURCER', isResponsible: false }] as const;
    const sourced = jobs.map((job) => ({ ...job, hiringTeam }));
    await using other = await openSmartRecruiters({ dataset: { ...rest, jobs: sourced } });
    const [job] = await readAll(other, 'Job', [idOf('Job', 1)], ['hiringTeam']);
    expect(job?.hiringTeam).toEqual([
      { userId: idOf('User', 1), role: 'OTHER', remoteRole: 'Sourcer', isResponsible: null },
    ]);
  });

  it('is read once in a client request, even if applications need it too', async () => {
    const facts = dataset()
      .applications.filter(({ job }) => job === 1)
      .slice(0, 5);
    const ids = facts.map(({ key }) => idOf('Application', key));
    const scope = account.scope();
    await readFields(account, 'Job', [idOf('Job', 1)], ['hiringTeam'], scope);
    await readFields(account, 'Application', ids, ['recruiterId'], scope);
    expect(requests()).toHaveLength(1);
  });
});
