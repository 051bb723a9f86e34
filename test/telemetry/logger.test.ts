import { afterEach, describe, expect, it } from 'vitest';
import { providers } from '../../src/adapters/index.ts';
import { type Clock, systemClock } from '../../src/clock.ts';
import { toConfig } from '../../src/config/config.ts';
import { createGateway, type Gateway } from '../../src/gateway.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { startSmartRecruiters } from '../../src/sandbox/smartrecruiters/index.ts';
import { createLogger, toLogged } from '../../src/telemetry/logger.ts';
import { createHeldClock } from '../support/clocks/held-clock.ts';
import { accountOf, json, post, serveGateway } from '../support/served-gateway.ts';

describe('an error as it is logged', () => {
  it('has its class and stack frames', () => {
    const { kind, stack } = toLogged(new RangeError('s3cret'));

    expect(kind).toBe('RangeError');
    expect(stack[0]).toMatch(/^at .*logger\.test\.ts:\d+:\d+\)?$/);
  });

  it.each<[what: string, error: unknown]>([
    ['an error', new Error('s3cret')],
    ['several lines', new Error('first\n    at s3cret (file:///s3cret:1:1)\nlast')],
    ['a cause', new Error('outer', { cause: new Error('s3cret') })],
    ['several errors', new AggregateError([new Error('s3cret')], 's3cret')],
    ['facts', Object.assign(new Error('outer'), { input: 's3cret', code: 's3cret' })],
    ['no message', Object.assign(new Error(), { detail: 's3cret' })],
    ['a text', 's3cret'],
    ['an object', { s3cret: 's3cret' }],
  ])('says nothing of what it says or holds: %s', (_what, error) => {
    expect(JSON.stringify(toLogged(error))).not.toContain('s3cret');
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'object'],
    ['text', 'string'],
    [5, 'number'],
  ])('may be %o', (error, kind) => {
    expect(toLogged(error)).toEqual({ kind, stack: [] });
  });

  it('can be without a stack', () => {
    const error = new Error('s3cret');
    delete error.stack;

    expect(toLogged(error)).toEqual({ kind: 'Error', stack: [] });
  });
});

describe('a line of the log', () => {
  it('is one JSON object with the name of its level and the time, and no host data', () => {
    const lines: string[] = [];
    const logger = createLogger({ write: (line) => lines.push(line) }, 'info');

    logger.info({ fact: 'a\nb' }, 'said');
    logger.debug('not said');

    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\{[^\n]*\}\n$/);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      fact: 'a\nb',
      msg: 'said',
    });
  });
});

describe('the log of a gateway', () => {
  const closing: (() => Promise<void>)[] = [];

  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  interface Watched {
    readonly gateway: Gateway;
    readonly sandbox: Sandbox;
    readonly lines: Record<string, unknown>[];
    /** The whole log as text. */
    text(): string;
    ask(body: object, init?: RequestInit): Promise<Response>;
  }

  async function watch(clock: Clock = systemClock, providerClock: Clock = systemClock): Promise<Watched> {
    const latencyMs = providerClock === systemClock ? 0 : 1;
    const sandbox = await startSmartRecruiters({ clock: providerClock, latencyMs });
    const value = { accounts: { acme: accountOf(sandbox) }, cache: { ttl: '0s' } };
    const lines: Record<string, unknown>[] = [];
    const logger = createLogger({ write: (line) => lines.push(JSON.parse(line)) }, 'info');
    const gateway = createGateway({ config: toConfig({ value, mistakes: [] }, providers), clock, logger });
    closing.push(sandbox.close, gateway.close);
    return {
      gateway,
      sandbox,
      lines,
      text: () => JSON.stringify(lines),
      ask: (body, init = {}) =>
        gateway.fetch(
          new Request('http://gateway/graphql', {
            method: 'POST',
            headers: json,
            body: JSON.stringify(body),
            ...init,
          }),
        ),
    };
  }

  it('has one line for a request, with its id, operation and cost', async () => {
    const { ask, lines } = await watch();

    const query = 'query Jobs { jobs(first: 1) { nodes { title } } }';
    await ask({ query }, { headers: { ...json, 'x-request-id': 'the-request' } });

    expect(lines).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        id: 'the-request',
        status: 200,
        operation: 'Jobs',
        durationMs: expect.any(Number),
        waitedMs: expect.any(Number),
        calls: { acme: 1 },
        errors: [],
        msg: 'request',
      },
    ]);
  });

  it('has the request id of the response', async () => {
    const { ask, lines } = await watch();

    const response = await ask({ query: '{ accounts { name } }' });

    expect(lines).toMatchObject([{ id: response.headers.get('x-request-id'), operation: null, calls: {} }]);
  });

  it.each([
    ['the only one', 'query Only { __typename }', undefined, 'Only'],
    ['the chosen one', 'query A { __typename } query B { __typename }', 'B', 'B'],
    ['one without a name', '{ __typename }', undefined, null],
    ['one that is not there', 'query A { __typename }', 's3cret', null],
    ['one that is broken', 'query A { s3cret', undefined, null],
    ['one that is wrong', 'query A { s3cret }', undefined, null],
  ])('names the operation: %s', async (_which, query, operationName, operation) => {
    const { ask, lines, text } = await watch();

    await ask({ query, operationName });

    expect(lines).toMatchObject([{ operation }]);
    expect(text()).not.toContain('s3cret');
  });

  it('counts every call to a provider', async () => {
    const { ask, lines } = await watch();

    const { data } = await (
      await ask({ query: '{ candidates(first: 3) { nodes { phones { value } } } }' })
    ).json();

    expect(data.candidates.nodes).toHaveLength(3);
    expect(lines).toMatchObject([{ calls: { acme: 4 } }]);
  });

  it('has each code of the errors, once', async () => {
    const { ask, lines, sandbox } = await watch();
    sandbox.misbehave({ status: 403 });

    await ask({
      query: '{ a: jobs { nodes { title } } b: jobs { nodes { title } } node(id: "s3cret") { id } }',
    });

    const requests = lines.filter(({ msg }) => msg === 'request');
    expect(requests).toHaveLength(1);
    expect([...Object(requests[0]).errors].sort()).toEqual(['BAD_USER_INPUT', 'UPSTREAM_FORBIDDEN']);
  });

  it('has one line with the cost of a response that failed in part', async () => {
    await using served = await serveGateway({ settings: { cache: { ttl: '0s' } } });
    const whole = { query: 'query Whole { jobs(first: 1) { nodes { title } } }' };
    const part = { query: 'query Part { jobs(first: 2) { nodes { title } } node(id: "s3cret") { id } }' };

    await (await post(served.url, whole)).json();
    const headers = { ...json, 'x-request-id': 'the-request' };
    const { data, errors } = await (await post(served.url, part, headers)).json();

    expect(data.jobs.nodes).toHaveLength(2);
    expect(errors).toHaveLength(1);
    const lines = served.log.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
    expect(lines).toMatchObject([
      { operation: 'Whole', errors: [] },
      { id: 'the-request', operation: 'Part', calls: { acme: 1 }, errors: ['BAD_USER_INPUT'] },
    ]);
  });

  it('has the status of a refused request', async () => {
    const { ask, lines } = await watch();

    await ask({}, { headers: { 'content-type': 'text/plain' } });

    expect(lines).toMatchObject([{ status: 415, operation: null, calls: {} }]);
  });

  it('never has a variable, an argument, a header, an answer or a secret', async () => {
    const { ask, lines, text, sandbox } = await watch();
    const query = `query Named($search: String, $first: Int) {
      jobs(first: $first, filter: { search: $search, code: "s3cret-literal" }) { nodes { title remoteData } }
      candidate(by: { remote: { account: "acme", remoteId: "s3cret-id" } }) { fullName }
      candidates(first: 5) { nodes { fullName emails { value } } }
    }`;

    const variables = { search: 's3cret-variable', first: 5 };
    const headers = { ...json, authorization: 'Bearer s3cret-token', cookie: 's3cret=s3cret' };
    const { data } = await (await ask({ query, variables }, { headers })).json();
    await ask({ query, variables: { first: 's3cret-number' } });
    sandbox.misbehave({ status: 400, body: '{"message":"s3cret-body"}' });
    await ask({ query, variables });
    sandbox.misbehave({ status: 200, body: '{"content":["s3cret-shape"]}' });
    await ask({ query, variables });

    expect(lines.filter(({ msg }) => msg === 'request')).toHaveLength(4);
    expect(text()).not.toContain('s3cret');
    for (const { fullName } of data.candidates.nodes) expect(text()).not.toContain(fullName);
    expect(text()).not.toContain(Object(accountOf(sandbox)).auth.apiKey);
  });

  it('has one line with the class and stack frames of an unexpected error, which the client does not see', async () => {
    const failing: Clock = {
      now: systemClock.now,
      after() {
        throw new RangeError('s3cret of Ada');
      },
    };
    const { ask, lines, text } = await watch(failing);

    const { errors } = await (await ask({ query: '{ jobs { nodes { title } } }' })).json();

    expect(errors).toMatchObject([
      { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(lines).toMatchObject([
      { level: 'error', msg: 'unexpected error', problems: [{ kind: 'RangeError' }] },
      { level: 'info', msg: 'request', errors: ['INTERNAL_SERVER_ERROR'] },
    ]);
    expect(Object(lines[0]).problems[0].stack[0]).toMatch(/logger\.test\.ts:\d+/);
    expect(text()).not.toMatch(/s3cret|Ada/);
  });
});

describe('a client that disconnects', () => {
  it('is one line of the log, without an error', async () => {
    const providerClock = createHeldClock();
    await using served = await serveGateway({ providerClock });
    const leaving = new AbortController();

    const answer = post(served.url, { query: '{ jobs { nodes { title } } }' }, json, leaving.signal);
    await providerClock.waiting;
    leaving.abort();
    await expect(answer).rejects.toThrow('aborted');
    const line = await served.logged;

    expect(JSON.parse(line)).toMatchObject({ level: 'info', status: 499, calls: { acme: 1 }, errors: [] });
    expect(served.log).toEqual([line]);
  });
});
