import type { Gate } from './gate.ts';

// SmartRecruiters' page on rate limiting: a request that was given up on still counts as in flight. How long it does
// is not known; this long a server may take to notice that its connection is gone.
const lingeringMs = 250;

/** So many requests at once. */
export function createConcurrencyGate({ requests }: { readonly requests: number }): Gate {
  let inFlight = 0;
  /** When each abandoned request is taken to have ended, soonest first. */
  const lingering: number[] = [];

  return {
    opensAt(now) {
      while (lingering[0] !== undefined && lingering[0] <= now) lingering.shift();
      if (inFlight + lingering.length < requests) return now;
      return lingering[0] ?? Number.POSITIVE_INFINITY;
    },

    // How long requests take is the provider's secret, so nobody is turned away for it.
    expects: (_ahead, now) => now,

    budget: () => null,

    enter() {
      inFlight += 1;
      let wasSent = false;
      return {
        sent() {
          wasSent = true;
        },
        leave(answer, now) {
          inFlight -= 1;
          if (wasSent && answer === null) lingering.push(now + lingeringMs);
        },
      };
    },
  };
}
