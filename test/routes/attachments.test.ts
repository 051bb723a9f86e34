import { once } from 'node:events';
import { type IncomingMessage, get as nodeGet } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { parse } from 'content-disposition';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAttachmentLinks, type LinkedFile } from '../../src/access/attachment-link.ts';
import { anyCaller } from '../../src/access/caller.ts';
import { createKeyRing, type KeyRing } from '../../src/access/key-ring.ts';
import { providers } from '../../src/adapters/index.ts';
import { cpuTimeMs } from '../../src/cli/cpu-time.ts';
import { type Clock, systemClock } from '../../src/clock.ts';
import { type Config, toConfig } from '../../src/config/config.ts';
import { createGateway } from '../../src/gateway.ts';
import { encodeId } from '../../src/query/global-id.ts';
import { type RunningServer, startServer } from '../../src/server/server.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { type Answers, json, startUpstream, type Upstream } from '../http/upstream.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { type Setup, setUp, withoutWaits } from '../support/setup.ts';

const apiKey = 's3cret-key';
const cv: LinkedFile = {
  account: 'acme',
  remoteId: 'ana:job:the-file',
  filename: 'Résumé of Ana.pdf',
  contentType: 'application/pdf',
};

/** A gateway server in front of a provider whose responses the test defines. */
interface Served {
  readonly server: RunningServer;
  readonly config: Config;
  readonly upstream: Upstream;
  readonly log: string[];
  link(file?: LinkedFile): string;
  /** Requests the link as a browser does, without other headers. */
  fetch(link?: string, init?: RequestInit): Promise<Response>;
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function serve(answers: Answers, limits: object = {}, clock: Clock = systemClock): Promise<Served> {
  const upstream = await startUpstream(answers);
  closing.push(async () => upstream[Symbol.asyncDispose]());
  const config = configOf(upstream.url.href, limits);
  const log: string[] = [];
  const logger = createLogger({ write: (line) => log.push(line) }, 'info');
  const server = await startServer({ config, isSandbox: false, clock, cpuTimeMs, logger });
  closing.push(() => server.stop());
  const links = createAttachmentLinks(keysOf(config), clock);
  const link = (file = cv) => links.below(server.url, anyCaller.holder)(file).url;
  return { server, config, upstream, log, link, fetch: (url = link(), init = {}) => fetch(url, init) };
}

function keysOf({ accounts }: Config): KeyRing {
  return createKeyRing(
    [],
    accounts.map(({ name, settings }) => ({ name, fingerprint: settings.fingerprint })),
  );
}

function configOf(url: string, limits: object = {}, key = apiKey, server: object = {}): Config {
  const acme = { provider: 'smartrecruiters', url, auth: { type: 'api_key', apiKey: key } };
  const other = { ...acme, auth: { type: 'api_key', apiKey: 'other-s3cret' } };
  const value = { server: { port: 0, ...server }, accounts: { acme, other }, limits };
  return toConfig({ value, mistakes: [] }, providers);
}

const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { interval: 5, timeout: 10_000 });
const requestsIn = ({ log }: Served) => log.filter((line) => line.includes('"msg":"request"'));
const logged = (served: Served, count = 1) => soon(() => expect(requestsIn(served)).toHaveLength(count));

/** A response whose body is not read until the test does so. */
async function ask(link: string): Promise<IncomingMessage> {
  const request = nodeGet(link, { agent: false });
  const [response]: IncomingMessage[] = await once(request, 'response');
  if (response === undefined) throw new Error('there is no answer');
  return response;
}

describe('an attachment link', () => {
  it('returns exactly the bytes, with their type and the name of the record', async () => {
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251));
    const served = await serve((_request, response) =>
      response
        .writeHead(200, { 'content-type': 'application/pdf', 'content-length': bytes.length })
        .end(bytes),
    );

    const response = await served.fetch();

    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '300000',
      'content-disposition': `attachment; filename="Resume of Ana.pdf"; filename*=UTF-8''R%C3%A9sum%C3%A9%20of%20Ana.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': 'sandbox',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(served.upstream.requests).toMatchObject([
      { method: 'GET', url: '/candidates/attachments/the-file', headers: { 'x-smarttoken': apiKey } },
    ]);
  });

  it('needs neither a cookie nor a credential, and forwards no header of the client', async () => {
    const served = await serve((_request, response) => response.end('whole'));

    await served.fetch(served.link(), {
      headers: { cookie: 'a=b', authorization: 'Bearer client', range: 'bytes=1-' },
    });

    const sent = JSON.stringify(served.upstream.requests);
    expect(sent).not.toMatch(/a=b|client|bytes=/);
  });

  it('never exposes the credential of the account', async () => {
    const served = await serve((_request, response) =>
      response.writeHead(200, { 'x-echo': apiKey, 'set-cookie': `session=${apiKey}` }).end('whole'),
    );

    const response = await served.fetch();

    expect(JSON.stringify([...response.headers]) + response.url + (await response.text())).not.toContain(
      's3cret',
    );
  });

  it('uses the name of the provider if the record has none', async () => {
    const served = await serve((_request, response) =>
      response.writeHead(200, { 'content-disposition': `attachment; filename*=UTF-8''%E5%B1%A5.pdf` }).end(),
    );

    const response = await served.fetch(served.link({ ...cv, filename: null }));

    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename=_.pdf; filename*=UTF-8''%E5%B1%A5.pdf`,
    );
  });

  it('to an HTML file does not display it', async () => {
    const served = await serve((_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-disposition': 'inline' })
        .end('<script>'),
    );

    const { headers } = await served.fetch(served.link({ ...cv, filename: 'a"b\r\nset-cookie: c=d.html' }));

    expect(headers.get('content-type')).toBe('text/html');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="a_b set-cookie: c=d\.html"; filename\*/,
    );
    expect(headers.get('set-cookie')).toBeNull();
  });

  it('supports HEAD, which reads no bytes', async () => {
    const served = await serve((_request, response) => {
      response
        .writeHead(200, { 'content-type': 'application/pdf', 'content-length': 1_000_000 })
        .write('first');
    });

    const response = await served.fetch(served.link(), { method: 'HEAD' });

    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '1000000',
    });
    await soon(() => expect(served.upstream.connections.size).toBe(0));
  });

  it('uses the credential of its account', async () => {
    const served = await serve((_request, response) => response.end('whole'));

    await served.fetch(served.link({ ...cv, account: 'other' }));

    expect(served.upstream.requests[0]?.headers).toMatchObject({ 'x-smarttoken': 'other-s3cret' });
  });

  it('works without a listening server', async () => {
    const served = await serve((_request, response) => response.end('whole'));
    const logger = createLogger({ write() {} }, 'info');
    const gateway = createGateway({ config: served.config, clock: systemClock, logger });
    closing.push(gateway.close);

    const response = await gateway.fetch(new Request(served.link()));

    expect([response.status, await response.text()]).toEqual([200, 'whole']);
  });
});

describe('an attachment in the graph', () => {
  const query = `query($account: String!, $remoteId: String!) {
    application(by: { remote: { account: $account, remoteId: $remoteId } }) {
      attachments { filename contentType url expiresAt }
    }
  }`;
  /** Reads the attachments of one application in each sandbox. */
  function filesOf(setup: Setup) {
    const { dataset } = setup.smartRecruiters;
    const { application } = dataset.attachments[0] ?? expect.fail('there are no attachments');
    const files = dataset.attachments.filter((file) => file.application === application);
    return { application, files };
  }

  it('has a link to the gateway if the provider’s link needs the credential', async () => {
    await using setup = await setUp({
      ...withoutWaits(),
      smartRecruiters: { infectedAttachments: new Set(), hiddenCandidates: new Set() },
    });
    const { application, files } = filesOf(setup);
    const remoteId = setup.smartRecruiters.remoteId('Application', application);

    const data = await setup.data(query, { account: 'sr', remoteId });

    const { attachments } = data.application;
    expect(attachments).toHaveLength(files.length);
    for (const { filename, contentType, url, expiresAt } of attachments) {
      expect(url).toMatch(/^http:\/\/gateway\/attachments\/[\w-]+$/);
      expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now() + 3_500_000);
      const response = await setup.gateway.fetch(new Request(url));
      const file = files.find((each) => each.filename === filename);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, contentType]);
      const { filename: name } = parse(response.headers.get('content-disposition') ?? '').parameters;
      // The name contains no folder of the sender.
      expect(name?.endsWith(filename.split('/').at(-1))).toBe(true);
      expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(file?.content);
    }
  });

  it('is not served if it contains malware', async () => {
    await using setup = await setUp({ ...withoutWaits(), smartRecruiters: { hiddenCandidates: new Set() } });
    const { application, files } = filesOf(setup);
    await using infected = await setUp({
      ...withoutWaits(),
      smartRecruiters: {
        hiddenCandidates: new Set(),
        infectedAttachments: new Set(files.map(({ key }) => key)),
      },
    });
    const remoteId = infected.smartRecruiters.remoteId('Application', application);

    const data = await infected.data(query, { account: 'sr', remoteId });
    const response = await infected.gateway.fetch(new Request(data.application.attachments[0].url));

    expect([response.status, await response.text()]).toEqual([
      403,
      'The applicant tracking system does not hand out this file.\n',
    ]);
  });

  it('has the provider’s link if that needs no credential', async () => {
    await using setup = await setUp(withoutWaits());

    const { attachments } = await setup.data(
      '{ attachments(first: 5, accounts: ["gh"]) { nodes { filename url } } }',
    );

    expect(attachments.nodes).toHaveLength(5);
    for (const { url, filename } of attachments.nodes) {
      expect(url).toContain(`${setup.greenhouse.url}/files/`);
      const found = setup.greenhouse.dataset.attachments.filter((file) => file.filename === filename);
      expect(found.map(({ content }) => content)).toContain(await (await fetch(url)).text());
    }
  });

  it('has a link with the configured public URL', async () => {
    const served = await serve((_request, response) =>
      json(response, { content: [{ id: 'the-file', name: 'cv.pdf' }] }),
    );
    const server = { publicUrl: 'https://ats.example/graph/' };
    const config = configOf(served.upstream.url.href, {}, apiKey, server);
    const logger = createLogger({ write() {} }, 'info');
    const gateway = createGateway({ config, clock: systemClock, logger });
    closing.push(gateway.close);
    const id = encodeId('Attachment', 'acme', cv.remoteId);
    const search = new URLSearchParams({ query: `{ node(id: "${id}") { ... on Attachment { url } } }` });

    const response = await gateway.fetch(new Request(`http://gateway/graphql?${search}`));

    expect(await response.json()).toMatchObject({
      data: { node: { url: expect.stringMatching(/^https:\/\/ats\.example\/graph\/attachments\/[\w-]+$/) } },
    });
  });

  it('has a link with the origin of the request by default', async () => {
    const served = await serve((_request, response) =>
      json(response, { content: [{ id: 'the-file', name: 'cv.pdf' }] }),
    );
    const id = encodeId('Attachment', 'acme', cv.remoteId);
    const search = new URLSearchParams({ query: `{ node(id: "${id}") { ... on Attachment { url } } }` });

    const response = await served.fetch(`${served.server.url}/graphql?${search}`);

    expect((await response.json()).data.node.url.startsWith(`${served.server.url}/attachments/`)).toBe(true);
  });
});

describe('an invalid attachment link', () => {
  const noUpstream: Answers = () => expect.fail('the provider was asked');

  async function expectNotFound(served: Served, link: string): Promise<void> {
    const response = await served.fetch(link);
    expect([response.status, await response.text()]).toEqual([404, 'There is no such file.\n']);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  }

  it.each<[what: string, change: (link: string) => string]>([
    ['cut', (link) => link.slice(0, -1)],
    ['changed', (link) => link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['longer', (link) => `${link}A`],
    ['with a further path', (link) => `${link}/more`],
    ['percent-encoded', (link) => link.replace(/.$/, (last) => `%${last.charCodeAt(0).toString(16)}`)],
    ['invented', (link) => link.replace(/[^/]+$/, 'A'.repeat(120))],
    ['empty', (link) => link.replace(/[^/]+$/, '')],
    ['too long', (link) => link + 'A'.repeat(10_000)],
  ])('is not found: %s', async (_what, change) => {
    const served = await serve(noUpstream);

    await expectNotFound(served, change(served.link()));
  });

  it('is not found: made by a gateway with other accounts', async () => {
    const served = await serve(noUpstream);
    const foreign = keysOf(configOf(served.upstream.url.href, {}, 'another-key'));

    await expectNotFound(
      served,
      createAttachmentLinks(foreign, systemClock).below(served.server.url, anyCaller.holder)(cv).url,
    );
  });

  it.each<[what: string, file: LinkedFile]>([
    ['of a removed account', { ...cv, account: 'gone' }],
    ['with an invalid id', { ...cv, remoteId: 'the-file' }],
    ['with an id that is a path', { ...cv, remoteId: 'a:b:..' }],
  ])('is not found: %s', async (_what, file) => {
    const served = await serve(noUpstream);

    await expectNotFound(served, served.link(file));
  });

  it('is gone with 410 after an hour', async () => {
    const clock = createFakeClock();
    const served = await serve(noUpstream, {}, clock);
    const link = served.link();
    await clock.advance(3_600_000);

    const response = await served.fetch(link);

    expect([response.status, await response.text()]).toEqual([
      410,
      'This link has expired. Ask for the attachment again.\n',
    ]);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is refused with 405 for %s', async (method) => {
    const served = await serve(noUpstream);

    const response = await served.fetch(served.link(), { method });

    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('does not affect other routes', async () => {
    const served = await serve(noUpstream);
    const page = await served.fetch(`${served.server.url}/graphql`, { headers: { accept: 'text/html' } });
    const health = await served.fetch(`${served.server.url}/health`);
    const nothing = await served.fetch(`${served.server.url}/attachments`);

    expect([page.status, health.status, nothing.status]).toEqual([200, 200, 404]);
  });
});

describe('an attachment that the provider does not return,', () => {
  const errors = (code: string) => ({ errors: [{ code, message: 'leaked' }] });

  it.each<[status: number, body: unknown, expected: number, retryAfter: string | null]>([
    [400, {}, 502, null],
    [401, {}, 502, null],
    [401, errors('ACCESS_DENIED'), 403, null],
    [403, errors('PERMISSION_DENIED'), 403, null],
    [403, errors('MALWARE_DETECTED'), 403, null],
    [404, errors('FILE_NOT_FOUND'), 404, null],
    [404, {}, 502, null],
    [500, {}, 503, '10'],
    [302, {}, 502, null],
  ])('with status %d and body %j, is answered with %d', async (status, body, expected, retryAfter) => {
    const served = await serve((_request, response) => json(response, body, status));

    const response = await served.fetch();
    const text = await response.text();

    expect([response.status, response.headers.get('retry-after')]).toEqual([expected, retryAfter]);
    expect(text).toMatch(/^[A-Z][a-z ]+(?:\. [A-Z][a-z ]+)?\.\n$/);
    expect(response.headers.get('content-security-policy')).toBe('sandbox');
    expect(text + JSON.stringify([...response.headers])).not.toMatch(
      /leaked|DENIED|MALWARE|smartrec|acme|ana/i,
    );
  });

  it('with a Retry-After, is answered with the same Retry-After', async () => {
    const served = await serve((_request, response) => json(response, {}, 429, { 'retry-after': '77' }));

    const response = await served.fetch();

    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '77']);
  });

  it('within the timeout, is answered with 504', async () => {
    const served = await serve(() => {}, { upstreamTimeout: '50ms' });

    const response = await served.fetch();

    expect([response.status, response.headers.get('retry-after')]).toEqual([504, '10']);
    await soon(() => expect(served.upstream.connections.size).toBe(0));
  });

  it('because it is too large, is answered with 502 before the first byte', async () => {
    const tooLarge = 100 * 1024 * 1024 + 1;
    const served = await serve((_request, response) =>
      response.writeHead(200, { 'content-length': tooLarge }).flushHeaders(),
    );

    expect((await served.fetch()).status).toBe(502);
    await soon(() => expect(served.upstream.connections.size).toBe(0));
  });
});

describe('an attachment of which the provider sends a part', () => {
  it.each([
    ['with a length', { 'content-length': '1000000' }],
    ['in chunks', {}],
  ])('is aborted for the client, too: %s', async (_how, headers) => {
    const served = await serve((_request, response) => {
      response.writeHead(200, headers).write('first');
      setImmediate(() => response.destroy());
    });

    const response = await ask(served.link());

    expect(response.statusCode).toBe(200);
    await expect(buffer(response)).rejects.toThrow('aborted');
    expect(response.complete).toBe(false);
    await logged(served);
    expect(JSON.parse(served.log[0] ?? '')).toMatchObject({ status: 200, errors: ['UPSTREAM_UNAVAILABLE'] });
  });

  it('is aborted if the provider stops sending', async () => {
    const served = await serve(
      (_request, response) => {
        response.write('first');
      },
      { upstreamTimeout: '100ms' },
    );

    await expect(buffer(await ask(served.link()))).rejects.toThrow('aborted');
    await logged(served);
    expect(JSON.parse(served.log[0] ?? '')).toMatchObject({ status: 200, errors: ['UPSTREAM_TIMEOUT'] });
  });

  it('is aborted if it turns out to be too large', async () => {
    const chunk = Buffer.alloc(1024 * 1024);
    const served = await serve((_request, response) => {
      const more = () => !response.destroyed && response.write(chunk, () => setImmediate(more));
      more();
    });
    let received = 0;
    const response = await ask(served.link());
    response.on('data', (bytes: Buffer) => {
      received += bytes.length;
    });

    await expect(once(response, 'end')).rejects.toThrow('aborted');
    expect(received).toBeLessThanOrEqual(100 * 1024 * 1024);
    await logged(served);
    expect(JSON.parse(served.log[0] ?? '')).toMatchObject({ status: 200, errors: ['UPSTREAM_CONTRACT'] });
  });
});

describe('a client of an attachment', () => {
  it('that is slow slows the provider down, and gets all bytes', async () => {
    const chunk = Buffer.alloc(256 * 1024, 'x');
    const chunks = 320;
    let written = 0;
    const served = await serve((_request, response) => {
      const more = () => {
        if (written === chunks) return void response.end();
        written += 1;
        response.write(chunk, () => setImmediate(more));
      };
      more();
    });
    const response = await ask(served.link());

    // The provider sends no more; the bytes in transit are in the buffers of the system.
    let before = -1;
    await vi.waitFor(
      () => {
        const isSettled = written === before;
        before = written;
        expect(isSettled).toBe(true);
      },
      { interval: 200, timeout: 10_000 },
    );
    expect(written).toBeLessThan((chunks * 3) / 4);
    expect((await buffer(response)).length).toBe(chunks * chunk.length);
  });

  it('that disconnects amid the body closes the connection to the provider, and is logged with 499', async () => {
    const served = await serve((_request, response) => {
      response.write('first');
    });
    const response = await ask(served.link());
    response.destroy();

    await soon(() => expect(served.upstream.connections.size).toBe(0));
    await logged(served);
    expect(JSON.parse(served.log[0] ?? '')).toMatchObject({ status: 499, errors: [], calls: { acme: 1 } });
  });

  it('that disconnects before the first byte closes the connection to the provider, too', async () => {
    const served = await serve(() => {});
    const leaving = new AbortController();
    const answer = served.fetch(served.link(), { signal: leaving.signal });
    await soon(() => expect(served.upstream.requests).toHaveLength(1));
    leaving.abort();

    await expect(answer).rejects.toThrow('aborted');
    await soon(() => expect(served.upstream.connections.size).toBe(0));
    await logged(served);
    expect(JSON.parse(served.log[0] ?? '')).toMatchObject({ status: 499, errors: [] });
  });

  it('that is slow occupies no slot of other requests', async () => {
    const served = await serve(({ url }, response) => {
      if (url.startsWith('/candidates/attachments/')) response.write('first');
      else json(response, { content: [] });
    });
    const files = await Promise.all([1, 2, 3, 4].map(() => ask(served.link())));
    const fifth = ask(served.link());
    const query = '{ jobs(first: 1, accounts: ["acme"]) { nodes { title } } }';

    const response = await served.fetch(`${served.server.url}/graphql?${new URLSearchParams({ query })}`);

    expect(await response.json()).toEqual({ data: { jobs: { nodes: [] } } });
    expect(served.upstream.requests).toHaveLength(5);
    files[0]?.destroy();
    (await fifth).destroy();
    for (const file of files) file.destroy();
  });

  it('gets its file while the server drains', async () => {
    const finish: (() => void)[] = [];
    const served = await serve((_request, response) => {
      response.write('first ');
      finish.push(() => response.end('last'));
    });
    const response = await ask(served.link());
    const stopped = served.server.stop();
    for (const each of finish) each();

    expect((await buffer(response)).toString()).toBe('first last');
    await stopped;
    closing.pop();
  });
});

describe('the log of attachment requests', () => {
  it('has one line per request, without the link, the name, the credential or text of the provider', async () => {
    const served = await serve((_request, response, nth) =>
      nth === 1 ? response.end('whole') : json(response, { message: 's3cret-text' }, 500),
    );
    const link = served.link();
    await (await served.fetch(link, { headers: { 'x-request-id': 'the-request' } })).text();
    const { headers } = await served.fetch(link);
    await (await served.fetch(`${link}A`)).text();
    await logged(served, 3);

    expect(requestsIn(served).map((line) => JSON.parse(line))).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        id: 'the-request',
        status: 200,
        path: '/attachments/:link',
        durationMs: expect.any(Number),
        waitedMs: expect.any(Number),
        calls: { acme: 1 },
        errors: [],
        msg: 'request',
      },
      expect.objectContaining({
        id: headers.get('x-request-id'),
        status: 503,
        calls: { acme: 1 },
        errors: ['UPSTREAM_UNAVAILABLE'],
      }),
      expect.objectContaining({ status: 404, calls: {}, errors: [] }),
    ]);
    const sealed = link.slice(link.lastIndexOf('/') + 1);
    expect(served.log.join()).not.toContain(sealed);
    expect(served.log.join()).not.toMatch(/s3cret|Ana|the-file/i);
  });

  it('has the type and source location of a defect, which the response does not contain', async () => {
    let isFailing = false;
    const clock: Clock = {
      now: systemClock.now,
      after(delayMs, callback) {
        // Timers of the server itself are shorter.
        if (isFailing && delayMs > 1_000) throw new RangeError('s3cret of Ana');
        return systemClock.after(delayMs, callback);
      },
    };
    const served = await serve((_request, response) => response.end('whole'), {}, clock);
    isFailing = true;
    const response = await served.fetch();
    isFailing = false;

    expect([response.status, await response.text()]).toEqual([500, 'Something went wrong.\n']);
    expect(served.log.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'error', msg: 'unexpected error', problems: [{ kind: 'RangeError' }] },
      { level: 'info', status: 500, errors: ['INTERNAL_SERVER_ERROR'] },
    ]);
    expect(served.log.join()).not.toMatch(/s3cret|Ana/);
  });
});
