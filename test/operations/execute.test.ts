import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/query/global-id.ts';
import { createDataset, greenhouseProfile, smartRecruitersProfile } from '../../src/sandbox/dataset.ts';
import type { Fault } from '../../src/sandbox/sandbox.ts';
import { type Known, type RandomRequest, randomRequest, type Variables } from '../support/random-queries.ts';
import { schema } from '../support/schema.ts';
import { type Answer, type Setup, setUp, withoutWaits } from '../support/setup.ts';

/** A regular run tests the same few queries each time; set the variables to test more, with another seed. */
const count = Number(process.env.RANDOM_QUERIES ?? 250);
const seed = Number(process.env.RANDOM_SEED ?? 1);

const timeoutMs = 60_000 + count * 200;

const few = { users: 10, jobs: 8, candidates: 20, applications: 30, offers: 15 };

let byGraphqlJs: Setup;
let byPlan: Setup;
let known: Known;
let cursors: ReadonlyMap<string, string>;
beforeAll(async () => {
  const options = {
    ...withoutWaits(),
    greenhouse: { dataset: createDataset({ ...greenhouseProfile, ...few }) },
    smartRecruiters: { dataset: createDataset({ ...smartRecruitersProfile, ...few }) },
  };
  byGraphqlJs = await setUp({ ...options, ...withoutWaits(), usesPlans: false });
  byPlan = await setUp({ ...options, ...withoutWaits(), usesPlans: true });
  known = await findKnown(byGraphqlJs);
  const { cursors: others } = await findKnown(byPlan);
  cursors = new Map(known.cursors.map((cursor, index) => [cursor, others[index] ?? '']));
  for (const setup of [byGraphqlJs, byPlan]) setup.paths();
});
afterAll(async () => {
  await byGraphqlJs[Symbol.asyncDispose]();
  await byPlan[Symbol.asyncDispose]();
});

const lists = {
  Candidate: 'candidates',
  Application: 'applications',
  Job: 'jobs',
  Offer: 'offers',
  User: 'users',
  Department: 'departments',
  Source: 'sources',
};

/** Collects the ids, accounts and cursors that random queries can use. */
async function findKnown(setup: Setup): Promise<Known> {
  const page = (field: string, account: string) =>
    `${field}_${account}: ${field}(first: 3, accounts: ["${account}"]) { nodes { id remoteId account { name } } }`;
  const fields = Object.values(lists);
  const pages = fields.flatMap((field) => [page(field, 'gh'), page(field, 'sr')]);
  const begun = fields
    .slice(0, 4)
    .map((field) => `begun_${field}: ${field}(first: 2) { pageInfo { endCursor } }`);
  const data = await setup.data(`{ accounts { id } ${pages.join(' ')} ${begun.join(' ')} }`);
  const nodesOf = (field: string) => [...data[`${field}_gh`].nodes, ...data[`${field}_sr`].nodes];
  const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);
  return {
    ids: new Map([
      ...Object.entries(lists).map(([type, field]) => [type, idsOf(nodesOf(field))] as const),
      ['Account', idsOf(data.accounts)],
    ]),
    wrongIds: [
      Buffer.from('nothing').toString('base64url'),
      encodeId('Candidate', 'gh', '999999999'),
      encodeId('Job', 'sr', 'nothing'),
      encodeId('User', 'nobody', '1'),
      '',
    ],
    keys: fields
      .slice(0, 4)
      .flatMap((field) =>
        nodesOf(field).map(({ remoteId, account }) => ({ remoteId, account: account.name })),
      ),
    accounts: ['gh', 'sr'],
    cursors: fields.slice(0, 4).map((field) => data[`begun_${field}`].pageInfo.endCursor),
  };
}

/** A fault that has the same effect on both gateways: it causes no retry and does not depend on time. */
interface ProviderFault {
  readonly provider: 'greenhouse' | 'smartRecruiters';
  readonly fault: Fault;
}

const paths = {
  greenhouse: [
    '/v3/candidates',
    '/v3/applications',
    '/v3/jobs',
    '/v3/users',
    '/v3/offers',
    '/v3/custom_fields',
  ],
  smartRecruiters: ['/candidates', '/jobs', '/users', '/configuration'],
} as const;

const providerFaults = fc
  .record({
    provider: fc.constantFrom('greenhouse' as const, 'smartRecruiters' as const),
    place: fc.nat(),
    fault: fc.constantFrom<Fault>(
      { status: 403 },
      { status: 422, body: '{}' },
      { status: 200, body: '"nothing"' },
    ),
  })
  .map(({ provider, place, fault }): ProviderFault => {
    const path = paths[provider][place % paths[provider].length];
    return { provider, fault: path === undefined ? fault : { ...fault, path } };
  });

interface Case {
  readonly request: RandomRequest;
  readonly providerFault: ProviderFault | null;
  /** Whether the query is sent three times, with other variables in between. */
  readonly isRepeated: boolean;
}

const cases = fc.record({
  numbers: fc.array(fc.nat(10_000), { minLength: 1, maxLength: 600, size: 'max' }),
  providerFault: fc.option(providerFaults, { freq: 6 }),
  isRepeated: fc.nat(9).map((number) => number === 9),
});

interface QueryRequest {
  readonly query: string;
  readonly variables: Variables;
  readonly operationName: string | null;
}

/** The part of a response that must be the same. */
interface Comparable {
  readonly status: number;
  /** Data as text, because the order of the keys matters. */
  readonly data: string;
  readonly hasErrors: boolean;
  /** Sorted, because errors that occur at the same time have no fixed order. */
  readonly errors: readonly string[];
}

async function answer(setup: Setup, asked: QueryRequest): Promise<Comparable> {
  const text = JSON.stringify(asked);
  const response = await setup.post(setup === byPlan ? translate(text) : text);
  const { data, errors = [] }: Partial<Pick<Answer, 'data' | 'errors'>> = await response.json();
  return {
    status: response.status,
    data: unsigned(JSON.stringify(data) ?? 'none'),
    hasErrors: errors.length > 0,
    errors: errors
      .filter(({ path }) => path === undefined || isShown(path, data))
      .map((error) => unsigned(JSON.stringify(error)))
      .sort(),
  };
}

/** Whether an error is certain to be in the response: not if another one has replaced a parent of its field with null. */
function isShown(path: readonly (string | number)[], data: unknown): boolean {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false;
    value = Object.entries(value).find(([key]) => key === String(step))?.[1];
  }
  return true;
}

/** Waits for calls still in flight after an error, so that they are not counted for the next query. */
async function settle({ greenhouse, smartRecruiters }: Setup): Promise<void> {
  const calls = () => [...greenhouse.requests, ...smartRecruiters.requests];
  let known = -1;
  while (calls().length > known || calls().some(({ status }) => status === null)) {
    known = calls().length;
    await setTimeout(5);
  }
}

/** Replaces cursors, because each gateway accepts only cursors that it has signed. */
function translate(text: string): string {
  let translated = text;
  for (const [cursor, other] of cursors) translated = translated.replaceAll(cursor, other);
  return translated;
}

/** Removes the differences of cursors: the signature, and the Greenhouse cursor within, which contains the request. */
function unsigned(text: string): string {
  return text.replaceAll(/"[\w-]{12}(WzIs[\w-]+)"/g, (_cursor, payload: string) =>
    Buffer.from(payload, 'base64url')
      .toString()
      .replaceAll(/"eyJ[^"]+"/g, '"a page"'),
  );
}

/** Expects the same answer from both gateways. The one with plans makes the same calls or fewer. */
async function compare(
  query: string,
  variables: Variables = {},
  operationName: string | null = null,
): Promise<Comparable> {
  const asked = { query, variables, operationName };
  let { expected, found, further } = await askBoth(asked);
  if (further.length > 0) {
    // The calls may belong to an earlier query that ended without them; calls of this query are made again.
    await setTimeout(100);
    for (const setup of [byGraphqlJs, byPlan]) setup.paths();
    ({ expected, found, further } = await askBoth(asked));
  }
  const description = `${query}\nvariables: ${JSON.stringify(variables)}\noperation: ${operationName}\n`;
  expect({ ...found, further }, description).toEqual({ ...expected, further: [] });
  return expected;
}

/** Both answers, and the calls that execution over the plan made and graphql-js did not. */
async function askBoth(asked: QueryRequest) {
  const [expected, found] = await Promise.all([answer(byGraphqlJs, asked), answer(byPlan, asked)]);
  if (expected.hasErrors) for (const setup of [byGraphqlJs, byPlan]) await settle(setup);
  const allowed = byGraphqlJs.paths();
  const further = byPlan.paths().filter((path) => {
    const index = allowed.indexOf(path);
    if (index >= 0) allowed.splice(index, 1);
    return index < 0;
  });
  // If data is null, either execution may end sooner than the other.
  return { expected, found, further: expected.data === 'null' ? [] : further };
}

async function compareCase({ request, providerFault, isRepeated }: Case): Promise<Comparable> {
  const { query, operationName, variables, otherVariables } = request;
  if (providerFault !== null)
    for (const setup of [byGraphqlJs, byPlan]) setup[providerFault.provider].misbehave(providerFault.fault);
  try {
    const first = await compare(query, variables, operationName);
    if (isRepeated)
      for (const values of [otherVariables, variables]) await compare(query, values, operationName);
    return first;
  } finally {
    for (const setup of [byGraphqlJs, byPlan]) {
      for (const provider of [setup.greenhouse, setup.smartRecruiters]) provider.behave();
      setup.log.splice(0);
    }
  }
}

describe('execution over a plan has the answer of graphql-js, with no more calls,', () => {
  it(
    `for random queries (RANDOM_SEED=${seed} RANDOM_QUERIES=${count})`,
    async () => {
      const seen = { all: 0, valid: 0, withData: 0, withErrors: 0 };
      const requests = cases.map(
        ({ numbers, ...rest }): Case => ({ ...rest, request: randomRequest(numbers, schema, known) }),
      );
      await fc.assert(
        fc.asyncProperty(requests, async (each) => {
          const { data, hasErrors } = await compareCase(each);
          seen.all += 1;
          if (validate(schema, parse(each.request.query)).length === 0) seen.valid += 1;
          if (data.startsWith('{') && data !== '{}') seen.withData += 1;
          if (hasErrors) seen.withErrors += 1;
        }),
        { numRuns: count, seed, interruptAfterTimeLimit: timeoutMs - 5_000 },
      );
      expect(seen.valid).toBeGreaterThan(seen.all * 0.98);
      expect(seen.withData).toBeGreaterThan(seen.all * 0.6);
      expect(seen.withErrors).toBeGreaterThan(seen.all * 0.05);
    },
    timeoutMs,
  );

  it.each([
    [
      'aliases and fragments that select different fields of one record',
      `{ applications(first: 6) { nodes {
        one: candidate { firstName } other: candidate { ...names emails { value } }
        job { title } again: job { id status }
      } } } fragment names on Candidate { lastName tags }`,
    ],
    [
      'relations that lead back to the first record',
      `{ offers(first: 4) { nodes { application { candidate { firstName applications(first: 2) { nodes { candidate { lastName } } } } } } } }`,
    ],
    [
      'records of several types in one list',
      `{ users(first: 2) { nodes { __typename id ... on RemoteRecord { account { name } } name } } }`,
    ],
    [
      'ids only',
      '{ applications(first: 3) { nodes { candidate { id remoteId } } edges { node { remoteId } } } }',
    ],
    [
      'an unsupported list with problems',
      '{ offices(first: 2, accounts: ["sr"]) { nodes { name } problems { code } } }',
    ],
    ['an empty page', '{ jobs(first: 0) { nodes { title } pageInfo { hasNextPage } } }'],
    [
      'an unsupported list without problems',
      '{ offices(accounts: ["sr"]) { nodes { name } } users(first: 1) { nodes { id } } }',
    ],
    ['a wrong argument', '{ jobs(first: 501) { nodes { title } } }'],
    ['a wrong cursor', '{ jobs(after: "forged") { nodes { title } } users(first: 1) { nodes { id } } }'],
    ['introspection', '{ __schema { queryType { name } } __typename }'],
  ])('for %s', async (_what, query) => {
    await compare(query);
  });

  it.each([
    [
      'a fragment with a condition, and elsewhere without',
      '{ one: candidate { id ...C @include(if: $no) } two: candidate { ...C } }',
    ],
    ['a fragment twice in one selection', '{ candidate { ...C @include(if: $no) ...C } }'],
    ['a key that is skipped and selected again', '{ status @skip(if: $yes) stageName status }'],
    [
      'a field that is selected, and skipped with other subfields',
      '{ job { title } job @skip(if: $yes) { ... { id } } }',
    ],
    [
      'both conditions',
      '{ status @skip(if: $no) @include(if: $no) isProspect @skip(if: $no) @include(if: $yes) }',
    ],
    ['nested conditions', '{ ... @include(if: $yes) { ... @skip(if: $yes) { status } stageName } }'],
    ['null for a condition', '{ status @include(if: $unknown) }'],
  ])('for %s', async (_what, selections) => {
    const definitions = '$no: Boolean = false, $yes: Boolean = true, $unknown: Boolean = true';
    const fragment = selections.includes('...C') ? 'fragment C on Candidate { firstName lastName }' : '';
    const used = definitions.split(', ').filter((each) => selections.includes(each.split(':')[0] ?? ''));
    const query = `query (${used.join(', ')}) { applications(first: 3) { nodes ${selections} } } ${fragment}`;
    for (const variables of [{}, { unknown: null }, { no: true, yes: false }, {}])
      await compare(query, variables);
  });

  it.each([
    [
      'a condition',
      'query ($given: Boolean = true) { node(id: $id) { ... on Account { name @skip(if: $given) } } }',
    ],
    [
      'a part of an argument',
      'query ($given: String = "1") { job(by: { remote: { account: "gh", remoteId: $given } }) { title } }',
    ],
  ])('for null instead of %s with a default', async (_what, text) => {
    const query = text.replace('$id', JSON.stringify(known.ids.get('Account')?.[0]));
    for (const variables of [{}, { given: null }, {}]) await compare(query, variables);
  });

  it('for a record that cannot be read and whose fields are all skipped', async () => {
    const setups = [byGraphqlJs, byPlan];
    for (const { greenhouse } of setups) greenhouse.misbehave({ path: '/v3/applications', status: 403 });
    const application = 'application { createdAt @skip(if: $yes) }';
    const query = `query ($yes: Boolean!) { attachments(first: 1) { nodes { ${application} } } }`;
    for (const yes of [true, false, true]) await compare(query, { yes });
    for (const { greenhouse } of setups) greenhouse.behave();
  });

  it('for a record that does not exist', async () => {
    const nobody = `node(id: $id) { id ... on Candidate { firstName } }`;
    const id = Buffer.from('nothing').toString('base64url');
    await compare(`query ($id: ID!) { ${nobody} }`, { id });
  });
});
