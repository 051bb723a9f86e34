import { type Cancel, type Clock, nextTurn } from '../clock.ts';

/** Lets requests begin in portions, between which the event loop comes round. */
export interface LoadShedder {
  /**
   * Begins now, or later in its turn; what is returned takes back a request that has not begun. Null where it is not
   * to begin at all, because others have waited too long already.
   */
  take(begin: () => void): Cancel | null;
  /** Whether anybody who has come is still to begin. */
  hasWaiting(): boolean;
  /** Somebody has connected. */
  onConnection(): void;
}

interface Waiting {
  readonly since: number;
  /** Null once it has begun, or was taken back. */
  begin: (() => void) | null;
}

const tickMs = 5;
/**
 * Of work, wanted of each turn of the event loop: nobody is heard within one, whoever asks whether the process lives
 * included. What other processes take of the machine is not counted, for beginning less does not shorten it.
 */
const turnMs = 8;
const firstInTurn = 16;
const mostInTurn = 1_024;
const leastInTurn = 2;
/** Whoever comes later would wait longer. */
const patienceMs = 200;
/** So few are heard all the same, also where a process has just begun and everything takes long. */
const fewWaiting = 64;
const connectionsFirst = 64;

/**
 * However many requests come at once, only some begin in each turn: as many as let the last turns end in time. The system
 * gives the process one new connection a turn, so that long turns would leave clients unheard, and unrefused, for
 * seconds. `workedMs` tells what the process has worked so far.
 */
export function createLoadShedder(clock: Clock, workedMs: () => number): LoadShedder {
  const waiting: Waiting[] = [];
  let portion = firstInTurn;
  /** Since the last tick. */
  let begun = 0;
  /** When the last tick was, and how much had been worked by then; null where nothing was to be done. */
  let ticked: { readonly at: number; readonly workedMs: number } | null = null;
  let hasConnected = false;
  let passes = 0;

  function schedule(): void {
    if (ticked !== null) return;
    ticked = { at: clock.now(), workedMs: workedMs() };
    clock.after(tickMs, tick);
  }

  function tick(): void {
    // Behind one connection there may be more.
    if (hasConnected && passes < connectionsFirst) {
      hasConnected = false;
      passes += 1;
      nextTurn(tick);
      return;
    }
    passes = 0;
    // Other threads work, too, which takes no time of the turn's.
    if (ticked !== null)
      portion = nextPortion(Math.min(clock.now() - ticked.at, workedMs() - ticked.workedMs));
    ticked = null;
    if (begun > 0 || first() !== null) schedule();
    begun = 0;
    while (begun < portion) {
      const next = first();
      if (next === null) return;
      waiting.shift();
      begin(next);
    }
  }

  /** Fewer after a long turn. More than at first only while so many come, and turns are short all the same. */
  function nextPortion(tookMs: number): number {
    if (tookMs > turnMs) return Math.max(leastInTurn, portion * Math.max(0.5, turnMs / tookMs));
    const wanted = begun >= portion ? mostInTurn : firstInTurn;
    return portion < wanted ? Math.min(wanted, portion * 1.25) : Math.max(wanted, portion * 0.8);
  }

  /** Whoever has waited longest. */
  function first(): Waiting | null {
    while (waiting[0]?.begin === null) waiting.shift();
    return waiting[0] ?? null;
  }

  function isTooLate(longest: Waiting | null, now: number): boolean {
    return longest !== null && now - longest.since >= patienceMs && waiting.length >= fewWaiting;
  }

  function begin(next: Waiting): void {
    begun += 1;
    const start = next.begin;
    next.begin = null;
    start?.();
  }

  return {
    take(start) {
      schedule();
      const now = clock.now();
      const own: Waiting = { since: now, begin: start };
      const before = first();
      if (before === null && begun < portion) begin(own);
      else if (isTooLate(before, now)) return null;
      else waiting.push(own);
      return () => {
        own.begin = null;
      };
    },

    hasWaiting: () => first() !== null,

    onConnection() {
      hasConnected = true;
    },
  };
}
