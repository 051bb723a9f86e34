import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Limit } from '../../src/http/http.ts';
import { createLimiter, type Limiter, type Permit } from '../../src/http/limits/limiter.ts';
import { createFakeClock, type FakeClock } from '../support/clocks/fake-clock.ts';
import { createScope, type TestScope } from '../support/request-scope.ts';

const origin = { account: 'acme', provider: 'smartrecruiters' };
const perSecond: Limit = { kind: 'rate', path: null, requests: 10, windowMs: 1_000 };
const atOnce: Limit = { kind: 'concurrency', path: null, requests: 8 };
const oneList: Limit = { kind: 'concurrency', path: /^\/candidates$/, requests: 1 };
const good = { status: 200, headers: {} };

let clock: FakeClock;
beforeEach(() => {
  clock = createFakeClock();
});

function limiterOf(...limits: Limit[]): Limiter {
  return createLimiter({ origin, limits, clock, random: () => 0.5, onEvent() {} });
}

/** Acquires a permit and keeps it; records the outcome. */
function ask(limiter: Limiter, scope: TestScope, path = '/jobs') {
  const asked: { permit: Permit | null; error: unknown } = { permit: null, error: null };
  limiter.acquire(path, scope).then(
    (permit) => {
      permit.sent();
      asked.permit = permit;
    },
    (error) => {
      asked.error = error;
    },
  );
  return asked;
}

const passed = (all: readonly { permit: Permit | null }[]) =>
  all.filter(({ permit }) => permit !== null).length;
const times = <T>(count: number, make: (nth: number) => T) =>
  Array.from({ length: count }, (_, nth) => make(nth));

describe('a rate limit', () => {
  it('admits slightly fewer requests in any second than the limit allows', async () => {
    const limiter = limiterOf(perSecond);
    const asked = times(25, () => ask(limiter, createScope(clock)));
    await clock.advance(0);
    expect(passed(asked)).toBe(10);
    await clock.advance(1_000);
    expect(passed(asked)).toBe(10);
    await clock.advance(30);
    expect(passed(asked)).toBe(20);
    await clock.advance(1_030);
    expect(passed(asked)).toBe(25);
  });

  it('counts a request from the time that it is sent, not admitted', async () => {
    const limiter = limiterOf({ ...perSecond, requests: 1 });
    const first = await limiter.acquire('/jobs', createScope(clock));
    const second = ask(limiter, createScope(clock));
    await clock.advance(5_000);
    expect(second.permit).toBeNull();
    first.sent();
    await clock.advance(1_029);
    expect(second.permit).toBeNull();
    await clock.advance(1);
    expect(second.permit).not.toBeNull();
  });

  it('does not count a request that was never sent', async () => {
    const limiter = limiterOf({ ...perSecond, requests: 1 });
    const first = await limiter.acquire('/jobs', createScope(clock));
    const second = ask(limiter, createScope(clock));
    first.release(null);
    await clock.advance(0);
    expect(second.permit).not.toBeNull();
  });
});

describe('a concurrency limit', () => {
  it('admits a request when another has ended', async () => {
    const limiter = limiterOf(atOnce);
    const asked = times(10, () => ask(limiter, createScope(clock)));
    await clock.advance(10_000);
    expect(passed(asked)).toBe(8);
    asked[0]?.permit?.release(good);
    await clock.advance(0);
    expect(passed(asked)).toBe(9);
  });

  it('counts an aborted request until the provider may have noticed', async () => {
    const limiter = limiterOf(oneList);
    const first = ask(limiter, createScope(clock), '/candidates');
    const second = ask(limiter, createScope(clock), '/candidates');
    await clock.advance(0);
    first.permit?.release(null);
    await clock.advance(249);
    expect(second.permit).toBeNull();
    await clock.advance(1);
    expect(second.permit).not.toBeNull();
  });

  it('does not delay requests to other paths', async () => {
    const limiter = limiterOf(perSecond, atOnce, oneList);
    const scope = createScope(clock);
    const lists = times(3, () => ask(limiter, scope, '/candidates'));
    const details = times(3, (nth) => ask(limiter, scope, `/candidates/${nth}`));
    await clock.advance(0);
    expect(passed(lists)).toBe(1);
    expect(passed(details)).toBe(3);
  });
});

describe('taking turns', () => {
  it('serves a scope with one request before the second request of a scope with a hundred', async () => {
    const limiter = limiterOf({ ...perSecond, requests: 1 });
    const busy = createScope(clock, 300_000);
    const many = times(100, () => ask(limiter, busy));
    const modest = ask(limiter, createScope(clock));
    await clock.advance(1_030);
    expect(passed(many)).toBe(2);
    await clock.advance(1_030);
    expect(modest.permit).not.toBeNull();
    expect(passed(many)).toBe(2);
  });

  it('serves every scope, for any numbers of requests', async () => {
    const scopes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(scopes, async (amounts) => {
        clock = createFakeClock();
        const limiter = limiterOf({ ...perSecond, requests: 1 });
        const asked = amounts.map((amount) => {
          const scope = createScope(clock, 1_000_000);
          return times(amount, () => ask(limiter, scope));
        });
        for (let round = 1; round <= 5; round += 1) {
          await clock.advance(1_030 * amounts.length);
          asked.forEach((own, nth) => {
            expect(passed(own)).toBeGreaterThanOrEqual(Math.min(round, amounts[nth] ?? 0));
          });
        }
      }),
      { numRuns: 20 },
    );
  });

  it('gives no scope a second turn while another waits for its first', async () => {
    const request = fc.record({
      by: fc.nat(4),
      waitMs: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(1_500)),
      durationMs: fc.integer({ min: 1, max: 3_000 }),
    });
    const requests = fc.array(request, { minLength: 10, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(requests, fc.integer({ min: 1, max: 5 }), async (all, places) => {
        clock = createFakeClock();
        const limiter = limiterOf({ ...perSecond, requests: 2 }, { ...atOnce, requests: places });
        const scopes = times(5, () => createScope(clock, 10_000_000));
        const waiting = times(5, () => 0);
        /** Turns of other scopes while a scope waits for its next one. */
        const turns = times(5, () => times(5, () => 0));
        let most = 0;
        for (const { by, waitMs, durationMs } of all) {
          await clock.advance(waitMs);
          waiting[by] = (waiting[by] ?? 0) + 1;
          if (waiting[by] === 1) turns[by]?.fill(0);
          void limiter.acquire('/jobs', scopes[by] ?? createScope(clock)).then((permit) => {
            permit.sent();
            clock.after(durationMs, () => permit.release(good));
            waiting[by] = (waiting[by] ?? 0) - 1;
            turns[by]?.fill(0);
            for (const [other, had] of turns.entries()) {
              had[by] = (had[by] ?? 0) + (other !== by && (waiting[other] ?? 0) > 0 ? 1 : 0);
            }
            most = Math.max(most, ...turns.flat());
          });
          await clock.advance(0);
        }
        await clock.advance(3_000 * all.length);
        expect(waiting).toEqual([0, 0, 0, 0, 0]);
        expect(most).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100, seed: 20_261_122 },
    );
  });

  it('serves every path while another is busy', async () => {
    const limiter = limiterOf({ ...perSecond, requests: 1 }, oneList);
    const scope = createScope(clock, 1_000_000);
    const details = times(50, () => ask(limiter, scope, '/jobs'));
    const list = ask(limiter, scope, '/candidates');
    await clock.advance(3 * 1_030);
    expect(list.permit).not.toBeNull();
    expect(passed(details)).toBe(3);
  });
});

describe('waiting', () => {
  it('is refused at once if it is expected to outlast the deadline', async () => {
    const limiter = limiterOf({ ...perSecond, requests: 1 });
    const asked = times(5, () => ask(limiter, createScope(clock, 3_000)));
    await clock.advance(0);
    expect(passed(asked)).toBe(1);
    expect(asked.map(({ error }) => error)).toMatchObject([
      null,
      null,
      null,
      { code: 'UPSTREAM_RATE_LIMITED', retryAfter: 4, status: null, origin },
      { code: 'UPSTREAM_RATE_LIMITED', retryAfter: 4 },
    ]);
  });

  it('is not refused to a new scope because of the many requests of another', async () => {
    const limiter = limiterOf({ ...perSecond, requests: 1 });
    const busy = createScope(clock, 1_000_000);
    for (let nth = 0; nth < 100; nth += 1) ask(limiter, busy);
    const modest = ask(limiter, createScope(clock, 3_000));
    await clock.advance(2_060);
    expect(modest.permit).not.toBeNull();
  });

  it('ends at the deadline if requests take longer than expected', async () => {
    const limiter = limiterOf({ ...atOnce, requests: 1 });
    ask(limiter, createScope(clock));
    const second = ask(limiter, createScope(clock, 3_000));
    await clock.advance(2_999);
    expect(second.error).toBeNull();
    await clock.advance(1);
    expect(second.error).toMatchObject({ code: 'UPSTREAM_RATE_LIMITED' });
  });

  it('ends at once when the signal aborts, and frees the slot', async () => {
    const limiter = limiterOf({ ...perSecond, requests: 1 });
    ask(limiter, createScope(clock));
    const leaving = createScope(clock);
    const [gone, next] = [ask(limiter, leaving), ask(limiter, createScope(clock))];
    const reason = new Error('left');
    leaving.leave(reason);
    await clock.advance(0);
    expect(gone.error).toBe(reason);
    await clock.advance(1_030);
    expect(next.permit).not.toBeNull();
    expect(gone.permit).toBeNull();
  });

  it('does not begin for an aborted request', async () => {
    const leaving = createScope(clock);
    leaving.leave(new Error('left'));
    await expect(limiterOf(perSecond).acquire('/jobs', leaving)).rejects.toThrow('left');
  });

  it('is limited in number', async () => {
    const limiter = limiterOf({ ...atOnce, requests: 1 });
    const scope = createScope(clock);
    const asked = times(10_002, () => ask(limiter, scope));
    await clock.advance(0);
    expect(asked.at(-2)?.error).toBeNull();
    expect(asked.at(-1)?.error).toMatchObject({ code: 'UPSTREAM_RATE_LIMITED' });
  });

  it('leaves no timer behind', async () => {
    const limiter = limiterOf({ ...perSecond, requests: 1 });
    const asked = times(3, () => ask(limiter, createScope(clock)));
    await clock.advance(5_000);
    expect(passed(asked)).toBe(3);
    expect(clock.pending).toEqual([]);
  });
});

describe('a 429', () => {
  const refusal = (headers = {}) => ({ status: 429, headers });

  it('delays all requests by the Retry-After', async () => {
    const limiter = limiterOf(atOnce);
    const first = ask(limiter, createScope(clock));
    await clock.advance(0);
    first.permit?.release(refusal({ 'retry-after': '5' }));
    const others = times(3, () => ask(limiter, createScope(clock)));
    await clock.advance(4_999);
    expect(passed(others)).toBe(0);
    await clock.advance(1);
    expect(passed(others)).toBe(3);
  });

  it('refuses queued requests with an earlier deadline at once', async () => {
    const limiter = limiterOf({ ...atOnce, requests: 1 });
    const first = ask(limiter, createScope(clock));
    const [hurried, patient] = [
      ask(limiter, createScope(clock, 4_000)),
      ask(limiter, createScope(clock, 6_000)),
    ];
    await clock.advance(0);
    first.permit?.release(refusal({ 'retry-after': '5' }));
    await clock.advance(0);
    expect(hurried.error).toMatchObject({ code: 'UPSTREAM_RATE_LIMITED', retryAfter: 5 });
    await clock.advance(5_000);
    expect(patient.permit).not.toBeNull();
  });

  it('without Retry-After delays all requests by a time that grows with each repetition', async () => {
    const limiter = limiterOf(atOnce);
    const waits: number[] = [];
    for (let nth = 0; nth < 7; nth += 1) {
      const begin = clock.now();
      const asked = ask(limiter, createScope(clock, 100_000));
      await clock.advance(0);
      while (asked.permit === null) await clock.advance(clock.pending[0] ?? 0);
      waits.push(clock.now() - begin);
      asked.permit.release(refusal());
    }
    expect(waits).toEqual([0, 750, 1_500, 3_000, 6_000, 12_000, 22_500]);
  });

  it('counts once with others that were in flight together', async () => {
    const limiter = limiterOf(atOnce);
    const asked = times(8, () => ask(limiter, createScope(clock)));
    await clock.advance(0);
    for (const { permit } of asked) permit?.release(refusal());
    const next = ask(limiter, createScope(clock));
    await clock.advance(750);
    expect(next.permit).not.toBeNull();
  });
});

describe('together', () => {
  const request = fc.record({
    path: fc.constantFrom('/candidates', '/candidates/1', '/jobs'),
    waitMs: fc.integer({ min: 0, max: 300 }),
    durationMs: fc.integer({ min: 1, max: 2_000 }),
    leavesAfterMs: fc.option(fc.integer({ min: 0, max: 3_000 })),
    scope: fc.integer({ min: 0, max: 3 }),
  });

  it('the limits are never exceeded, for any requests and aborts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 20, maxLength: 60 }), async (requests) => {
        clock = createFakeClock();
        const limiter = limiterOf(perSecond, atOnce, oneList);
        const scopes = times(4, () => createScope(clock, 60_000));
        const sent: number[] = [];
        const running: string[] = [];
        for (const { path, waitMs, durationMs, leavesAfterMs, scope } of requests) {
          await clock.advance(waitMs);
          const by =
            leavesAfterMs === null ? (scopes[scope] ?? createScope(clock)) : createScope(clock, 60_000);
          if (leavesAfterMs !== null) clock.after(leavesAfterMs, () => by.leave(new Error('left')));
          limiter.acquire(path, by).then(
            (permit) => {
              permit.sent();
              sent.push(clock.now());
              running.push(path);
              expect(running.length).toBeLessThanOrEqual(8);
              expect(running.filter((other) => other === '/candidates').length).toBeLessThanOrEqual(1);
              clock.after(durationMs, () => {
                running.splice(running.indexOf(path), 1);
                permit.release(good);
              });
            },
            () => {},
          );
        }
        await clock.advance(120_000);
        expect(running).toEqual([]);
        sent.forEach((moment, nth) => {
          expect((sent[nth + 10] ?? Number.POSITIVE_INFINITY) - moment).toBeGreaterThan(1_000);
        });
        expect(clock.pending).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
