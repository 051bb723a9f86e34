import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Clock, systemClock } from '../../src/clock.ts';
import { encodeId } from '../../src/query/global-id.ts';
import { createDataset, greenhouseProfile, smartRecruitersProfile } from '../../src/sandbox/dataset.ts';
import type { Fault, Sandbox } from '../../src/sandbox/sandbox.ts';
import { defaultApiKey } from '../../src/sandbox/smartrecruiters/index.ts';
import { greenhouseOf, smartRecruitersOf } from '../support/account-view.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { createLeakScanner } from '../support/leak-scanner.ts';
import { type Connection, type Page, readPage, readPages, recordsOf } from '../support/page-reader.ts';
import {
  type Answer,
  type Data,
  type Setup,
  type SetupOptions,
  setUp,
  withoutWaits,
} from '../support/setup.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const few = { users: 14, jobs: 14, candidates: 60, applications: 80, offers: 30 };
const ofGreenhouse = createDataset({ ...greenhouseProfile, ...few });
const ofSmartRecruiters = createDataset({ ...smartRecruitersProfile, ...few });

/** Text in the input of clients, which errors must not repeat. */
const marker = 'Zx9marker';
const findLeak = createLeakScanner(
  [ofGreenhouse, ofSmartRecruiters],
  ['sandbox-secret', defaultApiKey, marker],
);

const setups: Setup[] = [];

async function start(options: SetupOptions = {}): Promise<Setup> {
  const setup = await setUp({
    ...options,
    greenhouse: { dataset: structuredClone(ofGreenhouse), ...options.greenhouse },
    smartRecruiters: { dataset: structuredClone(ofSmartRecruiters), ...options.smartRecruiters },
  });
  setups.push(setup);
  return setup;
}

let s: Setup;
/** The errors of all responses of the current test, as JSON. */
let answered: string[] = [];

beforeAll(async () => {
  s = await start(withoutWaits());
});
afterEach(() => {
  s.greenhouse.behave();
  s.smartRecruiters.behave();
  s.paths();
  // Neither the errors nor the log of any test may contain personal data, secrets or the input.
  const lines = setups.flatMap(({ log }) => log.splice(0).map((line) => JSON.stringify(line)));
  expect([...answered, ...lines].map(findLeak).filter((found) => found !== null)).toEqual([]);
  answered = [];
});
afterAll(async () => {
  await Promise.all(setups.map((setup) => setup[Symbol.asyncDispose]()));
});

async function ask(query: string, variables: Record<string, unknown> = {}, of = s): Promise<Answer> {
  const answer = await of.ask(query, variables);
  const { errors } = answer;
  answered.push(JSON.stringify(errors ?? null));
  for (const { extensions } of errors ?? []) {
    expect(['code', 'account', 'provider', 'retryAfter']).toEqual(
      expect.arrayContaining(Object.keys(extensions)),
    );
  }
  return answer;
}

const ofGh = { account: 'gh', provider: 'GREENHOUSE' };
const ofSr = { account: 'sr', provider: 'SMARTRECRUITERS' };
const badInput = { extensions: { code: 'BAD_USER_INPUT' } };

describe('a relation that fails', () => {
  const faults: readonly (readonly [what: string, fault: Fault, code: string])[] = [
    ['gets 401', { status: 401 }, 'UPSTREAM_UNAUTHENTICATED'],
    ['gets 403', { status: 403 }, 'UPSTREAM_FORBIDDEN'],
    ['gets 422', { status: 422 }, 'UPSTREAM_REJECTED'],
    ['gets 500', { status: 500 }, 'UPSTREAM_UNAVAILABLE'],
    ['gets 503', { status: 503 }, 'UPSTREAM_UNAVAILABLE'],
    ['loses the connection', { connection: 'reset' }, 'UPSTREAM_UNAVAILABLE'],
    ['gets a truncated response', { connection: 'truncate' }, 'UPSTREAM_UNAVAILABLE'],
    ['gets a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 'UPSTREAM_CONTRACT'],
    ['gets HTML', { body: '<html>Jordan Lee</html>' }, 'UPSTREAM_CONTRACT'],
    ['gets JSON of another shape', { rewrite: (body) => ({ rows: body }) }, 'UPSTREAM_CONTRACT'],
  ];

  it.each(faults)(
    'because it %s is null with an error at its path (Greenhouse)',
    async (_what, fault, code) => {
      s.greenhouse.misbehave({ path: '/v3/candidates', ...fault });
      const { data, errors } = await ask(
        '{ applications(first: 2, accounts: ["gh"]) { nodes { id candidate { firstName } job { title } } } }',
      );
      expect(data.applications.nodes).toEqual(
        [0, 1].map(() => ({
          id: expect.any(String),
          candidate: null,
          job: { title: expect.any(String) },
        })),
      );
      expect(errors).toMatchObject(
        [0, 1].map((index) => ({
          path: ['applications', 'nodes', index, 'candidate'],
          extensions: { code, ...ofGh },
        })),
      );
    },
  );

  it.each(faults)(
    'because it %s is null with an error at its path (SmartRecruiters)',
    async (_what, fault, code) => {
      const query =
        '{ candidates(first: 2, accounts: ["sr"]) { nodes { firstName phones { value } applications { nodes { job { title } } } } } }';
      const { candidates } = await s.data(query);
      s.smartRecruiters.misbehave({ path: '/candidates/', ...fault });
      const { data, errors } = await ask(query);
      expect(data.candidates.nodes).toEqual(
        candidates.nodes.map((node: Data) => ({ ...node, phones: null })),
      );
      expect(errors).toMatchObject(
        [0, 1].map((index) => ({
          path: ['candidates', 'nodes', index, 'phones'],
          extensions: { code, ...ofSr },
        })),
      );
    },
  );

  it('names the scope that is missing', async () => {
    const scopes = new Set(['harvest:candidates:list', 'harvest:applications:list', 'harvest:jobs:list']);
    const scoped = await start({ ...withoutWaits(), greenhouse: { scopes } });
    const { data, errors } = await ask(
      '{ candidates(first: 1, accounts: ["gh"]) { nodes { lastName educations { school } } } }',
      {},
      scoped,
    );
    expect(data.candidates.nodes[0]).toEqual({ lastName: expect.any(String), educations: null });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('harvest:candidate_educations:list'),
        path: ['candidates', 'nodes', 0, 'educations'],
        extensions: { code: 'UPSTREAM_FORBIDDEN', ...ofGh },
      },
    ]);
  });

  it('does not affect the other fields of its record', async () => {
    s.greenhouse.misbehave({ path: '/v3/candidate_educations', status: 500 });
    s.greenhouse.misbehave({ path: '/v3/offers', status: 500 });
    const id = greenhouseOf(s).id('Application', 1);
    const { data, errors } = await ask(
      'query ($id: ID!) { node(id: $id) { ... on Application { appliedAt candidate { lastActivityAt educations { school } } offers { nodes { id } } } } }',
      { id },
    );
    expect(data.node).toEqual({
      appliedAt: expect.any(String),
      candidate: { lastActivityAt: expect.any(String), educations: null },
      offers: null,
    });
    expect(errors?.map(({ path }) => path?.join('.')).sort()).toEqual([
      'node.candidate.educations',
      'node.offers',
    ]);
  });

  it('does not affect other records of the account', async () => {
    const hidden = await start({ ...withoutWaits(), smartRecruiters: { hiddenCandidates: new Set([3, 4]) } });
    const { data, errors } = await ask(
      '{ candidates(first: 500, accounts: ["sr"]) { nodes { remoteId phones { value } } } }',
      {},
      hidden,
    );
    const keys = [3, 4].map((key) => hidden.smartRecruiters.remoteId('Candidate', key));
    const missing = data.candidates.nodes.filter(({ phones }: Data) => phones === null);
    expect(missing.map(({ remoteId }: Data) => remoteId).sort()).toEqual(keys.sort());
    expect(errors).toHaveLength(2);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([
      'UPSTREAM_FORBIDDEN',
      'UPSTREAM_FORBIDDEN',
    ]);
  });
});

describe('within the limits of time and rate,', () => {
  const query = '{ applications(first: 1, accounts: ["gh"]) { nodes { id candidate { firstName } } } }';

  it('a response later than the attempt timeout is UPSTREAM_TIMEOUT', async () => {
    const impatient = await start({ upstreamTimeout: '500ms' });
    await ask(query, {}, impatient);
    impatient.greenhouse.misbehave({ path: '/v3/candidates', latencyMs: 60_000 });
    const { errors } = await ask(query, {}, impatient);
    expect(errors).toMatchObject([
      {
        message: 'greenhouse did not answer within 500 ms',
        path: ['applications', 'nodes', 0, 'candidate'],
        extensions: { code: 'UPSTREAM_TIMEOUT', ...ofGh },
      },
    ]);
  });

  it('a response later than the request timeout is UPSTREAM_TIMEOUT', async () => {
    const impatient = await start({ requestTimeout: '1s' });
    impatient.greenhouse.misbehave({ path: '/v3/candidates', latencyMs: 60_000 });
    const { data, errors } = await ask(query, {}, impatient);
    expect(data.applications.nodes[0].candidate).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_TIMEOUT', ...ofGh } }]);
  });

  it('a rate limit that ends after the deadline is an error with retryAfter', async () => {
    const limited = await start();
    limited.greenhouse.misbehave({ path: '/v3/candidates', status: 429, headers: { 'retry-after': '60' } });
    const { data, errors } = await ask(query, {}, limited);
    expect(data.applications.nodes[0]).toEqual({ id: expect.any(String), candidate: null });
    const extensions = { code: 'UPSTREAM_RATE_LIMITED', ...ofGh, retryAfter: 60 };
    expect(errors).toMatchObject([{ extensions }]);

    // The limit applies to the whole account: no further call is sent. The other account is not affected.
    limited.paths();
    const page = '{ nodes { id } problems { account { name } code retryAfter } }';
    const { data: both } = await ask(`{ jobs(first: 3) ${page} }`, {}, limited);
    expect(both.jobs.nodes).toHaveLength(3);
    expect(both.jobs.problems).toEqual([
      {
        account: { name: 'gh' },
        code: 'UPSTREAM_RATE_LIMITED',
        retryAfter: expect.toSatisfy((after) => after > 50 && after <= 60),
      },
    ]);
    expect(limited.paths()).toEqual(['/jobs']);
  });

  it('a call above a known rate limit is not sent', async () => {
    const limited = await start({
      clock: createFakeClock(Date.parse('2026-03-02T08:00:05.000Z')),
      requestTimeout: '20s',
      greenhouse: { rateLimit: { requests: 3, windowSeconds: 30 } },
    });
    await ask(query, {}, limited);
    const { data, errors } = await ask(query, {}, limited);
    expect(data.applications.nodes[0]).toEqual({ id: expect.any(String), candidate: null });
    const retryAfter = expect.toSatisfy((after) => after >= 25 && after <= 26);
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_RATE_LIMITED', ...ofGh, retryAfter } }]);
    expect(limited.greenhouse.requests.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('a credential without a token is UPSTREAM_UNAUTHENTICATED', async () => {
    const refused = await start();
    refused.greenhouse.misbehave({ path: '/token', status: 401, body: '{"error":"invalid_client"}' });
    const { data, errors } = await ask('{ jobs(accounts: ["gh"]) { nodes { id } } }', {}, refused);
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { path: ['jobs'], extensions: { code: 'UPSTREAM_UNAUTHENTICATED', ...ofGh } },
    ]);
    expect(refused.paths()).toEqual([]);
  });
});

describe('a list over several accounts of which one fails', () => {
  const page =
    '{ nodes { account { name } } pageInfo { hasNextPage endCursor } problems { account { name provider } code message retryAfter } }';

  it('returns the rows of the others and names the failing account if problems are selected', async () => {
    s.greenhouse.misbehave({ path: '/v3/jobs', status: 500 });
    const { data, errors } = await ask(`{ jobs(first: 5) ${page} }`);
    expect(errors).toBeUndefined();
    expect(data.jobs.nodes).toEqual(Array.from({ length: 5 }, () => ({ account: { name: 'sr' } })));
    expect(data.jobs.problems).toEqual([
      {
        account: { name: 'gh', provider: 'GREENHOUSE' },
        code: 'UPSTREAM_UNAVAILABLE',
        message: 'greenhouse failed with status 500',
        retryAfter: null,
      },
    ]);
    expect(data.jobs.pageInfo.hasNextPage).toBe(true);
  });

  it('fails if problems are not selected', async () => {
    const { data: whole } = await ask(
      '{ jobs(first: 500) { nodes { id } } users(first: 500) { nodes { id } } }',
    );
    s.smartRecruiters.misbehave({ path: '/jobs', status: 500 });
    s.smartRecruiters.misbehave({ path: '/user-api', status: 500 });
    const { data, errors } = await ask('{ users(first: 500) { nodes { id } } departments { nodes { id } } }');
    expect(data).toMatchObject({ users: null, departments: { nodes: expect.any(Array) } });
    expect(errors).toMatchObject([
      { path: ['users'], extensions: { code: 'UPSTREAM_UNAVAILABLE', ...ofSr } },
    ]);
    const jobs = await ask('{ jobs(first: 500) { nodes { id } } }');
    expect(jobs).toMatchObject({ data: null, errors: [{ path: ['jobs'], extensions: { ...ofSr } }] });
    expect(whole.jobs.nodes.length).toBe(ofGreenhouse.jobs.length + ofSmartRecruiters.jobs.length);
  });

  it('fails also if a directive excludes the problems', async () => {
    s.smartRecruiters.misbehave({ path: '/jobs', status: 500 });
    const withProblems = async (directive: string) => {
      const query = `query ($yes: Boolean = true) { jobs(first: 500) { nodes { id } ...Problems ${directive} } }
        fragment Problems on JobConnection { problems { code } }`;
      return (await ask(query)).data?.jobs.problems.length ?? null;
    };
    expect(await withProblems('@skip(if: $yes)')).toBeNull();
    expect(await withProblems('@include(if: false) @skip(if: $yes)')).toBeNull();
    expect(await withProblems('@include(if: $yes)')).toBe(1);
  });

  it('returns every record exactly once, whenever accounts fail and recover', async () => {
    const providers: readonly (readonly [Sandbox, string])[] = [
      [s.greenhouse, '/v3/candidates'],
      [s.smartRecruiters, '/candidates'],
    ];
    const connection = { field: 'candidates', toleratesProblems: true };
    const whole = recordsOf(await readPages(s, connection, [500]));
    const cases = fc.tuple(
      fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(cases, async ([outages, firsts]) => {
        const left = [...outages];
        const fail = () => {
          const failing = left.shift() ?? [false, false];
          for (const [index, [sandbox, path]] of providers.entries()) {
            sandbox.behave();
            if (failing[index]) sandbox.misbehave({ path, status: 500 });
          }
          return failing;
        };
        let [failing] = [fail()];
        const pages = await readPages(s, connection, firsts, (page: Page) => {
          for (const { account, code } of page.problems) {
            expect(code).toBe('UPSTREAM_UNAVAILABLE');
            expect(failing[account.name === 'gh' ? 0 : 1]).toBe(true);
          }
          failing = fail();
        });
        const records = recordsOf(pages);
        expect(records.toSorted()).toEqual(whole.toSorted());
        for (const account of ['gh', 'sr']) {
          const of = (all: readonly string[]) => all.filter((record) => record.startsWith(account));
          expect(of(records)).toEqual(of(whole));
        }
      }),
      { numRuns: 40, seed: 20_261_122 },
    );
  });
});

describe('a filter that the gateway applies with a read that fails', () => {
  const active = { field: 'applications', filter: { status: ['ACTIVE'] } };
  const rejected = { field: 'applications', filter: { status: ['REJECTED'] } };
  const accountsOf = (records: readonly string[]) => new Set(records.map((record) => record.slice(0, 2)));
  const sortedRecords = async (of: Setup, connection: Connection) =>
    recordsOf(await readPages(of, connection, [500])).toSorted();

  it.each([
    [
      'gh',
      rejected,
      '/v3/rejection_reasons',
      '{ applications(filter: { status: [REJECTED] }) { nodes { id } } }',
    ],
    ['sr', active, '/candidates/', '{ applications(filter: { status: [ACTIVE] }) { nodes { id } } }'],
  ] as const)(
    'is a problem of account %s only, and its rows come later, each once',
    async (account, filtered, path, query) => {
      const sandbox = account === 'gh' ? s.greenhouse : s.smartRecruiters;
      const connection = { ...filtered, toleratesProblems: true };
      const whole = await sortedRecords(s, connection);
      for (const firsts of [[500], [7, 1, 12]]) {
        sandbox.misbehave({ path, status: 500 });
        const pages: Page[] = [];
        let after: string | null = null;
        // In the end only the failing account remains, and each page has only its problem.
        do {
          const page: Page = await readPage(s, connection, {
            first: firsts[pages.length % firsts.length] ?? 1,
            after,
          });
          pages.push(page);
          after = page.endCursor;
        } while (pages.at(-1)?.problems.length === 0 || pages.at(-1)?.records.length !== 0);
        const last = pages.at(-1);
        expect(last).toMatchObject({
          hasNextPage: true,
          problems: [{ account: { name: account }, code: 'UPSTREAM_UNAVAILABLE' }],
        });
        const before = recordsOf(pages);
        expect(accountsOf(before)).toContain(account === 'gh' ? 'sr' : 'gh');
        sandbox.behave();
        const rest: Page[] = [];
        do {
          const page: Page = await readPage(s, connection, { first: 9, after });
          rest.push(page);
          expect(page.problems).toEqual([]);
          after = page.endCursor;
        } while (rest.at(-1)?.hasNextPage);
        expect([...before, ...recordsOf(rest)].toSorted()).toEqual(whole);
      }
      sandbox.misbehave({ path, status: 500 });
      const failed = await ask(query.replace('applications(', 'applications(first: 500, '));
      expect(failed.data).toBeNull();
      expect(failed.errors).toMatchObject([
        { path: ['applications'], extensions: { code: 'UPSTREAM_UNAVAILABLE', account } },
      ]);
    },
  );

  it('loses no row before the first that it cannot decide', async () => {
    const { data } = await ask(
      '{ applications(first: 500, accounts: ["sr"]) { nodes { remoteId status } } }',
    );
    const all: readonly Data[] = data.applications.nodes;
    const isSecondary = (remoteId: string) =>
      all.findIndex((other) => other.remoteId.split(':')[0] === remoteId.split(':')[0]) !==
      all.findIndex((other) => other.remoteId === remoteId);
    const undecided = all.findIndex(({ remoteId }) => isSecondary(remoteId));
    expect(undecided).toBeGreaterThan(0);
    const before = all.slice(0, undecided).filter(({ status }) => status === 'ACTIVE');
    s.smartRecruiters.misbehave({ path: '/candidates/', status: 403, body: '{}' });
    const connection = { ...active, accounts: ['sr'], toleratesProblems: true };
    const page = await readPage(s, connection, { first: 500 });
    expect(page.records).toEqual(before.map(({ remoteId }) => `sr ${remoteId}`));
    expect(page).toMatchObject({ hasNextPage: true, problems: [{ code: 'UPSTREAM_FORBIDDEN' }] });
    // This page is full before the undecided row, so that it has no problem.
    const full = { ...connection, toleratesProblems: false };
    expect(await readPage(s, full, { first: before.length })).toMatchObject({
      records: page.records,
      hasNextPage: true,
    });
  });

  it('is a problem also in a list of another record', async () => {
    const rows =
      'applications(filter: { status: [REJECTED, ACTIVE] }) { nodes { remoteId } pageInfo { hasNextPage } problems { account { name } code } }';
    const query = `{
      candidates(first: 500, accounts: ["sr"]) { nodes { remoteId ${rows} } }
      jobs(first: 20) { nodes { remoteId account { name } ${rows} } }
    }`;
    const { data: whole } = await ask(query);
    s.smartRecruiters.misbehave({ path: '/candidates/', status: 500 });
    s.greenhouse.misbehave({ path: '/v3/rejection_reasons', status: 500 });
    const { data, errors } = await ask(query);
    expect(errors).toBeUndefined();
    for (const field of ['candidates', 'jobs']) {
      const lists = data[field].nodes.map(({ applications }: Data) => applications);
      expect(lists.some(({ problems }: Data) => problems.length > 0)).toBe(true);
      for (const [index, { nodes, pageInfo, problems }] of lists.entries()) {
        const right = whole[field].nodes[index].applications;
        expect(right.nodes.slice(0, nodes.length)).toEqual(nodes);
        if (problems.length === 0) expect(nodes).toEqual(right.nodes);
        expect(pageInfo.hasNextPage).toBe(problems.length > 0 || right.pageInfo.hasNextPage);
      }
    }
  });
});

describe('a capability that a provider lacks', () => {
  it('is a problem if the query covers all accounts, and an error if it names that account', async () => {
    const all = await ask(
      '{ offices(first: 50) { nodes { account { name } } pageInfo { hasNextPage } problems { account { name } code message } } }',
    );
    expect(all.errors).toBeUndefined();
    expect(all.data.offices.nodes).toHaveLength(ofGreenhouse.offices.length);
    expect(all.data.offices.pageInfo.hasNextPage).toBe(false);
    expect(all.data.offices.problems).toEqual([
      {
        account: { name: 'sr' },
        code: 'UNSUPPORTED_BY_PROVIDER',
        message: 'smartrecruiters cannot list records of type Office',
      },
    ]);
    const silent = await ask(
      '{ offices { nodes { id } } stages { nodes { id } } openings { nodes { id } } }',
    );
    expect(silent.errors).toBeUndefined();
    const explicit = await ask('{ offices(accounts: ["sr"]) { nodes { id } } }');
    expect(explicit.data).toEqual({ offices: null });
    expect(explicit.errors).toMatchObject([
      { path: ['offices'], extensions: { code: 'UNSUPPORTED_BY_PROVIDER', ...ofSr } },
    ]);
  });

  it('is an error if a filter needs it', async () => {
    const unsupported = { path: ['applications'], extensions: { code: 'UNSUPPORTED_BY_PROVIDER', ...ofSr } };
    for (const condition of ['createdAt', 'updatedAt']) {
      const filter = `filter: { ${condition}: { gte: "2024-01-01T00:00:00Z" } }`;
      const alone = await ask(`{ applications(accounts: ["sr"], ${filter}) { nodes { id } } }`);
      expect(alone.errors).toMatchObject([unsupported]);
      const among = await ask(`{ applications(${filter}) { nodes { id } } }`);
      expect(among.errors).toMatchObject([unsupported]);
    }
  });

  it('is a problem if a filter needs it and problems are selected, and the list then ends', async () => {
    const connection = {
      field: 'applications',
      filter: { createdAt: { gte: '2024-01-01T00:00:00Z' } },
      toleratesProblems: true,
    };
    const pages = await readPages(s, connection, [20]);
    const expected = ofGreenhouse.applications.filter(({ createdAt }) => createdAt >= '2024');
    expect(recordsOf(pages)).toHaveLength(expected.length);
    for (const { problems } of pages) {
      expect(problems).toMatchObject([{ account: { name: 'sr' }, code: 'UNSUPPORTED_BY_PROVIDER' }]);
    }
  });
});

describe('a record that does not exist', () => {
  it('is null without an error', async () => {
    const none = [
      ['gh', 'Candidate', '4000000001'],
      ['gh', 'Candidate', 'no-number'],
      ['gh', 'Application', '4000000001'],
      ['gh', 'Job', '4000000001'],
      ['gh', 'Offer', '4000000001'],
      ['gh', 'User', '4000000001'],
      ['gh', 'Department', '4000000001'],
      ['sr', 'Candidate', 'ff43856b-566c-5121-ae07-000000000000'],
      ['sr', 'Candidate', '../jobs'],
      ['sr', 'Application', 'ff43856b-566c-5121-ae07-000000000000:ff43856b-566c-5121-ae07-000000000000'],
      ['sr', 'Application', 'no pair'],
      ['sr', 'Job', 'ff43856b-566c-5121-ae07-000000000000'],
      ['sr', 'Offer', 'a:b:c'],
      ['sr', 'User', 'ff43856b566c5121ae070000'],
      ['sr', 'Department', '1'],
      ['sr', 'Office', '1'],
      ['sr', 'Stage', '1'],
    ] as const;
    const ids = none.map(([account, type, remoteId]) => encodeId(type, account, remoteId));
    const { data, errors } = await ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on RemoteRecord { remoteData } } }',
      { ids },
    );
    expect(errors).toBeUndefined();
    expect(data.nodes).toEqual(ids.map(() => null));
    const key = (account: string) => `by: { remote: { account: "${account}", remoteId: "1" } }`;
    for (const account of ['gh', 'sr']) {
      const query = `{ candidate(${key(account)}) { id } application(${key(account)}) { id } job(${key(account)}) { id } offer(${key(account)}) { id } }`;
      expect(await ask(query)).toMatchObject({
        data: { candidate: null, application: null, job: null, offer: null },
      });
    }
  });

  it('is null wherever a relation leads to it, once a read has missed it', async () => {
    s.greenhouse.misbehave({
      path: '/v3/candidates',
      rewrite: (body) => (Array.isArray(body) ? body.slice(1) : body),
    });
    const applications = (selection: string) =>
      `{ applications(first: 20, accounts: ["gh"]) { nodes { ${selection} } } }`;
    const { data, errors } = await ask(
      applications('ids: candidate { id remoteId } names: candidate { firstName }'),
    );
    expect(errors).toBeUndefined();
    const isGone = data.applications.nodes.map(({ ids, names }: Data) => [ids === null, names === null]);
    expect(isGone).toContainEqual([true, true]);
    expect(isGone).toContainEqual([false, false]);
    expect(isGone.every(([ids, names]: boolean[]) => ids === names)).toBe(true);
    s.greenhouse.requests.splice(0);
    // Ids alone cost no call, so that nothing shows whether the record is still there.
    const { data: unread } = await ask(applications('candidate { id remoteId }'));
    expect(unread.applications.nodes.every(({ candidate }: Data) => candidate !== null)).toBe(true);
    expect(s.greenhouse.requests).toHaveLength(1);
    s.greenhouse.behave();
  });

  it('has no applications and no offers', async () => {
    const candidate = encodeId('Candidate', 'sr', 'ff43856b-566c-5121-ae07-000000000000');
    const application = encodeId('Application', 'sr', 'a:b');
    const { data, errors } = await ask(
      `query ($candidate: ID, $application: ID) {
        applications(filter: { candidate: $candidate }) { nodes { id } }
        offers(filter: { application: $application }) { nodes { id } }
      }`,
      { candidate, application },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ applications: { nodes: [] }, offers: { nodes: [] } });
  });

  const gone = { status: 404, body: '{"errors":[{"code":"CANDIDATE_NOT_FOUND"}]}' };
  const another = {
    rewrite: (body: unknown) =>
      typeof body === 'object' && body !== null && 'id' in body ? { ...body, id: 'another' } : body,
  };
  const proxy = { status: 404, body: '<html>' };

  it.each([
    ['is deleted', gone, 'UPSTREAM_REJECTED'],
    ['is returned as another record', another, 'UPSTREAM_CONTRACT'],
    ['gets 404 from a proxy', proxy, 'UPSTREAM_CONTRACT'],
  ] as const)(
    'fails in each field that needs its detail if a list has brought it and it %s',
    async (_what, fault, code) => {
      const query = `{ candidates(first: 30, accounts: ["sr"]) { nodes {
        id lastName phones { value } educations { school } applications { nodes { status job { id } } }
      } } }`;
      const whole = await s.data(query);
      s.smartRecruiters.misbehave({ path: '/candidates/', ...fault });
      const { data, errors } = await ask(query);
      const several = whole.candidates.nodes.filter(
        ({ applications }: Data) => applications.nodes.length > 1,
      );
      expect(several.length).toBeGreaterThan(0);
      expect(data.candidates.nodes).toEqual(
        whole.candidates.nodes.map(({ applications, ...node }: Data) => ({
          ...node,
          phones: null,
          educations: null,
          applications: {
            nodes: applications.nodes.map((application: Data, index: number) =>
              index === 0 ? application : { ...application, status: null },
            ),
          },
        })),
      );
      for (const { extensions } of errors ?? []) expect(extensions).toEqual({ code, ...ofSr });
    },
  );

  it.each([
    ['candidates', 'notes { id }', '/messages'],
    ['candidates', 'attachments { id }', '/candidates/'],
    ['candidates', 'offers { nodes { id } }', '/candidates/'],
    ['applications', 'offers { nodes { id } }', '/candidates/'],
    ['applications', 'interviews { nodes { id } }', '/candidates/'],
    ['applications', 'answers { question }', '/candidates/'],
    ['applications', 'stageHistory { id }', '/candidates/'],
    ['applications', 'candidate { phones { value } }', '/candidates/'],
    ['jobs', 'openings { id }', '/jobs/'],
    ['jobs', 'posts { id }', '/jobs/'],
    ['jobs', 'hiringTeam { role }', '/jobs/'],
    ['jobs', 'industry', '/jobs/'],
  ])('has an error instead of an empty list: %s, %s', async (list, field, path) => {
    s.smartRecruiters.misbehave({ path, ...gone });
    const [name = ''] = field.split(' ');
    const { data, errors } = await ask(`{ ${list}(first: 2, accounts: ["sr"]) { nodes { id ${field} } } }`);
    expect(data[list].nodes).toEqual([0, 1].map(() => ({ id: expect.any(String), [name]: null })));
    expect(errors).toMatchObject(
      [0, 1].map((index) => ({
        path: [list, 'nodes', index, name],
        extensions: { code: 'UPSTREAM_REJECTED', ...ofSr },
      })),
    );
  });

  it('is a problem of a list if the filter needs its detail', async () => {
    s.smartRecruiters.misbehave({ path: '/candidates/', ...gone });
    const { data, errors } = await ask(
      '{ applications(first: 500, filter: { status: [ACTIVE] }) { nodes { account { name } } problems { account { name } code } } }',
    );
    expect(errors).toBeUndefined();
    expect(data.applications.problems).toEqual([{ account: { name: 'sr' }, code: 'UPSTREAM_REJECTED' }]);
    expect(data.applications.nodes).toContainEqual({ account: { name: 'gh' } });
  });

  it('differs from a record that the credential may not read', async () => {
    const hidden = await start({
      ...withoutWaits(),
      smartRecruiters: { hiddenCandidates: new Set([3]), hiddenJobs: new Set([2]) },
    });
    const { id } = smartRecruitersOf(hidden);
    for (const [type, key] of [
      ['Candidate', 3],
      ['Job', 2],
    ] as const) {
      const { data, errors } = await ask(
        'query ($id: ID!) { node(id: $id) { id } }',
        { id: id(type, key) },
        hidden,
      );
      expect(data).toEqual({ node: null });
      expect(errors).toMatchObject([{ path: ['node'], extensions: { code: 'UPSTREAM_FORBIDDEN', ...ofSr } }]);
    }
  });
});

describe('an id', () => {
  it('that is invalid is an error only at its own index in a list of ids', async () => {
    const { id } = greenhouseOf(s);
    const ids = [
      id('Job', 1),
      marker,
      encodeId('Job', marker, '1'),
      id('Job', 1).slice(0, -1),
      id('Candidate', 2),
    ];
    const { data, errors } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(data.nodes).toEqual([{ id: ids[0] }, null, null, null, { id: ids[4] }]);
    const places = errors?.toSorted((one, other) => Number(one.path?.[1]) - Number(other.path?.[1]));
    expect(places).toMatchObject([1, 2, 3].map((index) => ({ path: ['nodes', index], ...badInput })));
  });

  it('can be one of 100 in a list, but not of 101', async () => {
    const ids = Array.from({ length: 101 }, () => greenhouseOf(s).id('Job', 1));
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await ask(query, { ids: ids.slice(1) })).data.nodes).toHaveLength(100);
    expect((await ask(query, { ids })).errors).toMatchObject([{ path: ['nodes'], ...badInput }]);
  });

  it('of an account resolves to the account', async () => {
    const { data } = await ask(
      '{ accounts { id name provider } account(name: "sr") { id } none: account(name: "no") { id } }',
    );
    expect(data.accounts).toMatchObject([
      { name: 'gh', provider: 'GREENHOUSE' },
      { name: 'sr', provider: 'SMARTRECRUITERS' },
    ]);
    expect(data).toMatchObject({ account: { id: data.accounts[1].id }, none: null });
    const { data: again } = await ask('query ($id: ID!) { node(id: $id) { ... on Account { name } } }', {
      id: data.accounts[0].id,
    });
    expect(again).toEqual({ node: { name: 'gh' } });
    expect(s.paths()).toEqual([]);
  });

  it('of another type is refused if a field expects one type', async () => {
    const job = greenhouseOf(s).id('Job', 1);
    const cases = [
      ['query ($id: ID!) { candidate(by: { id: $id }) { id } }', 'by.id is not the id of a Candidate'],
      [
        'query ($id: ID!) { applications(filter: { candidate: $id }) { nodes { id } } }',
        'filter.candidate is not the id of a Candidate',
      ],
      [
        'query ($id: ID!) { offers(filter: { application: $id }) { nodes { id } } }',
        'filter.application is not the id of a Application',
      ],
      [
        'query ($id: ID!) { jobs(filter: { department: $id }) { nodes { id } } }',
        'filter.department is not the id of a Department',
      ],
    ] as const;
    for (const [query, message] of cases) {
      expect((await ask(query, { id: job })).errors).toMatchObject([{ message, ...badInput }]);
    }
  });

  it('causes no error but BAD_USER_INPUT, whatever its text is', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.base64String(),
      fc.constantFrom('', '0', '-1', 'é'),
    );
    const query = `query ($text: ID!, $string: String!, $email: String, $search: String) {
      node(id: $text) { id }
      nodes(ids: [$text]) { id }
      gh: candidate(by: { remote: { account: "gh", remoteId: $string } }) { id }
      sr: candidate(by: { remote: { account: "sr", remoteId: $string } }) { id }
      pair: application(by: { remote: { account: "sr", remoteId: $string } }) { id }
      elsewhere: job(by: { remote: { account: $string, remoteId: $string } }) { id }
      account(name: $string) { id }
      candidates(first: 1, filter: { email: $email, tag: $string }) { nodes { id } }
      search: candidates(first: 1, filter: { search: $search }) { nodes { id } }
      jobs(first: 1, filter: { code: $string, search: $search }) { nodes { id } }
      applications(first: 1, filter: { stageName: $string }) { nodes { id } }
    }`;
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const { errors = [] } = await s.ask(query, { text, string: text, email: text, search: `${text} x` });
        for (const { extensions } of errors) expect(extensions.code).toBe('BAD_USER_INPUT');
      }),
      { numRuns: 60, seed: 20_261_122 },
    );
  });
});

describe('a refusal does not repeat the input', () => {
  const jobs = 'query ($filter: JobFilter) { jobs(filter: $filter) { nodes { id } } }';
  const candidates = 'query ($filter: CandidateFilter) { candidates(filter: $filter) { nodes { id } } }';
  const job = 'query ($by: RecordKey!) { job(by: $by) { id } }';
  type Case = readonly [query: string, variables: Record<string, unknown>, code?: string];
  const cases: readonly Case[] = [
    [jobs, { filter: { status: [marker] } }],
    [jobs, { filter: { status: [] } }],
    [jobs, { filter: { createdAt: { gt: marker } } }],
    [jobs, { filter: { createdAt: { gt: '2024-02-30T00:00:00Z' } } }],
    [jobs, { filter: { createdAt: { gt: { [marker]: marker } } } }],
    [jobs, { filter: { [marker]: 1 } }],
    [jobs, { filter: marker }],
    [jobs, { filter: [marker] }],
    [candidates, { filter: { email: [marker] } }],
    [candidates, { filter: { email: { [marker]: marker } } }],
    [candidates, { filter: { job: marker } }],
    [candidates, { filter: { job: { [marker]: 1 } } }],
    [candidates, { filter: { search: '…' } }],
    ['query ($first: Int) { jobs(first: $first) { nodes { id } } }', { first: marker }],
    ['query ($after: String) { jobs(after: $after) { nodes { id } } }', { after: marker }],
    ['query ($accounts: [String!]) { jobs(accounts: $accounts) { nodes { id } } }', { accounts: [marker] }],
    ['query ($accounts: [String!]) { jobs(accounts: $accounts) { nodes { id } } }', { accounts: [] }],
    [
      'query ($accounts: [String!]) { jobs(accounts: $accounts) { nodes { id } } }',
      { accounts: { [marker]: 1 } },
    ],
    ['query ($id: ID!) { node(id: $id) { id } }', { id: marker }],
    ['query ($id: ID!) { node(id: $id) { id } }', { id: { [marker]: marker } }],
    ['query ($id: ID!) { node(id: $id) { id } }', { id: null }],
    ['query ($id: ID!) { node(id: $id) { id } }', {}],
    ['query ($if: Boolean!) { jobs @include(if: $if) { nodes { id } } }', { if: marker }],
    [job, { by: { id: marker } }],
    [job, { by: { id: '' } }],
    [job, { by: { id: marker, remote: { account: marker, remoteId: marker } } }],
    [job, { by: {} }],
    [job, { by: { id: null } }],
    [job, { by: { remote: { account: marker, remoteId: marker } } }],
    [job, { by: { remote: { account: marker } } }],
    [`{ jobs(filter: { status: [${marker}] }) { nodes { id } } }`, {}],
    [`{ jobs(filter: { status: ["${marker}"] }) { nodes { id } } }`, {}],
    [`{ jobs(filter: { createdAt: { gt: "${marker}" } }) { nodes { id } } }`, {}],
    [`{ jobs(filter: { createdAt: { gt: ${marker} } }) { nodes { id } } }`, {}],
    [`{ jobs(filter: { search: ${marker} }) { nodes { id } } }`, {}],
    [`{ jobs(filter: { ${marker}: "${marker}" }) { nodes { id } } }`, {}],
    [`{ jobs(first: "${marker}") { nodes { id } } }`, {}],
    [`{ jobs(search: "${marker}") { nodes { id } } }`, {}, 'GRAPHQL_VALIDATION_FAILED'],
    [`{ jobs(after: "${marker}") { nodes { id } } }`, {}],
    [`{ job(by: {}) { id } }`, {}],
    [`{ job(by: { id: "${marker}", remote: { account: "${marker}", remoteId: "${marker}" } }) { id } }`, {}],
    [`{ job(by: { id: "${marker}" }) { id } }`, {}],
    [`query ($first: Int = "${marker}") { jobs(first: $first) { nodes { id } } }`, {}],
    [`{ jobs(after: "${marker}`, {}, 'GRAPHQL_PARSE_FAILED'],
    [`{ jobs(after: """${marker}`, {}, 'GRAPHQL_PARSE_FAILED'],
    [`{ "${marker}" }`, {}, 'GRAPHQL_PARSE_FAILED'],
    [`{ jobs(first: 1 "${marker}") { nodes { id } } }`, {}, 'GRAPHQL_PARSE_FAILED'],
  ];

  it.each(cases.map(([query, variables, code = 'BAD_USER_INPUT']) => ({ query, variables, code })))(
    'of $query with $variables has the code $code',
    async ({ query, variables, code }) => {
      const { data, errors } = await ask(query, variables);
      expect(errors?.length).toBeGreaterThan(0);
      for (const { extensions } of errors ?? []) expect(extensions.code).toBe(code);
      expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
      expect(s.paths()).toEqual([]);
    },
  );

  const bodies: readonly (readonly [what: string, body: unknown, status: number])[] = [
    ['truncated JSON', `{"query": "${marker}`, 400],
    ['a batch', [{ query: '{ accounts { id } }', variables: { a: marker } }], 400],
    ['empty', '', 400],
    ['null', 'null', 400],
    ['a query that is not a string', { query: { [marker]: marker } }, 400],
    ['variables that are not an object', { query: '{ accounts { id } }', variables: marker }, 400],
    ['an unknown operation', { query: '{ accounts { id } }', operationName: marker }, 400],
    ['too large', { query: '{ accounts { id } }', variables: { a: marker.repeat(40_000) } }, 413],
  ];

  it.each(bodies)('if the request body is %s', async (_what, body, status) => {
    const response = await s.post(body);
    const { errors } = JSON.parse(await response.text());
    answered.push(JSON.stringify(errors));
    expect(response.status).toBe(status);
    expect(errors).toMatchObject([badInput]);
  });

  it('if the input is in the query string of a URL', async () => {
    const url = `http://gateway/graphql?query=${encodeURIComponent('{ accounts { id } }')}&variables=${marker}`;
    const response = await s.gateway.fetch(new Request(url));
    const { errors } = JSON.parse(await response.text());
    answered.push(JSON.stringify(errors));
    expect(response.status).toBe(400);
    expect(errors).toMatchObject([badInput]);
  });
});

describe('a defect of the gateway', () => {
  /** A clock that can throw, as a defect would. */
  function createFragileClock(): Clock & { isBroken: boolean } {
    const clock = {
      isBroken: false,
      now: () => systemClock.now(),
      after(delayMs: number, callback: () => void) {
        if (clock.isBroken) throw new TypeError('the clock of Jordan Lee is broken');
        return systemClock.after(delayMs, callback);
      },
    };
    return clock;
  }

  it('is masked, and only its source location is logged, also in development', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    const clock = createFragileClock();
    const sandboxes = { greenhouse: { clock: systemClock }, smartRecruiters: { clock: systemClock } };
    const fragile = await start({ clock, ...sandboxes });
    const query = 'query Fragile { accounts { name } users(accounts: ["gh"]) { nodes { id } } }';
    await ask(query, {}, fragile);
    clock.isBroken = true;
    fragile.log.splice(0);
    const { data, errors, text } = await ask(query, {}, fragile);
    clock.isBroken = false;
    expect(data).toEqual({ accounts: [{ name: 'gh' }, { name: 'sr' }], users: null });
    expect(errors).toEqual([
      {
        message: 'Unexpected error.',
        path: ['users'],
        locations: expect.any(Array),
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(text).not.toMatch(/clock|\.ts\b|TypeError/);
    expect(fragile.log).toMatchObject([
      {
        level: 'error',
        msg: 'unexpected error',
        problems: [{ stack: expect.arrayContaining([expect.stringContaining('clock.ts')]) }],
      },
      { level: 'info', msg: 'request', operation: 'Fragile', errors: ['INTERNAL_SERVER_ERROR'] },
    ]);
    vi.unstubAllEnvs();
  });
});

describe('the log', () => {
  const mixed = `query Mixed {
    gh: candidates(first: 2, accounts: ["gh"]) { nodes { firstName educations { school } } }
    sr: candidates(first: 2, accounts: ["sr"]) { nodes { phones { value } } }
  }`;

  it('has one line per request: operation, duration, calls of each account, error codes and request id', async () => {
    s.greenhouse.misbehave({ path: '/v3/candidate_educations', status: 403 });
    s.log.splice(0);
    await ask(mixed);
    expect(s.log.filter(({ msg }) => msg === 'request')).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        msg: 'request',
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        status: 200,
        operation: 'Mixed',
        durationMs: expect.any(Number),
        waitedMs: expect.any(Number),
        calls: { gh: 2, sr: 3 },
        errors: ['UPSTREAM_FORBIDDEN'],
      },
    ]);
  });

  it('counts attempts, also retries', async () => {
    s.greenhouse.misbehave({ path: '/v3/jobs', status: 503, times: 2 });
    s.log.splice(0);
    const { errors } = await ask('{ jobs(first: 1, accounts: ["gh"]) { nodes { id } } }');
    expect(errors).toBeUndefined();
    expect(s.log).toMatchObject([{ operation: null, calls: { gh: 3 }, errors: [] }]);
  });

  it('has the error code of a request that was not executed', async () => {
    s.log.splice(0);
    await ask(`{ jobs(first: "${marker}") { nodes { id } } }`);
    expect(s.log).toMatchObject([{ msg: 'request', calls: {}, errors: ['BAD_USER_INPUT'] }]);
  });

  it('has the request id of the client, and so has the response', async () => {
    for (const id of ['r-1', 'A:b_c.9', 'x'.repeat(128)]) {
      s.log.splice(0);
      const response = await s.post({ query: '{ accounts { id } }' }, { headers: { 'x-request-id': id } });
      expect(response.headers.get('x-request-id')).toBe(id);
      expect(s.log).toMatchObject([{ id }]);
    }
  });

  it('has a generated request id if the one of the client is invalid', async () => {
    for (const id of ['', 'a b', '<script>', `${marker};drop`, 'x'.repeat(129), '{"id":1}']) {
      s.log.splice(0);
      const response = await s.post({ query: '{ accounts { id } }' }, { headers: { 'x-request-id': id } });
      const given = response.headers.get('x-request-id');
      expect(given).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/);
      expect(s.log).toMatchObject([{ id: given }]);
    }
  });
});

describe('a client that disconnects', () => {
  const query = 'query Left { candidates(first: 40, accounts: ["sr"]) { nodes { phones { value } } } }';

  async function startSlow(): Promise<Setup> {
    const slow = await start();
    slow.smartRecruiters.misbehave({ path: '/candidates/', latencyMs: 60_000 });
    return slow;
  }

  const patiently = { interval: 5, timeout: 20_000 };
  /** The list, and as many detail calls as the provider allows at once. */
  const underWay = (slow: Setup) =>
    vi.waitFor(() => expect(slow.smartRecruiters.requests).toHaveLength(9), patiently);

  async function checkStopped(slow: Setup) {
    await vi.waitFor(
      () => expect(slow.smartRecruiters.requests.filter(({ wasAborted }) => wasAborted)).toHaveLength(8),
      patiently,
    );
    await vi.waitFor(() => expect(slow.log).toHaveLength(1), patiently);
    expect(slow.log).toMatchObject([{ operation: 'Left', status: 499, errors: [], calls: { sr: 9 } }]);
    // The next request is served, and the remaining calls of the first are sent neither before nor after.
    slow.smartRecruiters.behave();
    await ask('{ jobs(first: 1, accounts: ["sr"]) { nodes { id } } }', {}, slow);
    expect(slow.smartRecruiters.requests.map(({ path }) => path).slice(9)).toEqual(['/jobs']);
  }

  it('closes the connections to the provider, and no further call is sent', async () => {
    const slow = await startSlow();
    const leaving = new AbortController();
    const answer = slow.post({ query }, { signal: leaving.signal });
    await underWay(slow);
    leaving.abort();
    await expect(answer).rejects.toThrow();
    await checkStopped(slow);
  });

  it('has the same effect by closing its own connection', async () => {
    const slow = await startSlow();
    const server = createServer((request, response) => void slow.gateway.handle(request, response));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const client = httpRequest({
      host: '127.0.0.1',
      port: typeof address === 'object' ? address?.port : 0,
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
    });
    client.on('error', () => {});
    client.end(JSON.stringify({ query }));
    await underWay(slow);
    client.destroy();
    await checkStopped(slow);
    server.close();
  });

  it('before the first call causes no call', async () => {
    const slow = await startSlow();
    const answer = slow.post({ query }, { signal: AbortSignal.abort() });
    await expect(answer).rejects.toThrow();
    await ask('{ jobs(first: 1, accounts: ["sr"]) { nodes { id } } }', {}, slow);
    expect(slow.paths()).toEqual(['/jobs']);
  });
});
