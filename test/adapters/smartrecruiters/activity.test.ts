import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listPage, readAll, readFields } from '../support/adapter-reads.ts';
import { type Account, openAccount } from '../support/test-account.ts';
import { smartRecruitersSubject } from './subject.ts';

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
const idOf = (type: 'Application' | 'Candidate' | 'Job' | 'Offer', key: number) =>
  account.telling.remoteId(type, key);

/** From now on the provider answers this for paths that begin so, whatever the path asks. */
function answer(body: unknown, path = '/'): void {
  account.sandbox.misbehave({ path, status: 200, body: JSON.stringify(body) });
}

describe('a history', () => {
  const application = () => idOf('Application', 5);
  const change = (day: string | null, status: string, subStatus?: string) => ({
    ...(day === null ? {} : { changedOn: `2025-${day}T10:00:00.000Z` }),
    status,
    ...(subStatus === undefined ? {} : { subStatus }),
  });
  const changes = [
    change('03-01', 'NEW'),
    change(null, 'IN_REVIEW', 'Screen'),
    change('03-04', 'INTERVIEW', 'Onsite'),
    change('03-09', 'REJECTED'),
  ];

  async function eventsOf(content: readonly object[]) {
    answer({ content });
    const [read] = await readAll(account, 'Application', [application()], ['stageEventIds']);
    return readAll(account, 'StageEvent', read?.stageEventIds ?? [], [
      'stageName',
      'enteredAt',
      'days',
      'isCurrent',
    ]);
  }

  it.each([
    ['the newest first', changes.toReversed()],
    ['the oldest first', changes],
  ])('is counted from the oldest change, where it is told %s', async (_what, content) => {
    const events = await eventsOf(content);
    expect(events.map(({ remoteId, stageName }) => [remoteId, stageName])).toEqual([
      [`${application()}:4`, 'REJECTED'],
      [`${application()}:3`, 'Onsite'],
      [`${application()}:2`, 'Screen'],
      [`${application()}:1`, 'NEW'],
    ]);
    expect(events.map(({ days }) => days)).toEqual([null, 5, null, null]);
    expect(events.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false, false]);
  });

  it('is in the order of its moments, where it is told in none', async () => {
    const [first, , third, fourth] = changes;
    const events = await eventsOf([third, first, fourth].flatMap((each) => each ?? []));
    expect(events.map(({ stageName }) => stageName)).toEqual(['REJECTED', 'Onsite', 'NEW']);
  });

  it('takes of changes at the same moment the one told first to be the newest', async () => {
    const events = await eventsOf([change('03-01', 'IN_REVIEW', 'Screen'), change('03-01', 'NEW')]);
    expect(events.map(({ stageName }) => stageName)).toEqual(['Screen', 'NEW']);
  });

  it('is asked for once, for the rejection, the events and each of them', async () => {
    const asking = account.scope();
    const found = await readFields(
      account,
      'Application',
      [application()],
      ['rejectedAt', 'stageEventIds'],
      asking,
    );
    expect(found.size).toBe(1);
    await readFields(
      account,
      'StageEvent',
      [1, 2].map((count) => `${application()}:${count}`),
      ['days'],
      asking,
    );
    expect(requests()).toHaveLength(1);
  });
});

describe('interviews', () => {
  it('cannot be asked for where the provider names no key of the application', async () => {
    account.sandbox.misbehave({ rewrite: (body) => ({ ...Object(body), applicationId: undefined }) });
    const [application] = await readAll(account, 'Application', [idOf('Application', 5)], ['interviewIds']);
    expect(application).toMatchObject({ interviewIds: [] });
    expect(requests()).toHaveLength(1);
  });

  async function interviewOf(interview: object) {
    answer({
      id: 'i',
      candidate: { id: 'c' },
      jobId: 'j',
      organizerId: 'u',
      timezone: 'Europe/Rome',
      ...interview,
    });
    const [read] = await readAll(
      account,
      'Interview',
      ['i'],
      ['status', 'slots', 'interviewers', 'applicationId'],
    );
    return read;
  }

  it.each([{}, { timeslots: [] }, { timeslots: [{ id: 's', interviewers: [] }] }])(
    'are to be scheduled until a slot has a time: %j',
    async (interview) => {
      expect(await interviewOf(interview)).toMatchObject({ status: 'TO_SCHEDULE', applicationId: 'c:j' });
    },
  );

  it('name everybody once, with the answer to the last slot, whatever the order of the slots', async () => {
    const slot = (hour: string, ...interviewers: readonly object[]) => ({
      startsOn: `2025-03-01T${hour}:00:00.000Z`,
      title: `At ${hour}`,
      candidateStatus: 'tentative',
      interviewers,
    });
    const read = await interviewOf({
      timeslots: [
        slot('12', { id: 'a', status: 'declined' }),
        slot('09', { id: 'a', status: 'accepted' }, { id: 'b', status: 'on the way' }, { id: 'c' }),
      ],
    });
    expect(read?.slots?.map(({ title, candidateReply }) => [title, candidateReply])).toEqual([
      ['At 09', 'TENTATIVE'],
      ['At 12', 'TENTATIVE'],
    ]);
    expect(read?.interviewers?.map(({ userId, reply, remoteReply }) => [userId, reply, remoteReply])).toEqual(
      [
        ['a', 'DECLINED', 'declined'],
        ['b', 'UNKNOWN', 'on the way'],
        ['c', 'UNKNOWN', null],
      ],
    );
  });
});

describe('a list that may come bare or in an envelope', () => {
  const rows = [
    { id: 'x', title: 'A', sourceName: 'A', overallRating: 1, createdOn: '2025-03-01T10:00:00.000Z' },
    { id: 'y', title: 'B', sourceName: 'B', overallRating: 2, createdOn: '2025-03-02T10:00:00.000Z' },
  ];

  it.each([
    ['bare', rows],
    ['in an envelope', { totalFound: 2, content: rows }],
  ])('is read %s', async (_what, body) => {
    answer(body);
    const job = idOf('Job', 1);
    const [read] = await readAll(account, 'Job', [job], ['postIds']);
    expect(read).toMatchObject({ postIds: [`${job}:x`, `${job}:y`] });
    const [post] = await readAll(account, 'JobPost', [`${job}:x`], ['publications']);
    expect(post?.publications?.map(({ source }) => source)).toEqual(['A', 'B']);
    const [application] = await readAll(account, 'Application', [idOf('Application', 1)], ['scorecardIds']);
    expect(application).toMatchObject({ scorecardIds: ['y', 'x'] });
    const [field] = await readAll(account, 'CustomField', ['job:brand'], ['options']);
    expect(field?.options?.map(({ name }) => name)).toEqual(['x', 'y']);
  });
});

describe('a post', () => {
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
  ])('says what its sections say, in their order: %j', async (sections, content) => {
    answer({ id: 'x', jobAd: { sections } });
    const [post] = await readAll(
      account,
      'JobPost',
      ['j:x'],
      ['content', 'isLive', 'isInternal', 'language'],
    );
    expect(post).toMatchObject({ content, isLive: null, isInternal: null, language: null });
  });

  it('was first published on the first of its days, the ended ones included', async () => {
    const publishedOn = ['2025-03-02T00:00:00.000Z', '2025-03-01T00:00:00.000Z', undefined];
    answer({ content: publishedOn.map((each) => ({ publishedOn: each })) });
    const [post] = await readAll(account, 'JobPost', ['j:x'], ['firstPublishedAt']);
    expect(post).toMatchObject({ firstPublishedAt: '2025-03-01T00:00:00.000Z' });
    expect(requests()[0]?.query).toEqual([['activeOnly', 'false']]);
  });
});

describe('what is told below an application', () => {
  it.each([
    ['interviewIds', '/interviews-api', { id: 'i', candidate: { id: 'another' }, jobId: 'another' }],
    ['scorecardIds', '/reviews-api', { id: 'r', candidateId: 'another', jobId: 'another' }],
  ])('is an error where it is of another one: %s', async (field, path, row) => {
    answer({ content: [row] }, path);
    const application = idOf('Application', 5);
    const found = await readFields(account, 'Application', [application], [field]);
    expect(found.get(application)).toMatchObject({
      code: 'UPSTREAM_CONTRACT',
      message: expect.stringContaining('$.content[0] is not of the application that was asked for'),
    });
  });

  it('is an error where its day is of another one', async () => {
    answer({ createDate: '2025-03-01T10:00:00.000Z', profileId: 'another' }, '/job-applications-api');
    const application = idOf('Application', 5);
    const found = await readFields(account, 'Application', [application], ['appliedAt']);
    expect(found.get(application)).toMatchObject({ code: 'UPSTREAM_CONTRACT' });
  });
});

describe('a job', () => {
  it.each([
    [{ min: 50_000, max: 70_000.5, currency: 'EUR' }, [{ min: '50000', max: '70000.5', currency: 'EUR' }]],
    [{ min: 0.1, currency: 'EUR' }, [{ min: '0.1', max: null, currency: 'EUR' }]],
    [{ max: 1e21, currency: 'IDR' }, [{ min: null, max: '1000000000000000000000', currency: 'IDR' }]],
    [{ currency: 'EUR' }, []],
    [undefined, []],
  ])('pays to the digit what it says: %j', async (compensation, ranges) => {
    answer({ id: 'j', compensation });
    const [job] = await readAll(account, 'Job', ['j'], ['payRanges']);
    expect(job?.payRanges).toEqual(ranges.map((range) => ({ payInputId: null, postId: null, ...range })));
  });

  it('has no note and no approval where the provider finds none, and fails where it is forbidden', async () => {
    for (const field of ['noteIds', 'approvalFlowIds']) {
      account.sandbox.misbehave({ status: 404, body: '{"errors":[{"code":"ANYTHING"}]}' });
      expect(await readAll(account, 'Job', ['j'], [field])).toMatchObject([{ [field]: [] }]);
      account.sandbox.misbehave({ status: 403, body: '{"errors":[{"code":"NO_ACCESS_TO_APPROVALS"}]}' });
      const found = await readFields(account, 'Job', ['j'], [field]);
      expect(found.get('j')).toMatchObject({ code: 'UPSTREAM_FORBIDDEN' });
    }
  });
});

describe('an approval', () => {
  const step = (status: string, ...decisions: readonly (string | undefined)[]) => ({
    status,
    approvers: decisions.map((decision, index) => ({ id: `u${index}`, decision })),
  });

  it.each([
    [
      'waits for one step after the other',
      'sequential',
      'PENDING',
      ['APPROVED', 'SKIPPED', 'PENDING', 'WAITING'],
    ],
    ['waits for all steps at once', 'parallel', 'PENDING', ['APPROVED', 'SKIPPED', 'PENDING', 'PENDING']],
    [
      'waits for nobody once it is given up',
      'sequential',
      'ABANDONED',
      ['APPROVED', 'SKIPPED', 'SKIPPED', 'SKIPPED'],
    ],
  ])('%s', async (_what, type, status, states) => {
    const steps = [
      step('APPROVED', 'APPROVED', undefined),
      step('PENDING', 'PENDING'),
      step('PENDING', undefined),
    ];
    answer({ id: 'a', subject: { id: 'o', type: 'offer' }, type, decisionMode: 'all', status, steps });
    const [flow] = await readAll(
      account,
      'ApprovalFlow',
      ['a'],
      ['steps', 'state', 'isSequential', 'offerId'],
    );
    expect(flow).toMatchObject({
      state: status,
      isSequential: type === 'sequential',
      offerId: null,
      jobId: null,
    });
    expect(flow?.steps?.flatMap(({ approvers }) => approvers.map(({ state }) => state))).toEqual(states);
    expect(flow?.steps?.map(({ approvalsRequired }) => approvalsRequired)).toEqual([2, 1, 1]);
  });

  it('may be in words that nobody has heard of', async () => {
    const steps = [step('LATE', 'DELEGATED')];
    answer({
      id: 'a',
      subject: { id: 'x', type: 'headcount' },
      type: 'x',
      decisionMode: 'most',
      status: 'LATE',
      steps,
    });
    const [flow] = await readAll(account, 'ApprovalFlow', ['a'], ['steps']);
    expect(flow).toMatchObject({
      kind: 'UNKNOWN',
      remoteKind: 'headcount',
      jobId: null,
      state: 'UNKNOWN',
      remoteState: 'LATE',
      isSequential: null,
      steps: [
        {
          approvalsRequired: null,
          remoteState: 'LATE',
          approvers: [{ state: 'UNKNOWN', remoteState: 'DELEGATED' }],
        },
      ],
    });
  });
});

describe('the offers of candidates', () => {
  it('are asked for application by application, after the details that name these', async () => {
    const candidate = dataset().offers.map(
      ({ application }) => dataset().applications.find(({ key }) => key === application)?.candidate ?? 0,
    )[0];
    const own = dataset().applications.filter((each) => each.candidate === candidate);
    const filter = { candidates: [idOf('Candidate', candidate ?? 0), 'no id'] };
    const { items } = await listPage(account, 'Offer', { size: 100, filter });
    expect(items.length).toBeGreaterThan(0);
    for (const { candidateId } of items) expect(candidateId).toBe(filter.candidates[0]);
    expect(requests()).toHaveLength(1 + own.length);
  });
});
