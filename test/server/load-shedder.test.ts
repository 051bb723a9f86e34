import { expect, it } from 'vitest';
import { type Clock, nextTurn } from '../../src/clock.ts';
import { createLoadShedder } from '../../src/server/load-shedder.ts';

function setUp() {
  let now = 0;
  let due: (() => void) | null = null;
  let worked = 0;
  const clock: Clock = {
    now: () => now,
    after(_delayMs, callback) {
      due = callback;
      return () => {};
    },
  };
  const turns = createLoadShedder(clock, () => worked);
  const begun: number[] = [];
  let taken = 0;
  const take = () => {
    const number = taken++;
    return turns.take(() => begun.push(number));
  };
  return {
    turns,
    begun,
    take,
    takeSome(count: number): void {
      for (let taken = 0; taken < count; taken++) take();
    },
    wait(durationMs: number): void {
      now += durationMs;
    },
    /** Runs the due timers after some CPU time. */
    tick(workMs = 5): void {
      now += Math.max(5, workMs);
      worked += workMs;
      due?.();
    },
  };
}

it('a single request begins at once', () => {
  const { begun, take } = setUp();

  take();

  expect(begun).toEqual([0]);
});

it('concurrent requests begin in batches, in their order', () => {
  const { begun, takeSome, tick } = setUp();

  takeSome(36);
  const atOnce = begun.length;
  tick();

  expect(atOnce).toBe(16);
  expect(begun).toEqual(Array.from({ length: 36 }, (_, number) => number));
});

it('reports whether any request waits', () => {
  const { turns, take, takeSome, tick } = setUp();
  takeSome(16);
  expect(turns.hasWaiting()).toBe(false);
  const leave = take();
  expect(turns.hasWaiting()).toBe(true);
  leave?.();
  expect(turns.hasWaiting()).toBe(false);
  take();
  tick();
  expect(turns.hasWaiting()).toBe(false);
});

it('batches shrink after long turns, but not to zero, and grow after short ones', () => {
  const { begun, takeSome, tick } = setUp();
  takeSome(1_000);

  const portions = [60, 60, 60, 60, 60, 60, 5, 5].map((tookMs) => {
    const before = begun.length;
    tick(tookMs);
    return begun.length - before;
  });

  expect(portions).toEqual([8, 4, 2, 2, 2, 2, 3, 4]);
});

it('batches grow while they are full and turns are short, and shrink afterwards', () => {
  const { begun, takeSome, tick } = setUp();

  const portions = [16, 20, 25, 5, 5, 5, 200].map((count) => {
    const before = begun.length;
    takeSome(count);
    const atOnce = begun.length - before;
    tick();
    return atOnce;
  });

  expect(portions).toEqual([16, 20, 25, 5, 5, 5, 16]);
});

it('a request is refused while many others have waited for long', () => {
  const { take, takeSome, wait, tick } = setUp();
  takeSome(16 + 63);

  wait(199);
  const early = take();
  wait(1);
  const late = take();
  tick();
  const afterwards = take();

  expect([early, late, afterwards].map((taken) => taken !== null)).toEqual([true, false, true]);
});

it('CPU time of other processes does not change the batch size', () => {
  const { begun, takeSome, wait, tick } = setUp();
  takeSome(36);

  wait(200);
  tick();

  expect(begun).toHaveLength(36);
});

it('no request is refused while few wait', () => {
  const { take, takeSome, wait } = setUp();
  takeSome(16 + 63);

  wait(10_000);

  expect(take()).not.toBeNull();
  expect(take()).toBeNull();
});

it('a withdrawn request does not begin', () => {
  const { begun, take, takeSome, tick } = setUp();
  takeSome(16);
  const leave = take();
  take();

  leave?.();
  tick();

  expect(begun.slice(16)).toEqual([17]);
});

it('new connections are accepted before further requests begin', async () => {
  const { turns, begun, takeSome, tick } = setUp();
  const counts: number[] = [];
  takeSome(17);

  turns.onConnection();
  tick();
  counts.push(begun.length);
  turns.onConnection();
  await new Promise<void>(nextTurn);
  counts.push(begun.length);
  await new Promise<void>(nextTurn);
  counts.push(begun.length);

  expect(counts).toEqual([16, 16, 17]);
});
