import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionEvent, Limit } from '../../src/http/http.ts';
import { createLimiter, type Limiter, type Permit } from '../../src/http/limits/limiter.ts';
import { anyText } from '../support/any-text.ts';
import { createFakeClock, type FakeClock } from '../support/clocks/fake-clock.ts';
import { createScope } from '../support/request-scope.ts';

const origin = { account: 'acme', provider: 'greenhouse' };
const windowMs = 30_000;
const window: Limit = {
  kind: 'window',
  path: null,
  requests: 150,
  windowMs,
  share: 1,
  headers: { limit: 'x-ratelimit-limit', remaining: 'x-ratelimit-remaining', reset: 'x-ratelimit-reset' },
};

interface ProviderOptions {
  readonly allowance: number;
  /** Milliseconds by which its clock is ahead. */
  readonly leadMs: number;
  readonly saysDate: boolean;
  /** The same for every second response, as with several machines. */
  readonly dateErrorMs: number;
  /** The longest latency; each response takes a random share of it. */
  readonly slownessMs: number;
  /** Changes the headers of a response; by default they stay. */
  readonly spoil?: (headers: Record<string, string>) => Record<string, string>;
  /** The share of responses that break off; by default none. */
  readonly lost?: number;
}

let clock: FakeClock;
let limiter: Limiter;
/** What the operator is told. */
let events: ConnectionEvent[];
beforeEach(() => {
  clock = createFakeClock();
  events = [];
  limiter = limiterOf(window);
});

function limiterOf(...limits: Limit[]): Limiter {
  return createLimiter({ origin, limits, clock, random: () => 0.5, onEvent: (event) => events.push(event) });
}

/** Counts as Greenhouse does: windows of 30 s on its own clock, and headers on every response. */
function createProvider(
  {
    allowance,
    leadMs,
    saysDate,
    dateErrorMs,
    slownessMs,
    spoil = (headers) => headers,
    lost = 0,
  }: ProviderOptions,
  random: () => number,
) {
  const counts = { accepted: 0, refused: 0 };
  let current = 0;
  let used = 0;
  function count(): boolean {
    const now = Math.floor((clock.now() + leadMs) / windowMs);
    if (now !== current) [current, used] = [now, 0];
    used += 1;
    return used <= allowance;
  }
  function answer(
    isAccepted: boolean,
    remaining: number,
  ): { status: number; headers: Record<string, string> } {
    const now = clock.now() + leadMs;
    const shown = now + (random() < 0.5 ? dateErrorMs : 0);
    const date = new Date(Math.floor(shown / 1_000) * 1_000).toUTCString();
    const headers = spoil({
      ...(saysDate ? { date } : {}),
      'x-ratelimit-limit': String(allowance),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(Math.floor((now + windowMs) / 1_000)),
    });
    const wait = { 'retry-after': String(Math.ceil((windowMs - (now % windowMs)) / 1_000)) };
    return isAccepted ? { status: 200, headers } : { status: 429, headers: { ...headers, ...wait } };
  }
  function serve(permit: Permit): void {
    permit.sent();
    const part = () => (random() * slownessMs) / 3;
    clock.after(part(), () => {
      const isAccepted = count();
      const remaining = Math.max(0, allowance - used);
      counts[isAccepted ? 'accepted' : 'refused'] += 1;
      clock.after(part(), () => {
        const answered = answer(isAccepted, remaining);
        clock.after(part(), () => permit.release(random() < lost ? null : answered));
      });
    });
  }
  return { counts, count, serve };
}

/** A seeded generator: the same numbers in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function demand(perSecond: number, serve: (permit: Permit) => void, random: () => number): void {
  limiter.acquire('/jobs', createScope(clock)).then(serve, () => {});
  clock.after((-Math.log(1 - random()) * 1_000) / perSecond, () => demand(perSecond, serve, random));
}

describe('less than a tenth of the allowance', () => {
  async function use(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      const permit = await limiter.acquire('/jobs', createScope(clock));
      permit.sent();
      permit.release({ status: 200, headers: {} });
    }
  }

  it('is reported once in each window', async () => {
    const low = { kind: 'rate limit nearly reached', remaining: 14, allowance: 150 };
    await clock.advance(windowMs - (clock.now() % windowMs) + 5_000);
    await use(135);
    expect(events).toEqual([]);
    await use(3);
    expect(events).toEqual([low]);
    await clock.advance(windowMs);
    await use(135);
    expect(events).toEqual([low]);
    await use(2);
    expect(events).toEqual([low, low]);
  });
});

describe('three times the capacity', () => {
  it.each([
    [
      'clocks agree, for an hour',
      60,
      { allowance: 150, leadMs: 0, saysDate: true, dateErrorMs: 0, slownessMs: 500 },
    ],
    [
      'the provider is ahead, for an hour',
      60,
      { allowance: 150, leadMs: 7_700, saysDate: true, dateErrorMs: 0, slownessMs: 500 },
    ],
    [
      'the provider is behind',
      10,
      { allowance: 150, leadMs: -12_345, saysDate: true, dateErrorMs: 0, slownessMs: 500 },
    ],
    [
      'it sends no Date',
      10,
      { allowance: 150, leadMs: 200, saysDate: false, dateErrorMs: 0, slownessMs: 500 },
    ],
    [
      'its machines have different clocks',
      10,
      { allowance: 150, leadMs: 200, saysDate: true, dateErrorMs: 7_000, slownessMs: 500 },
    ],
    ['it is slow', 10, { allowance: 150, leadMs: 300, saysDate: true, dateErrorMs: 0, slownessMs: 9_000 }],
    [
      'it allows less than was declared',
      10,
      { allowance: 50, leadMs: 300, saysDate: true, dateErrorMs: 0, slownessMs: 500 },
    ],
    [
      'it allows more than was declared',
      10,
      { allowance: 400, leadMs: 300, saysDate: true, dateErrorMs: 0, slownessMs: 500 },
    ],
  ])('gets no 429 and uses almost all of the allowance: %s', async (_name, minutes, options) => {
    const random = createRandom(42);
    const provider = createProvider(options, random);
    demand((3 * options.allowance * 1_000) / windowMs, provider.serve, random);
    await clock.advance(minutes * 60_000);
    expect(provider.counts.refused).toBe(0);
    expect(provider.counts.accepted).toBeGreaterThan(0.95 * 2 * minutes * options.allowance);
  });

  it('gets few 429s if others use half of the same allowance', async () => {
    const random = createRandom(42);
    const provider = createProvider(
      { allowance: 150, leadMs: 300, saysDate: true, dateErrorMs: 0, slownessMs: 500 },
      random,
    );
    function other(): void {
      provider.count();
      clock.after(400, other);
    }
    other();
    demand(15, provider.serve, random);
    await clock.advance(600_000);
    expect(provider.counts.refused).toBeLessThan(0.02 * provider.counts.accepted);
  });
});

describe('at random', () => {
  const seed = fc.integer({ min: 1, max: 1_000_000 });
  const slownessMs = fc.integer({ min: 0, max: 9_000 });
  /** A provider that sends its allowance and its Date. */
  const clear = fc.record({
    seed,
    slownessMs,
    lost: fc.constant(0),
    allowance: fc.integer({ min: 5, max: 60 }),
    leadMs: fc.integer({ min: -300_000, max: 300_000 }),
    spoilt: fc.constant(0),
  });
  /** A provider with missing or broken headers, or responses that break off, and a clock about as good as ours. */
  const unclear = fc.record({
    seed,
    slownessMs,
    lost: fc.constantFrom(0, 0.1, 0.5),
    allowance: fc.constant(20),
    leadMs: fc.integer({ min: -400, max: 400 }),
    spoilt: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const request = fc.record({
    waitMs: fc.oneof({ weight: 5, arbitrary: fc.nat(200) }, fc.nat(20_000)),
    leavesAfterMs: fc.option(fc.nat(60_000), { freq: 5 }),
  });

  it('the allowance of a window is never exceeded, and every request that is not aborted is served', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(clear, unclear),
        fc.array(request, { minLength: 30, maxLength: 150 }),
        fc.array(fc.oneof(anyText, fc.string()), { minLength: 1 }),
        async ({ seed, spoilt, ...options }, requests, rubbish) => {
          clock = createFakeClock();
          limiter = limiterOf({ ...window, requests: 20 });
          const random = createRandom(seed);
          const spoil = (headers: Record<string, string>) =>
            Object.fromEntries(
              Object.entries(headers).flatMap(([name, value]) => {
                if (random() >= spoilt) return [[name, value]];
                return random() < 0.5 ? [] : [[name, rubbish[Math.floor(random() * rubbish.length)] ?? '']];
              }),
            );
          const provider = createProvider({ ...options, saysDate: true, dateErrorMs: 0, spoil }, random);
          let stayed = 0;
          let served = 0;
          for (const { waitMs, leavesAfterMs } of requests) {
            await clock.advance(waitMs);
            const scope = createScope(clock, 100_000_000);
            if (leavesAfterMs === null) stayed += 1;
            else clock.after(leavesAfterMs, () => scope.leave(new Error('left')));
            limiter.acquire('/jobs', scope).then(
              (permit) => {
                if (leavesAfterMs === null) served += 1;
                provider.serve(permit);
              },
              () => {},
            );
          }
          await clock.advance((3 + requests.length / options.allowance) * windowMs);
          expect(provider.counts.refused).toBe(0);
          expect(served).toBe(stayed);
        },
      ),
      { numRuns: 300, seed: 20_261_122 },
    );
  });
});

describe('a window', () => {
  const answer = (remaining: number, headers = {}) => ({
    status: 200,
    headers: { 'x-ratelimit-limit': '150', 'x-ratelimit-remaining': String(remaining), ...headers },
  });

  async function take(): Promise<Permit> {
    const permit = await limiter.acquire('/jobs', createScope(clock));
    permit.sent();
    return permit;
  }
  function ask(patienceMs = 60_000) {
    const asked: { permit: Permit | null; error: unknown } = { permit: null, error: null };
    limiter.acquire('/jobs', createScope(clock, patienceMs)).then(
      (permit) => {
        asked.permit = permit;
      },
      (error) => {
        asked.error = error;
      },
    );
    return asked;
  }

  it('begins with a few requests until the real allowance is known', async () => {
    const first = await Promise.all([take(), take(), take(), take()]);
    const fifth = ask();
    await clock.advance(1_000);
    expect(fifth.permit).toBeNull();
    first[0]?.release(answer(149));
    await clock.advance(0);
    expect(fifth.permit).not.toBeNull();
  });

  it('trusts a remaining number of 0 until the next window', async () => {
    await clock.advance(10_000);
    (await take()).release(answer(0));
    const second = ask();
    await clock.advance(20_000);
    expect(second.permit).toBeNull();
    await clock.advance(1_000);
    expect(second.permit).not.toBeNull();
  });

  it('refuses a request at once if the next window begins after its deadline', async () => {
    await clock.advance(10_000);
    (await take()).release(answer(0));
    const second = ask(15_000);
    await clock.advance(0);
    expect(second.error).toMatchObject({ code: 'UPSTREAM_RATE_LIMITED', retryAfter: 21 });
  });

  it('ignores the reset header, which is always a whole window off', async () => {
    await clock.advance(29_000);
    (await take()).release(answer(0, { 'x-ratelimit-reset': String(clock.now() / 1_000 + 30) }));
    const second = ask();
    await clock.advance(2_000);
    expect(second.permit).not.toBeNull();
  });

  it('ignores the remaining number in a response of the previous window', async () => {
    await clock.advance(20_000);
    const slow = await take();
    await clock.advance(15_000);
    slow.release(answer(0));
    expect(await take()).toBeDefined();
  });

  it('counts requests in flight, which the provider may not have counted yet', async () => {
    const [first, second] = [await take(), await take()];
    first.release(answer(1));
    const third = ask();
    await clock.advance(0);
    expect(third.permit).toBeNull();
    second.release(answer(1));
    await clock.advance(0);
    expect(third.permit).not.toBeNull();
  });

  it('keeps its count when the estimate of the provider’s clock moves to another window', async () => {
    await clock.advance(10_000);
    const date = new Date(clock.now() - 60_000).toUTCString();
    for (const [nth, permit] of (await Promise.all([take(), take(), take(), take()])).entries()) {
      permit.release(answer(4 - nth, { 'x-ratelimit-limit': '5', date }));
    }
    const [fifth, sixth] = [ask(), ask()];
    await clock.advance(0);
    expect(fifth.permit).not.toBeNull();
    expect(sixth.permit).toBeNull();
  });

  it('counts requests near its edge in addition to the remaining number of a later response', async () => {
    const limit = { 'x-ratelimit-limit': '5' };
    const [first, second, third] = [await take(), await take(), await take()];
    await take();
    await clock.advance(1_100);
    first.release(answer(4, limit));
    const fifth = await take();
    third.release(answer(1, limit));
    second.release(answer(3, limit));
    fifth.release(answer(2, limit));
    const sixth = ask();
    await clock.advance(0);
    expect(sixth.permit).toBeNull();
  });

  it('goes on with a few requests if the first response breaks off', async () => {
    const [first] = await Promise.all([take(), take(), take(), take()]);
    first?.release(null);
    const [fifth, sixth] = [ask(), ask()];
    await clock.advance(0);
    expect(fifth.permit).not.toBeNull();
    expect(sixth.permit).toBeNull();
  });

  it('accepts any text in the headers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.string(), fc.string(), async (limit, remaining, date) => {
        clock = createFakeClock();
        limiter = limiterOf(window);
        const headers = { 'x-ratelimit-limit': limit, 'x-ratelimit-remaining': remaining, date };
        (await take()).release({ status: 200, headers });
        await clock.advance(60_000);
        expect(await take()).toBeDefined();
      }),
    );
  });

  it('starts anew when our own clock is set back', async () => {
    const late = clock;
    for (const permit of await Promise.all([take(), take()])) permit.release(answer(0));
    await late.advance(-600_000);
    expect(await take()).toBeDefined();
  });
});
