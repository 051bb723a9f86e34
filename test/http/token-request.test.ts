import { inspect } from 'node:util';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTokenRequest } from '../../src/http/auth/token-request.ts';
import { createFakeClock, type FakeClock } from '../support/clocks/fake-clock.ts';
import { createScope } from '../support/request-scope.ts';
import { type Answers, json, startUpstream, type Upstream } from './upstream.ts';

const origin = { account: 'acme', provider: 'greenhouse' };

let clock: FakeClock;
beforeEach(() => {
  clock = createFakeClock();
});

function request(upstream: Upstream) {
  return createTokenRequest({
    origin,
    url: new URL('/token?v=1', upstream.url),
    headers: { authorization: 'Basic c2VjcmV0' },
    form: [
      ['grant_type', 'client_credentials'],
      ['sub', '4001'],
    ],
    timeoutMs: 15_000,
    clock,
    random: () => 0.5,
  });
}

/** Returns the error after a check that it has no secret in it. */
async function failure(answers: Answers): Promise<unknown> {
  await using upstream = await startUpstream(answers);
  const error: unknown = await request(upstream)(createScope(clock)).then(
    () => null,
    (reason) => reason,
  );
  const shown = inspect(error, { depth: null, showHidden: true }) + JSON.stringify(error);
  expect(shown).not.toMatch(/c2VjcmV0|leaked/);
  return error;
}

describe('a token request', () => {
  it('posts a form and reads the token', async () => {
    await using upstream = await startUpstream((_request, response) =>
      json(response, { access_token: 'abc', expires_in: 60 }),
    );
    expect(await request(upstream)(createScope(clock))).toEqual({
      value: 'abc',
      expiresAt: clock.now() + 60_000,
    });
    expect(upstream.requests).toMatchObject([
      {
        method: 'POST',
        url: '/token?v=1',
        headers: { authorization: 'Basic c2VjcmV0', 'content-type': 'application/x-www-form-urlencoded' },
        body: 'grant_type=client_credentials&sub=4001',
      },
    ]);
    await vi.waitFor(() => expect(upstream.connections.size).toBe(0));
  });

  it.each([
    [
      400,
      { message: 'client_id=leaked does not contain a valid client ID suffix' },
      'UPSTREAM_UNAUTHENTICATED',
    ],
    [401, { error: 'invalid_client', leaked: true }, 'UPSTREAM_UNAUTHENTICATED'],
    [403, { message: 'leaked' }, 'UPSTREAM_FORBIDDEN'],
    [404, {}, 'UPSTREAM_REJECTED'],
    [429, {}, 'UPSTREAM_RATE_LIMITED'],
    [500, {}, 'UPSTREAM_UNAVAILABLE'],
  ])('fails with %d without a retry, and repeats nothing of the response', async (status, body, code) => {
    let count = 0;
    const error = await failure((_request, response) => {
      count += 1;
      json(response, body, status, { 'retry-after': '7' });
    });
    expect(error).toMatchObject({ code, status, origin });
    expect(count).toBe(1);
  });

  it.each([
    ['no token', (response: Parameters<Answers>[1]) => json(response, { token: 'leaked' })],
    ['no JSON', (response: Parameters<Answers>[1]) => response.end('<p>leaked')],
    ['too much', (response: Parameters<Answers>[1]) => response.end('"leaked'.padEnd(70_000))],
    [
      'a redirect',
      (response: Parameters<Answers>[1]) => response.writeHead(302, { location: '/leaked' }).end(),
    ],
  ])('refuses %s', async (_name, answer) => {
    expect(await failure((_request, response) => answer(response))).toMatchObject({
      code: 'UPSTREAM_CONTRACT',
    });
  });

  it('is retried if the connection breaks or the host is down for a moment', async () => {
    await using upstream = await startUpstream((_request, response, nth) => {
      if (nth === 1) response.destroy();
      else if (nth === 2) json(response, {}, 503);
      else json(response, { access_token: 'abc', expires_in: 60 });
    });
    const token = request(upstream)(createScope(clock));
    await vi.waitFor(() => expect(upstream.requests).toHaveLength(1));
    await vi.waitFor(async () => {
      await clock.advance(250);
      expect(upstream.requests).toHaveLength(3);
    });
    expect(await token).toMatchObject({ value: 'abc' });
  });

  it('ends if no response arrives in time', async () => {
    await using upstream = await startUpstream(() => {});
    const token = expect(request(upstream)(createScope(clock, 20_000))).rejects.toMatchObject({
      code: 'UPSTREAM_TIMEOUT',
      message: 'greenhouse did not answer within 15 s',
    });
    await vi.waitFor(() => expect(upstream.requests).toHaveLength(1));
    await clock.advance(15_000);
    await token;
    await vi.waitFor(() => expect(upstream.connections.size).toBe(0));
  });
});
