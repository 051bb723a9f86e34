import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApiKey, hashOfKey } from '../../src/access/api-key.ts';
import { encodeId } from '../../src/query/global-id.ts';
import { type Answer, type Setup, setUp } from '../support/setup.ts';

const keys = { narrow: createApiKey(), whole: createApiKey(), closed: createApiKey() };
let s: Setup;

beforeAll(async () => {
  s = await setUp({
    // The cache has what the other caller has read.
    cacheTtl: '10m',
    query: { calls: 60 },
    access: {
      callers: {
        keys: [
          { name: 'narrow', hash: hashOfKey(keys.narrow), roles: ['greenhouse'] },
          { name: 'whole', hash: hashOfKey(keys.whole), roles: ['greenhouse', 'all'] },
          { name: 'closed', hash: hashOfKey(keys.closed), roles: ['closed'] },
        ],
      },
      roles: {
        greenhouse: { accounts: ['gh'], read: '*' },
        all: { accounts: '*', read: '*' },
        closed: { accounts: ['gh'], read: '*', introspection: false },
      },
    },
  });
});

afterAll(() => s[Symbol.asyncDispose]());

beforeEach(() => void s.paths());

async function ask(
  caller: keyof typeof keys,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const authorization = `Bearer ${keys[caller]}`;
  const response = await s.post({ query, variables }, { headers: { authorization, ...headers } });
  const text = await response.text();
  return { status: response.status, text, ...JSON.parse(text) };
}

/** Neither the name of the other account nor its provider. */
function expectNoTrace({ text }: Answer): void {
  expect(text).not.toMatch(/"sr"|\bsr\b|SMARTRECRUITERS|smartrecruiters/);
}

const mixed =
  '{ jobs(first: 100) { nodes { id title account { name } } pageInfo { endCursor } problems { message account { name } } } }';

describe('an account outside the role of a caller', () => {
  it('is in no list, also if the cache has its records', async () => {
    const whole = await ask('whole', mixed);
    const accounts = new Set(
      whole.data.jobs.nodes.map(({ account }: { account: { name: string } }) => account.name),
    );
    s.paths();
    const narrow = await ask('narrow', mixed);

    expect([...accounts].sort()).toEqual(['gh', 'sr']);
    expect(narrow.data.jobs.nodes.length).toBeGreaterThan(0);
    expect(s.greenhouse.requests).toEqual([]);
    expectNoTrace(narrow);
  });

  it('is not in `accounts`, and null by its name and by its id', async () => {
    const id = encodeId('Account', 'sr', '');
    const never = encodeId('Account', 'never', '');
    const query =
      'query ($id: ID!, $name: String!) { accounts { name } account(name: $name) { name } node(id: $id) { id } }';
    const outside = await ask('narrow', query, { id, name: 'sr' });

    expect(outside.data).toEqual({ accounts: [{ name: 'gh' }], account: null, node: null });
    expect(outside.text).toBe((await ask('narrow', query, { id: never, name: 'never' })).text);
    expect((await ask('whole', query, { id, name: 'sr' })).data).toMatchObject({ account: { name: 'sr' } });
  });

  it('is answered as one that never existed: by the id of a record, by a key, and in `accounts`', async () => {
    const { data } = await ask('whole', '{ jobs(first: 1, accounts: ["sr"]) { nodes { id remoteId } } }');
    const [{ id, remoteId }] = data.jobs.nodes;
    const ask1 = (given: object) =>
      ask(
        'narrow',
        `query ($id: ID!, $name: String!, $remoteId: String!) {
          node(id: $id) { id } nodes(ids: [$id]) { id } job(by: { id: $id }) { title }
          byRemote: job(by: { remote: { account: $name, remoteId: $remoteId } }) { title }
          jobs(accounts: [$name]) { nodes { title } }
          filtered: applications(filter: { job: [$id] }) { nodes { id } }
        }`,
        given,
      );
    s.paths();
    const outside = await ask1({ id, name: 'sr', remoteId });
    const never = await ask1({ id: encodeId('Job', 'never', remoteId), name: 'never', remoteId });

    expect(outside.text).toBe(never.text);
    expect(outside.errors?.length).toBeGreaterThan(0);
    expect(s.paths()).toEqual([]);
    expectNoTrace(outside);
  });

  it('is not in what an explained answer tells, nor in the estimate of its cost', async () => {
    const explained = { 'x-hiregraph-explain': '1' };
    const [whole, narrow] = await Promise.all([
      ask('whole', '{ users(first: 50) { nodes { id } } }', {}, explained),
      ask('narrow', '{ users(first: 50) { nodes { id } } }', {}, explained),
    ]);

    const calls = ({ text }: Answer) => JSON.parse(text).extensions.cost.estimated.calls;
    expect(calls(narrow)).toBeLessThan(calls(whole));
    expectNoTrace(narrow);
  });

  it('is not named by the refusal of a query that costs too much', async () => {
    const query =
      '{ jobs(first: 500) { nodes { applications(first: 500) { nodes { candidate { fullName } } } } } }';
    const narrow = await ask('narrow', query);

    expect(narrow.errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }]);
    expectNoTrace(narrow);
  });

  it('is in no problem, whatever fails there', async () => {
    s.smartRecruiters.misbehave({ path: '/users', status: 403, body: '{}' });
    const query = '{ users(first: 100) { nodes { id } problems { message account { name } } } }';
    const narrow = await ask('narrow', query);

    expect(narrow.data.users.problems).toEqual([]);
    expectNoTrace(narrow);
  });

  it('cannot be reached by a cursor of another caller', async () => {
    const page = (after: string | null) =>
      `{ jobs(first: 20${after === null ? '' : `, after: "${after}"`}) { nodes { account { name } } pageInfo { endCursor hasNextPage } } }`;
    let after: string | null = null;
    for (let pages = 0; pages < 50; pages += 1) {
      const { data }: Answer = await ask('whole', page(after));
      const last = data.jobs.nodes.at(-1);
      after = data.jobs.pageInfo.endCursor;
      if (last.account.name === 'sr') break;
    }
    const narrow = await ask('narrow', page(after));

    expect(narrow.data).toBeNull();
    expect(narrow.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expectNoTrace(narrow);
  });
});

describe('the schema', () => {
  const introspection = '{ __schema { queryType { name } } }';
  const typo = '{ job { titel } }';

  it('is for the callers whose role says so, also if the other one has asked before', async () => {
    for (const _ of [1, 2]) {
      expect((await ask('narrow', introspection)).data).toEqual({
        __schema: { queryType: { name: 'Query' } },
      });
      const closed = await ask('closed', introspection);
      expect(closed.data).toBeUndefined();
      expect(closed.errors?.[0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
      expect((await ask('closed', '{ jobs(first: 1) { nodes { __typename } } }')).errors).toBeUndefined();
    }
  });

  it('is not in suggestions for the other callers', async () => {
    expect((await ask('narrow', typo)).text).toContain('Did you mean');
    expect((await ask('closed', typo)).text).not.toContain('Did you mean');
    const value = 'query ($filter: JobFilter) { jobs(filter: $filter) { nodes { id } } }';
    const variables = { filter: { status: ['OPNE'] } };
    expect((await ask('narrow', value, variables)).text).toContain('OPEN');
    expect((await ask('closed', value, variables)).text).not.toContain('OPEN');
  });
});
