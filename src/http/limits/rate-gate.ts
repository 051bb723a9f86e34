import type { Gate } from './gate.ts';

// Network latency varies, so requests that are sent a whole period apart may arrive a little closer together.
const latencyMargin = 1.03;

/** A gate for a number of requests in a sliding window. */
export function createRateGate(limit: { readonly requests: number; readonly windowMs: number }): Gate {
  const { requests } = limit;
  const periodMs = limit.windowMs * latencyMargin;
  /** The time of each request that was sent in the last period, oldest first. */
  const sent: number[] = [];
  /** Number of requests that were admitted and are not sent yet, as while a connection is opened. */
  let starting = 0;

  function dropOld(now: number): void {
    while (sent[0] !== undefined && sent[0] + periodMs <= now) sent.shift();
  }

  return {
    opensAt(now) {
      dropOld(now);
      const excess = sent.length + starting - requests;
      if (excess < 0) return now;
      return (sent[excess] ?? Number.POSITIVE_INFINITY) + periodMs;
    },

    expectedAt(ahead, now) {
      dropOld(now);
      const excess = sent.length + starting - requests + ahead;
      if (excess < 0) return now;
      return (sent[excess % requests] ?? now) + periodMs * (1 + Math.floor(excess / requests));
    },

    budget: () => null,

    reserve() {
      starting += 1;
      let wasSent = false;
      return {
        sent(now) {
          starting -= 1;
          wasSent = true;
          sent.push(now);
        },
        release() {
          if (!wasSent) starting -= 1;
        },
      };
    },
  };
}
