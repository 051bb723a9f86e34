const seconds = /^\d{1,10}(?:\.\d+)?$/;
// RFC 9110 section 5.6.7; its two older forms have not been seen from any provider.
const httpDate = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

const maxWaitMs = 24 * 3_600_000;

/**
 * Milliseconds to wait by `Retry-After`, 0 if it is a time in the past. Null if the header is absent, malformed, or asks
 * for more than a day.
 */
export function readRetryAfter(headers: Readonly<Record<string, string>>, now: number): number | null {
  const header = headers['retry-after']?.trim() ?? '';
  const waitMs = seconds.test(header) ? Number(header) * 1_000 : untilDate(header, headers, now);
  return waitMs === null || waitMs > maxWaitMs ? null : Math.max(0, waitMs);
}

/** The date is on the provider's clock, so it is compared with the `Date` of the same response before our clock. */
function untilDate(header: string, headers: Readonly<Record<string, string>>, now: number): number | null {
  const until = readHttpDate(header);
  return until === null ? null : until - (readHttpDate(headers.date) ?? now);
}

/** Milliseconds since the epoch; null if it is not an HTTP date. */
export function readHttpDate(header: string | undefined): number | null {
  if (header === undefined || !httpDate.test(header)) return null;
  const time = Date.parse(header);
  return Number.isNaN(time) ? null : time;
}
