import type { Limit, ResponseHead } from '../http.ts';

/** The pace of an account's requests, which a 429 lowers. */
export interface Pace {
  /** The earliest time for one more request. */
  opensAt(now: number): number;
  /** The expected time for a request that has `ahead` others before it. */
  expectedAt(ahead: number, now: number): number;
  onAdmit(now: number): void;
  observe(response: ResponseHead, sentAt: number, now: number): void;
}

const maxSlowdown = 8;
const minRecoveryMs = 10_000;

/**
 * The gates keep the account's requests within its limits, so that a 429 shows that other programs use the same limits.
 * Then requests are sent one by one, at half of the pace that the limits allow, and at half of that after each further 429.
 * The pace doubles with each period without one, until the gates alone decide again.
 */
export function createPace(limits: readonly Limit[]): Pace {
  const ofAccount = limits
    .filter((limit) => limit.kind !== 'concurrency')
    .filter(({ path }) => path === null);
  const intervalMs = Math.max(0, ...ofAccount.map(({ requests, windowMs }) => windowMs / requests));
  const recoveryMs = Math.max(minRecoveryMs, ...ofAccount.map(({ windowMs }) => windowMs));
  let slowdown = 1;
  let changedAt = Number.NEGATIVE_INFINITY;
  let loweredAt = Number.NEGATIVE_INFINITY;
  let admittedAt = Number.NEGATIVE_INFINITY;

  function currentIntervalMs(now: number): number {
    while (slowdown > 1 && now >= changedAt + recoveryMs) {
      slowdown /= 2;
      changedAt += recoveryMs;
    }
    return slowdown === 1 ? 0 : intervalMs * slowdown;
  }

  function opensAt(now: number): number {
    const interval = currentIntervalMs(now);
    // Our clock may have been set back.
    return interval === 0 || now < admittedAt ? now : Math.max(now, admittedAt + interval);
  }

  return {
    opensAt,

    expectedAt: (ahead, now) => opensAt(now) + ahead * currentIntervalMs(now),

    onAdmit(now) {
      admittedAt = now;
    },

    observe({ status }, sentAt, now) {
      // Requests that were in flight together are refused for the same reason.
      if (status !== 429 || sentAt <= loweredAt) return;
      currentIntervalMs(now);
      slowdown = Math.min(maxSlowdown, slowdown * 2);
      changedAt = now;
      loweredAt = now;
    },
  };
}
