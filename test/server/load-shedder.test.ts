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
    /** What is due after some work is done. */
    tick(workMs = 5): void {
      now += Math.max(5, workMs);
      worked += workMs;
      due?.();
    },
  };
}

it('what comes alone begins at once', () => {
  const { begun, take } = setUp();

  take();

  expect(begun).toEqual([0]);
});

it('what comes at once begins in portions, in its order', () => {
  const { begun, takeSome, tick } = setUp();

  takeSome(36);
  const atOnce = begun.length;
  tick();

  expect(atOnce).toBe(16);
  expect(begun).toEqual(Array.from({ length: 36 }, (_, number) => number));
});

it('it is known whether anybody waits', () => {
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

it('after long turns fewer begin at once, but some, and after short ones more again', () => {
  const { begun, takeSome, tick } = setUp();
  takeSome(1_000);

  const portions = [60, 60, 60, 60, 60, 60, 5, 5].map((tookMs) => {
    const before = begun.length;
    tick(tookMs);
    return begun.length - before;
  });

  expect(portions).toEqual([8, 4, 2, 2, 2, 2, 3, 4]);
});

it('while so many come and turns are short, more begin, and no longer', () => {
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

it('whoever comes when many have waited for long is refused, until they have begun', () => {
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

it('what others take of the machine changes nothing', () => {
  const { begun, takeSome, wait, tick } = setUp();
  takeSome(36);

  wait(200);
  tick();

  expect(begun).toHaveLength(36);
});

it('where few wait, nobody is refused', () => {
  const { take, takeSome, wait } = setUp();
  takeSome(16 + 63);

  wait(10_000);

  expect(take()).not.toBeNull();
  expect(take()).toBeNull();
});

it('what is taken back does not begin', () => {
  const { begun, take, takeSome, tick } = setUp();
  takeSome(16);
  const leave = take();
  take();

  leave?.();
  tick();

  expect(begun.slice(16)).toEqual([17]);
});

it('clients that connect are heard before more begins', async () => {
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
