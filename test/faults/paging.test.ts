import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Data } from '../support/setup.ts';
import {
  accountNames,
  type FaultyGateway,
  leak,
  type ProviderName,
  type Sandboxes,
  startFaultyGateway,
  startSandboxes,
} from './faulty-gateway.ts';
import { type Exchange, type Forwarded, type ProxyServer, relay, startProxy } from './proxy.ts';
import { mapRows, respondWith } from './responses.ts';

const paths = { greenhouse: /^\/v3\/users$/, smartrecruiters: /^\/user-api\/[^/]+\/users$/ };
const size = 4;

let sandboxes: Sandboxes;
/** Another host, which must never receive a request. */
let elsewhere: ProxyServer;
const whole: Record<ProviderName, readonly string[]> = { greenhouse: [], smartrecruiters: [] };

beforeAll(async () => {
  sandboxes = await startSandboxes();
  elsewhere = await startProxy('http://127.0.0.1:1');
  for (const provider of ['greenhouse', 'smartrecruiters'] as const) {
    await using gateway = await startFaultyGateway(sandboxes, { provider });
    const { nodes } = (
      await gateway.data(
        `{ users(first: 500, accounts: ["${accountNames[provider]}"]) { nodes { remoteId } } }`,
      )
    ).users;
    whole[provider] = nodes.map(({ remoteId }: Data) => remoteId);
  }
});
afterAll(async () => {
  expect(elsewhere.requests).toEqual([]);
  await elsewhere[Symbol.asyncDispose]();
  await sandboxes[Symbol.asyncDispose]();
});

type Respond = (exchange: Exchange) => void | Promise<void>;

/** A gateway whose provider misbehaves on the second page of its users. */
async function open(provider: ProviderName, respond: Respond): Promise<FaultyGateway> {
  const gateway = await startFaultyGateway(sandboxes, { provider });
  let second: string | undefined;
  gateway.proxy.fault = {
    matches: (path) => paths[provider].test(path),
    async respond(exchange) {
      const { url } = exchange.request;
      if (/(?:cursor|pageId)=/.test(url ?? '')) second ??= url;
      if (url === second) return respond(exchange);
      relay(exchange.response, await exchange.forward());
    },
  };
  return gateway;
}

const query = `query ($first: Int!, $after: String, $accounts: [String!]!) {
  users(first: $first, after: $after, accounts: $accounts) { nodes { remoteId } pageInfo { hasNextPage endCursor } }
}`;

function page(
  gateway: FaultyGateway,
  provider: ProviderName,
  after: string | null,
  first = size,
): Promise<Answer> {
  return gateway.ask(query, { first, after, accounts: [accountNames[provider]] });
}

/** Reads the ids of all pages up to the end, or to the first error. */
async function readIds(gateway: FaultyGateway, provider: ProviderName) {
  const ids: string[] = [];
  for (let after: string | null = null, pages = 1; ; pages += 1) {
    const { data, errors } = await page(gateway, provider, after);
    if (errors !== undefined) return { ids, errors, pages, after };
    const { nodes, pageInfo } = data.users;
    ids.push(...nodes.map(({ remoteId }: Data) => remoteId));
    if (!pageInfo.hasNextPage || pages === 30) return { ids, errors: null, pages, after };
    after = pageInfo.endCursor;
  }
}

const changed =
  (change: (answer: Forwarded, url: string) => Partial<Forwarded>): Respond =>
  async ({ request, response, forward }) => {
    const answer = await forward();
    relay(response, { ...answer, ...change(answer, request.url ?? '') });
  };
const withRows = (change: (rows: Record<string, unknown>[]) => unknown) =>
  changed(({ body }) => ({
    body: Buffer.from(JSON.stringify(mapRows(JSON.parse(body.toString()), change))),
  }));

describe.each(['greenhouse', 'smartrecruiters'] as const)('if, between two pages of %s,', (provider) => {
  it('rows were added, repeated rows are harmless', async () => {
    const [, , third, fourth] = whole[provider];
    const seen: Record<string, unknown>[] = [];
    await using gateway = await open(
      provider,
      withRows((rows) => [...seen, ...rows]),
    );
    const { fault } = gateway.proxy;
    gateway.proxy.fault = {
      matches: (path) => paths[provider].test(path),
      async respond(exchange) {
        if (exchange.nth === 1) {
          const { body } = await exchange.forward();
          mapRows(JSON.parse(body.toString()), (rows) => seen.push(...rows.slice(2, 4)));
        }
        await fault?.respond(exchange);
      },
    };
    const { ids, errors } = await readIds(gateway, provider);
    expect(errors).toBeNull();
    expect([...new Set(ids)].sort()).toEqual([...whole[provider]].sort());
    expect(ids.filter((id) => id === third || id === fourth).length).toBeLessThanOrEqual(4);
  });

  it('rows were removed, every other row is returned once', async () => {
    await using gateway = await open(
      provider,
      withRows((rows) => rows.slice(2)),
    );
    const { ids, errors } = await readIds(gateway, provider);
    expect(errors).toBeNull();
    expect(ids).toEqual(whole[provider].filter((_, index) => index !== size && index !== size + 1));
  });

  it('a whole page was removed, the list continues after it', async () => {
    await using gateway = await open(
      provider,
      withRows(() => []),
    );
    const { ids, errors } = await readIds(gateway, provider);
    expect(errors).toBeNull();
    expect(ids).toEqual(whole[provider].filter((_, index) => index < size || index >= 2 * size));
  });

  it('a page is refused, it fails, and can be read when the cursor is valid again', async () => {
    let isGood = false;
    await using gateway = await open(provider, async ({ response, forward }) => {
      if (isGood) return relay(response, await forward());
      response.writeHead(409).end(JSON.stringify({ message: leak, errors: [{ code: leak }] }));
    });
    const { ids, errors, after } = await readIds(gateway, provider);
    expect(errors).toMatchObject([
      { path: ['users'], extensions: { code: 'UPSTREAM_REJECTED', account: accountNames[provider] } },
    ]);
    // SmartRecruiters does not say whether a full page is the last, so that the gateway looked ahead from the page before.
    expect(gateway.proxy.hits.length).toBeLessThanOrEqual(3);
    isGood = true;
    const rest = await page(gateway, provider, after, 500);
    expect([...ids, ...rest.data.users.nodes.map(({ remoteId }: Data) => remoteId)]).toEqual(whole[provider]);
    expect(sandboxes.findLeak(gateway.exposedText())).toBeNull();
  });

  it('the link to the next page is missing, the list ends', async () => {
    await using gateway = await open(
      provider,
      changed((answer) => withNext(answer, null)),
    );
    const { ids, errors, pages } = await readIds(gateway, provider);
    expect(errors).toBeNull();
    expect(ids).toEqual(whole[provider].slice(0, 2 * size));
    expect(pages).toBeLessThanOrEqual(3);
  });

  it('a page links to itself, the query fails', async () => {
    await using gateway = await open(
      provider,
      changed((answer, url) => withNext(answer, cursorOf(url))),
    );
    const { errors } = await readIds(gateway, provider);
    expect(errors).toMatchObject([{ path: ['users'], extensions: { code: 'UPSTREAM_CONTRACT' } }]);
    expect(gateway.proxy.hits.length).toBeLessThanOrEqual(3);
  });

  it('pages link in a circle, every query ends', async () => {
    await using gateway = await startFaultyGateway(sandboxes, { provider });
    const cursors: string[] = [];
    gateway.proxy.fault = {
      matches: (path) => paths[provider].test(path),
      async respond({ request, response, forward }) {
        const answer = await forward();
        const own = cursorOf(request.url ?? '');
        if (own !== '') cursors.push(own);
        relay(response, cursors.length === 3 ? { ...answer, ...withNext(answer, cursors[0] ?? '') } : answer);
        if (cursors.length === 3) cursors.splice(0, 3, cursors[0] ?? '');
      },
    };
    const { pages } = await readIds(gateway, provider);
    expect(gateway.proxy.hits.length).toBeLessThanOrEqual(pages * 2 + 1);
    expect(sandboxes.findLeak(gateway.exposedText())).toBeNull();
  });
});

/** A gateway whose provider refuses every cursor, with its own error, while `isForgetful` is true. */
async function openForgetful(provider: ProviderName, isForgetful: () => boolean): Promise<FaultyGateway> {
  const gateway = await startFaultyGateway(sandboxes, { provider });
  gateway.proxy.fault = {
    matches: (path) => paths[provider].test(path),
    async respond({ request, response, forward }) {
      if (cursorOf(request.url ?? '') === '' || !isForgetful()) return relay(response, await forward());
      const [status, code] = provider === 'greenhouse' ? [422, leak] : [400, 'INVALID_PAGE_ID'];
      response.writeHead(status).end(JSON.stringify({ message: leak, errors: [{ code }] }));
    },
  };
  return gateway;
}

describe('a cursor that the provider has forgotten', () => {
  it('is replaced by the last id if ids descend: the walk goes on', async () => {
    let refusals = 1;
    await using gateway = await openForgetful('greenhouse', () => refusals-- > 0);
    const { ids, errors } = await readIds(gateway, 'greenhouse');
    expect(errors).toBeNull();
    expect(ids).toEqual(whole.greenhouse);
    expect(refusals).toBeLessThanOrEqual(0);
  });

  it('is an error that says to begin again if the list has no order', async () => {
    let isForgetful = false;
    await using gateway = await openForgetful('smartrecruiters', () => isForgetful);
    const { data } = await page(gateway, 'smartrecruiters', null);
    isForgetful = true;
    const { errors } = await page(gateway, 'smartrecruiters', data.users.pageInfo.endCursor, 2 * size);
    expect(errors).toMatchObject([
      {
        path: ['users'],
        message: expect.stringMatching(/begin the list again/),
        extensions: { code: 'CURSOR_EXPIRED', account: 'sr' },
      },
    ]);
    expect(sandboxes.findLeak(gateway.exposedText())).toBeNull();
  });

  it.each(['greenhouse', 'smartrecruiters'] as const)(
    'is one problem, and the list ends, if every cursor is forgotten: %s',
    async (provider) => {
      await using gateway = await openForgetful(provider, () => true);
      const query = `query ($after: String) { users(first: 3, after: $after, accounts: ["${accountNames[provider]}"]) {
        nodes { remoteId } pageInfo { hasNextPage endCursor } problems { code }
      } }`;
      const codes: string[] = [];
      let after: string | null = null;
      let pages = 0;
      for (let hasNextPage = true; hasNextPage && pages < 15; pages += 1) {
        const { users } = await gateway.data(query, { after });
        codes.push(...users.problems.map(({ code }: Data) => code));
        ({ hasNextPage, endCursor: after } = users.pageInfo);
      }
      expect(pages).toBeLessThan(15);
      expect(codes.filter((code) => code !== 'CURSOR_EXPIRED')).toEqual([]);
      expect(codes.length).toBeLessThanOrEqual(1);
      expect(sandboxes.findLeak(gateway.exposedText())).toBeNull();
    },
  );
});

describe('the next page of Greenhouse', () => {
  const cursor = '?cursor=abc';
  const links: readonly (readonly [where: string, link: () => string])[] = [
    ['to another host', () => `<${elsewhere.url}/v3/users${cursor}>; rel="next"`],
    [
      'to a host after an @',
      () => `<http://127.0.0.1@${elsewhere.url.slice(7)}/v3/users${cursor}>; rel="next"`,
    ],
    ['to a file', () => `<file:///etc/passwd${cursor}>; rel="next"`],
    ['to the link-local network', () => `<http://169.254.169.254/v3/users${cursor}>; rel="next"`],
    ['of another protocol', () => `<javascript:alert(1)${cursor}>; rel="next"`],
    ['without a cursor', () => `</v3/users?page=2>; rel="next"`],
    ['plain text', () => `${leak}; rel="next"`],
    ['unclosed', () => `<${leak}`],
  ];

  it.each(links)('is not requested if its link is %s', async (_where, link) => {
    await using gateway = await open(
      'greenhouse',
      changed(({ headers }) => ({ headers: { ...headers, link: link() } })),
    );
    const { ids, errors } = await readIds(gateway, 'greenhouse');
    expect(errors).toMatchObject([
      { path: ['users'], extensions: { code: 'UPSTREAM_CONTRACT', account: 'gh' } },
    ]);
    expect(ids).toEqual(whole.greenhouse.slice(0, size));
    expect(gateway.proxy.requests.filter(({ url }) => url?.includes('cursor=abc'))).toEqual([]);
    expect(sandboxes.findLeak(gateway.exposedText())).toBeNull();
  });
});

describe('the next page of SmartRecruiters', () => {
  it.each([[7], [{ [leak]: leak }], [[leak]], [true]])('is not requested if its id is %j', async (named) => {
    await using gateway = await open(
      'smartrecruiters',
      changed(({ body }) => ({
        body: Buffer.from(JSON.stringify({ ...JSON.parse(body.toString()), nextPageId: named })),
      })),
    );
    const { errors } = await readIds(gateway, 'smartrecruiters');
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_CONTRACT', account: 'sr' } }]);
    expect(sandboxes.findLeak(gateway.exposedText())).toBeNull();
  });

  it('is requested from the same host, whatever its id is', async () => {
    const named = `${elsewhere.url}/users@evil#?a=b&c`;
    await using gateway = await open(
      'smartrecruiters',
      changed((answer) => withNext(answer, named)),
    );
    await readIds(gateway, 'smartrecruiters');
    expect(gateway.proxy.hits.map(cursorOf)).toContain(named);
  });
});

it('an account that always fails does not hide the rows of the other account', async () => {
  await using gateway = await open('greenhouse', respondWith(500, leak) as Respond);
  const both =
    'query ($after: String) { both: users(first: 7, after: $after) { nodes { remoteId } pageInfo { hasNextPage endCursor } problems { code } } }';
  const ids: string[] = [];
  for (let after: string | null = null, pages = 0; pages < 12; pages += 1) {
    const { both: found } = await gateway.data(both, { after });
    ids.push(...found.nodes.map(({ remoteId }: Data) => remoteId));
    after = found.pageInfo.endCursor;
  }
  expect(ids).toEqual([...whole.greenhouse.slice(0, 7), ...whole.smartrecruiters]);
});

function cursorOf(url: string): string {
  const query = new URL(url, 'http://provider').searchParams;
  return query.get('cursor') ?? query.get('pageId') ?? '';
}

function withNext({ headers, body }: Forwarded, cursor: string | null): Partial<Forwarded> {
  const decoded = JSON.parse(body.toString());
  const { link: _, ...rest } = headers;
  if (Array.isArray(decoded)) {
    const link = cursor === null ? '' : `</v3/users?cursor=${encodeURIComponent(cursor)}>; rel="next"`;
    return { headers: { ...rest, link } };
  }
  const { nextPageId: __, ...envelope } = decoded;
  const named = cursor === null ? envelope : { ...envelope, nextPageId: cursor };
  return { headers: rest, body: Buffer.from(JSON.stringify(named)) };
}
