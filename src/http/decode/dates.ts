import { nullable, ShapeError } from './shape.ts';

// Greenhouse and SmartRecruiters both write this form, so most values need no conversion.
const canonical =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

// RFC 3339, and the variants that ISO 8601 adds: no seconds, a comma, an offset without colon, no offset.
const timestamp =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:[.,](\d+))?)?(?:[Zz]|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)?$/;

const dayPattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const monthOrYear = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;
// In dates out of CVs, months and days may lack their zero, and stand after another sign.
const looseDate = /^\s*(\d{4})([-/.])(0?[1-9]|1[0-2])(?:\2(0?[1-9]|[12]\d|3[01]))?\s*$/;

/** Converts an RFC 3339 or ISO 8601 timestamp to `2026-09-01T08:00:00.000Z`; without an offset it is read as UTC. */
export function dateTime(value: unknown): string {
  if (typeof value === 'string') {
    const normalised = canonical.test(value) ? value : toUtc(value);
    if (normalised !== null && isInCalendar(value)) return normalised;
  }
  throw new ShapeError('', 'a date and time');
}

/** Reads `2026-09-01`; for a full timestamp the day that is written in it, whatever its offset. */
export function date(value: unknown): string {
  const day = toDay(value);
  if (day !== null) return day;
  throw new ShapeError('', 'a date');
}

/**
 * Reads a date out of a CV: `2026`, `2026-09`, everything that `date` reads, and forms such as `2026-9` and `2026/9/1`. Null
 * for any other text, such as `Present`: people write these dates, and the rest of the record does not depend on them.
 */
export function partialDateOrNull(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new ShapeError('', 'a date');
  if (monthOrYear.test(value)) return value;
  const [, year, , month, day] = looseDate.exec(value) ?? [];
  if (year === undefined || month === undefined) return toDay(value);
  const inMonth = `${year}-${month.padStart(2, '0')}`;
  return day === undefined ? inMonth : toDay(`${inMonth}-${day.padStart(2, '0')}`);
}

export const dateTimeOrNull = nullable(dateTime);
export const dateOrNull = nullable(date);

function toUtc(text: string): string | null {
  const match = timestamp.exec(text);
  if (match === null) return null;
  const [
    ,
    years,
    months,
    days,
    hours,
    minutes,
    seconds = '0',
    fraction = '',
    sign,
    offsetHours,
    offsetMinutes = '0',
  ] = match;
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0');
  const utc = new Date(0);
  utc.setUTCFullYear(Number(years), Number(months) - 1, Number(days));
  utc.setUTCHours(Number(hours), Number(minutes), Number(seconds), Number(milliseconds));
  if (sign !== undefined) {
    const offset = Number(offsetHours) * 60 + Number(offsetMinutes);
    utc.setUTCMinutes(utc.getUTCMinutes() + (sign === '-' ? offset : -offset));
  }
  const normalised = utc.toISOString();
  // An offset can lead out of the four-digit years, and `DateTime` has no others.
  return normalised.length === 24 ? normalised : null;
}

function toDay(value: unknown): string | null {
  if (typeof value !== 'string' || !(dayPattern.test(value) || timestamp.test(value))) return null;
  return isInCalendar(value) ? value.slice(0, 10) : null;
}

/** Whether the day at the start of `2026-02-29…` exists in its month. */
function isInCalendar(text: string): boolean {
  const dayOfMonth = text.slice(8, 10);
  // Every month has these days.
  if (dayOfMonth <= '28') return true;
  return Number(dayOfMonth) <= lastDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
