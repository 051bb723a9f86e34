import { isObjectType } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/query/global-id.ts';
import { rootLists } from '../support/root-lists.ts';
import { schema } from '../support/schema.ts';
import { type Data, type Setup, setUp, withoutWaits } from '../support/setup.ts';

let s: Setup;

beforeAll(async () => {
  s = await setUp(withoutWaits());
});
afterAll(() => s[Symbol.asyncDispose]());
afterEach(() => {
  s.greenhouse.behave();
  s.smartRecruiters.behave();
  s.paths();
});

/** The nodes of all pages of a list of one account. */
async function walk(field: string, account: string, filter: string, selection = 'remoteId'): Promise<Data[]> {
  const nodes: Data[] = [];
  let after: string | null = null;
  do {
    const query = `query ($after: String) { list: ${field}(
      first: 500, after: $after, accounts: ["${account}"], filter: ${filter}
    ) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
    const { list }: Data = await s.data(query, { after });
    nodes.push(...list.nodes);
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

describe('a list of Greenhouse', () => {
  it('of every type with times is narrowed by the provider to what has changed, in one call', async () => {
    for (const { field, leaves } of rootLists.filter((list) => list.leaves.includes('updatedAt'))) {
      if (['hiringProcesses', 'demographicQuestions', 'demographicAnswerOptions'].includes(field)) continue;
      expect(leaves).toContain('createdAt');
      s.paths();
      const changed = await walk(field, 'gh', '{ updatedAt: { gte: "2100-01-01T00:00:00Z" } }');
      expect(changed, field).toEqual([]);
      expect(s.queries(), field).toEqual([expect.stringContaining('updated_at=gte')]);
    }
  });

  it('of scorecards for a job takes two calls for 50 applications of the job', async () => {
    const [{ job }] = await walk('applications', 'gh', '{ isProspect: false }', 'job { id }');
    s.paths();
    const selection = 'remoteId application { job { id } }';
    const found = await walk('scorecards', 'gh', `{ job: "${job.id}" }`, selection);
    const pages = s.paths().filter((path) => path === '/v3/scorecards').length;
    expect(found.length).toBeGreaterThan(0);
    for (const { application } of found) expect(application.job.id).toBe(job.id);
    const applications = await walk('applications', 'gh', `{ job: "${job.id}" }`);
    expect(pages).toBe(Math.ceil(applications.length / 50));
  });

  it('of jobs by hiring manager and recruiter reads the teams of these users only', async () => {
    const selection = 'remoteId hiringTeam { role user { id } }';
    const all = await walk('jobs', 'gh', '{}', selection);
    const managed = all.find(({ hiringTeam }) => hiringTeam[0]?.role === 'HIRING_MANAGER');
    const manager = managed.hiringTeam[0].user.id;
    const isManaged = ({ hiringTeam }: Data) =>
      hiringTeam.some(({ role, user }: Data) => role === 'HIRING_MANAGER' && user.id === manager);
    s.paths();
    const found = await walk('jobs', 'gh', `{ hiringManager: "${manager}" }`);
    expect(s.paths()).toEqual(['/v3/job_hiring_managers', '/v3/jobs']);
    expect(found.map(({ remoteId }) => remoteId)).toEqual(
      all.filter(isManaged).map(({ remoteId }) => remoteId),
    );
    const both = await walk('jobs', 'gh', `{ hiringManager: "${manager}", recruiter: "${manager}" }`);
    expect(both.length).toBeLessThanOrEqual(found.length);
  });

  it('of users finds any address of a user, without case', async () => {
    const users = [
      { id: 1, primary_email: 'main@example.com', emails: ['main@example.com', 'Other@Example.com'] },
      { id: 2, primary_email: 'another@example.com', emails: [] },
    ];
    s.greenhouse.misbehave({ path: '/v3/users', status: 200, body: JSON.stringify(users) });
    const find = async (email: string) =>
      (await walk('users', 'gh', `{ email: "${email}" }`)).map(({ remoteId }) => remoteId);
    expect(await find('MAIN@example.com')).toEqual(['1']);
    expect(await find('other@example.COM')).toEqual(['1']);
    expect(await find('example.com')).toEqual([]);
  });
});

describe('an edge', () => {
  it('takes the conditions of the root list', async () => {
    const [{ recruiter }] = (
      await walk('applications', 'gh', '{ isProspect: false }', 'recruiter { id }')
    ).filter((application) => application.recruiter !== null);
    const { jobs } = await s.data(
      `query ($recruiter: ID!) { jobs(first: 20, accounts: ["gh"]) { nodes {
        all: applications(first: 500) { nodes { remoteId recruiter { id } } }
        some: applications(first: 500, filter: { recruiter: $recruiter }) { nodes { remoteId } }
      } } }`,
      { recruiter: recruiter.id },
    );
    const ids = (nodes: Data[]) => nodes.map(({ remoteId }) => remoteId);
    for (const { all, some } of jobs.nodes)
      expect(ids(some.nodes)).toEqual(
        ids(all.nodes.filter((each: Data) => each.recruiter?.id === recruiter.id)),
      );
    expect(jobs.nodes.some(({ some }: Data) => some.nodes.length > 0)).toBe(true);
  });
});

describe('a condition that a provider has no data for', () => {
  it.each([
    [
      'applications',
      '{ updatedAt: { gte: "2026-01-01T00:00:00Z" } }',
      'list candidates by updatedAt and select their',
    ],
    ['applications', '{ lastActivityAt: { gte: "2026-01-01T00:00:00Z" } }', 'list candidates by updatedAt'],
    ['users', '{ createdAt: { gte: "2026-01-01T00:00:00Z" } }', 'filter them by updatedAt'],
    ['jobs', '{ openedAt: { gte: "2026-01-01T00:00:00Z" } }', 'filter them by createdAt'],
  ])('is refused with what to do instead: %s by %s', async (field, filter, advice) => {
    const { errors } = await s.ask(`{ ${field}(accounts: ["sr"], filter: ${filter}) { nodes { id } } }`);
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(advice),
        extensions: expect.objectContaining({ code: 'UNSUPPORTED_BY_PROVIDER', account: 'sr' }),
      }),
    ]);
    expect(s.paths()).toEqual([]);
  });

  it('is refused by the account with `problems`, while the others answer', async () => {
    const { offers } = await s.data(`{ offers(filter: { startsOn: { gte: "2020-01-01" } }) {
      nodes { account { name } } problems { account { name } code message }
    } }`);
    expect(offers.nodes.length).toBeGreaterThan(0);
    expect(offers.problems).toEqual([
      expect.objectContaining({ account: { name: 'sr' }, code: 'UNSUPPORTED_BY_PROVIDER' }),
    ]);
  });

  it('matches nothing if it is an id of another account, without a call', async () => {
    const source = encodeId('Source', 'gh', '4001');
    const { applications } = await s.data(
      `{ applications(accounts: ["sr"], filter: { source: "${source}" }) { nodes { id } } }`,
    );
    expect(applications.nodes).toEqual([]);
    expect(s.paths()).toEqual([]);
  });

  it('is an error of the client if it is an id of another type', async () => {
    const wrong = encodeId('Department', 'gh', '4001');
    const { errors } = await s.ask(`{ scorecards(filter: { author: "${wrong}" }) { nodes { id } } }`);
    expect(errors).toEqual([
      expect.objectContaining({
        message: 'filter.author is not the id of a User',
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      }),
    ]);
  });
});

describe('a list that a provider has below other records only', () => {
  const ofSmartRecruiters = [
    'openings',
    'jobPosts',
    'stageEvents',
    'interviews',
    'scorecards',
    'attachments',
  ];

  it.each([...ofSmartRecruiters, 'notes', 'jobNotes', 'approvalFlows'])(
    'is refused with the fields that have its records: %s',
    async (field) => {
      const { errors } = await s.ask(`{ ${field}(accounts: ["sr"]) { nodes { id } } }`);
      const [, type = '', name = ''] = /select (\w+)\.(\w+)/.exec(errors?.[0]?.message ?? '') ?? [];
      const parent = schema.getType(type);
      const fields = isObjectType(parent) ? Object.keys(parent.getFields()) : [];
      expect(fields, errors?.[0]?.message).toContain(name);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNSUPPORTED_BY_PROVIDER', account: 'sr' });
    },
  );
});

describe('a range of dates', () => {
  it('includes its bounds, and rejects what is no day', async () => {
    const offers = await walk('offers', 'gh', '{}', 'remoteId startsOn');
    const days = offers.flatMap(({ startsOn }) => startsOn ?? []).toSorted();
    const day = days[Math.floor(days.length / 2)];
    const between = async (bounds: string) =>
      (await walk('offers', 'gh', `{ startsOn: { ${bounds} } }`, 'startsOn'))
        .map(({ startsOn }) => startsOn)
        .toSorted();
    expect(await between(`gte: "${day}"`)).toEqual(days.filter((each) => each >= day));
    expect(await between(`gt: "${day}"`)).toEqual(days.filter((each) => each > day));
    expect(await between(`lte: "${day}"`)).toEqual(days.filter((each) => each <= day));
    expect(await between(`lt: "${day}"`)).toEqual(days.filter((each) => each < day));
    for (const wrong of ['2026-02-30', '2026-1-1', 'today', '2026-01-01T00:00:00Z']) {
      const { errors, text } = await s.ask(
        'query ($day: Date) { offers(filter: { startsOn: { gte: $day } }) { nodes { id } } }',
        { day: wrong },
      );
      expect(errors?.[0]?.extensions.code, wrong).toBe('BAD_USER_INPUT');
      expect(text).not.toContain(wrong);
    }
  });
});
