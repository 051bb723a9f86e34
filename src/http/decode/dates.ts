import { nullable, ShapeError } from './shape.ts';

// Greenhouse and SmartRecruiters both write this form, so that most values pass as they are.
const canonical =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

// RFC 3339, and what ISO 8601 allows beside it: no seconds, a comma, an offset without colon or none at all.
const moment =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)(?:[.,](\d+))?)?(?:[Zz]|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)?$/;

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const monthOrYear = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;

/** Any RFC 3339 or ISO 8601 moment, as `2026-09-01T08:00:00.000Z`; without an offset it is taken as UTC. */
export function dateTime(value: unknown): string {
  if (typeof value === 'string') {
    const normalised = canonical.test(value) ? value : toUtc(value);
    if (normalised !== null && isInCalendar(value)) return normalised;
  }
  throw new ShapeError('', 'a date and time');
}

/** `2026-09-01`; of a full timestamp the day that is written in it, whatever its offset. */
export function date(value: unknown): string {
  const found = toDay(value);
  if (found !== null) return found;
  throw new ShapeError('', 'a date');
}

/** `2026`, `2026-09`, or whatever `date` reads. */
export function partialDate(value: unknown): string {
  if (typeof value === 'string' && monthOrYear.test(value)) return value;
  return date(value);
}

export const dateTimeOrNull = nullable(dateTime);
export const dateOrNull = nullable(date);
export const partialDateOrNull = nullable(partialDate);

function toUtc(written: string): string | null {
  const match = moment.exec(written);
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
  // An offset can lead out of the four-digit years, which `DateTime` does not have.
  return normalised.length === 24 ? normalised : null;
}

function toDay(value: unknown): string | null {
  if (typeof value !== 'string' || !(day.test(value) || moment.test(value))) return null;
  return isInCalendar(value) ? value.slice(0, 10) : null;
}

/** Whether the month that `2026-02-29…` begins with has that day. */
function isInCalendar(written: string): boolean {
  const dayOfMonth = written.slice(8, 10);
  // Every month has these.
  if (dayOfMonth <= '28') return true;
  return Number(dayOfMonth) <= lastDay(Number(written.slice(0, 4)), Number(written.slice(5, 7)));
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
