import { describe, expect, it, vi } from 'vitest';
import { type Data, type Setup, type SetupOptions, setUp, withoutWaits } from '../support/setup.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const start = (options: SetupOptions) => setUp({ ...withoutWaits(), ...options });

/** The ids of all applications of SmartRecruiters in a stage, found without limits. */
async function idsInStage(stageName: string): Promise<readonly string[]> {
  await using s = await start({});
  const { ids } = await walk(s, stageName, 'pageInfo { hasNextPage endCursor }');
  expect(ids.length).toBeGreaterThan(1);
  return ids;
}

/** Pages through the applications of SmartRecruiters in a stage. */
async function walk(s: Setup, stageName: string, selection: string) {
  const ids: string[] = [];
  const pages: { readonly calls: number; readonly page: Data }[] = [];
  let after: string | null = null;
  do {
    s.paths();
    const { applications: page }: Data = await s.data(
      `query ($after: String, $stageName: String!) {
        applications(first: 500, after: $after, accounts: ["sr"], filter: { stageName: $stageName }) {
          nodes { id } ${selection}
        }
      }`,
      { after, stageName },
    );
    pages.push({ calls: s.paths().length, page });
    ids.push(...page.nodes.map(({ id }: Data) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    expect(pages.length).toBeLessThan(500);
  } while (after !== null);
  return { ids, pages };
}

const stageName = 'Onsite';
const pageInfo = 'pageInfo { hasNextPage endCursor }';

describe('a page of a list that the gateway filters', () => {
  it.each([4, 12, 60])('takes at most %i calls, and the walk finds every match', async (pageCalls) => {
    await using s = await start({ query: { pageCalls } });
    const { ids, pages } = await walk(s, stageName, `${pageInfo} problems { code }`);
    expect(Math.max(...pages.map(({ calls }) => calls))).toBeLessThanOrEqual(pageCalls);
    expect(pages.every(({ page }) => page.problems.length === 0)).toBe(true);
    expect(ids).toEqual(await idsInStage(stageName));
  });

  it('counts retries', async () => {
    await using s = await start({ query: { pageCalls: 8 } });
    s.smartRecruiters.misbehave({ path: '/candidates/', status: 503, times: 3 });
    const { pages } = await walk(s, stageName, `${pageInfo} problems { code }`);
    expect(Math.max(...pages.map(({ calls }) => calls))).toBeLessThanOrEqual(8);
  });
});

describe('a query that reaches its limit of calls while it runs', () => {
  it('ends a page with its rows and a problem of the account, and the walk finds every match', async () => {
    await using s = await start({ query: { calls: 5 } });
    const { ids, pages } = await walk(s, stageName, `${pageInfo} problems { account { name } code message }`);
    expect(Math.max(...pages.map(({ calls }) => calls))).toBe(5);
    const [{ page } = { page: null }] = pages;
    expect(page).toMatchObject({
      pageInfo: { hasNextPage: true },
      problems: [
        {
          account: { name: 'sr' },
          code: 'QUERY_TOO_COMPLEX',
          message:
            'The query has made 5 upstream calls, which is its limit (limits.query.calls): continue lists after endCursor, or select less',
        },
      ],
    });
    expect(ids).toEqual(await idsInStage(stageName));
  });

  it('ends a page with its rows also without problems, if the client sees that more rows follow', async () => {
    await using s = await start({ query: { calls: 5 } });
    const { ids, pages } = await walk(s, stageName, pageInfo);
    expect(Math.max(...pages.map(({ calls }) => calls))).toBe(5);
    expect(ids).toEqual(await idsInStage(stageName));
  });

  it('fails the list if the client would not see that rows are missing', async () => {
    await using s = await start({ query: { calls: 5 } });
    const { data, errors } = await s.ask(
      `{ applications(first: 500, accounts: ["sr"], filter: { stageName: "${stageName}" }) { nodes { id } } }`,
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        path: ['applications'],
        extensions: { code: 'QUERY_TOO_COMPLEX', account: 'sr', provider: 'SMARTRECRUITERS' },
      },
    ]);
    expect(s.paths()).toHaveLength(5);
  });

  it('fails the relations beyond the limit at their paths, with no call beyond it', async () => {
    await using s = await start({ query: { calls: 8 } });
    const { data, errors = [] } = await s.ask(
      '{ applications(first: 100, accounts: ["sr"]) { nodes { status } } }',
    );
    expect(s.paths()).toHaveLength(8);
    expect(errors.length).toBeGreaterThan(0);
    const nodes: Data[] = data.applications.nodes;
    expect(errors.map(({ path }) => path)).toEqual(
      nodes.flatMap(({ status }, index) =>
        status === null ? [['applications', 'nodes', index, 'status']] : [],
      ),
    );
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['QUERY_TOO_COMPLEX']));
  });

  it('ends the pages below the rows of a page, each with its place', async () => {
    await using s = await start({ query: { calls: 12, pageCalls: 2 } });
    const { candidates } = await s.data(
      `{ candidates(first: 5, accounts: ["sr"]) { nodes { id offers(filter: { status: [ACCEPTED, SENT] }) {
        nodes { id } pageInfo { hasNextPage endCursor } problems { code }
      } } } }`,
    );
    expect(s.paths().length).toBeLessThanOrEqual(12);
    for (const { offers } of candidates.nodes)
      expect(offers.pageInfo.hasNextPage).toBe(offers.problems.length > 0);
  });

  it('counts the retries of all accounts together', async () => {
    await using s = await start({ query: { calls: 4 } });
    s.greenhouse.misbehave({ path: '/v3/', status: 503, times: 2 });
    const { errors = [] } = await s.ask(
      '{ a: jobs(first: 1, accounts: ["gh"]) { nodes { id } } b: jobs(first: 1, accounts: ["sr"]) { nodes { id } } }',
    );
    expect(errors).toEqual([]);
    expect(s.paths()).toHaveLength(4);
  });

  it('does not limit another query that joins its reads', async () => {
    await using s = await start({ query: { calls: 8 }, batchWindow: '2ms' });
    const statuses = '{ applications(first: 100, accounts: ["sr"]) { nodes { id status } } }';
    const { applications } = await s.data('{ applications(first: 100, accounts: ["sr"]) { nodes { id } } }');
    const ids: string[] = applications.nodes.slice(-3).map(({ id }: Data) => id);
    const few = 'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Application { status } } }';
    const [many, ...others] = await Promise.all([
      s.ask(statuses),
      ...Array.from({ length: 5 }, () => s.ask(few, { ids })),
    ]);
    expect(many?.errors?.length).toBeGreaterThan(0);
    for (const { errors } of others) expect(errors).toBeUndefined();
  });
});
