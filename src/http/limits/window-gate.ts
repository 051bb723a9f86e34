import type { ResponseHead, WindowLimit } from '../http.ts';
import type { Gate } from './gate.ts';
import { createProviderClock } from './provider-clock.ts';
import { readRetryAfter } from './retry-after.ts';
import { partOf } from './share.ts';

/** Safety margin on either side of a window's edge, beyond the uncertainty about the provider's clock. */
const edgeMarginMs = 50;
/** Limit for concurrent requests until the first response has shown the real allowance; low enough for any. */
const firstInFlight = 4;

/**
 * A gate for a number of requests in a fixed window. Windows begin at multiples of their length since the epoch, on the
 * provider's clock. Near an edge it is unknown in which of two windows the provider counts a request, so it is counted
 * in both.
 */
export function createWindowGate(
  limit: Pick<WindowLimit, 'requests' | 'windowMs' | 'share' | 'headers'>,
): Gate {
  const { windowMs, share, headers: names } = limit;
  const providerClock = createProviderClock();
  let allowance = limit.requests;
  let isAllowanceKnown = false;
  let inFlight = 0;
  /** Index of the current window. */
  let window = Number.NEGATIVE_INFINITY;
  /** Number of requests in the current window. */
  let counted = 0;
  /** Number of requests of the previous window that the provider may count in the current one. */
  let carried = 0;
  /** Number of requests that the provider may count in the next window; null while its edge is far. */
  let nearEdge: number | null = null;
  /** The lowest remaining number in a response of the current window; other programs may use the same credential. */
  let remaining: number | null = null;
  /** Number of ended requests that may count in the current window and are not included in `remaining`. */
  let unreported = 0;

  function windowAt(now: number): number {
    return Math.floor((providerClock.earliest(now) - edgeMarginMs) / windowMs);
  }

  function mayBeNext(now: number): boolean {
    return Math.floor((providerClock.latest(now) + edgeMarginMs) / windowMs) > window;
  }

  /** Moves on to the window of `now`. */
  function advance(now: number): void {
    const current = windowAt(now);
    // One window back means that the estimate of the provider's clock has moved; more, that our own clock was set.
    if (current > window || current < window - 1) {
      carried = current === window + 1 ? (nearEdge ?? inFlight) : inFlight;
      window = current;
      counted = 0;
      nearEdge = null;
      remaining = null;
      unreported = 0;
    }
    if (mayBeNext(now)) nearEdge ??= inFlight;
  }

  /** After the estimate of the provider's clock has changed: the counts are kept for the window of the new estimate. */
  function relocate(now: number): void {
    window = windowAt(now);
    nearEdge = mayBeNext(now) ? carried + counted : null;
  }

  function available(pending: number): number {
    const uncounted = allowance - counted;
    return remaining === null ? uncounted - carried : Math.min(uncounted, remaining - unreported - pending);
  }

  function startOf(index: number, now: number): number {
    return index * windowMs + edgeMarginMs + now - providerClock.earliest(now);
  }

  return {
    opensAt(now) {
      advance(now);
      if (!isAllowanceKnown && inFlight >= firstInFlight) return Number.POSITIVE_INFINITY;
      // A response's remaining number does not include the requests in flight that the provider had not counted by then.
      if (available(inFlight) > 0) return now;
      // By rounding, the next window can begin right now; a request sent now would still count in the current one.
      return Math.max(now + 1, startOf(window + 1, now));
    },

    expectedAt(ahead, now) {
      advance(now);
      const excess = ahead - Math.max(0, available(0));
      return excess < 0 ? now : startOf(window + 1 + Math.floor(excess / allowance), now);
    },

    budget(now) {
      advance(now);
      const remainingNow = Math.max(0, available(inFlight));
      return { allowance, remaining: remainingNow, resetsAt: startOf(window + 1, now) };
    },

    reserve(now) {
      advance(now);
      const reservedIn = window;
      let sentAt: number | null = null;
      inFlight += 1;
      counted += 1;
      if (nearEdge !== null) nearEdge += 1;

      return {
        sent(at) {
          sentAt = at;
        },

        release(response, at) {
          advance(at);
          inFlight -= 1;
          const isOfThisWindow = reservedIn === window;
          if (sentAt === null) {
            if (isOfThisWindow) counted -= 1;
            return;
          }
          if (response !== null) isAllowanceKnown = true;
          const shown = readCount(response?.headers[names.limit]);
          if (shown) allowance = partOf(shown, share);
          if (providerClock.observe(response?.headers.date, sentAt, at)) relocate(at);
          const exhausted = isExhausted(response, at) ? 0 : null;
          const reported = readCount(response?.headers[names.remaining]) ?? exhausted;
          if (isOfThisWindow && reported !== null) remaining = Math.min(remaining ?? reported, reported);
          else unreported += 1;
        },
      };
    },
  };
}

/** A 429 with a `Retry-After` is not a sign of it: then the pause of the whole account waits for that time instead. */
function isExhausted(response: ResponseHead | null, now: number): boolean {
  return response?.status === 429 && readRetryAfter(response.headers, now) === null;
}

/** Null if the header is absent or not a number. */
function readCount(header: string | undefined): number | null {
  return header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) : null;
}
