import { readHttpDate } from './retry-after.ts';

/** What a provider's clock may show, told from the `Date` of its answers. */
interface ProviderClock {
  earliest(now: number): number;
  latest(now: number): number;
  /** `Date` was written between the two moments, both on our clock. True where that changes more than how exact it is. */
  observe(date: string | undefined, sentAt: number, receivedAt: number): boolean;
}

/** How far the provider's clock is ahead of ours, in milliseconds. */
interface Lead {
  readonly least: number;
  readonly most: number;
}

// Without any answer, both clocks are taken to be about right.
const unknown: Lead = { least: -500, most: 500 };
const dateResolutionMs = 1_000;
/** No clock is that wrong; such a `Date` was made by something else. */
const absurdMs = 600_000;

/** Each `Date` is exact to a second; many of them together, sent at different fractions of it, are exacter. */
export function createProviderClock(): ProviderClock {
  let lead: Lead | null = null;
  let isTrusted = true;

  return {
    earliest: (now) => now + (lead ?? unknown).least,
    latest: (now) => now + (lead ?? unknown).most,

    observe(date, sentAt, receivedAt) {
      const shown = readHttpDate(date);
      if (shown === null || !isTrusted || Math.abs(shown - receivedAt) > absurdMs) return false;
      const isFirst = lead === null;
      const least = shown - receivedAt;
      const most = shown + dateResolutionMs - sentAt;
      lead ??= { least, most };
      lead = { least: Math.max(least, lead.least), most: Math.min(most, lead.most) };
      if (lead.least <= lead.most) return isFirst;
      // Two answers that contradict each other come from several clocks: ours is then as good as any.
      isTrusted = false;
      lead = null;
      return true;
    },
  };
}
