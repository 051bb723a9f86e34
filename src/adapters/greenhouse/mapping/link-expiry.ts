/** The expiry time of a link, read from its query in one of the usual forms; null if the query has none of them. */
export function toExpiry(link: string | null): string | null {
  const query = link === null ? null : URL.parse(link)?.searchParams;
  if (!query) return null;
  const signedAt = toTime(query.get('X-Amz-Date') ?? '');
  const seconds = toNumber(query.get('X-Amz-Expires'));
  if (signedAt !== null && seconds !== null) return toInstant(signedAt + seconds * 1_000);
  const expires = toNumber(query.get('expires') ?? query.get('Expires'));
  return expires === null ? null : toInstant(expires < firstInMilliseconds ? expires * 1_000 : expires);
}

/** Seconds since 1970 stay below for three thousand years; milliseconds have been above since 1973. */
const firstInMilliseconds = 100_000_000_000;

/** Reads the basic format of ISO 8601, such as `20261122T093000Z`. */
function toTime(basic: string): number | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(basic);
  if (match === null) return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  const time = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(time) ? null : time;
}

function toNumber(digits: string | null): number | null {
  return digits !== null && /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

/** Null beyond the year 9999: a `DateTime` has years of four digits. */
function toInstant(time: number): string | null {
  return time < Date.parse('9999-12-31T23:59:59.999Z') ? new Date(time).toISOString() : null;
}
