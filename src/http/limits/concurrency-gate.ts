import type { Gate } from './gate.ts';

// SmartRecruiters' page on rate limiting: an aborted request still counts as in flight. The page does not say for how
// long; this is how long a server may take to notice a closed connection.
const lingeringMs = 250;

/** A gate for a number of concurrent requests. */
export function createConcurrencyGate({ requests }: { readonly requests: number }): Gate {
  let inFlight = 0;
  /** The assumed end of each aborted request, soonest first. */
  const lingering: number[] = [];

  return {
    opensAt(now) {
      while (lingering[0] !== undefined && lingering[0] <= now) lingering.shift();
      if (inFlight + lingering.length < requests) return now;
      return lingering[0] ?? Number.POSITIVE_INFINITY;
    },

    // The duration of requests is unknown, so this gate never causes a request to be refused in advance.
    expectedAt: (_ahead, now) => now,

    budget: () => null,

    reserve() {
      inFlight += 1;
      let wasSent = false;
      return {
        sent() {
          wasSent = true;
        },
        release(response, now) {
          inFlight -= 1;
          if (wasSent && response === null) lingering.push(now + lingeringMs);
        },
      };
    },
  };
}
