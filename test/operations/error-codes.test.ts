import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../support/clients.ts';
import { type Setup, setUp, withoutWaits } from '../support/setup.ts';
import { transports } from '../support/transports.ts';

/** In what clients send, so that no message may repeat it. */
const marker = 'leaked-4711';

let s: Setup;
let server: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  s = await setUp(withoutWaits());
  server = await listen(s.gateway);
});
afterAll(async () => {
  await server.close();
  await s[Symbol.asyncDispose]();
});
afterEach(() => {
  expect(s.paths()).toEqual([]);
});

const times = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join(' ');
const jobs = 'query ($filter: JobFilter) { jobs(filter: $filter) { nodes { id } } }';

type Case = readonly [what: string, query: string, code: string, variables?: Record<string, unknown>];

const cases: readonly Case[] = [
  ['a syntax error', '{ jobs(', 'GRAPHQL_PARSE_FAILED'],
  ['an empty query', ' ', 'GRAPHQL_PARSE_FAILED'],
  ['a field that does not exist', '{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an argument that does not exist', '{ jobs(frist: 1) { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['an object without a selection', '{ jobs }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a variable that is not declared', '{ jobs(first: $n) { nodes { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a subscription', 'subscription { __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  ['too many tokens', `{ ${times(4_001, () => 'a')} }`, 'QUERY_TOO_COMPLEX'],
  ['too many brackets', times(300, () => '{a'), 'QUERY_TOO_COMPLEX'],
  ['a name that is too long', `{ ${'a'.repeat(201)} }`, 'QUERY_TOO_COMPLEX'],
  [
    'a document that is too deep',
    `{ jobs ${times(24, () => '{ a')} ${times(24, () => '}')} }`,
    'QUERY_TOO_COMPLEX',
  ],
  ['too many fields', `{ jobs { nodes { ${times(1_001, () => 'id')} } } }`, 'QUERY_TOO_COMPLEX'],
  ['too many aliases', `{ ${times(101, (at) => `a${at}: __typename`)} }`, 'QUERY_TOO_COMPLEX'],
  ['too many directives', `{ accounts { id ${times(51, () => '@skip(if: true)')} } }`, 'QUERY_TOO_COMPLEX'],
  ['too many root fields', `{ ${times(31, (at) => `a${at}: __typename`)} }`, 'QUERY_TOO_COMPLEX'],
  [
    'fields that are too alike',
    `{ jobs { nodes { ${times(490, () => 'department { name }')} } } }`,
    'QUERY_TOO_COMPLEX',
  ],
  [
    'too many upstream calls',
    '{ candidates(first: 500, accounts: ["sr"]) { nodes { phones { value } notes { body } applications(first: 50) { nodes { notes { body } } } } } }',
    'QUERY_TOO_COMPLEX',
  ],
  [
    'too many records',
    '{ jobs(first: 500, accounts: ["gh"]) { nodes { applications(first: 500) { nodes { id } } } } }',
    'QUERY_TOO_COMPLEX',
  ],
  ['a literal of the wrong type', `{ jobs(first: "${marker}") { nodes { id } } }`, 'BAD_USER_INPUT'],
  [
    'a literal that is not in the enum',
    '{ jobs(filter: { status: [OPNE] }) { nodes { id } } }',
    'BAD_USER_INPUT',
  ],
  ['a literal with an unknown field', '{ jobs(filter: { statsu: 1 }) { nodes { id } } }', 'BAD_USER_INPUT'],
  [
    'a default of the wrong type',
    `query ($n: Int = "${marker}") { jobs(first: $n) { nodes { id } } }`,
    'BAD_USER_INPUT',
  ],
  ['a literal that is too large', '{ jobs(first: 501) { nodes { id } } }', 'BAD_USER_INPUT'],
  [
    'a literal with a control character',
    '{ jobs(filter: { search: "\\u0000" }) { nodes { id } } }',
    'BAD_USER_INPUT',
  ],
  ['a variable of the wrong type', jobs, 'BAD_USER_INPUT', { filter: marker }],
  ['a variable with a control character', jobs, 'BAD_USER_INPUT', { filter: { search: '\u0000' } }],
  ['a cursor that is none', `{ jobs(after: "${marker}") { nodes { id } } }`, 'BAD_USER_INPUT'],
  ['an id that is none', `{ node(id: "${marker}") { id } }`, 'BAD_USER_INPUT'],
  [
    'an account that is not connected',
    `{ jobs(accounts: ["${marker}"]) { nodes { id } } }`,
    'BAD_USER_INPUT',
  ],
];

describe.each(transports)('by $name', ({ send }) => {
  it.each(cases.map(([what, query, code, variables = {}]) => ({ what, query, code, variables })))(
    '$what has its code',
    async ({ query, code, variables }) => {
      const { errors = [] } = await send({ gateway: s.gateway, url: server.url }, { query, variables });
      expect(errors.length).toBeGreaterThan(0);
      // A document that is wrong in two ways has an error for each.
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(errors.map(() => code));
      expect(JSON.stringify(errors)).not.toContain(marker);
    },
  );
});

describe('a variable that is wrong', () => {
  const text =
    'query ($filter: JobFilter, $by: RecordKey = { id: "1" }, $status: [JobStatus!]) { jobs(filter: $filter) { nodes { id } } job(by: $by) { id } other: jobs(filter: { status: $status }) { nodes { id } } }';
  const statuses = 'DRAFT, PENDING_APPROVAL, OPEN, ON_HOLD, FILLED, CANCELLED, CLOSED, UNKNOWN';

  it.each<[what: string, variables: Record<string, unknown>, message: string]>([
    [
      'a time',
      { filter: { updatedAt: { gte: marker } } },
      'Variable "$filter" is wrong at "filter.updatedAt.gte": DateTime cannot represent this value.',
    ],
    [
      'a type',
      { filter: { search: [marker] } },
      'Variable "$filter" is wrong at "filter.search": String cannot represent this value.',
    ],
    ['the variable itself', { filter: marker }, 'Variable "$filter" is wrong: Expected type "JobFilter".'],
    [
      'a name that resembles a field',
      { filter: { updatedAtt: marker } },
      'Variable "$filter" is wrong: It has a field that is not defined by type "JobFilter". Did you mean "updatedAt", "createdAt", or "openedAt"?',
    ],
    [
      'a name that resembles no field',
      { filter: { createdAt: { [marker]: 1 } } },
      'Variable "$filter" is wrong at "filter.createdAt": It has a field that is not defined by type "DateTimeRange".',
    ],
    [
      'a name that imitates a message',
      { filter: { [`x" is not defined by type "JobFilter". Did you mean "${marker}"?`]: 1 } },
      'Variable "$filter" is wrong: It has a field that is not defined by type "JobFilter".',
    ],
    [
      'a word that is not in an enum',
      { filter: { status: ['OPEN', marker] } },
      `Variable "$filter" is wrong at "filter.status[1]": The value does not exist in "JobStatus" enum. Allowed: ${statuses}`,
    ],
    [
      'a number in place of a word of an enum',
      { status: [1] },
      `Variable "$status" is wrong at "status[0]": Enum "JobStatus" cannot represent this value. Allowed: ${statuses}`,
    ],
    [
      'null',
      { filter: { status: [null] } },
      'Variable "$filter" is wrong at "filter.status[0]": Expected non-nullable type "JobStatus!" not to be null.',
    ],
    [
      'a missing field',
      { by: { remote: { account: marker } } },
      'Variable "$by" is wrong at "by.remote": Field "remoteId" of required type "String!" was not provided.',
    ],
  ])('is named by its path, without its value: %s', async (_what, variables, message) => {
    const { errors } = await s.ask(text, variables);
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });

  it('is named without names of the schema that clients may not see', async () => {
    await using closed = await setUp({ ...withoutWaits(), introspection: false });
    const { errors } = await closed.ask(text, { filter: { updatedAtt: 1, status: ['OPNE'] } });
    expect(errors?.map(({ message }) => message)).toEqual([
      'Variable "$filter" is wrong at "filter.status[0]": The value does not exist in "JobStatus" enum.',
      'Variable "$filter" is wrong: It has a field that is not defined by type "JobFilter".',
    ]);
  });
});

describe('a literal that is wrong', () => {
  it('is answered with the values of its enum', async () => {
    const { errors } = await s.ask('{ jobs(filter: { status: [OPNE] }) { nodes { id } } }');
    expect(errors?.[0]?.message).toMatch(
      /^The value does not exist in "JobStatus" enum\. Allowed: DRAFT, .*, UNKNOWN$/,
    );
  });

  it('is answered with the field that it resembles', async () => {
    const { errors } = await s.ask('{ jobs(filter: { updatedAtt: null }) { nodes { id } } }');
    expect(errors?.[0]?.message).toMatch(/not defined by type "JobFilter"\. Did you mean "updatedAt"/);
  });
});

describe('an account that is not connected', () => {
  const connected = 'names an account that is not connected. Connected: gh, sr';

  it.each([
    ['accounts', `{ jobs(accounts: ["gh", "${marker}"]) { nodes { id } } }`],
    ['by.remote.account', `{ job(by: { remote: { account: "${marker}", remoteId: "1" } }) { id } }`],
  ])('is answered with the names of those that are: %s', async (argument, query) => {
    const { errors } = await s.ask(query);
    expect(errors?.map(({ message }) => message)).toEqual([`${argument} ${connected}`]);
  });
});

describe('the hash of a persisted query', () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
  const refused = {
    errors: [
      { message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } },
    ],
  };

  it.each(['application/json', 'application/graphql-response+json'])(
    'in place of the query is answered as Apollo Server does, accepted as %s',
    async (accept) => {
      const search = new URLSearchParams({ extensions: JSON.stringify(extensions), operationName: 'A' });
      const json = 'application/json';
      const post = (type: string) => ({
        method: 'POST',
        headers: { accept, 'content-type': type },
        body: JSON.stringify({ extensions, variables: {} }),
      });
      const responses = [
        await fetch(`${server.url}/graphql`, post(json)),
        await fetch(`${server.url}/graphql`, post(`${json}; charset=utf-8`)),
        await fetch(`${server.url}/graphql?${search}`, { headers: { accept } }),
      ];
      for (const response of responses) {
        expect([response.status, response.headers.get('cache-control')]).toEqual([
          200,
          'private, no-cache, must-revalidate',
        ]);
        expect(await response.json()).toEqual(refused);
      }
    },
  );

  it('beside the query does not prevent its execution', async () => {
    const response = await s.post({ query: '{ accounts { name } }', extensions });
    expect(await response.json()).toEqual({ data: { accounts: [{ name: 'gh' }, { name: 'sr' }] } });
  });

  it('that is no text is not one', async () => {
    const response = await s.post({ extensions: { persistedQuery: { sha256Hash: 1 } } });
    expect((await response.json()).errors).toMatchObject([{ message: 'Must provide query string.' }]);
  });
});
