import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startGreenhouse } from '../../src/sandbox/greenhouse/index.ts';
import { startSmartRecruiters } from '../../src/sandbox/smartrecruiters/index.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { createHeldClock } from '../support/clocks/held-clock.ts';
import { connect, run, takePort } from '../support/process.ts';
import { accountOf, json, post, type ServedGateway, serveGateway } from '../support/served-gateway.ts';

// A process takes a second to start, and much longer while others start as well.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let folder: string;
let files = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hiregraph-server-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(value: unknown): string {
  const path = join(folder, `${files++}.json`);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

const cheap = { query: '{ accounts { name } }' };
/** Asks the provider. */
const costly = { query: '{ jobs(first: 1) { nodes { remoteId } } }' };

describe('npm start without any configuration', () => {
  let program: ReturnType<typeof run>;
  let url: string;

  beforeAll(async () => {
    program = run({ PORT: '0' });
    const [, found = ''] = await program.written('out', /^GraphiQL is at (http:\S+)\/graphql\n.*\n.*\n/);
    url = found;
  });

  afterAll(() => program[Symbol.asyncDispose]());

  it('prints its URL, a note that the data is invented, and the next step', () => {
    expect(program.out.split('\n')).toEqual([
      expect.stringMatching(/^GraphiQL is at http:\/\/127\.0\.0\.1:\d+\/graphql$/),
      expect.stringContaining('invented'),
      expect.stringContaining('HIREGRAPH_CONFIG'),
      '',
    ]);
  });

  it('answers from both simulated providers', async () => {
    const query = '{ accounts { name provider } jobs(first: 500) { nodes { account { name } title } } }';
    const { data, errors } = await (await post(url, { query })).json();

    expect(errors).toBeUndefined();
    expect(data.accounts).toEqual([
      { name: 'greenhouse', provider: 'GREENHOUSE' },
      { name: 'smartrecruiters', provider: 'SMARTRECRUITERS' },
    ]);
    const names = data.jobs.nodes.map(({ account }: { account: { name: string } }) => account.name);
    expect(new Set(names)).toEqual(new Set(['greenhouse', 'smartrecruiters']));
  });

  it('answers GET as POST', async () => {
    const variables = JSON.stringify({ name: 'greenhouse' });
    const query = new URLSearchParams({
      query: 'query($name: String!) { account(name: $name) { name } }',
      variables,
    });

    expect(await (await fetch(`${url}/graphql?${query}`)).json()).toEqual({
      data: { account: { name: 'greenhouse' } },
      extensions: { sandbox: true },
    });
  });

  it('serves GraphiQL to browsers', async () => {
    const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });

    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('<title>hiregraph</title>');
  });

  it('answers /health and /ready', async () => {
    const [health, ready] = await Promise.all([fetch(`${url}/health`), fetch(`${url}/ready`)]);

    expect([health.status, ready.status]).toEqual([200, 200]);
    expect(await ready.text()).toContain('invented');
    expect(program.err).toContain('"msg":"the people are invented: the providers are simulated"');
  });
});

describe('npm start with accounts', () => {
  it('connects the accounts of the file, and logs their hosts and no secret', async () => {
    const greenhouse = await startGreenhouse({ clientId: 'the-id', clientSecret: 's3cret-of-greenhouse' });
    const smartRecruiters = await startSmartRecruiters({ apiKey: 's3cret-of-smartrecruiters' });
    const path = write(`
server: { port: 0 }
accounts:
  acme:
    provider: greenhouse
    url: ${greenhouse.url}
    auth: { type: client_credentials, tokenUrl: ${greenhouse.tokenUrl}, clientId: the-id, clientSecret: "\${SECRET}" }
  acme-eu:
    provider: smartrecruiters
    url: ${smartRecruiters.url}
    auth: { type: api_key, apiKey: "\${KEY}" }
`);
    const secrets = { SECRET: 's3cret-of-greenhouse', KEY: 's3cret-of-smartrecruiters' };
    await using program = run({ HIREGRAPH_CONFIG: path, ...secrets });
    const [, url = ''] = await program.written('err', /"url":"(http:[^"]+)"/);

    const { data } = await (
      await post(url, { query: '{ jobs(first: 500) { nodes { account { name } } } }' })
    ).json();
    program.kill('SIGTERM');

    expect(await program.ended).toBe(0);
    expect(JSON.stringify(data)).toContain('"acme"');
    expect(JSON.stringify(data)).toContain('"acme-eu"');
    expect(program.out).toBe('');
    expect(program.err).toContain(new URL(greenhouse.url).host);
    expect(program.err).not.toContain('s3cret');
    await Promise.all([greenhouse.close(), smartRecruiters.close()]);
  });
});

describe('a start that fails', () => {
  it('names a port in use', async () => {
    await using taken = await takePort();
    await using program = run({ PORT: String(taken.port) });

    expect(await program.ended).toBe(1);
    expect(program.err).toBe(
      `Cannot start: listen EADDRINUSE: address already in use 127.0.0.1:${taken.port}\n`,
    );
  });

  it('names a missing file, in one line', async () => {
    await using program = run({ HIREGRAPH_CONFIG: 'nowhere.yaml' });

    expect(await program.ended).toBe(1);
    expect(program.out).toBe('');
    expect(program.err).toBe('The configuration is wrong: HIREGRAPH_CONFIG: nowhere.yaml does not exist\n');
  });

  it('lists all mistakes of a file', async () => {
    const path = write({
      accounts: { acme: { provider: 'greenhouse', auth: { type: 'client_credentials' } } },
      colour: 1,
    });
    await using program = run({ HIREGRAPH_CONFIG: path });

    expect(await program.ended).toBe(1);
    expect(program.err.split('\n')).toEqual([
      'The configuration is wrong.',
      'accounts.acme.auth.clientId: is required',
      'accounts.acme.auth.clientSecret: is required',
      'colour: is not a known key',
      '',
    ]);
  });
});

describe('the command line', () => {
  it('prints its usage', async () => {
    await using program = run({}, ['--help']);

    expect(await program.ended).toBe(0);
    expect(program.out).toContain('HIREGRAPH_CONFIG=my.yaml npm start');
    expect(program.err).toBe('');
  });

  it('refuses an unknown command', async () => {
    await using program = run({}, ['serve']);

    expect(await program.ended).toBe(2);
    expect(program.err).toContain('HIREGRAPH_CONFIG=my.yaml npm start');
  });
});

describe('a signal', () => {
  /** Starts the program with a provider that responds on command, and sends one request that waits for it. */
  async function startBusy() {
    const providerClock = createHeldClock();
    const sandbox = await startSmartRecruiters({ clock: providerClock, latencyMs: 1 });
    const path = write({ server: { port: 0 }, accounts: { acme: accountOf(sandbox) } });
    const program = run({ HIREGRAPH_CONFIG: path });
    const [, url = ''] = await program.written('err', /"url":"(http:[^"]+)"/);
    const answer = post(url, costly);
    await providerClock.waiting;
    return {
      program,
      url,
      answer,
      release: providerClock.release,
      async [Symbol.asyncDispose]() {
        await program[Symbol.asyncDispose]();
        await sandbox.close();
      },
    };
  }

  it('lets the running request finish, accepts no other, and ends the process with 0', async () => {
    await using busy = await startBusy();

    busy.program.kill('SIGTERM');
    await busy.program.written('err', /"msg":"draining"/);
    await expect(connect(busy.url)).rejects.toThrow('ECONNREFUSED');
    busy.release();
    const response = await busy.answer;

    expect(response.status).toBe(200);
    expect((await response.json()).data.jobs.nodes).toHaveLength(1);
    expect(await busy.program.ended).toBe(0);
  });

  it('ends the process at once if it is the second', async () => {
    await using busy = await startBusy();
    const broken = expect(busy.answer).rejects.toThrow();

    busy.program.kill('SIGINT');
    await busy.program.written('err', /"msg":"draining"/);
    busy.program.kill('SIGTERM');

    expect(await busy.program.ended).toBe(1);
    await broken;
  });
});

describe('draining', () => {
  const partOfReady = 'GET /ready HTTP/1.1\r\nHost: gateway\r\n';

  it('is shown at /ready to an open connection', async () => {
    const providerClock = createHeldClock();
    await using serving = await serveGateway({ providerClock });
    const answer = post(serving.url, costly);
    await providerClock.waiting;
    using open = await connect(serving.url);
    open.send(partOfReady);
    // The server has read it once it has answered a later request.
    await fetch(`${serving.url}/health`);

    const stopped = serving.server.stop();
    open.send('\r\n');
    const received = await open.closed;
    providerClock.release();
    await Promise.all([answer, stopped]);

    expect(received).toMatch(/^HTTP\/1\.1 503 /);
    expect(received).toMatch(/^connection: close\r$/im);
    expect(received).toContain('not ready\n');
  });

  it('does not wait for idle connections', async () => {
    const providerClock = createHeldClock();
    const clock = createFakeClock(Date.now());
    await using serving = await serveGateway({ providerClock, clock });
    using idle = await connect(serving.url);
    idle.send(`${partOfReady}\r\n`);
    await idle.received(/ready\n/);
    using busy = await connect(serving.url);
    const body = JSON.stringify(costly);
    busy.send(
      `POST /graphql HTTP/1.1\r\nHost: gateway\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await providerClock.waiting;

    const stopped = serving.server.stop();
    providerClock.release();
    await stopped;

    const answer = await busy.closed;
    expect(answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*"remoteId"/);
    expect(answer).toMatch(/^connection: close\r$/im);
    expect(await idle.closed).toMatch(/^HTTP\/1\.1 200 [\s\S]*ready\n/);
  });

  it('ends after 30 seconds even if requests are running', async () => {
    const providerClock = createHeldClock();
    const clock = createFakeClock(Date.now());
    await using serving = await serveGateway({
      providerClock,
      clock,
      settings: { limits: { requestTimeout: '1h', upstreamTimeout: '1h' } },
    });
    const broken = expect(post(serving.url, costly)).rejects.toThrow();
    await providerClock.waiting;

    let isStopped = false;
    const stopped = serving.server.stop().then(() => {
      isStopped = true;
    });
    await clock.advance(29_999);
    const wasStoppedBefore = isStopped;
    await clock.advance(1);
    await stopped;
    await broken;

    expect(wasStoppedBefore).toBe(false);
  });
});

describe('over HTTP', () => {
  let serving: ServedGateway;

  beforeAll(async () => {
    serving = await serveGateway();
  });

  afterAll(() => serving[Symbol.asyncDispose]());

  async function expectRefusal(response: Response, status: number): Promise<void> {
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    expect(JSON.parse(text)).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_USER_INPUT' } }],
    });
  }

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON',
    'application/json;charset=UTF-8',
  ])('a body may be %s', async (type) => {
    const response = await post(serving.url, cheap, { 'content-type': type });

    expect(await response.json()).toEqual({ data: { accounts: [{ name: 'acme' }] } });
  });

  it.each([
    ['application/x-www-form-urlencoded', new URLSearchParams(cheap).toString()],
    [
      'multipart/form-data; boundary=x',
      `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${JSON.stringify(cheap)}\r\n--x--\r\n`,
    ],
    ['text/plain', JSON.stringify(cheap)],
    ['application/graphql', cheap.query],
    ['application/jsonp', JSON.stringify(cheap)],
    ['text/plain; application/json', JSON.stringify(cheap)],
    ['text/plain, application/json', JSON.stringify(cheap)],
  ])('a body cannot be %s', async (type, body) => {
    await expectRefusal(await post(serving.url, body, { 'content-type': type }), 415);
  });

  it('a body without a type is refused', async () => {
    const response = await fetch(`${serving.url}/graphql`, {
      method: 'POST',
      body: Buffer.from(JSON.stringify(cheap)),
    });

    await expectRefusal(response, 415);
  });

  it.each(['{"query": "{ __typename }", "variables": s3cret', '"s3cret"', 'null', '5', '', '\u0000'])(
    'the body %j is refused without being quoted',
    async (body) => {
      const response = await post(serving.url, body);
      const copy = response.clone();

      await expectRefusal(response, 400);
      expect(await copy.text()).not.toContain('s3cret');
    },
  );

  it.each([
    ['variables', 's3cret{'],
    ['extensions', '{"s3cret"'],
  ])('broken %s in a URL are refused without being quoted', async (name, value) => {
    const query = new URLSearchParams({ query: '{ __typename }', [name]: value });
    const response = await fetch(`${serving.url}/graphql?${query}`);
    const copy = response.clone();

    await expectRefusal(response, 400);
    expect(await copy.text()).not.toContain('s3cret');
  });

  it('several operations in one body are refused', async () => {
    await expectRefusal(await post(serving.url, [cheap, cheap]), 400);
  });

  describe('a body', () => {
    /** A request body of the given number of bytes. */
    const ofSize = (size: number) => {
      const short = JSON.stringify({ ...cheap, variables: { padding: '' } });
      return short.replace('""', JSON.stringify('x'.repeat(size - short.length)));
    };

    it('of 256 KiB is read', async () => {
      expect((await post(serving.url, ofSize(256 * 1024))).status).toBe(200);
    });

    it('of one byte more is refused', async () => {
      await expectRefusal(await post(serving.url, ofSize(256 * 1024 + 1)), 413);
    });

    it('without a length is refused as soon as it is too long', async () => {
      using wire = await connect(serving.url);
      const body = ofSize(256 * 1024 + 1);

      wire.send('POST /graphql HTTP/1.1\r\nHost: gateway\r\nContent-Type: application/json\r\n');
      wire.send(`Transfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n`);

      expect(await wire.received(/\}$/)).toMatch(/^HTTP\/1\.1 413 /);
    });
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const response = await fetch(`${serving.url}/graphql`, { method });

    expect(response.headers.get('allow')).toBe('GET, POST');
    await expectRefusal(response, 405);
  });

  it('CORS allows no other origin', async () => {
    const headers = { origin: 'https://elsewhere.example.com', 'access-control-request-method': 'POST' };
    const preflight = await fetch(`${serving.url}/graphql`, { method: 'OPTIONS', headers });
    const answer = await post(serving.url, cheap, { ...json, origin: 'https://elsewhere.example.com' });

    for (const response of [preflight, answer]) {
      const names = [...response.headers.keys()].filter((name) => name.startsWith('access-control-'));
      expect(names).toEqual([]);
    }
  });

  it.each(['/nowhere', '/graphql/nowhere', '/graphqlx', '/ready/nowhere'])(
    '%s is not found',
    async (path) => {
      const response = await fetch(`${serving.url}${path}`, { headers: { accept: 'text/html' } });

      expect(response.status).toBe(404);
      expect(await response.text()).toBe('');
    },
  );

  it('mutations and subscriptions are refused', async () => {
    for (const query of ['mutation { __typename }', 'subscription { __typename }']) {
      const { data, errors } = await (await post(serving.url, { query })).json();

      expect(data ?? null).toBeNull();
      expect(errors).toHaveLength(1);
    }
  });

  it.each([
    'GET /graphql HTTP/1.1\r\nHost: [',
    'GET /graphql HTTP/1.1\r\nHost: a b',
    'GET /graphql HTTP/1.1\r\nHost: gateway:99999',
    'GET /graphql HTTP/1.1',
    'GET http://[ HTTP/1.1\r\nHost: gateway',
    'GET a[b HTTP/1.1\r\nHost: gateway',
    'GET //[ HTTP/1.1\r\nHost: gateway',
    'GET /%%?query=%E0%A4%A HTTP/1.1\r\nHost: gateway',
    'OPTIONS * HTTP/1.1\r\nHost: gateway',
    'TRACE /graphql HTTP/1.1\r\nHost: gateway',
    'GET /graphql HTTP/9.9\r\nHost: gateway',
    'nonsense',
  ])('%j is a client error', async (head) => {
    using wire = await connect(serving.url);

    wire.send(`${head}\r\nConnection: close\r\n\r\n`);

    expect(await wire.closed).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect((await fetch(`${serving.url}/ready`)).status).toBe(200);
  });

  it('each response has a request id, the client’s own if it is valid', async () => {
    const given = await post(serving.url, cheap, { ...json, 'x-request-id': 'trace:1.2-3' });
    const [bad, none] = await Promise.all([
      post(serving.url, cheap, { ...json, 'x-request-id': '<script>' }),
      post(serving.url, cheap),
    ]);

    expect(given.headers.get('x-request-id')).toBe('trace:1.2-3');
    for (const response of [bad, none])
      expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('GraphiQL can be turned off', async () => {
    await using plain = await serveGateway({ settings: { server: { port: 0, graphiql: false } } });
    const response = await fetch(`${plain.url}/graphql`, { headers: { accept: 'text/html' } });

    expect(await response.text()).not.toContain('<');
    expect((await post(plain.url, cheap)).status).toBe(200);
  });
});
