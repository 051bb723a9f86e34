import type { Range } from '../../../domain/conditions/condition.ts';
import type { Query } from '../client/paging.ts';

// The documentation does not say whether bounds include their instant: each bound is a millisecond wider, and the
// gateway compares the rows.
const marginMs = 1;

/** The lower bound of a range as a parameter, in the pattern `yyyy-MM-ddTHH:mm:ss.SSSZZ`; none if it is open. */
export function lowerBound(parameter: string, range: Range | null | undefined): Query {
  return range?.from == null ? [] : [[parameter, toInstant(range.from - marginMs)]];
}

/** The upper bound of a range as a parameter; none if it is open. */
export function upperBound(parameter: string, range: Range | null | undefined): Query {
  return range?.to == null ? [] : [[parameter, toInstant(range.to + marginMs)]];
}

// The pattern has four digits for the year.
const earliest = Date.parse('0000-01-01T00:00:00.000Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');

function toInstant(timeMs: number): string {
  return new Date(Math.max(earliest, Math.min(timeMs, latest))).toISOString();
}
