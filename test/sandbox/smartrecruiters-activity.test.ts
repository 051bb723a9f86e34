import { afterEach, describe, expect, it } from 'vitest';
import { createDataset, smartRecruitersProfile } from '../../src/sandbox/dataset.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import {
  type SmartRecruitersOptions,
  startSmartRecruiters,
} from '../../src/sandbox/smartrecruiters/index.ts';
import { ask, type Row, readList, readRow } from './smartrecruiters-client.ts';

const dataset = createDataset(smartRecruitersProfile);
const unknownId = '00000000-0000-4000-8000-00000000dead';
let sandbox: Sandbox;

async function start(options: Partial<SmartRecruitersOptions> = {}): Promise<Sandbox> {
  sandbox = await startSmartRecruiters({ dataset, rateLimit: null, ...options });
  return sandbox;
}

afterEach(() => sandbox.close());

function pairOf(application: number): { candidate: string; job: string; path: string } {
  const [candidate = '', job = ''] = sandbox.remoteId('Application', application).split(':');
  return { candidate, job, path: `/candidates/${candidate}/jobs/${job}` };
}

async function readRows(path: string): Promise<Row[]> {
  const { body } = await ask(sandbox, path);
  return Array.isArray(body) ? body : [];
}

function userId(key: number | null): string {
  return sandbox.remoteId('User', key ?? 0);
}

function found<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('The data set has no such record.');
  return item;
}

describe('the history of an application', () => {
  it('begins with the application and ends with its current status', async () => {
    await start();
    for (const application of dataset.applications.slice(0, 200)) {
      const { path } = pairOf(application.key);
      const { status, subStatus } = await readRow(sandbox, path);
      const { content, totalFound } = await readList(sandbox, `${path}/status/history`);

      expect(totalFound).toBe(content.length);
      expect(content.at(-1)).toEqual({
        changedOn: application.appliedAt,
        status: application.isProspect ? 'LEAD' : 'NEW',
        actions: {},
      });
      expect([content[0]?.status, content[0]?.subStatus]).toEqual([status, subStatus]);
    }
  });

  it('lists every stage of the application, newest first', async () => {
    await start();
    const rejected = found(
      dataset.applications.find(
        ({ key, status }) =>
          status === 'REJECTED' && dataset.stageEvents.filter((each) => each.application === key).length > 2,
      ),
    );
    const events = dataset.stageEvents.filter(({ application }) => application === rejected.key);
    const { content } = await readList(sandbox, `${pairOf(rejected.key).path}/status/history`);

    expect(content.map(({ changedOn }) => changedOn)).toEqual([
      rejected.rejectedAt,
      ...events.map(({ enteredAt }) => enteredAt).toReversed(),
      rejected.appliedAt,
    ]);
    expect(content.slice(1, -1).map(({ subStatus }) => subStatus)).toEqual(
      events.map(({ stage }) => sandbox.remoteId('Stage', stage)).toReversed(),
    );
  });

  it('omits an unknown time of change', async () => {
    await start();
    const { application } = found(
      dataset.stageEvents.find(
        ({ application: key, enteredAt }) =>
          enteredAt === null &&
          dataset.applications.some((each) => each.key === key && each.status !== 'ACTIVE'),
      ),
    );
    const { content } = await readList(sandbox, `${pairOf(application).path}/status/history`);
    expect(content.at(-2)).toEqual({ status: 'IN_REVIEW', subStatus: 'Application Review', actions: {} });
  });
});

describe('interviews', () => {
  const base = '/interviews-api/v201904/interviews';

  it('are listed by application, each interview once', async () => {
    await start();
    const ids: unknown[] = [];
    for (const { key } of dataset.applications) {
      const { applicationId } = await readRow(sandbox, pairOf(key).path);
      const { content } = await readList(sandbox, `${base}?applicationId=${applicationId}`);
      ids.push(...content.map(({ id }) => id));
    }
    expect(ids).toHaveLength(dataset.interviews.length);
    expect(ids.toSorted()).toEqual(
      dataset.interviews.map(({ key }) => sandbox.remoteId('Interview', key)).toSorted(),
    );
  });

  it('have slots with interviewers and replies, but no status and no update time', async () => {
    await start();
    const interview = found(
      dataset.interviews.find(({ furtherSlots, location }) => furtherSlots.length > 0 && location !== null),
    );
    const slots = [interview, ...interview.furtherSlots];
    const row = await readRow(sandbox, `${base}/${sandbox.remoteId('Interview', interview.key)}`);

    expect(Object.keys(row).toSorted()).toEqual(
      [
        ...['candidate', 'createdOn', 'id', 'jobId', 'location', 'organizerId'],
        ...['refUrl', 'source', 'timeslots', 'timezone'],
      ].toSorted(),
    );
    expect(row).toMatchObject({
      candidate: { id: pairOf(interview.application).candidate, status: null },
      jobId: pairOf(interview.application).job,
      organizerId: userId(interview.organizer),
      location: interview.location,
      createdOn: interview.createdAt,
      timeslots: slots.map(({ startsAt, endsAt, interviewers }) => ({
        id: expect.any(String),
        startsOn: startsAt,
        endsOn: endsAt,
        interviewers: interviewers.map(({ user, reply }) => ({
          id: userId(user),
          status: String(reply).toLowerCase(),
        })),
      })),
    });
  });

  it('omit guests, who are not users', async () => {
    const own = createDataset(smartRecruitersProfile);
    const first = found(own.interviews[0]);
    const guest = { key: 9_001, user: null, email: 'a@b.example', reply: null, scorecard: null };
    own.interviews.push({ ...first, key: 9_001, interviewers: [guest] });
    await start({ dataset: own });
    const row = await readRow(sandbox, `${base}/${sandbox.remoteId('Interview', 9_001)}`);
    expect(row).toMatchObject({ timeslots: [{ interviewers: [] }] });
  });

  it('have types, listed as an array without an envelope', async () => {
    await start();
    const { body } = await ask(sandbox, '/interviews-api/v201904/interview-types');
    expect(body).toContain('Phone');
  });

  it.each([
    [400, base],
    [400, `${base}?applicationId=x`],
    [404, `${base}?applicationId=${unknownId}`],
    [404, `${base}/${unknownId}`],
  ])('answer %i to %s', async (status, path) => {
    expect((await ask(await start(), path)).status).toBe(status);
  });
});

describe('reviews', () => {
  const base = '/reviews-api/v201910/reviews';

  it('are listed by candidate and job, without an envelope', async () => {
    await start();
    const { application } = found(dataset.scorecards.find(({ takeaways }) => takeaways !== null));
    const { candidate, job } = pairOf(application);
    const reviews = dataset.scorecards.filter((each) => each.application === application);
    const rows = await readRows(`${base}?candidateId=${candidate}&jobId=${job}`);

    expect(rows).toEqual(
      reviews.map(({ key, interviewer, score, takeaways, createdAt, updatedAt }) => ({
        id: sandbox.remoteId('Scorecard', key),
        candidateId: candidate,
        jobId: job,
        reviewerId: userId(interviewer),
        overallRating: score,
        ...(takeaways === null ? {} : { comment: takeaways }),
        createdOn: createdAt,
        updatedOn: updatedAt,
      })),
    );
    expect(await readRow(sandbox, `${base}/${rows[0]?.id}`)).toEqual(rows[0]);
  });

  it('omit drafts and missing ratings', async () => {
    const own = createDataset(smartRecruitersProfile);
    const first = found(own.scorecards[0]);
    own.scorecards.push({ ...first, key: 9_001, isDraft: true }, { ...first, key: 9_002, score: null });
    await start({ dataset: own });

    expect((await ask(sandbox, `${base}/${sandbox.remoteId('Scorecard', 9_001)}`)).status).toBe(404);
    expect(await readRow(sandbox, `${base}/${sandbox.remoteId('Scorecard', 9_002)}`)).not.toHaveProperty(
      'overallRating',
    );
  });

  it('have an empty list of criteria, because the data set has none', async () => {
    await start();
    const path = `/reviews-api/v201910/jobs/${sandbox.remoteId('Job', 1)}/criteria`;
    expect(await readRow(sandbox, path)).toEqual({ content: [] });
  });

  it.each([
    [400, base],
    [400, `${base}?candidateId=${unknownId}`],
    [400, `${base}?jobId=${unknownId}`],
    [404, `${base}?candidateId=${unknownId}&jobId=${unknownId}`],
    [404, `${base}/${unknownId}`],
  ])('answer %i to %s', async (status, path) => {
    expect((await ask(await start(), path)).status).toBe(status);
  });
});

it('refuses activity of a candidate or a job that the credential must not read', async () => {
  const interview = found(dataset.interviews[0]);
  const review = found(dataset.scorecards[0]);
  const candidateOf = (key: number) => found(dataset.applications.find((each) => each.key === key)).candidate;
  const jobOf = (key: number) => found(dataset.applications.find((each) => each.key === key)).job ?? 0;
  await start({
    hiddenCandidates: new Set([candidateOf(interview.application)]),
    hiddenJobs: new Set([jobOf(review.application)]),
  });
  const paths = [
    `/interviews-api/v201904/interviews/${sandbox.remoteId('Interview', interview.key)}`,
    `/reviews-api/v201910/reviews/${sandbox.remoteId('Scorecard', review.key)}`,
    `/messages?candidateId=${pairOf(interview.application).candidate}`,
    `/reviews-api/v201910/jobs/${pairOf(review.application).job}/criteria`,
  ];
  for (const path of paths) {
    expect(await ask(sandbox, path)).toMatchObject({
      status: 403,
      body: { errors: [{ code: 'PERMISSION_DENIED' }] },
    });
  }
});
