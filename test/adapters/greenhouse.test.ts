import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { greenhouse } from '../../src/adapters/greenhouse/index.ts';
import type { RecordType } from '../../src/domain/records.ts';
import { startGreenhouse } from '../../src/sandbox/greenhouse/index.ts';
import type { EmploymentFacts } from '../../src/sandbox/model.ts';
import type { RecordType as FactType } from '../../src/sandbox/sandbox.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { createInstantClock } from '../support/clocks/instant-clock.ts';
import { describeAdapter } from './contract/describe-adapter.ts';
import { greenhouseSubject } from './greenhouse-subject.ts';
import {
  idsIn,
  listAllPages,
  listPage,
  type PageOf,
  readAll,
  readFields,
  rowsIn,
} from './support/adapter-reads.ts';
import { type Account, connectTo, fieldsOf, openAccount, resourceOf } from './support/test-account.ts';
import { unfiltered } from './support/unfiltered.ts';

describeAdapter('greenhouse', greenhouseSubject);

describe('the Greenhouse adapter', () => {
  let account: Account;
  let seen = 0;
  /** The requests of the current test. */
  const requests = () => account.sandbox.requests.slice(seen);

  beforeAll(async () => {
    account = await openAccount(greenhouseSubject);
  });
  afterEach(() => {
    seen = account.sandbox.requests.length;
    account.sandbox.behave();
  });
  afterAll(() => account[Symbol.asyncDispose]());

  const given = { dataset: greenhouseSubject.dataset };
  const idOf = (type: FactType, key: number) => account.sandbox.remoteId(type, key);
  const dataset = () => account.sandbox.dataset;
  /** The value of one parameter in each request; null if the request lacks it. */
  const parameterOf = (name: string) =>
    requests().map(({ query }) => query.find(([parameter]) => parameter === name)?.[1] ?? null);

  describe('a list', () => {
    it('skips rows beyond the first of each value, unless the filter has a residual', async () => {
      const request = { size: 500, fields: new Set(['jobId']) };
      const firstOfEach = { field: 'jobId', rows: 2 };
      const all = await listPage(account, 'Application', request);
      const some = await listPage(account, 'Application', { ...request, firstOfEach });
      const byJob = Map.groupBy(all.items, ({ jobId }) => jobId);
      const most = [...byJob.values()].reduce((sum, rows) => sum + Math.min(rows.length, 2), 0);
      expect(most).toBeLessThan(all.items.length);
      expect(some.items).toHaveLength(most);

      const status = ['ACTIVE', 'REJECTED'];
      const filter = { ...unfiltered.Application, status };
      const tested = await listPage(account, 'Application', { ...request, filter });
      const testedSome = await listPage(account, 'Application', { ...request, filter, firstOfEach });
      expect(tested.residual).toEqual(['status']);
      expect(idsIn([testedSome])).toEqual(idsIn([tested]));
    });

    it('names the index of a malformed row, also after rows that it skips', async () => {
      const rows = [
        { id: 3, job_id: 1 },
        { id: 2, job_id: 1 },
        { id: {}, job_id: 2 },
      ];
      account.sandbox.misbehave({ status: 200, body: JSON.stringify(rows) });
      const request = { fields: new Set(['jobId']), firstOfEach: { field: 'jobId', rows: 1 } };
      expect((await listPage(account, 'Application', request)).problem).toMatchObject({
        code: 'UPSTREAM_CONTRACT',
        message: expect.stringContaining('$[2].id'),
      });
    });

    it('sends the cursor as the only parameter of further pages', async () => {
      const filter = { ...unfiltered.Candidate, tag: 'referral' };
      const pages = await listAllPages(account, 'Candidate', {
        size: 20,
        filter,
        fields: new Set(['firstName']),
      });
      expect(pages.length).toBeGreaterThanOrEqual(3);
      const [first, ...others] = requests();
      expect(first?.query).toEqual([
        ['tag', 'referral'],
        ['fields', 'first_name,id'],
        ['per_page', '20'],
      ]);
      for (const { query } of others) expect(query).toEqual([['cursor', expect.any(String)]]);
    });

    it('requests pages of the given size, and the largest pages for a residual filter', async () => {
      const filter = { ...unfiltered.Candidate, search: 'maria' };
      await listPage(account, 'Candidate', { size: 7 });
      await listPage(account, 'Candidate', { size: 7, filter });
      await listPage(account, 'Candidate', { size: 501 });
      expect(parameterOf('per_page')).toEqual(['7', '500', '500']);
    });

    it('neither repeats nor loses a record while records are added', async () => {
      const candidates = [...greenhouseSubject.dataset.candidates];
      const growing = { ...greenhouseSubject.dataset, candidates };
      await using other = await openAccount(greenhouseSubject, { dataset: growing });
      const before = candidates.map(({ key }) => other.sandbox.remoteId('Candidate', key)).toReversed();
      const ids: string[] = [];
      let from: string | null = null;
      do {
        const page: PageOf<'Candidate'> = await listPage(other, 'Candidate', { size: 300, from });
        expect(page.order).toBe('id-descending');
        ids.push(...page.items.map(({ remoteId }) => remoteId));
        from = page.next;
        const last = candidates.at(-1);
        if (last !== undefined) candidates.push({ ...last, key: last.key + 1 });
      } while (from !== null);
      expect(ids).toEqual(before);
    });

    it.each([
      ['<https://harvest.example.com/v3/jobs?cursor=x>; rel="next"'],
      ['<http://127.0.0.1:1/v3/jobs?cursor=x>; rel="next"'],
      ['</v3/jobs?per_page=2>; rel="next"'],
      ['not a link'],
    ])('rejects a link that does not lead to a next page of the list: %s', async (link) => {
      account.sandbox.misbehave({ headers: { link } });
      const error = await listPage(account, 'Job').catch((failure) => failure);
      expect(error).toMatchObject({
        code: 'UPSTREAM_CONTRACT',
        message: 'greenhouse names a next page that is none of its own',
      });
    });

    it.each([
      ['?cursor=eyJpZCI6MX0', 'eyJpZCI6MX0'],
      ['?cursor=eyJ%3D%3D', 'eyJ=='],
      ['?cursor=a+b', 'a b'],
      ['?cursor=a&per_page=2', 'a'],
      ['?per_page=2&cursor=a', 'a'],
      ['?c%75rsor=a&cursor=b', 'a'],
    ])('reads the cursor from the link to the next page: %s', async (search, cursor) => {
      const headers = { link: `</v3/jobs${search}>; rel="next"` };
      account.sandbox.misbehave({ headers, status: 200, body: '[]' });

      expect(await listPage(account, 'Job')).toMatchObject({ next: cursor });
    });

    it('rejects cursors that lead in a circle', async () => {
      const next = (cursor: string) => ({ headers: { link: `</v3/jobs?cursor=${cursor}>; rel="next"` } });
      account.sandbox.misbehave({ ...next('x'), status: 200, body: '[]' });
      const { next: from } = await listPage(account, 'Job');
      await expect(listPage(account, 'Job', { from })).rejects.toMatchObject({
        code: 'UPSTREAM_CONTRACT',
        message: 'greenhouse names a page as its own next page',
      });
      let turn = 0;
      account.sandbox.misbehave({
        get headers() {
          turn += 1;
          return next(turn % 2 === 0 ? 'y' : 'x').headers;
        },
        status: 200,
        body: '[]',
      });
      const found = await readFields(account, 'Candidate', [idOf('Candidate', 1)], ['educations']);
      expect(found.get(idOf('Candidate', 1))).toMatchObject({
        code: 'UPSTREAM_CONTRACT',
        message: 'greenhouse leads in a circle from page to page',
      });
    });
  });

  describe('a read by ids', () => {
    it.each([
      ['Application', 'applications', 'status', '/v3/applications', 'ids'],
      ['Application', 'applications', 'rejection', '/v3/rejection_details', 'application_ids'],
      ['Candidate', 'candidates', 'educations', '/v3/candidate_educations', 'candidate_ids'],
      ['Candidate', 'candidates', 'employments', '/v3/candidate_employments', 'candidate_ids'],
      ['Offer', 'offers', 'isCurrent', '/v3/offers', 'ids'],
    ] as const)('of %s requests 50 ids in one call (%s, %s)', async (type, facts, field, path, parameter) => {
      const ids = dataset()
        [facts].slice(0, 120)
        .map(({ key }) => idOf(type, key));
      await readFields(account, type, ids, [field]);
      expect(requests().map((request) => request.path)).toEqual([path, path, path]);
      const asked = parameterOf(parameter).map((value) => value?.split(',') ?? []);
      expect(asked.map(({ length }) => length).toSorted()).toEqual([20, 50, 50]);
      expect(asked.flat().toSorted()).toEqual(ids.toSorted());
    });

    it('of a job reads each list of its children to the end', async () => {
      const ids = dataset().jobs.map(({ key }) => idOf('Job', key));
      await readFields(account, 'Job', ids, ['hiringTeam', 'stageIds', 'openingIds']);
      const paths = ['/v3/job_hiring_managers', '/v3/job_owners', '/v3/job_interview_stages', '/v3/openings'];
      expect(new Set(requests().map(({ path }) => path))).toEqual(new Set(paths));
    });

    it('gets all children of 50 parents, also if they fill more than one page', async () => {
      const { candidates, ...rest } = greenhouseSubject.dataset;
      const employments: EmploymentFacts[] = Array.from({ length: 12 }, (_, index) => ({
        company: `Company ${index}`,
        title: 'Engineer',
        startedOn: `${2_020 - index}-01-01`,
        endedOn: `${2_020 - index}-12-31`,
        isCurrent: false,
      }));
      const busy = candidates.map((candidate) => ({ ...candidate, employments }));
      await using other = await openAccount(greenhouseSubject, { dataset: { ...rest, candidates: busy } });
      const ids = busy.slice(0, 50).map(({ key }) => other.sandbox.remoteId('Candidate', key));
      const found = await readFields(other, 'Candidate', ids, ['employments']);

      expect(ids.map((id) => found.get(id))).toEqual(
        ids.map((remoteId) => ({
          type: 'Candidate',
          remoteId,
          employments: employments
            .toReversed()
            .map((employment) => ({ remoteId: expect.any(String), ...employment })),
        })),
      );
      expect(other.sandbox.requests).toHaveLength(2);
    });

    it('fails only for the ids of the batch that fails', async () => {
      const clock = createFakeClock();
      await using other = await openAccount(greenhouseSubject, { clock });
      const ids = dataset()
        .candidates.slice(0, 100)
        .map(({ key }) => idOf('Candidate', key));
      await listPage(other, 'Job');
      other.sandbox.misbehave({ status: 500, body: '', times: 1, latencyMs: 50 });
      const scope = other.scope();
      const reading = readFields(other, 'Candidate', ids, ['firstName'], scope);
      await expect.poll(() => scope.calls, { interval: 2 }).toMatchObject([{ status: 200 }]);
      await clock.advance(50);
      const found = await reading;
      const failed = ids.filter((id) => found.get(id) instanceof Error);
      expect([ids.slice(0, 50), ids.slice(50)]).toContainEqual(failed);
      expect(found.size).toBe(100);
    });

    it('keeps the digits of ids beyond the safe integers of JavaScript', async () => {
      const row = { id: '9007199254740993', name: 'Ops', department_id: 1 };
      const body = JSON.stringify([row]).replace('"9007199254740993"', '9007199254740993');
      account.sandbox.misbehave({ status: 200, body });
      const found = await readFields(account, 'Job', ['9007199254740993'], ['title']);
      expect(found.get('9007199254740993')).toMatchObject({ title: 'Ops' });
    });
  });

  describe('the parameter `fields`', () => {
    it('names only the members that the requested fields are read from', async () => {
      await listPage(account, 'Candidate', { fields: new Set(['emails', 'firstName']) });
      await listPage(account, 'Candidate', { fields: new Set(['links']) });
      await listPage(account, 'Application', {
        fields: new Set(['status', 'decidingReasonId', 'appliedAt']),
      });
      await listPage(account, 'Job', {});
      await readFields(account, 'Offer', [idOf('Offer', 1)], ['status']);
      await readFields(account, 'User', [idOf('User', 1)], ['isActive']);
      expect(parameterOf('fields')).toEqual([
        'email_addresses,first_name,id',
        'id,social_media_addresses,website_addresses',
        'created_at,id,rejection_reason_id,status',
        'id',
        'id,sent_on,status',
        'deactivated,id',
      ]);
    });

    it('leaves all other fields out of the records', async () => {
      const { items } = await listPage(account, 'Candidate', { fields: new Set(['firstName']) });
      for (const item of items) {
        expect(Object.keys(item).toSorted()).toEqual(['firstName', 'remoteId', 'type']);
      }
    });

    it('is absent if the whole row is requested, which is passed on unchanged', async () => {
      for (const type of ['Candidate', 'Application', 'Job', 'Offer', 'User', 'Source'] as const) {
        const bodies: (readonly object[])[] = [];
        account.sandbox.misbehave({
          rewrite: (body) => {
            if (Array.isArray(body)) bodies.push(body);
            return body;
          },
        });
        const { items } = await listPage(account, type, { fields: new Set(['remoteData']) });
        const [one] = items;
        const byId = await readFields(account, type, [one?.remoteId ?? ''], ['remoteData']);
        expect(items.map((item) => 'remoteData' in item && item.remoteData)).toEqual(bodies[0]);
        expect(byId.get(one?.remoteId ?? '')).toMatchObject({ remoteData: bodies[0]?.[0] });
      }
      expect(parameterOf('fields').filter((fields) => fields !== null)).toEqual([]);
    });
  });

  describe('an application', () => {
    it('has the id of its stage, not `stage_id`, which names a row of its history', async () => {
      const fields = new Set(['stageId', 'stageName', 'remoteData']);
      const rows = rowsIn(await listAllPages(account, 'Application', { size: 500, fields }));
      const staged = rows.filter(({ stageId }) => stageId);
      expect(staged.length).toBeGreaterThan(100);
      const ids = staged.map(({ stageId }) => stageId ?? '');
      const stages = await readAll(account, 'Stage', ids, ['name']);
      expect(stages.map(({ name }) => name)).toEqual(staged.map(({ stageName }) => stageName));
      for (const { stageId, remoteData } of staged) {
        expect(remoteData).not.toMatchObject({ stage_id: Number(stageId) });
      }
    });

    it('is withdrawn if the side of its deciding reason is the candidate', async () => {
      const fields = new Set(['status', 'decidingReasonId']);
      const rows = rowsIn(await listAllPages(account, 'Application', { size: 500, fields }));
      const decided = rows.filter(({ decidingReasonId }) => decidingReasonId);
      const ids = decided.map(({ decidingReasonId }) => decidingReasonId ?? '');
      const reasons = await readAll(account, 'RejectionReason', ids, ['side']);
      const withdrawn = decided.filter((_, index) => reasons[index]?.side === 'BY_CANDIDATE');
      const facts = dataset().applications.filter(({ status }) => status === 'WITHDRAWN');
      expect(withdrawn.map(({ remoteId }) => remoteId)).toEqual(
        facts.map(({ key }) => idOf('Application', key)).toReversed(),
      );
    });

    it.each([
      [['ACTIVE'], 'active', []],
      [['HIRED'], 'hired', []],
      [['REJECTED'], 'rejected', ['status']],
      [['WITHDRAWN'], 'rejected', ['status']],
      [['WITHDRAWN', 'REJECTED'], 'rejected', []],
      [['CONVERTED'], 'converted', []],
      [['CONVERTED', 'TRANSFERRED'], 'converted', []],
      [['ACTIVE', 'HIRED'], null, ['status']],
      [['UNKNOWN'], null, ['status']],
    ])('is filtered by %j as the provider’s status %s', async (status, word, residual) => {
      const filter = { ...unfiltered.Application, status };
      const page = await listPage(account, 'Application', { filter, fields: new Set(['remoteStatus']) });
      expect(parameterOf('status')).toEqual([word]);
      expect(page.residual).toEqual(residual);
      if (word === 'active') expect(page.items[0]).toMatchObject({ remoteStatus: 'in_process' });
    });

    it('that is active again has no deciding reason', async () => {
      account.sandbox.misbehave({
        rewrite: (body) =>
          [Object(body)].flat().map((row) => ({ ...row, status: 'in_process', rejection_reason_id: 7 })),
      });
      const fields = new Set(['status', 'decidingReasonId']);
      const { items } = await listPage(account, 'Application', { fields });
      for (const item of items) expect(item).toMatchObject({ status: 'ACTIVE', decidingReasonId: null });
    });

    it('is never transferred: such a filter gives an empty page without a call', async () => {
      const status = ['TRANSFERRED'];
      const filter = { ...unfiltered.Application, status };
      expect(await listPage(account, 'Application', { filter })).toMatchObject({ items: [], next: null });
      expect(requests()).toEqual([]);
    });
  });

  describe('the candidates of a job', () => {
    const filter = unfiltered.Candidate;
    const fields = new Set(['firstName']);

    it('are listed once each, in the place of their oldest application', async () => {
      const pages = await listAllPages(account, 'Candidate', {
        size: 40,
        filter: { ...filter, job: [idOf('Job', 1)] },
        fields,
      });
      const applied = dataset().applications.filter((application) => application.job === 1);
      const inOrder = new Set(applied.map(({ candidate }) => idOf('Candidate', candidate)));
      expect(applied.length).toBeGreaterThan(inOrder.size);
      expect(pages.length).toBeGreaterThanOrEqual(3);
      expect(idsIn(pages)).toEqual([...inOrder].toReversed());
    });

    it('are neither repeated nor lost while some of them apply again', async () => {
      const applications = [...greenhouseSubject.dataset.applications];
      const growing = { ...greenhouseSubject.dataset, applications };
      await using other = await openAccount(greenhouseSubject, { dataset: growing });
      const applied = applications.filter((application) => application.job === 1);
      const all = new Set(applied.map(({ candidate }) => idOf('Candidate', candidate)));
      const pages: PageOf<'Candidate'>[] = [];
      for (let from: string | null = null; pages.length === 0 || from !== null; ) {
        const request = { size: 60, from, filter: { ...filter, job: [idOf('Job', 1)] }, fields };
        const page: PageOf<'Candidate'> = await listPage(other, 'Candidate', request);
        pages.push(page);
        from = page.next;
        const again = applied[pages.length * 7];
        const key = (applications.at(-1)?.key ?? 0) + 1;
        if (again !== undefined) applications.push({ ...again, key });
      }
      expect(idsIn(pages).toSorted()).toEqual([...all].toSorted());
    });

    it('cost a call for the applications, one for the candidates, and one more if there are further pages', async () => {
      await listPage(account, 'Candidate', { size: 50, filter: { ...filter, job: [idOf('Job', 1)] } });
      await listPage(account, 'Candidate', { size: 500, filter: { ...filter, job: [idOf('Job', 7)] } });
      expect(requests().map(({ path }) => path)).toEqual([
        ...['/v3/applications', '/v3/applications', '/v3/candidates'],
        ...['/v3/applications', '/v3/candidates'],
      ]);
    });

    it('are an empty page without a call if the id cannot be the id of a job', async () => {
      expect(await listPage(account, 'Candidate', { filter: { ...filter, job: ['x'] } })).toMatchObject({
        items: [],
      });
      expect(requests()).toEqual([]);
    });
  });

  it('converts the types of contacts, and a type that is not in the table to OTHER', async () => {
    const types = ['personal', 'work', 'home', 'mobile', 'skype', 'other', 'fax', '', null];
    const email_addresses = types.map((type) => ({ value: 'x@example.com', type }));
    account.sandbox.misbehave({
      rewrite: (body) => [Object(body)].flat().map((row) => ({ ...row, email_addresses })),
    });
    const { items } = await listPage(account, 'Candidate', { fields: new Set(['emails']) });
    const known = ['PERSONAL', 'WORK', 'HOME', 'MOBILE', 'SKYPE', 'OTHER'];
    expect(items[0]?.emails?.map(({ type }) => type)).toEqual([...known, 'OTHER', null, null]);
  });

  describe('money', () => {
    it('has two shapes, which are passed on unchanged', async () => {
      const rows = rowsIn(
        await listAllPages(account, 'Offer', { size: 500, fields: new Set(['customFields']) }),
      );
      const values = rows
        .flatMap(({ customFields = [] }) => customFields)
        .flatMap(({ type, value }) => (type === 'MONEY' && value !== null ? [value] : []));
      const shapes = new Set(values.map((value) => Object.keys(Object(value)).toSorted().join()));
      expect(shapes).toEqual(new Set(['amount,unit', 'amount,currency_code']));
    });
  });

  describe('an education', () => {
    it('has the option id of a school whose option no longer exists', async () => {
      const facts = dataset().candidates.find(({ educations }) =>
        educations.some(({ school, degree }) => school === null && degree !== null),
      );
      const id = idOf('Candidate', facts?.key ?? 0);
      const [candidate] = await readAll(account, 'Candidate', [id], ['educations']);
      const education = candidate?.educations?.find(({ degree }) => degree !== null);
      expect(education?.school).toEqual({ optionId: expect.stringMatching(/^\d+$/) });
      const optionIds = typeof education?.school === 'object' ? [education.school?.optionId ?? ''] : [];
      expect(await readFields(account, 'CustomFieldOption', optionIds, ['name'])).toEqual(new Map());
      expect(requests()).toHaveLength(2);
    });

    it('has dates as precise as the provider has them: a day, a month or a year', async () => {
      const ids = dataset().candidates.map(({ key }) => idOf('Candidate', key));
      const candidates = await readAll(account, 'Candidate', ids, ['educations']);
      const dates = candidates.flatMap(({ educations = [] }) =>
        educations.flatMap(({ startedOn }) => startedOn ?? []),
      );
      expect(new Set(dates.map(({ length }) => length))).toEqual(new Set([4, 7, 10]));
    });

    it.each([
      ['start_date_year', -5, 'startedOn', null],
      ['start_date_year', 10_000, 'startedOn', null],
      ['end_date_month', 0, 'endedOn', '2010'],
      ['end_date_month', 13, 'endedOn', '2010'],
    ] as const)('has what remains of a date if its %s is %d', async (name, value, field, date) => {
      const id = idOf(
        'Candidate',
        dataset().candidates.find(({ educations }) => educations.length > 0)?.key ?? 0,
      );
      const dates = {
        ...{ start_at: null, start_date_year: 2010, start_date_month: 5 },
        ...{ end_at: null, end_date_year: 2010, end_date_month: 5 },
        [name]: value,
      };
      account.sandbox.misbehave({
        rewrite: (body) => (Array.isArray(body) ? body.map((row) => ({ ...row, ...dates })) : body),
      });
      const [candidate] = await readAll(account, 'Candidate', [id], ['educations']);
      const values = candidate?.educations?.map((education) => education[field]);
      expect(values?.length).toBeGreaterThan(0);
      expect(new Set(values)).toEqual(new Set([date]));
    });
  });

  describe('a hiring team', () => {
    it('has a person in two roles twice', async () => {
      const facts = dataset().jobs.find(({ hiringTeam }) => {
        const users = hiringTeam.map(({ user }) => user);
        return new Set(users).size < users.length;
      });
      const [job] = await readAll(account, 'Job', [idOf('Job', facts?.key ?? 0)], ['hiringTeam']);
      const users = job?.hiringTeam?.map(({ userId }) => userId) ?? [];
      expect(users).toHaveLength(facts?.hiringTeam.length ?? 0);
      expect(new Set(users).size).toBeLessThan(users.length);
    });
  });

  describe('an offer', () => {
    it('is known to be current in a list of current offers, and by one more call otherwise', async () => {
      const filter = { ...unfiltered.Offer, currentOnly: true };
      const current = await listPage(account, 'Offer', { filter });
      expect(current.items.every((item) => 'isCurrent' in item && item.isCurrent === true)).toBe(true);
      const { items } = await listPage(account, 'Offer', { fields: new Set(['isCurrent']) });
      expect(items.some((item) => 'isCurrent' in item)).toBe(false);
      expect(parameterOf('current_only')).toEqual(['true', null]);
    });
  });

  describe('a record that the provider hides by default', () => {
    it('is a service account: not listed, but found by its id', async () => {
      const services = dataset().users.filter(({ isServiceAccount }) => isServiceAccount);
      const ids = services.map(({ key }) => idOf('User', key));
      expect(ids.length).toBeGreaterThan(0);
      const found = await readFields(account, 'User', ids, ['primaryEmail', 'lastName']);
      expect([...found.values()]).toMatchObject(
        services.toReversed().map(({ lastName }) => ({ lastName, primaryEmail: null })),
      );
      const listed = idsIn(await listAllPages(account, 'User', { size: 500 }));
      expect(listed.filter((id) => ids.includes(id))).toEqual([]);
    });

    it('is a built-in rejection reason: listed, and found by its id', async () => {
      const builtIn = dataset().rejectionReasons.filter(({ isBuiltIn }) => isBuiltIn);
      const ids = builtIn.map(({ key }) => idOf('RejectionReason', key));
      expect(ids.length).toBeGreaterThan(0);
      expect(idsIn(await listAllPages(account, 'RejectionReason', { size: 3 }))).toEqual(
        expect.arrayContaining(ids),
      );
      const found = await readFields(account, 'RejectionReason', ids, ['name']);
      expect(ids.filter((id) => !found.has(id))).toEqual([]);
    });
  });

  describe('a dictionary', () => {
    it('is read whole for any id', async () => {
      const found = await readFields(account, 'Department', [idOf('Department', 3)], ['name']);
      expect(found.size).toBe(dataset().departments.length);
      expect(requests()).toMatchObject([{ path: '/v3/departments' }]);
      expect(parameterOf('ids')).toEqual([null]);
    });

    it('with more rows than a page is read by ids for the records that the page lacks', async () => {
      const { sources, ...rest } = greenhouseSubject.dataset;
      const [source] = sources;
      if (source === undefined) throw new Error('there is no source');
      const many = Array.from({ length: 620 }, (_, index) => ({
        ...source,
        key: index + 1,
        name: `Source ${index}`,
      }));
      await using other = await openAccount(greenhouseSubject, { dataset: { ...rest, sources: many } });
      const ids = [1, 300, 620].map((key) => other.sandbox.remoteId('Source', key));
      const found = await readFields(other, 'Source', ids, ['name']);
      expect(ids.map((id) => found.get(id))).toMatchObject([
        { name: 'Source 0' },
        { name: 'Source 299' },
        { name: 'Source 619' },
      ]);
      expect(other.sandbox.requests.map(({ query }) => new Map(query).get('ids'))).toEqual([
        undefined,
        ids[0],
      ]);
    });
  });

  it('applies the documented limit if the provider sends no headers for it', async () => {
    const clock = createFakeClock();
    const sandbox = await startGreenhouse({ ...given, rateLimit: null, clock });
    await using other = connectTo(sandbox, greenhouseSubject, { accountClock: clock });
    await listPage(other, 'Job');
    const lists = Promise.all(Array.from({ length: 200 }, () => listPage(other, 'Job')));
    await expect
      .poll(() => sandbox.requests.filter(({ status }) => status === 200).length, { interval: 5 })
      .toBe(150);
    await clock.advance(29_000);
    expect(sandbox.requests).toHaveLength(150);
    await clock.advance(2_000);
    expect(await lists).toHaveLength(200);
  });

  describe('a credential', () => {
    it('without a scope gets errors that name the scope', async () => {
      const sandbox = await startGreenhouse({ ...given, scopes: new Set(['harvest:jobs:list']) });
      await using other = connectTo(sandbox, greenhouseSubject);
      expect((await listPage(other, 'Job')).items).toHaveLength(5);
      await expect(listPage(other, 'Candidate')).rejects.toMatchObject({
        code: 'UPSTREAM_FORBIDDEN',
        message: expect.stringContaining('harvest:candidates:list'),
      });
      const found = await readFields(other, 'Candidate', [idOf('Candidate', 1)], ['educations']);
      expect(found.get(idOf('Candidate', 1))).toMatchObject({
        code: 'UPSTREAM_FORBIDDEN',
        message: expect.stringContaining('harvest:candidate_educations:list'),
      });
    });

    it.each([
      ['a site admin', true],
      ['another user', false],
    ])('has the rights of the user that it acts as: %s', async (_who, isSiteAdmin) => {
      await using sandbox = Object.assign(await startGreenhouse(given), {
        async [Symbol.asyncDispose]() {
          await sandbox.close();
        },
      });
      const user = sandbox.dataset.users.find((user) => user.isSiteAdmin === isSiteAdmin && user.isActive);
      const { clientId, clientSecret, tokenUrl, url } = sandbox;
      const userId = sandbox.remoteId('User', user?.key ?? 0);
      const auth = { type: 'client_credentials', tokenUrl, clientId, clientSecret, userId };
      const origin = { account: 'acme', provider: 'greenhouse' };
      const clock = createInstantClock();
      const { adapter, close } = greenhouse.toAccount({ url, auth }).connect({
        origin,
        clock,
        upstreamTimeoutMs: 60_000,
        maxFailuresInARow: Number.POSITIVE_INFINITY,
        onEvent() {},
        share: 1,
      });
      const list = adapter.resources.Job?.listing?.list({
        size: 5,
        from: null,
        filter: null,
        fields: new Set(['title']),
        firstOfEach: null,
        scope: account.scope(),
      });
      if (isSiteAdmin) await expect(list).resolves.toMatchObject({ items: { length: 5 } });
      else await expect(list).rejects.toMatchObject({ code: 'UPSTREAM_FORBIDDEN', status: 403 });
      await close();
    });
  });

  it('reads each field group with one call', async () => {
    const types: readonly RecordType[] = ['Department', 'Office', 'Source', 'RejectionReason', 'Note'];
    const resources = types.map((type) => [type, resourceOf(account.resources, type)] as const);
    for (const [type, resource] of resources) {
      await readFields(account, type, [idOf('Department', 1)], [...fieldsOf(resource)]);
    }
    expect(requests()).toHaveLength(resources.flatMap(([, { fieldGroups }]) => fieldGroups).length);
  });
});
