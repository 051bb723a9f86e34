import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readAll, readFields } from '../support/adapter-reads.ts';
import { type Account, openAccount } from '../support/test-account.ts';
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

const idOf = (type: 'Application' | 'Candidate' | 'Job' | 'Offer', key: number) =>
  account.view.remoteId(type, key);

/** Sets the response body for all paths with the prefix, until the end of the case. */
function respondWith(body: unknown, path = '/'): void {
  account.sandbox.misbehave({ path, status: 200, body: JSON.stringify(body) });
}

describe('a status history', () => {
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
    respondWith({ content });
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
  ])('is counted from the oldest change, if the response has %s', async (_what, content) => {
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

  it('is sorted by date, if the response has no order', async () => {
    const [first, , third, fourth] = changes;
    const events = await eventsOf([third, first, fourth].flatMap((each) => each ?? []));
    expect(events.map(({ stageName }) => stageName)).toEqual(['REJECTED', 'Onsite', 'NEW']);
  });

  it('has the first of several changes at the same time as the newest', async () => {
    const events = await eventsOf([change('03-01', 'IN_REVIEW', 'Screen'), change('03-01', 'NEW')]);
    expect(events.map(({ stageName }) => stageName)).toEqual(['Screen', 'NEW']);
  });

  it('is read once for the rejection, the list of events and each event', async () => {
    const scope = account.scope();
    const found = await readFields(
      account,
      'Application',
      [application()],
      ['rejectedAt', 'stageEventIds'],
      scope,
    );
    expect(found.size).toBe(1);
    await readFields(
      account,
      'StageEvent',
      [1, 2].map((count) => `${application()}:${count}`),
      ['days'],
      scope,
    );
    expect(requests()).toHaveLength(1);
  });
});

describe('interviews', () => {
  it('are none for an application without a UUID', async () => {
    account.sandbox.misbehave({ rewrite: (body) => ({ ...Object(body), applicationId: undefined }) });
    const [application] = await readAll(account, 'Application', [idOf('Application', 5)], ['interviewIds']);
    expect(application).toMatchObject({ interviewIds: [] });
    expect(requests()).toHaveLength(1);
  });

  async function interviewOf(interview: object) {
    respondWith({
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
    'are to be scheduled if no slot has a time: %j',
    async (interview) => {
      expect(await interviewOf(interview)).toMatchObject({ status: 'TO_SCHEDULE', applicationId: 'c:j' });
    },
  );

  it('list each interviewer once, with the reply to the last slot, in any order of slots', async () => {
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

describe('a list in either form', () => {
  const rows = [
    {
      id: 'x',
      label: 'x',
      title: 'A',
      sourceName: 'A',
      overallRating: 1,
      createdOn: '2025-03-01T10:00:00.000Z',
    },
    {
      id: 'y',
      label: 'y',
      title: 'B',
      sourceName: 'B',
      overallRating: 2,
      createdOn: '2025-03-02T10:00:00.000Z',
    },
  ];

  it.each([
    ['bare', rows],
    ['in `content`', { totalFound: 2, content: rows }],
  ])('is read %s', async (_what, body) => {
    respondWith(body);
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

describe('a child of an application', () => {
  it.each([
    ['interviewIds', '/interviews-api', { id: 'i', candidate: { id: 'another' }, jobId: 'another' }],
    ['scorecardIds', '/reviews-api', { id: 'r', candidateId: 'another', jobId: 'another' }],
  ])('is an error if it belongs to another application: %s', async (field, path, row) => {
    respondWith({ content: [row] }, path);
    const application = idOf('Application', 5);
    const found = await readFields(account, 'Application', [application], [field]);
    expect(found.get(application)).toMatchObject({
      code: 'UPSTREAM_CONTRACT',
      message: expect.stringContaining('$.content[0] is not of the application that was asked for'),
    });
  });

  it('is an error if the creation belongs to another application', async () => {
    respondWith({ createDate: '2025-03-01T10:00:00.000Z', profileId: 'another' }, '/job-applications-api');
    const application = idOf('Application', 5);
    const found = await readFields(account, 'Application', [application], ['appliedAt']);
    expect(found.get(application)).toMatchObject({ code: 'UPSTREAM_CONTRACT' });
  });
});

describe('an approval', () => {
  const step = (status: string, ...decisions: readonly (string | undefined)[]) => ({
    status,
    approvers: decisions.map((decision, index) => ({ id: `u${index}`, decision })),
  });

  it.each([
    [
      'in sequence is pending in one step',
      'sequential',
      'PENDING',
      ['APPROVED', 'SKIPPED', 'PENDING', 'WAITING'],
    ],
    [
      'in parallel is pending in all steps',
      'parallel',
      'PENDING',
      ['APPROVED', 'SKIPPED', 'PENDING', 'PENDING'],
    ],
    [
      'that was abandoned is pending in no step',
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
    respondWith({ id: 'a', subject: { id: 'o', type: 'offer' }, type, decisionMode: 'all', status, steps });
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

  it('may have unknown words', async () => {
    const steps = [step('LATE', 'DELEGATED')];
    respondWith({
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
