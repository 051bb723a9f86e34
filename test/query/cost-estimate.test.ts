import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Setup, setUp, withoutWaits } from '../support/setup.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let s: Setup;

beforeAll(async () => {
  s = await setUp(withoutWaits());
});
afterAll(() => s[Symbol.asyncDispose]());
beforeEach(() => {
  s.paths();
});

interface Explained {
  readonly estimated: { readonly calls: number; readonly nodes: number };
  readonly limit: { readonly calls: number; readonly nodes: number };
}

async function explain(query: string, variables: Record<string, unknown> = {}, of = s) {
  const response = await of.post({ query, variables }, { headers: { 'x-hiregraph-explain': '1' } });
  const answer = JSON.parse(await response.text());
  return { status: response.status, ...answer };
}

async function costOf(query: string, variables: Record<string, unknown> = {}): Promise<Explained> {
  const { errors, extensions } = await explain(query, variables);
  expect(errors).toBeUndefined();
  return extensions.cost;
}

const callsOf = async (query: string, variables?: Record<string, unknown>) =>
  (await costOf(query, variables)).estimated.calls;
const nodesOf = async (query: string, variables?: Record<string, unknown>) =>
  (await costOf(query, variables)).estimated.nodes;

const edges =
  'candidate { firstName } job { title department { name } } source { name } recruiter { fullName }';

describe('the estimated number of calls', () => {
  const ofGreenhouse = [
    'jobs(first: 50, accounts: ["gh"]) { nodes { title } }',
    'applications(first: 50, accounts: ["gh"]) { nodes { candidate { firstName } job { title } } }',
    `applications(first: 50, accounts: ["gh"]) { nodes { ${edges} } }`,
    `applications(first: 200, accounts: ["gh"]) { edges { node { ${edges} } } }`,
    'applications(first: 50, accounts: ["gh"]) { nodes { offers { nodes { status } } } }',
    'applications(first: 50, accounts: ["gh"]) { nodes { status } }',
    'applications(first: 100, accounts: ["gh"]) { nodes { interviews { nodes { remoteStatus } } notes { body } } }',
    'candidates(first: 50, accounts: ["gh"]) { nodes { educations { startedOn } employments { title } } }',
    `candidates(first: 50, accounts: ["gh"]) { nodes { applications(first: 3) { nodes { job { title } } } } }`,
    `jobs(first: 10, accounts: ["gh"]) { nodes { applications(first: 5) { nodes { candidate { fullName } } } } }`,
    'jobs(first: 20, accounts: ["gh"]) { nodes { hiringTeam { user { fullName } } openings { code } } }',
    'scorecards(first: 50) { nodes { author { fullName } kit { id } } }',
    'accounts { health { isWorking } }',
  ];

  it.each(ofGreenhouse)('is between half and twice the real number: %s', (field) => expectBetween(field, 2));

  const ofSmartRecruiters: readonly (readonly [most: number, field: string])[] = [
    [1, 'candidates(first: 100, accounts: ["sr"]) { nodes { firstName emails { value } } }'],
    [1, 'candidates(first: 50, accounts: ["sr"]) { nodes { phones { value } educations { school } } }'],
    [2, 'jobs(first: 50, accounts: ["sr"]) { nodes { title department { name } } }'],
    [1, 'applications(first: 50, accounts: ["sr"]) { nodes { candidate { fullName } } }'],
    [2, 'applications(first: 20, accounts: ["sr"]) { nodes { rejectedAt notes { body } } }'],
    // The adapter does not declare that rows of candidates hold the titles of jobs, so that one call per job is estimated.
    [50, 'applications(first: 50, accounts: ["sr"]) { nodes { candidate { fullName } job { title } } }'],
  ];

  it.each(ofSmartRecruiters)('is at most %i times the real number: %s', (most, field) =>
    expectBetween(field, most),
  );

  async function expectBetween(field: string, most: number) {
    const calls = await callsOf(`{ ${field} }`);
    const real = s.paths().length;
    expect(real).toBeGreaterThan(0);
    expect(calls).toBeGreaterThanOrEqual(real / 2);
    expect(calls).toBeLessThanOrEqual(real * most);
  }
});

describe('the estimated number of calls for a filter', () => {
  const applications = (account: string, filter: string, first = 25) =>
    `applications(first: ${first}, accounts: ["${account}"], filter: { ${filter} })`;
  const active = 'status: [ACTIVE, HIRED]';

  it.each<[what: string, field: string, calls: number]>([
    ['that the provider applies', applications('gh', 'status: [ACTIVE], stageName: "Onsite"'), 1],
    ['that the provider applies over several pages', applications('sr', 'job: "SR_JOB"', 500), 5],
    ['for which the gateway reads rows', 'candidates(accounts: ["gh"], filter: { search: "ana" })', 10],
    ['for which the gateway reads rows and reasons', applications('gh', active), 11],
    ['for which the gateway reads records of rows', applications('sr', 'stageName: "Onsite"'), 60],
    ['that both providers apply', 'jobs(filter: { status: [OPEN] })', 2],
    ['that needs a read before the list', 'candidates(accounts: ["gh"], filter: { job: "GH_JOB" })', 3],
    ['by ids of one account', 'candidates(filter: { job: "GH_JOB" })', 3],
  ])('%s', async (_what, field, calls) => {
    const jobs = await s.data(
      '{ gh: jobs(first: 1, accounts: ["gh"]) { nodes { id } } sr: jobs(first: 1, accounts: ["sr"]) { nodes { id } } }',
    );
    const query = field.replace('GH_JOB', jobs.gh.nodes[0].id).replace('SR_JOB', jobs.sr.nodes[0].id);
    expect(await callsOf(`{ ${query} { nodes { id } } }`)).toBe(calls);
  });

  it('counts a filter of children once for each parent', async () => {
    const below = (account: string, filter: string) =>
      callsOf(
        `{ jobs(first: 4, accounts: ["${account}"]) { nodes { applications(first: 3, filter: { ${filter} }) { nodes { id } } } } }`,
      );
    expect(await below('gh', 'status: [ACTIVE]')).toBe(1 + 1);
    expect(await below('gh', active)).toBe(1 + 4 * 11);
    expect(await below('sr', 'stageName: "Onsite"')).toBe(1 + 4 * 60);
  });

  it('counts a filter of children whose ids the parent holds as one read for each parent', async () => {
    const query =
      '{ candidates(first: 4, accounts: ["sr"]) { nodes { applications(filter: { stageName: "Onsite" }) { nodes { id } } } } }';
    expect(await callsOf(query)).toBe(1 + 4);
  });

  it('is at most limits.query.pageCalls, and never less than the real number', async () => {
    await using strict = await setUp({ ...withoutWaits(), query: { pageCalls: 7 } });
    const query = `{ ${applications('sr', 'stageName: "Onsite"', 500)} { nodes { id } } }`;
    const { extensions } = await explain(query, {}, strict);
    expect(extensions.cost.estimated.calls).toBe(7);
    expect(extensions.upstream.calls).toBeLessThanOrEqual(7);
  });

  it('is in the refusal, with the account and what to change', async () => {
    const { errors } = await s.ask(
      '{ jobs(first: 50) { nodes { applications(filter: { stageName: "Onsite" }) { nodes { id } } } } }',
    );
    expect(errors?.[0]?.message).toBe(
      'The query would take about 3002 upstream calls; 2000 are allowed (limits.query.calls). The largest part, about 3000, is for "jobs.nodes.applications" of the account sr, whose provider does not filter by stageName: leave it out, filter by what the provider applies, or ask for smaller pages of "jobs.nodes.applications" (first)',
    );
    expect(s.paths()).toEqual([]);
  });
});

describe('the estimated number of nodes', () => {
  const jobs = '{ nodes { applications(first: 4) { nodes { id } } } }';

  it.each<[how: string, query: string, variables: Record<string, unknown>, nodes: number]>([
    ['page sizes in literals', `{ jobs(first: 10) ${jobs} }`, {}, 50],
    ['page sizes in variables', `query ($n: Int) { jobs(first: $n) ${jobs} }`, { n: 10 }, 50],
    ['defaults of variables', `query ($n: Int = 10) { jobs(first: $n) ${jobs} }`, {}, 50],
    ['defaults of arguments', `{ jobs ${jobs} }`, {}, 125],
    ['defaults for omitted variables', `query ($n: Int) { jobs(first: $n) ${jobs} }`, {}, 125],
    ['defaults for null', `query ($n: Int) { jobs(first: $n) ${jobs} }`, { n: null }, 125],
  ])('respects %s', async (_how, query, variables, nodes) => {
    expect(await nodesOf(query, variables)).toBe(nodes);
  });

  it('excludes skipped fields', async () => {
    const query =
      'query ($all: Boolean!) { jobs(first: 2) @include(if: $all) { nodes { id } } offers(first: 3) { nodes { id } } }';
    expect([await nodesOf(query, { all: true }), await nodesOf(query, { all: false })]).toEqual([5, 3]);
  });

  it('counts a field once if it is selected several times, and two aliases twice', async () => {
    expect(
      await nodesOf('{ jobs(first: 2) { nodes { id } } jobs(first: 2) { edges { node { title } } } }'),
    ).toBe(2);
    expect(await nodesOf('{ a: jobs(first: 2) { nodes { id } } b: jobs(first: 2) { nodes { id } } }')).toBe(
      4,
    );
  });

  it('includes fragments, by their type conditions', async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ...Own ... on Job { applications(first: 7) { nodes { id } } } } }
      fragment Own on Candidate { applications(first: 2) { nodes { id } } }`;
    const { jobs: found, candidates } = await s.data(
      '{ jobs(first: 1, accounts: ["gh"]) { nodes { id } } candidates(first: 2, accounts: ["gh"]) { nodes { id } } }',
    );
    const ids = [...found.nodes, ...candidates.nodes].map(({ id }: { id: string }) => id);
    expect(await nodesOf(query, { ids })).toBe(3 + 7 + 2 * 2);
    expect(await callsOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe(2);
    expect(
      await callsOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['no id'] }).catch(() => 0),
    ).toBe(0);
  });

  it('includes only the accounts of the query', async () => {
    const query = (accounts: string) =>
      `{ candidates(first: 100${accounts}) { nodes { phones { value } } } }`;
    expect(await callsOf(query(', accounts: ["gh"]'))).toBe(1);
    expect(await callsOf(query(', accounts: ["sr"]'))).toBe(101);
    expect(await callsOf(query(''))).toBe(1 + 101);
  });

  it('counts a record by remote id or by id as one', async () => {
    const by = (account: string) => `by: { remote: { account: "${account}", remoteId: "1" } }`;
    expect(await callsOf(`{ candidate(${by('gh')}) { id } }`)).toBe(1);
    expect(await callsOf(`{ candidate(${by('gh')}) { firstName educations { school } } }`)).toBe(2);
    expect(await callsOf(`{ accounts { name } account(name: "gh") { provider } }`)).toBe(0);
  });

  it('is in the response only if explain is requested', async () => {
    const answer = await s.ask('{ accounts { name } }');
    expect(answer).not.toHaveProperty('extensions');
    expect(await costOf('{ accounts { name } }')).toEqual({
      estimated: { calls: 0, nodes: 0 },
      limit: { calls: 2_000, nodes: 100_000 },
    });
  });
});

describe('a query above the cost limit', () => {
  it('is refused before any call, with the estimate and the limit', async () => {
    const query =
      'query ($n: Int!) { jobs(first: $n) { nodes { applications(first: $n) { nodes { candidate { firstName } } } } } }';
    const { status, data, errors, extensions } = await explain(query, { n: 500 });
    expect({ status, data }).toEqual({ status: 400, data: undefined });
    const { calls, nodes } = extensions.cost.estimated;
    expect(nodes).toBe(500 + 2 * 500 * 500);
    expect(errors).toEqual([
      {
        message: `The query would take about ${calls} upstream calls; 2000 are allowed (limits.query.calls). The largest part, about 5000, is for "jobs.nodes.applications.nodes.candidate" of the account gh: leave it out, or ask for smaller pages of "jobs.nodes.applications" (first)`,
        locations: [{ line: 1, column: 80 }],
        extensions: { code: 'QUERY_TOO_COMPLEX' },
      },
    ]);
    expect(s.paths()).toEqual([]);
  });

  it.each<[limit: string, what: string]>([
    ['nodes', 'records'],
    ['calls', 'upstream calls'],
  ])('is measured by the configured limit: %s', async (limit, what) => {
    await using strict = await setUp({ ...withoutWaits(), query: { [limit]: 3 } });
    const query = '{ candidates(first: 4, accounts: ["sr"]) { nodes { phones { value } } } }';
    const { errors } = await strict.ask(query);
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(`about \\d ${what}; 3 are allowed \\(limits.query.${limit}\\)`),
        extensions: { code: 'QUERY_TOO_COMPLEX' },
      },
    ]);
    expect(strict.paths()).toEqual([]);
    expect((await strict.ask(query.replace('4', '2'))).errors).toBeUndefined();
  });

  it.each<[what: string, query: string, part: RegExp]>([
    [
      'a list of children',
      '{ jobs(first: 500) { nodes { many: applications(first: 500) { nodes { id } } } } }',
      /^about \d+, is for "jobs\.nodes\.applications" of the account (gh|sr): leave it out, or ask for smaller pages of "jobs\.nodes\.applications" \(first\)$/,
    ],
    [
      'the dearest of two accounts',
      '{ candidates(first: 500) { edges { node { phones { value } educations { school } applications(first: 1) { nodes { interviews { nodes { remoteStatus } } notes { body } scorecards { nodes { author { fullName } } } } } } } } }',
      /^about \d+, is for "candidates\.edges\.node\.[\w.]+" of the account sr: /,
    ],
    [
      'introspection',
      `{ ${['a', 'b', 'c', 'd', 'e', 'f'].map((alias) => `${alias}: __schema { types { name } }`).join(' ')} }`,
      /^about 20000, is for "__schema": leave it out, or ask for fewer records$/,
    ],
  ])('names what costs most, by names of the schema: %s', async (_what, query, part) => {
    const { errors } = await s.ask(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(errors?.[0]?.message.split('The largest part, ')[1]).toMatch(part);
    expect(s.paths()).toEqual([]);
  });

  it('names the account that the query asks for', async () => {
    await using strict = await setUp({ ...withoutWaits(), query: { calls: 3 } });
    const query = (accounts: string) => `{ candidates(first: 9${accounts}) { nodes { phones { value } } } }`;
    for (const accounts of ['', ', accounts: ["sr"]']) {
      const { errors } = await strict.ask(query(accounts));
      expect(errors?.[0]?.message).toMatch(/"candidates\.nodes\.phones" of the account sr: leave it out/);
    }
    expect((await strict.ask(query(', accounts: ["gh"]'))).errors).toBeUndefined();
  });
});
