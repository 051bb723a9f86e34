import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GreenhouseSandbox, startGreenhouse } from '../../src/sandbox/greenhouse/index.ts';
import type { AttachmentFacts } from '../../src/sandbox/model/attachments.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { createClient } from './greenhouse-client.ts';

const dayMs = 86_400_000;
const clock = createFakeClock();
let sandbox: GreenhouseSandbox;

beforeEach(async () => {
  sandbox = await startGreenhouse({ clock });
});

afterEach(() => sandbox.close());

/** Finds a matching attachment with its current URL. */
async function issue(fits: (attachment: AttachmentFacts) => boolean) {
  const attachment = sandbox.dataset.attachments.find(fits);
  if (attachment === undefined) throw new Error('There is no such attachment.');
  const id = sandbox.remoteId('Attachment', attachment.key);
  const [row] = await (await createClient(sandbox)).rows(`/v3/attachments?ids=${id}`);
  return { attachment, url: String(row?.url) };
}

describe('the URL of an attachment', () => {
  it('serves the bytes with their type, without a credential', async () => {
    const { attachment, url } = await issue(
      ({ kind, content }) => kind === 'RESUME' && content.includes('東京'),
    );
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/files\/\d+\?expires=\d+&signature=/);
    const response = await fetch(url);

    expect(response.status).toBe(200);
    expect(response.redirected).toBe(false);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(attachment.content);
  });

  it('serves a file that is larger than a buffer', async () => {
    const { attachment, url } = await issue(({ content }) => content.length > 200_000);
    const bytes = await (await fetch(url)).arrayBuffer();
    expect(bytes.byteLength).toBe(Buffer.byteLength(attachment.content));
  });

  it('redirects once for a take-home test', async () => {
    const { attachment, url } = await issue(({ kind }) => kind === 'TAKE_HOME');
    const first = await fetch(url, { redirect: 'manual' });
    expect([first.status, new URL(first.headers.get('location') ?? '').pathname]).toEqual([
      302,
      `${new URL(url).pathname}/content`,
    ]);
    const response = await fetch(url);
    expect([response.redirected, await response.text()]).toEqual([true, attachment.content]);
  });

  it('expires after seven days, and the API then issues a new one', async () => {
    const { attachment, url } = await issue(({ kind }) => kind === 'COVER_LETTER');
    await clock.advance(7 * dayMs - 1);
    expect((await fetch(url)).status).toBe(200);
    await clock.advance(1);
    expect((await fetch(url)).status).toBe(403);
    const fresh = await issue(({ key }) => key === attachment.key);
    expect(fresh.url).not.toBe(url);
    expect((await fetch(fresh.url)).status).toBe(200);
  });

  it.each([
    ['another signature', (url: URL) => url.searchParams.set('signature', 'x')],
    ['a later end', (url: URL) => url.searchParams.set('expires', '99999999999999')],
    ['another file', (url: URL) => (url.pathname = '/files/1')],
    ['no signature', (url: URL) => (url.search = '')],
  ])('is refused with %s', async (_what, change) => {
    const url = new URL((await issue(({ kind }) => kind === 'RESUME')).url);
    change(url);
    expect((await fetch(url)).status).toBe(403);
  });

  it('is refused together with a token', async () => {
    const { url } = await issue(({ kind }) => kind === 'RESUME');
    const response = await fetch(url, { headers: { authorization: 'Bearer a.b.c' } });
    expect(response.status).toBe(400);
  });

  it('does not count towards the rate limit', async () => {
    const { url } = await issue(({ kind }) => kind === 'RESUME');
    expect((await fetch(url)).headers.has('x-ratelimit-remaining')).toBe(false);
  });
});

it('omits the URL if fields omits it', async () => {
  const [row] = await (await createClient(sandbox)).rows('/v3/attachments?per_page=1&fields=id,filename');
  expect(Object.keys(row ?? {})).toEqual(['id', 'filename']);
});
