import { type Clock, timeLeft } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import type { RequestScope } from '../../request-scope.ts';
import { rateLimited } from '../client/failure.ts';
import type { Budget, Limit } from '../http.ts';
import { createFairQueue, type FairQueue } from './fair-queue.ts';
import { type Answered, createGate, type Gate, type Passage } from './gate.ts';
import { createPause } from './pause.ts';

interface LimiterOptions {
  readonly origin: Origin;
  readonly limits: readonly Limit[];
  readonly clock: Clock;
  readonly random: () => number;
}

/** Keeps an account's requests within the provider's limits, and lets callers take turns where that means waiting. */
export interface Limiter {
  /**
   * Resolves when a request to this path may go out. Rejects at once where that is not to be expected before the
   * caller's deadline, and with the signal's reason as soon as that aborts.
   */
  acquire(path: string, scope: RequestScope): Promise<Pass>;
  budget(): Budget;
}

/** Has to be released, whatever becomes of the request. */
export interface Pass {
  /** The request is on its way. */
  sent(): void;
  /** The request has ended, with this answer or without any. */
  release(answer: Answered | null): void;
}

/** Requests that pass the same gates. */
interface Lane {
  readonly gates: readonly Gate[];
  readonly queue: FairQueue<Waiting>;
}

interface Waiting {
  readonly deadline: number;
  admit(): void;
  turnAway(): void;
}

const maxWaiting = 10_000;

export function createLimiter({ origin, limits, clock, random }: LimiterOptions): Limiter {
  const gates = limits.map((limit) => ({ path: limit.path, gate: createGate(limit) }));
  const pause = createPause(random);
  /** By the gates' indices. Whoever was served last stands last. */
  const lanes = new Map<string, Lane>();
  let cancelWake: (() => void) | null = null;

  function laneOf(path: string): Lane {
    const matching = gates.filter((gate) => gate.path === null || gate.path.test(path));
    const key = matching.map((gate) => gates.indexOf(gate)).join();
    const known = lanes.get(key);
    if (known !== undefined) return known;
    const lane = { gates: matching.map(({ gate }) => gate), queue: createFairQueue<Waiting>() };
    lanes.set(key, lane);
    return lane;
  }

  function opensAt(lane: Lane, now: number): number {
    return lane.gates.reduce((latest, gate) => Math.max(latest, gate.opensAt(now)), pause.until);
  }

  /** When a request of this caller may expect its turn, if it begins to wait now. */
  function expects(lane: Lane, scope: RequestScope, now: number): number {
    const ahead = lane.queue.ahead(scope.request);
    return lane.gates.reduce((latest, gate) => {
      // Lanes take turns, too.
      const others = [...lanes.values()].filter((other) => other !== lane && other.gates.includes(gate));
      const all = others.reduce((sum, other) => sum + Math.min(other.queue.size, ahead + 1), ahead);
      return Math.max(latest, gate.expects(all, now));
    }, pause.until);
  }

  /** Lets pass whoever may; answers when the next one may, or Infinity. */
  function serve(now: number): number {
    let next = Number.POSITIVE_INFINITY;
    for (const [key, lane] of lanes) {
      if (lane.queue.size === 0) continue;
      const opening = opensAt(lane, now);
      if (opening > now) {
        next = Math.min(next, opening);
        continue;
      }
      lane.queue.take()?.admit();
      // Iterating a map comes upon what is put last again, and so goes on until no lane is open.
      lanes.delete(key);
      lanes.set(key, lane);
    }
    return next;
  }

  function wake(): void {
    cancelWake?.();
    const now = clock.now();
    const next = serve(now);
    cancelWake = next === Number.POSITIVE_INFINITY ? null : clock.after(timeLeft(next, clock), wake);
  }

  function enter(lane: Lane): Pass {
    const enteredAt = clock.now();
    const passages: readonly Passage[] = lane.gates.map((gate) => gate.enter(enteredAt));
    let sentAt: number | null = null;
    return {
      sent() {
        const now = clock.now();
        sentAt = now;
        for (const passage of passages) passage.sent(now);
        wake();
      },
      release(answer) {
        const now = clock.now();
        for (const passage of passages) passage.leave(answer, now);
        if (answer !== null && sentAt !== null) pause.observe(answer, sentAt, now);
        if (answer?.status === 429) turnAwayLate();
        wake();
      },
    };
  }

  function turnAwayLate(): void {
    for (const lane of lanes.values()) {
      const late = [...lane.queue.items()].filter((waiting) => waiting.deadline <= pause.until);
      for (const waiting of late) waiting.turnAway();
    }
  }

  function wait(lane: Lane, scope: RequestScope): Promise<Pass> {
    const { signal, deadline } = scope;
    return new Promise((resolve, reject) => {
      const cancelTimer = clock.after(timeLeft(deadline, clock), turnAway);
      const waiting: Waiting = { deadline, admit: () => end(() => resolve(enter(lane))), turnAway };
      signal.addEventListener('abort', leave, { once: true });
      lane.queue.add(scope.request, waiting);

      function end(conclude: () => void): void {
        cancelTimer();
        signal.removeEventListener('abort', leave);
        lane.queue.remove(scope.request, waiting);
        conclude();
      }
      function leave(): void {
        end(() => reject(signal.reason));
      }
      function turnAway(): void {
        const now = clock.now();
        end(() => reject(rateLimited(origin, expects(lane, scope, now) - now)));
      }
    });
  }

  return {
    async acquire(path, scope) {
      scope.signal.throwIfAborted();
      const lane = laneOf(path);
      const now = clock.now();
      // Whoever waits comes first, even where the timer that wakes them is a little late.
      serve(now);
      if (lane.queue.size === 0 && opensAt(lane, now) <= now) return enter(lane);
      const waitMs = expects(lane, scope, now) - now;
      const waiting = lanes.values().reduce((sum, { queue }) => sum + queue.size, 0);
      if (now + waitMs >= scope.deadline || waiting >= maxWaiting) throw rateLimited(origin, waitMs);
      const pass = wait(lane, scope);
      wake();
      return pass;
    },

    budget() {
      const now = clock.now();
      const budgets = gates.flatMap(({ gate }) => gate.budget(now) ?? []);
      return budgets[0] ?? { remaining: null, resetsAt: null };
    },
  };
}
