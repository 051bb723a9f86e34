import { type Clock, timeLeft } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import type { RequestScope } from '../../request-scope.ts';
import { rateLimited } from '../failure.ts';
import type { Budget, ConnectionEvent, Limit, ResponseHead } from '../http.ts';
import { createConcurrencyGate } from './concurrency-gate.ts';
import { createFairQueue, type FairQueue } from './fair-queue.ts';
import type { Gate } from './gate.ts';
import { createPace } from './pace.ts';
import { createPause } from './pause.ts';
import { createRateGate } from './rate-gate.ts';
import { createWindowGate } from './window-gate.ts';

interface LimiterOptions {
  readonly origin: Origin;
  readonly limits: readonly Limit[];
  readonly clock: Clock;
  readonly random: () => number;
  onEvent(event: ConnectionEvent): void;
}

/** Keeps an account's requests within the provider's limits, and queues them fairly between client requests. */
export interface Limiter {
  /**
   * Resolves when a request to this path may be sent. Rejects at once if that is not expected before the scope's
   * deadline, and with the signal's reason as soon as that aborts.
   */
  acquire(path: string, scope: RequestScope): Promise<Permit>;
  budget(): Budget;
}

/** Permission to send one request; has to be released, whatever the outcome. */
export interface Permit {
  /** The request has been sent. */
  sent(): void;
  /** The request has ended; null if it got no complete response. */
  release(response: ResponseHead | null): void;
}

/** The queue of all requests that pass the same gates. */
interface Lane {
  readonly gates: readonly Gate[];
  readonly queue: FairQueue<QueuedRequest>;
}

interface QueuedRequest {
  readonly deadline: number;
  admit(): void;
  refuse(): void;
}

const maxQueued = 10_000;
/** The operator is told when less than this share of an allowance is left. */
const lowShare = 0.1;

export function createLimiter({ origin, limits, clock, random, onEvent }: LimiterOptions): Limiter {
  const gates = limits.map((limit) => ({ path: limit.path, gate: createGate(limit) }));
  const pause = createPause(random);
  const pace = createPace(limits);
  /** By the indices of their gates, in order of turns: the lane that was served last stands last. */
  const lanes = new Map<string, Lane>();
  let cancelTimer: (() => void) | null = null;
  /** End of the window whose low allowance was reported last. */
  let reportedUntil = Number.NEGATIVE_INFINITY;

  function laneOf(path: string): Lane {
    const matching = gates.filter((gate) => gate.path === null || gate.path.test(path));
    const key = matching.map((gate) => gates.indexOf(gate)).join();
    const known = lanes.get(key);
    if (known !== undefined) return known;
    const lane = { gates: matching.map(({ gate }) => gate), queue: createFairQueue<QueuedRequest>() };
    lanes.set(key, lane);
    return lane;
  }

  function opensAt(lane: Lane, now: number): number {
    const earliest = Math.max(pause.until, pace.opensAt(now));
    return lane.gates.reduce((latest, gate) => Math.max(latest, gate.opensAt(now)), earliest);
  }

  /** The expected time of admission for a request of this scope that is queued now. */
  function expectedAt(lane: Lane, scope: RequestScope, now: number): number {
    const ahead = lane.queue.ahead(scope.request);
    return lane.gates.reduce(
      (latest, gate) => {
        // Lanes with a common gate take turns at it.
        const others = [...lanes.values()].filter((other) => other !== lane && other.gates.includes(gate));
        const all = others.reduce((sum, other) => sum + Math.min(other.queue.size, ahead + 1), ahead);
        return Math.max(latest, gate.expectedAt(all, now));
      },
      Math.max(pause.until, pace.expectedAt(ahead, now)),
    );
  }

  /** Admits all requests that may be sent now. Returns the time of the next admission; Infinity if none is known. */
  function admitReady(now: number): number {
    let next = Number.POSITIVE_INFINITY;
    for (const [key, lane] of lanes) {
      if (lane.queue.size === 0) continue;
      const opening = opensAt(lane, now);
      if (opening > now) {
        next = Math.min(next, opening);
        continue;
      }
      lane.queue.take()?.admit();
      // The iteration meets the lane again at the end of the map, so it goes on until no lane is open.
      lanes.delete(key);
      lanes.set(key, lane);
    }
    return next;
  }

  function admitAndSchedule(): void {
    cancelTimer?.();
    const now = clock.now();
    const next = admitReady(now);
    cancelTimer =
      next === Number.POSITIVE_INFINITY ? null : clock.after(timeLeft(next, clock), admitAndSchedule);
  }

  function createPermit(lane: Lane): Permit {
    const admittedAt = clock.now();
    pace.onAdmit(admittedAt);
    const reservations = lane.gates.map((gate) => gate.reserve(admittedAt));
    let sentAt: number | null = null;
    return {
      sent() {
        const now = clock.now();
        sentAt = now;
        for (const reservation of reservations) reservation.sent(now);
        admitAndSchedule();
      },
      release(response) {
        const now = clock.now();
        for (const reservation of reservations) reservation.release(response, now);
        if (response !== null && sentAt !== null) {
          pause.observe(response, sentAt, now);
          pace.observe(response, sentAt, now);
        }
        if (response?.status === 429) refuseLate();
        reportLow(now);
        admitAndSchedule();
      },
    };
  }

  function reportLow(now: number): void {
    if (now < reportedUntil) return;
    for (const { gate } of gates) {
      const { allowance = null, remaining = null, resetsAt = null } = gate.budget(now) ?? {};
      if (allowance === null || remaining === null || remaining >= allowance * lowShare) continue;
      reportedUntil = resetsAt ?? now;
      onEvent({ kind: 'rate limit nearly reached', remaining, allowance });
    }
  }

  /** Refuses the queued requests whose deadlines come before the end of the pause. */
  function refuseLate(): void {
    for (const lane of lanes.values()) {
      const late = [...lane.queue.items()].filter(({ deadline }) => deadline <= pause.until);
      for (const queued of late) queued.refuse();
    }
  }

  function enqueue(lane: Lane, scope: RequestScope): Promise<Permit> {
    const { signal, deadline } = scope;
    return new Promise((resolve, reject) => {
      const cancelTimeout = clock.after(timeLeft(deadline, clock), refuse);
      const queued: QueuedRequest = {
        deadline,
        admit: () => end(() => resolve(createPermit(lane))),
        refuse,
      };
      signal.addEventListener('abort', onAbort, { once: true });
      lane.queue.add(scope.request, queued);

      function end(settle: () => void): void {
        cancelTimeout();
        signal.removeEventListener('abort', onAbort);
        lane.queue.remove(scope.request, queued);
        settle();
      }
      function onAbort(): void {
        end(() => reject(signal.reason));
      }
      function refuse(): void {
        const now = clock.now();
        end(() => reject(rateLimited(origin, expectedAt(lane, scope, now) - now)));
      }
    });
  }

  return {
    async acquire(path, scope) {
      scope.signal.throwIfAborted();
      const lane = laneOf(path);
      const now = clock.now();
      // Queued requests go first, even if the timer that admits them is a little late.
      admitReady(now);
      if (lane.queue.size === 0 && opensAt(lane, now) <= now) return createPermit(lane);
      const waitMs = expectedAt(lane, scope, now) - now;
      const queuedCount = lanes.values().reduce((sum, { queue }) => sum + queue.size, 0);
      if (now + waitMs >= scope.deadline || queuedCount >= maxQueued) throw rateLimited(origin, waitMs);
      const permit = enqueue(lane, scope);
      admitAndSchedule();
      return permit;
    },

    budget() {
      const now = clock.now();
      const budgets = gates.flatMap(({ gate }) => gate.budget(now) ?? []);
      return budgets[0] ?? { allowance: null, remaining: null, resetsAt: null };
    },
  };
}

function createGate(limit: Limit): Gate {
  switch (limit.kind) {
    case 'window':
      return createWindowGate(limit);
    case 'rate':
      return createRateGate(limit);
    case 'concurrency':
      return createConcurrencyGate(limit);
  }
}
