/** When a link stops working, as far as its own query says so in one of the usual ways; else null. */
export function toExpiry(link: string | null): string | null {
  const query = link === null ? null : URL.parse(link)?.searchParams;
  if (!query) return null;
  const signedAt = toMoment(query.get('X-Amz-Date') ?? '');
  const seconds = toNumber(query.get('X-Amz-Expires'));
  if (signedAt !== null && seconds !== null) return toInstant(signedAt + seconds * 1_000);
  const moment = toNumber(query.get('expires') ?? query.get('Expires'));
  return moment === null ? null : toInstant(moment < firstInMilliseconds ? moment * 1_000 : moment);
}

/** Seconds since 1970 stay below for three thousand years; milliseconds have been above since 1973. */
const firstInMilliseconds = 100_000_000_000;

/** `20261122T093000Z`. */
function toMoment(basic: string): number | null {
  const fieldGroups = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(basic);
  if (fieldGroups === null) return null;
  const [, year, month, day, hours, minutes, seconds] = fieldGroups;
  const moment = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(moment) ? null : moment;
}

function toNumber(digits: string | null): number | null {
  return digits !== null && /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

/** `DateTime` has years of four digits. */
function toInstant(moment: number): string | null {
  return moment < Date.parse('9999-12-31T23:59:59.999Z') ? new Date(moment).toISOString() : null;
}
