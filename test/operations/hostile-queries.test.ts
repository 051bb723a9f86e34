import { gzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ErrorCode } from '../../src/errors.ts';
import { encodeId } from '../../src/query/global-id.ts';
import { type Setup, setUp, withoutWaits } from '../support/setup.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Text in the input of clients, which neither responses nor the log may repeat. */
const marker = 'leaked-4711';

let s: Setup;
let open: readonly string[];

beforeAll(async () => {
  s = await setUp(withoutWaits());
  open = Object.getOwnPropertyNames(Object.prototype);
});
afterAll(() => s[Symbol.asyncDispose]());
afterEach(() => {
  expect(s.paths()).toEqual([]);
  expect(JSON.stringify(s.log.splice(0))).not.toContain(marker);
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(open);
});

type Sent = Parameters<Setup['post']>;
type Row = readonly [what: string, sent: Sent, message: RegExp, status?: number, code?: ErrorCode];

/** With `application/json`, errors of a query have the status 200. */
const accept = 'application/graphql-response+json';

function post([body, init = {}]: Sent): Promise<Response> {
  return s.post(body, { ...init, headers: { accept, ...init.headers } });
}

async function expectRefusal(
  response: Response,
  message: RegExp,
  status: number,
  code: ErrorCode = 'BAD_USER_INPUT',
) {
  const text = await response.text();
  expect(text).not.toContain(marker);
  // No refusal is much longer than one line.
  expect(text.length).toBeLessThan(10_000);
  const { data, errors } = JSON.parse(text);
  expect({ status: response.status, message: errors[0].message }).toEqual({
    status,
    message: expect.stringMatching(message),
  });
  for (const error of errors) {
    expect(error.extensions).toEqual({ code });
    expect(error.message).not.toMatch(/\.ts\b|RangeError|call stack|Unexpected error/);
  }
  expect(Object.values(data ?? {}).every((value) => value === null)).toBe(true);
}

function itRefuses(rows: readonly Row[], usual: ErrorCode = 'BAD_USER_INPUT'): void {
  it.each(
    rows.map(([what, sent, message, status = 400, code = usual]) => ({ what, sent, message, status, code })),
  )('is refused: $what', async ({ sent, message, status, code }) =>
    expectRefusal(await post(sent), message, status, code),
  );
}

const query = (text: string, variables: Record<string, unknown> = {}): Sent => [{ query: text, variables }];
const times = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join(' ');
/** Repeats `before` and `after` around `inmost`. */
const nested = (count: number, before: string, inmost: string, after: string) =>
  `${before.repeat(count)}${inmost}${after.repeat(count)}`;
const deep = (levels: number) =>
  `{ jobs { nodes ${nested(levels, '{ applications { nodes { job ', '{ id }', ' } } }')} } }`;

describe('a too large text, before it is parsed,', () => {
  itRefuses(
    [
      [
        'too many tokens',
        query(`{ jobs { nodes { ${'title '.repeat(4_000)} } } }`),
        /4000 tokens .*limits\.query\.tokens/,
      ],
      ['20,000 braces', query(nested(20_000, '{a', '', '}')), /250 brackets/],
      ['20,000 open braces', query('{a'.repeat(20_000)), /250 brackets/],
      [
        '20,000 brackets',
        query(`{ jobs(accounts: ${nested(20_000, '[', `"${marker}"`, ']')}) { nodes { id } } }`),
        /250 brackets/,
      ],
      [
        '20,000 objects',
        query(`{ jobs(filter: ${nested(20_000, '{a:', `"${marker}"`, '}')}) { nodes { id } } }`),
        /250 brackets/,
      ],
      [
        '20,000 list types',
        query(`query ($a: ${nested(20_000, '[', 'Int', ']')}) { jobs { nodes { id } } }`),
        /250 brackets/,
      ],
      ['a long name', query(`{ ${'a'.repeat(200_000)} }`), /name of more than 200 characters/],
      [
        'a comment of 200,000 characters and nothing else',
        query(`#${marker.repeat(20_000)}`),
        /Syntax Error/,
        400,
        'GRAPHQL_PARSE_FAILED',
      ],
    ],
    'QUERY_TOO_COMPLEX',
  );
});

describe('a too large document, before it is validated,', () => {
  itRefuses(
    [
      ['depth', query(deep(7)), /nested 24 levels deep; 20 are allowed \(limits\.query\.depth\)/],
      [
        'depth by fragments',
        query(
          `{ jobs { nodes { ...F0 } } } ${times(9, (at) => `fragment F${at} on Job { applications { nodes { job { ...F${at + 1} } } } }`)} fragment F9 on Job { id }`,
        ),
        /nested 30 levels deep/,
      ],
      [
        'aliases',
        query(`{ ${times(101, (at) => `a${at}: __typename`)} }`),
        /101 aliases; 100 are allowed \(limits\.query\.aliases\)/,
      ],
      [
        'directives',
        query(`{ jobs { nodes { id ${'@skip(if: true) '.repeat(51)} } } }`),
        /51 directives; 50 are allowed/,
      ],
      [
        'fields at the root',
        query(`{ ${times(31, (at) => `a${at}: accounts { id }`)} }`),
        /31 fields at its root; 30 are allowed/,
      ],
      [
        'fields at the root by fragments',
        query(
          `{ ${'...F '.repeat(8)} } fragment F on Query { ${times(4, (at) => `a${at}: accounts { id }`)} }`,
        ),
        /32 fields at its root; 30/,
      ],
      [
        'fields',
        query(`{ jobs { nodes { ${'id title '.repeat(500)} } } }`),
        /1002 fields, with those of its fragments; 1000 are allowed/,
      ],
      [
        'fragments that double 60 times',
        query(
          `{ jobs { nodes { ...F0 } } } ${times(60, (at) => `fragment F${at} on Job { ...F${at + 1} ...F${at + 1} }`)} fragment F60 on Job { title }`,
        ),
        /fields, with those of its fragments; 1000 are allowed/,
      ],
      [
        'fragments that double 60 times and are not used',
        query(
          `{ __typename } ${times(60, (at) => `fragment F${at} on Job { ...F${at + 1} ...F${at + 1} }`)} fragment F60 on Job { title }`,
        ),
        /1000 are allowed/,
      ],
    ],
    'QUERY_TOO_COMPLEX',
  );

  it('is measured by the configured limits', async () => {
    const limits = { tokens: 60, depth: 3, fields: 10, aliases: 1, directives: 1, rootFields: 2 };
    await using strict = await setUp({ ...withoutWaits(), query: limits });
    const cases: readonly (readonly [string, string])[] = [
      [times(61, () => '{'), 'tokens'],
      ['{ jobs { nodes { job: account { name } } } }', 'depth'],
      [`{ accounts { ${times(10, () => 'name')} } }`, 'fields'],
      ['{ a: __typename b: __typename }', 'aliases'],
      ['{ accounts { id @skip(if: false) name @skip(if: false) } }', 'directives'],
      ['{ accounts { id } jobs { nodes { id } } offers { nodes { id } } }', 'rootFields'],
    ];
    for (const [text, limit] of cases) {
      const { status, errors } = await strict.ask(text);
      expect([status, errors?.[0]?.message]).toEqual([
        400,
        expect.stringContaining(`(limits.query.${limit})`),
      ]);
    }
    expect((await strict.ask('{ a: accounts { id @skip(if: false) name } }')).errors).toBeUndefined();
  });
});

describe('an invalid document', () => {
  const schemaOf = (levels: number) =>
    `{ __schema { types ${nested(levels, '{ fields { type ', '{ name }', ' } }')} } }`;
  itRefuses(
    [
      [
        'fragments in a cycle',
        query('{ jobs { nodes { ...A } } } fragment A on Job { ...B } fragment B on Job { ...A }'),
        /Cannot spread fragment/,
      ],
      [
        'a cycle below fields',
        query('{ jobs { nodes { ...A } } } fragment A on Job { applications { nodes { job { ...A } } } }'),
        /Cannot spread fragment/,
      ],
      ['an introspection of types of types', query(schemaOf(4)), /introspection depth/i],
      [
        'an introspection without end',
        query(schemaOf(15)),
        /nested 33 levels deep/,
        400,
        'QUERY_TOO_COMPLEX',
      ],
      [
        'the type within a type without end',
        query(`{ __type(name: "Job") ${nested(25, '{ ofType ', '{ name }', ' }')} }`),
        /nested 27 levels/,
        400,
        'QUERY_TOO_COMPLEX',
      ],
      [
        'two operations of one name',
        [{ query: 'query A { accounts { id } } query A { accounts { id } }', operationName: 'A' }],
        /one operation named "A"/,
      ],
      [
        'two operations and none chosen',
        query('query A { accounts { id } } query B { accounts { id } }'),
        /what operation/,
        400,
        'BAD_USER_INPUT',
      ],
      [
        'an unknown operation',
        [{ query: 'query A { accounts { id } }', operationName: marker }],
        /what operation/,
        400,
        'BAD_USER_INPUT',
      ],
      ['no operation', query('fragment A on Job { id }'), /what operation/, 400, 'BAD_USER_INPUT'],
      [
        'one field selected hundreds of times',
        query(`{ jobs { nodes { ${times(490, () => 'department { name }')} } } }`),
        /too often for fields of the same name/,
        400,
        'QUERY_TOO_COMPLEX',
      ],
      [
        'ten introspections',
        query(`{ ${times(10, (at) => `a${at}: __schema { types { name } }`)} }`),
        /200000 records/,
        400,
        'QUERY_TOO_COMPLEX',
      ],
      ['an empty query', query(' '), /Syntax Error/, 400, 'GRAPHQL_PARSE_FAILED'],
      ['a mutation', query('mutation { delete }'), /execute mutation/, 200],
      ['a subscription', query('subscription { jobs }'), /execute subscription/, 200],
      [
        'hundreds of errors',
        query(`query A { ${times(300, () => `jobs(first: $a) { nope }`)} }`),
        /.*/,
        400,
        'QUERY_TOO_COMPLEX',
      ],
      [
        'many variables of a long name',
        query(
          `query ${'q'.repeat(199)} { ${times(30, (at) => `a${at}: jobs(first: $a${at}) { nodes { id } }`)} }`,
        ),
        /.*/,
      ],
    ],
    'GRAPHQL_VALIDATION_FAILED',
  );
});

describe('a query with too large or invalid values, before any call,', () => {
  const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const jobs =
    'query ($filter: JobFilter, $first: Int, $accounts: [String!]) { jobs(filter: $filter, first: $first, accounts: $accounts) { nodes { id } } }';
  const many = (count: number) => Array.from({ length: count }, () => marker);
  itRefuses([
    ['101 ids', query(nodes, { ids: many(101) }), /^ids may have 100 items at most$/, 200],
    ['10,000 ids', query(nodes, { ids: many(10_000) }), /^ids may have 100 items/, 200],
    [
      '101 ids in the text',
      query(`{ nodes(ids: [${many(101).map((id) => `"${id}"`)}]) { id } }`),
      /^ids may have 100/,
      200,
    ],
    ['101 accounts', query(jobs, { accounts: many(101) }), /^accounts may have 100/, 200],
    [
      '101 statuses',
      query(jobs, { filter: { status: many(101).map(() => 'OPEN') } }),
      /^filter\.status may have 100/,
      200,
    ],
    ['a page that is too large', query(jobs, { first: 501 }), /^first must be from 0 to 500$/, 200],
    ['a negative page', query(jobs, { first: -1 }), /^first must be from 0 to 500$/, 200],
    [
      'a too large page on a deep level',
      query(
        'query ($n: Int) { jobs { nodes { applications { nodes { offers(first: $n) { nodes { id } } } } } } }',
        { n: 501 },
      ),
      /^first must be/,
      200,
    ],
    [
      'pages of pages by variables',
      query('query ($n: Int) { jobs(first: $n) { nodes { applications(first: $n) { nodes { id } } } } }', {
        n: 500,
      }),
      /would take about/,
      400,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'pages of pages by defaults',
      query(
        `{ candidates(first: 500) { nodes { applications { nodes { job { applications(first: 500) { nodes { id } } } } } } } }`,
      ),
      /would take about/,
      400,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'infinity',
      ['{"query":"query ($n: Int) { jobs(first: $n) { nodes { id } } }","variables":{"n":1e999}}'],
      /Int cannot represent/,
      200,
    ],
    ['an integer of 33 bits', query(jobs, { first: 2 ** 32 }), /Int cannot represent/, 200],
    [
      'an integer of any length',
      query(`{ jobs(first: ${'9'.repeat(5_000)}) { nodes { id } } }`),
      /Int cannot represent/,
    ],
    [
      'a number of many digits',
      query(`{ jobs(first: 1e${'9'.repeat(5_000)}) { nodes { id } } }`),
      /Int cannot represent/,
    ],
    [
      'variables nested 20,000 levels deep',
      [`{"query":"{ accounts { id } }","variables":{"a":${nested(20_000, '[', `"${marker}"`, ']')}}}`],
      /nested more than 50 levels/,
    ],
    [
      'variables of 20,000 nested objects',
      [`{"query":"{ accounts { id } }","variables":{"a":${nested(20_000, '{"a":', `"${marker}"`, '}')}}}`],
      /nested more than 50 levels/,
    ],
    [
      'a NUL in the text',
      query(`{ accounts { id } }\0 ${marker}`),
      /Syntax Error: Unexpected character: U\+0000/,
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    ['an escaped NUL', query(`{ account(name: "${marker}\\u0000") { id } }`), /control characters/],
    ['a NUL in a variable', query(nodes, { ids: [`${marker}\0`] }), /control characters/],
    [
      'a bell in a nested value',
      query(jobs, { filter: { search: `${marker}\u0007` } }),
      /control characters/,
    ],
    [
      'a lone surrogate',
      ['{"query":"{ accounts { id } }","variables":{"a":["\\ud800"]}}'],
      /invalid Unicode/,
    ],
    [
      '__proto__ in an input',
      [`{"query":${JSON.stringify(jobs)},"variables":{"filter":{"__proto__":{"${marker}":1}}}}`],
      /field that is not defined by type "JobFilter"/,
      200,
    ],
    [
      'constructor in an input',
      query(jobs, { filter: { constructor: { prototype: marker } } }),
      /field that is not defined/,
      200,
    ],
    [
      'an operation called __proto__',
      [{ query: '{ accounts { id } }', operationName: '__proto__' }],
      /what operation/,
      400,
      'BAD_USER_INPUT',
    ],
  ]);

  it('is accepted if they only have the names of members of Object', async () => {
    const text = `query ($constructor: String!, $toString: Int) {
      __proto__: account(name: $constructor) { constructor: name ...toString }
      constructor: accounts @include(if: false) { id }
      none: jobs(first: $toString) @skip(if: true) { nodes { id } }
    } fragment toString on Account { valueOf: provider }`;
    const body = `{"query":${JSON.stringify(text)},"variables":{"constructor":"gh","toString":3,"__proto__":{"polluted":true}}}`;
    const response = await s.post(body);
    expect(await response.text()).toBe('{"data":{"__proto__":{"constructor":"gh","valueOf":"GREENHOUSE"}}}');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

describe('a query with an invalid id or cursor, before any call,', () => {
  const node = '{ node(id: $id) { id } }';
  const of = (field: string) => `query ($id: ID!) ${field}`;
  const job = encodeId('Job', 'gh', '1');
  const forged = (parts: readonly string[]) => Buffer.from(parts.join('\n')).toString('base64url');
  const cases: readonly (readonly [what: string, id: string, field: string, message: RegExp])[] = [
    ['text', marker, node, /is not an id of this graph/],
    ['empty', '', node, /is not an id/],
    ['cut short', job.slice(0, -2), node, /is not an id/],
    ['longer', `${job}A`, node, /is not an id/],
    ['of another version', forged(['2', 'Job', 'gh', '1', 'aaaaaa']), node, /is not an id/],
    ['forged', forged(['1', 'Job', 'gh', '1', 'aaaaaa']), node, /is not an id/],
    ['of no type', forged(['1', 'constructor', 'gh', '1', 'aaaaaa']), node, /is not an id/],
    ['of another type', job, '{ candidate(by: { id: $id }) { id } }', /is not the id of a Candidate/],
    [
      'of another type in a filter',
      job,
      '{ applications(filter: { candidate: $id }) { nodes { id } } }',
      /is not the id of a Candidate/,
    ],
    ['of an unknown account', encodeId('Job', marker, '1'), node, /names an account that is not connected/],
  ];
  it.each(cases)('is refused: an id, %s', async (_what, id, field, message) => {
    const sent = query(of(field), { id });
    await expectRefusal(await post(sent), message, 200);
  });

  it('is refused: a cursor of another list, account or version, cut short or forged', async () => {
    const page = 'pageInfo { endCursor } nodes { id }';
    const { jobs } = await s.data(`{ jobs(first: 2, accounts: ["gh"]) { ${page} } }`);
    s.paths();
    const cursor: string = jobs.pageInfo.endCursor;
    const lists: readonly (readonly [string, string])[] = [
      ['candidates(first: 2, after: $after, accounts: ["gh"])', cursor],
      ['jobs(first: 2, after: $after, accounts: ["sr"])', cursor],
      ['jobs(first: 2, after: $after, accounts: ["gh"])', cursor.slice(0, -3)],
      [
        'jobs(first: 2, after: $after, accounts: ["gh"])',
        `${cursor.startsWith('A') ? 'B' : 'A'}${cursor.slice(1)}`,
      ],
      ['jobs(first: 2, after: $after, accounts: ["gh"])', marker],
    ];
    for (const [list, after] of lists) {
      const sent = query(`query ($after: String) { ${list} { ${page} } }`, { after });
      await expectRefusal(await post(sent), /^after is not a cursor of this list/, 200);
    }
  });
});

describe('a request body that is not JSON in UTF-8', () => {
  const body = JSON.stringify({ query: '{ accounts { id } }', variables: { a: marker } });
  const as = (type: string, other: Record<string, string> = {}): RequestInit => ({
    headers: { 'content-type': type, ...other },
  });
  const bytes = (value: Uint8Array<ArrayBuffer>): Sent => ['', { body: value }];
  itRefuses([
    ['256 KiB and more', query('{ accounts { id } }', { a: marker.repeat(24_000) }), /too large/i, 413],
    [
      '256 KiB and more in chunks',
      [
        '',
        {
          body: new Blob([JSON.stringify({ query: marker.repeat(24_000) })]).stream(),
          duplex: 'half',
        } as RequestInit,
      ],
      /too large/i,
      413,
    ],
    [
      'a batch',
      [[{ query: '{ accounts { id } }' }, { query: `{ ${marker} }` }]],
      /Batching is not supported/,
    ],
    ['an empty batch', ['[]'], /Batching/],
    [
      'a form',
      [`query=${marker}`, as('application/x-www-form-urlencoded')],
      /content type application\/json/,
      415,
    ],
    ['a multipart form', [`--${marker}`, as(`multipart/form-data; boundary=${marker}`)], /content type/, 415],
    ['plain text', [body, as('text/plain')], /content type/, 415],
    ['application/graphql', [`{ ${marker} }`, as('application/graphql')], /content type/, 415],
    ['a content type with a similar name', [body, as('application/jsonp')], /content type/, 415],
    ['another charset', [body, as('application/json; charset=utf-16')], /must be UTF-8/, 415],
    [
      'compressed',
      [
        '',
        { body: new Uint8Array(gzipSync(body)), ...as('application/json', { 'content-encoding': 'gzip' }) },
      ],
      /without a content encoding/,
      415,
    ],
    [
      'broken UTF-8',
      bytes(new Uint8Array([...Buffer.from(body.slice(0, -3)), 0xff, 0xfe, ...Buffer.from(body.slice(-3))])),
      /must be UTF-8/,
    ],
    ['UTF-16', bytes(new Uint8Array(Buffer.from(`\ufeff${body}`, 'utf16le'))), /must be UTF-8/],
    ['truncated JSON', [body.slice(0, -3)], /must be JSON/],
    ['empty', [''], /must be JSON/],
    ['a number', ['1e999'], /must be a JSON object/],
    ['20,000 brackets', [nested(20_000, '[', '', ']')], /Batching/],
    ['20,000 open brackets', ['['.repeat(20_000)], /must be JSON/],
    [
      'an object with other members',
      [{ query: '{ accounts { id } }', [marker]: 1 }],
      /may have query, variables/,
    ],
    [
      '__proto__',
      [`{"query":"{ accounts { id } }","__proto__":{"${marker}":1}}`],
      /may have query, variables/,
    ],
    ['a query that is a list', [{ query: [marker] }], /Expected "query" param to be a string/],
    [
      'variables that are a list',
      [{ query: '{ accounts { id } }', variables: [marker] }],
      /Expected "variables" param/,
    ],
    ['no query', [{ variables: { a: marker } }], /Must provide query string/],
  ]);

  it('is accepted with a byte order mark', async () => {
    const response = await s.post('', { body: new Uint8Array(Buffer.from(`\ufeff${body}`)) });
    expect(response.status).toBe(200);
  });
});

describe('the query string of a URL', () => {
  const get = (search: string) =>
    s.gateway.fetch(new Request(`http://gateway/graphql?${search}`, { headers: { accept } }));
  const cases: readonly (readonly [
    what: string,
    search: string,
    message: RegExp,
    status: number,
    code?: ErrorCode,
  ])[] = [
    [
      'too many tokens',
      `query=${encodeURIComponent(`{ ${'a '.repeat(4_001)} }`)}`,
      /4000 tokens/,
      400,
      'QUERY_TOO_COMPLEX',
    ],
    [
      '20,000 brackets',
      `query=${encodeURIComponent('{a'.repeat(20_000))}`,
      /250 brackets/,
      400,
      'QUERY_TOO_COMPLEX',
    ],
    ['depth', `query=${encodeURIComponent(deep(7))}`, /levels deep/, 400, 'QUERY_TOO_COMPLEX'],
    [
      'cost',
      `query=${encodeURIComponent('query ($n: Int) { jobs(first: $n) { nodes { applications(first: $n) { nodes { id } } } } }')}&variables={"n":500}`,
      /would take about/,
      400,
      'QUERY_TOO_COMPLEX',
    ],
    ['broken UTF-8', `query=${marker}%ff`, /UTF-8/, 400],
    ['broken JSON', `query={accounts{id}}&variables=${marker}`, /must be JSON/, 400],
    ['a NUL in a variable', 'query={accounts{id}}&variables={"a":"%5Cu0000"}', /control characters/, 400],
    ['no query', `a=${marker}`, /Must provide query string/, 400],
  ];
  it.each(cases.map(([what, search, message, status, code]) => ({ what, search, message, status, code })))(
    'is refused: $what',
    async ({ search, message, status, code }) => {
      await expectRefusal(await get(search), message, status, code);
    },
  );
});

describe('the setting introspection', () => {
  const suggesting: readonly (readonly [what: string, text: string])[] = [
    ['field', '{ jobs { nodes { titel } } }'],
    ['field at the root', '{ job { id } jbos { nodes { id } } }'],
    ['argument', '{ jobs(frist: 1) { nodes { id } } }'],
    ['type', '{ node(id: "1") { ... on Jobb { id } } }'],
    ['type of a variable', 'query ($a: JobFiltre) { jobs(filter: $a) { nodes { id } } }'],
    ['enum value', '{ jobs(filter: { status: [OPNE] }) { nodes { id } } }'],
    ['input field', '{ jobs(filter: { statsu: [OPEN] }) { nodes { id } } }'],
    ['directive argument', '{ jobs @skip(fi: true) { nodes { id } } }'],
  ];
  const asking = ['{ __schema { queryType { name } } }', '{ __type(name: "Job") { name } }'];

  it('if it is off, hides the schema and the names in messages', async () => {
    await using closed = await setUp({ ...withoutWaits(), introspection: false });
    for (const [what, text] of suggesting) {
      const { errors, data } = await closed.ask(text);
      expect([what, data, errors?.length]).toEqual([what, undefined, expect.any(Number)]);
      for (const { message } of errors ?? []) expect(message).not.toMatch(/did you mean|title|first|OPEN/i);
    }
    for (const text of asking) {
      const { errors } = await closed.ask(text);
      const refusal = { message: expect.stringMatching('introspection has been disabled') };
      expect(errors).toEqual(expect.arrayContaining([expect.objectContaining(refusal)]));
    }
    const variables = { filter: { status: ['OPNE'], statsu: 1 } };
    const { text } = await closed.ask(
      'query ($filter: JobFilter) { jobs(filter: $filter) { nodes { id } } }',
      variables,
    );
    expect(text).not.toMatch(/did you mean|OPEN/i);
    expect((await closed.ask('{ __typename accounts { __typename } }')).errors).toBeUndefined();
  });

  it('if it is on, allows introspection and names in messages', async () => {
    expect((await s.ask('{ jobs { nodes { titel } } }')).text).toMatch('Did you mean');
    for (const text of asking) expect((await s.ask(text)).errors).toBeUndefined();
    expect(
      (await s.ask(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).errors,
    ).toBeUndefined();
  });
});
