import { beforeEach, describe, expect, it } from 'vitest';
import type { Limit } from '../../src/http/http.ts';
import { createLimiter, type Limiter } from '../../src/http/limits/limiter.ts';
import { partOf, sharedLimit } from '../../src/http/limits/share.ts';
import { createFakeClock, type FakeClock } from '../support/clocks/fake-clock.ts';
import { createScope } from '../support/request-scope.ts';

const perSecond: Limit = { kind: 'rate', path: null, requests: 10, windowMs: 1_000 };
const perWindow: Limit = {
  ...{ kind: 'window', path: null, requests: 150, windowMs: 30_000, share: 1 },
  headers: { limit: 'x-ratelimit-limit', remaining: 'x-ratelimit-remaining', reset: 'x-ratelimit-reset' },
};
const good = { status: 200, headers: {} };
const refused = { status: 429, headers: { 'retry-after': '1' } };

let clock: FakeClock;
beforeEach(() => {
  clock = createFakeClock();
});

function limiterOf(...limits: Limit[]): Limiter {
  const origin = { account: 'acme', provider: 'smartrecruiters' };
  return createLimiter({ origin, limits, clock, random: () => 0.5, onEvent() {} });
}

/** Sends so many requests as soon as they may be sent, and tells when they were. */
function send(
  limiter: Limiter,
  count: number,
  responseTo: (nth: number) => typeof good = () => good,
): number[] {
  const sent: number[] = [];
  const scope = createScope(clock, 600_000);
  for (let nth = 0; nth < count; nth += 1)
    limiter.acquire('/jobs', scope).then((permit) => {
      permit.sent();
      sent.push(clock.now());
      permit.release(responseTo(sent.length - 1));
    });
  return sent;
}

/** The time between each request and the next. */
const gaps = (sent: readonly number[]) => sent.slice(1).map((time, nth) => time - (sent[nth] ?? 0));

describe('a share of the limits of an account', () => {
  it.each([
    [10, 0.33, 3],
    [150, 0.33, 49],
    [100, 0.29, 29],
    [8, 0.5, 4],
    [1, 0.5, 1],
    [10, 0.01, 1],
    [10, 1, 10],
  ])('of %i requests is %f of them, rounded down, and at least one: %i', (requests, share, part) => {
    expect(partOf(requests, share)).toBe(part);
  });

  it('is 3 of 10 in any second', async () => {
    const sent = send(limiterOf(sharedLimit(perSecond, 0.33)), 30);
    await clock.advance(20_000);
    expect(sent).toHaveLength(30);
    for (const [nth, time] of sent.entries())
      expect((sent[nth + 3] ?? Number.POSITIVE_INFINITY) - time).toBeGreaterThan(1_000);
  });

  it('is a share of the allowance that the headers show', async () => {
    const headers = { 'x-ratelimit-limit': '50', 'x-ratelimit-remaining': '49' };
    const sent = send(limiterOf(sharedLimit(perWindow, 0.5)), 60, () => ({ status: 200, headers }));
    await clock.advance(29_000);
    const first = sent.length;
    await clock.advance(30_000);
    expect([first, sent.length - first]).toEqual([25, 25]);
  });
});

describe('a 429 that another program causes', () => {
  it('halves the pace, each further one halves it again, and the pace recovers', async () => {
    const limiter = limiterOf(perSecond);
    send(limiter, 1, () => refused);
    await clock.advance(1_000);
    const slow = send(limiter, 5);
    await clock.advance(2_000);
    expect(gaps(slow)).toEqual([200, 200, 200, 200]);

    send(limiter, 1, () => refused);
    await clock.advance(1_500);
    const slower = send(limiter, 4);
    await clock.advance(2_000);
    expect(gaps(slower)).toEqual([400, 400, 400]);

    await clock.advance(10_000);
    const faster = send(limiter, 3);
    await clock.advance(1_000);
    expect(gaps(faster)).toEqual([200, 200]);

    await clock.advance(10_000);
    const free = send(limiter, 10);
    await clock.advance(0);
    expect(free).toHaveLength(10);
  });

  it('counts once with others that were in flight together', async () => {
    const limiter = limiterOf(perSecond);
    send(limiter, 8, () => refused);
    await clock.advance(1_000);
    const sent = send(limiter, 3);
    await clock.advance(2_000);
    expect(gaps(sent)).toEqual([200, 200]);
  });

  it('leads to fewer refusals than a burst after each pause', async () => {
    const limiter = limiterOf(perSecond);
    let refusals = 0;
    const recent: number[] = [];
    /** Another program takes 6 of the 10 requests in each second. */
    const respond = () => {
      recent.push(clock.now());
      while ((recent[0] ?? 0) <= clock.now() - 1_000) recent.shift();
      if (recent.length <= 4) return good;
      refusals += 1;
      return { status: 429, headers: {} };
    };
    const sent = send(limiter, 200, respond);
    await clock.advance(120_000);
    expect(sent).toHaveLength(200);
    expect(refusals).toBeLessThan(0.1 * sent.length);
  });
});
