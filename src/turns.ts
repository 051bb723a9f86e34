import { type Cancel, type Clock, nextTurn } from './clock.ts';

/** Lets requests begin in portions, between which the event loop comes round. */
export interface Turns {
  /**
   * Begins now, or later in its turn; what is returned takes back a request that has not begun. Null where it is not
   * to begin at all, because others have waited too long already.
   */
  take(begin: () => void): Cancel | null;
  /** Somebody has connected. */
  onConnection(): void;
}

interface Waiting {
  readonly since: number;
  begin(): void;
}

const tickMs = 10;
/** Wanted of each turn of the event loop: nobody is heard within one, whoever asks whether the process lives included. */
const turnMs = 15;
const mostInTurn = 64;
const leastInTurn = 4;
/** Whoever comes later would wait longer. */
const patienceMs = 300;
const connectionsFirst = 64;

/**
 * However many requests come at once, only some begin in each turn: as many as let the last turns end in time. The system
 * gives the process one new connection a turn, so that long turns would leave clients unheard, and unrefused, for
 * seconds.
 */
export function createTurns(clock: Clock): Turns {
  const waiting = new Set<Waiting>();
  let portion = mostInTurn;
  /** Since the last tick. */
  let begun = 0;
  /** Null where nothing was to be done. */
  let tickedAt: number | null = null;
  let hasConnected = false;
  let passes = 0;

  function schedule(): void {
    if (tickedAt !== null) return;
    tickedAt = clock.now();
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
    const tookMs = clock.now() - (tickedAt ?? 0);
    const change = Math.min(1.25, Math.max(0.5, turnMs / tookMs));
    portion = Math.min(mostInTurn, Math.max(leastInTurn, portion * change));
    tickedAt = null;
    if (begun > 0 || waiting.size > 0) schedule();
    begun = 0;
    for (const next of waiting) {
      if (begun >= portion) return;
      waiting.delete(next);
      begin(next.begin);
    }
  }

  function begin(start: () => void): void {
    begun += 1;
    start();
  }

  return {
    take(start) {
      schedule();
      const [first] = waiting;
      if (first === undefined && begun < portion) {
        begin(start);
        return () => {};
      }
      const now = clock.now();
      if (first !== undefined && now - first.since >= patienceMs) return null;
      const own = { since: now, begin: start };
      waiting.add(own);
      return () => void waiting.delete(own);
    },

    onConnection() {
      hasConnected = true;
    },
  };
}
