import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { providers } from '../../../src/adapters/index.ts';
import { systemClock } from '../../../src/clock.ts';
import { toConfig } from '../../../src/config/config.ts';
import { createGateway } from '../../../src/gateway.ts';
import { createLogger } from '../../../src/telemetry/logger.ts';

const html = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

const gateway = openGateway(true);

describe('GraphiQL', () => {
  it('is the page at /graphql for a browser', async () => {
    const page = await get('/graphql', { accept: html });

    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('<title>hiregraph</title>');
  });

  it('has a content security policy that allows only its own resources', async () => {
    const { headers } = await get('/graphql', { accept: html });
    const policy = headers.get('content-security-policy')?.split('; ') ?? [];

    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('has no inline script and no link to another host', async () => {
    const page = await (await get('/graphql', { accept: html })).text();

    expect(page).not.toMatch(/<script(?! src="graphql\/assets\/)/);
    expect(page).not.toMatch(/(?:src|href)="(?!graphql\/assets\/)/);
  });

  it('serves every file of the page as immutable', async () => {
    for (const path of await filePaths()) {
      const { status, headers } = await get(path, {});

      expect([path, status]).toEqual([path, 200]);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('compresses files for clients that accept it', async () => {
    const [path = ''] = (await filePaths()).filter((name) => name.includes('graphiql.'));
    const plain = await get(path, {});
    const zipped = await get(path, { 'accept-encoding': 'br, gzip' });
    const bytes = Buffer.from(await zipped.arrayBuffer());

    expect(plain.headers.has('content-encoding')).toBe(false);
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.headers.get('vary')).toBe('accept-encoding');
    expect(gunzipSync(bytes).equals(Buffer.from(await plain.arrayBuffer()))).toBe(true);
  });

  it('answers other file names with 404', async () => {
    expect((await get('/graphql/assets/graphiql.js', {})).status).toBe(404);
    expect((await get('/graphql/assets/../package.json', {})).status).toBe(404);
  });

  it('does not replace the response to a query in the URL, also for a browser', async () => {
    const answer = await get(`/graphql?query=${encodeURIComponent('{ accounts { name } }')}`, {
      accept: html,
    });

    expect(await answer.json()).toEqual({ data: { accounts: [{ name: 'acme' }] } });
  });

  it('is not the response to a program without a query', async () => {
    const answer = await get('/graphql', { accept: '*/*' });

    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
  });
});

describe('without GraphiQL,', () => {
  const without = openGateway(false);

  it('a browser gets the error of a request without a query', async () => {
    const answer = await get('/graphql', { accept: html }, without);

    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(await answer.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
  });

  it('its files are not found', async () => {
    for (const path of await filePaths()) expect((await get(path, {}, without)).status).toBe(404);
  });
});

describe('the public page of a gateway with callers', () => {
  const closed = openGateway(true, {
    callers: { anonymous: 'reader' },
    roles: { reader: { accounts: '*', read: '*' } },
  });

  it('has a field for a key, and names no account', async () => {
    const page = await (await get('/graphql', { accept: html }, closed)).text();
    const files = await Promise.all(namesIn(page).map(async (path) => (await get(path, {}, closed)).text()));
    const own = files.filter((text) => text.length < 100_000).join('\n');

    expect(page).toContain('id="key-form"');
    expect(own).toContain('Candidates');
    expect(`${page}${own}`).not.toContain('acme');
  });
});

/** The account has a closed port: the page needs no provider. */
function openGateway(graphiql: boolean, access: object = {}) {
  const auth = { type: 'client_credentials', clientId: 'id', clientSecret: 'secret' };
  const value = { server: { graphiql }, accounts: { acme: { provider: 'greenhouse', auth } }, ...access };
  const config = toConfig({ value, mistakes: [] }, providers);
  return createGateway({ config, clock: systemClock, logger: createLogger({ write() {} }, 'silent') });
}

function get(path: string, headers: Record<string, string>, from = gateway): Promise<Response> {
  return from.fetch(new Request(`http://gateway${path}`, { headers }));
}

/** The paths of the files that the page and its first script name. */
async function filePaths(): Promise<string[]> {
  const page = await (await get('/graphql', { accept: html })).text();
  const ofPage = namesIn(page);
  const start = ofPage.find((path) => path.includes('start.')) ?? '';
  const ofScript = namesIn(await (await get(start, {})).text());
  expect(Math.min(ofPage.length, ofScript.length)).toBeGreaterThan(0);
  return [...ofPage, ...ofScript];
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/"(graphql\/assets\/[\w.-]+)"/g)].map(([, path]) => `/${path}`);
}
