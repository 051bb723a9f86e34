import { type Cancel, type Clock, nextTurn } from '../clock.ts';

/** Admits requests in batches, between which the event loop makes a turn. */
export interface LoadShedder {
  /**
   * Calls `begin` now or later, in order; the returned function withdraws a request that has not begun. Null if the
   * request is refused, because other requests have waited too long already.
   */
  take(begin: () => void): Cancel | null;
  /** Whether any admitted request has not begun. */
  hasWaiting(): boolean;
  /** Has to be called for each new connection. */
  onConnection(): void;
}

interface WaitingRequest {
  readonly since: number;
  /** Null after it has begun or was withdrawn. */
  begin: (() => void) | null;
}

const tickMs = 5;
/**
 * Target for the CPU time of one turn of the event loop: during a turn no request is accepted, health checks included.
 * CPU time of other processes does not count, because fewer requests in a batch would not reduce it.
 */
const turnMs = 8;
const firstBatchSize = 16;
const maxBatchSize = 1_024;
const minBatchSize = 2;
/** A new request is refused if the first waiting one has waited as long. */
const maxWaitMs = 200;
/** With fewer waiting requests none is refused, as just after the start, when everything takes long. */
const minWaiting = 64;
const maxConnectionTurns = 64;

/**
 * Limits how many requests begin in one turn of the event loop, so that each turn takes about `turnMs`. The operating
 * system gives the process one new connection per turn, so with long turns clients would wait for seconds to be accepted
 * or refused. `cpuTimeMs` returns the CPU time of the process so far.
 */
export function createLoadShedder(clock: Clock, cpuTimeMs: () => number): LoadShedder {
  const waiting: WaitingRequest[] = [];
  let batchSize = firstBatchSize;
  /** Number of requests that have begun since the last tick. */
  let begun = 0;
  /** Start of the period that the next tick ends; null if no tick is scheduled. */
  let period: { readonly startedAt: number; readonly cpuTimeMs: number } | null = null;
  let hasConnected = false;
  let connectionTurns = 0;

  function schedule(): void {
    if (period !== null) return;
    period = { startedAt: clock.now(), cpuTimeMs: cpuTimeMs() };
    clock.after(tickMs, tick);
  }

  function tick(): void {
    // More connections may be pending after the one of this turn.
    if (hasConnected && connectionTurns < maxConnectionTurns) {
      hasConnected = false;
      connectionTurns += 1;
      nextTurn(tick);
      return;
    }
    connectionTurns = 0;
    // The lesser of the two, because CPU time includes other threads, which do not delay the event loop.
    if (period !== null)
      batchSize = nextBatchSize(Math.min(clock.now() - period.startedAt, cpuTimeMs() - period.cpuTimeMs));
    period = null;
    if (begun > 0 || first() !== null) schedule();
    begun = 0;
    while (begun < batchSize) {
      const next = first();
      if (next === null) return;
      waiting.shift();
      begin(next);
    }
  }

  /** Shrinks after a long turn. Grows beyond the first size only while batches are full and turns are short. */
  function nextBatchSize(tookMs: number): number {
    if (tookMs > turnMs) return Math.max(minBatchSize, batchSize * Math.max(0.5, turnMs / tookMs));
    const target = begun >= batchSize ? maxBatchSize : firstBatchSize;
    return batchSize < target ? Math.min(target, batchSize * 1.25) : Math.max(target, batchSize * 0.8);
  }

  /** The request that has waited longest. */
  function first(): WaitingRequest | null {
    while (waiting[0]?.begin === null) waiting.shift();
    return waiting[0] ?? null;
  }

  function isOverloaded(longest: WaitingRequest | null, now: number): boolean {
    return longest !== null && now - longest.since >= maxWaitMs && waiting.length >= minWaiting;
  }

  function begin(request: WaitingRequest): void {
    begun += 1;
    const start = request.begin;
    request.begin = null;
    start?.();
  }

  return {
    take(start) {
      schedule();
      const now = clock.now();
      const request: WaitingRequest = { since: now, begin: start };
      const longest = first();
      if (longest === null && begun < batchSize) begin(request);
      else if (isOverloaded(longest, now)) return null;
      else waiting.push(request);
      return () => {
        request.begin = null;
      };
    },

    hasWaiting: () => first() !== null,

    onConnection() {
      hasConnected = true;
    },
  };
}
