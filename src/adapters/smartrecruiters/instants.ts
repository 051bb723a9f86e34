import type { Range } from '../../domain/filters.ts';
import type { Query } from './api.ts';

// Whether the provider's bounds include their instant is not documented: a millisecond more is asked for, and rows tell.
const margin = 1;

/** A lower bound, as `yyyy-MM-ddTHH:mm:ss.SSSZZ`. */
export function after(name: string, range: Range | null | undefined): Query {
  return range?.from == null ? [] : [[name, toInstant(range.from - margin)]];
}

/** An upper bound. */
export function before(name: string, range: Range | null | undefined): Query {
  return range?.to == null ? [] : [[name, toInstant(range.to + margin)]];
}

// That pattern has four digits for a year.
const earliest = Date.parse('0000-01-01T00:00:00.000Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');

function toInstant(time: number): string {
  return new Date(Math.max(earliest, Math.min(time, latest))).toISOString();
}
