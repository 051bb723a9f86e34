import type { Gate } from './gate.ts';

// Requests do not travel equally fast, so those that leave a whole period apart may arrive a little closer.
const spread = 1.03;

/** So many requests in any stretch of a length. */
export function createRateGate(limit: { readonly requests: number; readonly windowMs: number }): Gate {
  const { requests } = limit;
  const periodMs = limit.windowMs * spread;
  /** When each request of the last period was sent, oldest first. */
  const sent: number[] = [];
  /** Requests that have passed and are not on their way yet, as while a connection is made. */
  let starting = 0;

  function forget(now: number): void {
    while (sent[0] !== undefined && sent[0] + periodMs <= now) sent.shift();
  }

  return {
    opensAt(now) {
      forget(now);
      const excess = sent.length + starting - requests;
      if (excess < 0) return now;
      return (sent[excess] ?? Number.POSITIVE_INFINITY) + periodMs;
    },

    expects(ahead, now) {
      forget(now);
      const excess = sent.length + starting - requests + ahead;
      if (excess < 0) return now;
      return (sent[excess % requests] ?? now) + periodMs * (1 + Math.floor(excess / requests));
    },

    budget: () => null,

    enter() {
      starting += 1;
      let wasSent = false;
      return {
        sent(now) {
          starting -= 1;
          wasSent = true;
          sent.push(now);
        },
        leave() {
          if (!wasSent) starting -= 1;
        },
      };
    },
  };
}
