import { readHttpDate } from './retry-after.ts';

/** An estimate of a provider's clock, from the `Date` headers of its responses. */
interface ProviderClock {
  /** The earliest time that the provider's clock may show. */
  earliest(now: number): number;
  /** The latest time that it may show. */
  latest(now: number): number;
  /**
   * Takes a `Date` header that was written between the two times, both on our clock. Returns true if the estimate
   * has changed in more than its precision.
   */
  observe(date: string | undefined, sentAt: number, receivedAt: number): boolean;
}

/** Bounds for the provider's clock minus ours, in milliseconds. */
interface ClockOffset {
  readonly min: number;
  readonly max: number;
}

// Before the first response, both clocks are assumed to be about right.
const assumedOffset: ClockOffset = { min: -500, max: 500 };
const dateResolutionMs = 1_000;
/** A `Date` with a larger offset was not written by a clock. */
const maxOffsetMs = 600_000;

/** A `Date` is precise to a second; several of them, sent at different fractions of a second, narrow the offset down. */
export function createProviderClock(): ProviderClock {
  let offset: ClockOffset | null = null;
  let isTrusted = true;

  return {
    earliest: (now) => now + (offset ?? assumedOffset).min,
    latest: (now) => now + (offset ?? assumedOffset).max,

    observe(date, sentAt, receivedAt) {
      const shown = readHttpDate(date);
      if (shown === null || !isTrusted || Math.abs(shown - receivedAt) > maxOffsetMs) return false;
      const isFirst = offset === null;
      const min = shown - receivedAt;
      const max = shown + dateResolutionMs - sentAt;
      offset ??= { min, max };
      offset = { min: Math.max(min, offset.min), max: Math.min(max, offset.max) };
      if (offset.min <= offset.max) return isFirst;
      // Two responses that contradict each other come from servers with different clocks; ours is then as good as theirs.
      isTrusted = false;
      offset = null;
      return true;
    },
  };
}
