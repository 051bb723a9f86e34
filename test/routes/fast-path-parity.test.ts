import { once } from 'node:events';
import { request as nodeRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../support/clients.ts';
import { type Setup, setUp } from '../support/setup.ts';

let s: Setup;
let server: Awaited<ReturnType<typeof listen>>;

beforeAll(async () => {
  s = await setUp({ server: { compileAfter: 1 } });
  // So that some answers have errors beside data.
  s.greenhouse.misbehave({ path: '/v3/departments', status: 403, body: '{}' });
  server = await listen(s.gateway);
});

afterAll(async () => {
  await server.close();
  await s[Symbol.asyncDispose]();
});

interface Exchanged {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Headers that differ with the connection, or with each request. */
const ofConnection = new Set(['x-request-id', 'date', 'connection', 'keep-alive', 'transfer-encoding']);

/** Sends with Node's own client, which adds no header. */
async function exchange(
  contentType: string,
  body: string | Buffer,
  accept: string | null,
): Promise<Exchanged> {
  const headers = { 'content-type': contentType, 'content-length': Buffer.byteLength(body) };
  const sent = nodeRequest(`${server.url}/graphql`, {
    method: 'POST',
    headers: accept === null ? headers : { ...headers, accept },
  });
  sent.end(body);
  const [response] = await once(sent, 'response');
  const own = Object.entries<unknown>(response.headers).filter(
    ([name]) => !ofConnection.has(name) && name !== 'content-length',
  );
  return {
    status: response.statusCode,
    contentType: response.headers['content-type'],
    headers: Object.fromEntries(own),
    body: await text(response),
  };
}

/** The fast path takes the plain content type only; a charset leads through Yoga. */
const byFastPath = 'application/json';
const byYoga = 'application/json; charset=utf-8';

const jobs = '{ jobs(first: 2, accounts: ["gh"]) { nodes { title } } }';
const json = (query: unknown, further: object = {}) => JSON.stringify({ query, ...further });
const persisted = { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } };
const withVariable = 'query ($first: Int!) { jobs(first: $first, accounts: ["gh"]) { nodes { title } } }';

const requests: readonly (readonly [name: string, body: string | Buffer, status: number])[] = [
  ['a query', json(jobs), 200],
  ['a query with variables', json(withVariable, { variables: { first: 2 } }), 200],
  ['a query whose variables are null', json(jobs, { variables: null }), 200],
  ['introspection', json('{ __schema { queryType { name } } }'), 200],
  ['a named operation', json(`query A ${jobs} query B ${jobs}`, { operationName: 'B' }), 200],
  ['an operation that is not there', json(`query A ${jobs}`, { operationName: 'C' }), 400],
  ['several operations without a name', json(`query A ${jobs} query B ${jobs}`), 400],
  ['a mutation', json('mutation { __typename }'), 200],
  ['a subscription', json('subscription { __typename }'), 200],
  ['a syntax error', json('{ jobs('), 400],
  ['an empty query', json(''), 400],
  ['a document with a fragment alone', json('fragment A on Job { id }'), 400],
  ['an unknown field', json('{ nothing }'), 400],
  ['several mistakes', json('{ nothing none(a: 1) jobs(frist: 2) { nodes } }'), 400],
  ['a query with too many aliases', json(`{ ${aliases(200)} }`), 400],
  ['no JSON', '{"query": ', 400],
  ['no UTF-8', Buffer.from('{"query": "{ f\xfcr }"}', 'latin1'), 400],
  ['a number', '1', 400],
  ['null', 'null', 400],
  ['an array', JSON.stringify([{ query: jobs }]), 400],
  ['an empty array', '[]', 400],
  ['no query', '{}', 400],
  ['a query that is null', json(null), 400],
  ['a query that is a number', json(1), 400],
  ['a member that is not known', json(jobs, { id: 1 }), 400],
  ['variables that are an array', json(jobs, { variables: [] }), 400],
  ['the hash of a persisted query', json(undefined, persisted), 200],
  ['the hash of a persisted query beside the query', json(jobs, persisted), 200],
  ['extensions that are a text', json(jobs, { extensions: 'a' }), 400],
  ['an operation name that is a number', json(jobs, { operationName: 1 }), 400],
  ['a variable that is missing', json(withVariable), 200],
  ['a variable of the wrong type', json(withVariable, { variables: { first: 'two' } }), 200],
  ['a variable with a control character', json(jobs, { variables: { a: '\u0000' } }), 400],
  ['an argument that is too large', json('{ jobs(first: 1000) { nodes { title } } }'), 200],
  ['an id that is none', json('{ job(by: { id: "no id" }) { title } }'), 200],
  ['a cursor that is none', json('{ jobs(after: "none") { nodes { title } } }'), 200],
  [
    'a query that costs too much',
    json('{ jobs(first: 500) { nodes { applications(first: 500) { nodes { id } } } } }'),
    400,
  ],
  ['an account that is not there', json('{ jobs(accounts: ["none"]) { nodes { title } } }'), 200],
  ['errors beside data', json('{ departments(accounts: ["gh"]) { nodes { name } } accounts { name } }'), 200],
  [
    'problems of a list',
    json('{ departments(first: 1) { nodes { name } problems { code message account { name } } } }'),
    200,
  ],
];

function aliases(count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ');
}

const accepts: readonly (string | null)[] = [
  null,
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'application/graphql-response+json, application/json',
  'application/json, application/graphql-response+json',
  'application/json;q=0.9, application/graphql-response+json',
  'application/graphql-response+json;q=0.1, application/json',
  'application/*',
  'text/html, */*',
  'APPLICATION/JSON',
  'application/json; charset=utf-8',
  'application/graphql-response+json; charset=utf-8',
  'application/json; charset=latin1',
  'application/json;charset=utf-8, application/graphql-response+json',
  'text/html',
  'application/xml, text/plain',
  'text/event-stream',
  '',
];

describe('the fast path and Yoga give one answer, byte for byte,', () => {
  it.each(requests)('to %s', async (_name, body, status) => {
    const wholly = await exchange(byYoga, body, 'application/graphql-response+json');
    expect(await exchange(byFastPath, body, 'application/graphql-response+json')).toEqual(wholly);
    expect(await exchange(byFastPath, body, 'application/graphql-response+json')).toEqual(wholly);
    expect(wholly.status).toBe(status);
    expect(JSON.parse(wholly.body)).toEqual(expect.anything());
    const plain = await exchange(byYoga, body, 'application/json');
    expect(await exchange(byFastPath, body, 'application/json')).toEqual(plain);
  });

  it.each(accepts)('to a client that accepts %j', async (accept) => {
    const different = [];
    for (const [name, body] of requests) {
      const [fast, yoga] = [await exchange(byFastPath, body, accept), await exchange(byYoga, body, accept)];
      try {
        expect(fast).toEqual(yoga);
      } catch {
        different.push({ name, fast, yoga });
      }
    }
    expect(different).toEqual([]);
  });
});
