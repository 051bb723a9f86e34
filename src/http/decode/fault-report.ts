import type { Clock } from '../../clock.ts';
import type { ConnectionEvent } from '../http.ts';
import type { RowFaults } from './rows.ts';

/** Reports what was wrong in the answer of a path. */
export type FaultReport = (path: string, faults: RowFaults) => void;

/** The same fault is in every answer with its row: it is reported once in this time, with its count since. */
const pauseMs = 10_000;

/** Names of custom fields are part of paths, so that there may be any number. */
const maxPlaces = 1_000;

interface ReportedPlace {
  count: number;
  reportedAt: number;
}

/** Warns of values that do not fit and of rows that cannot be read, with their place and never with the value. */
export function createFaultReport(clock: Clock, onEvent: (event: ConnectionEvent) => void): FaultReport {
  const places = new Map<string, ReportedPlace>();

  function report(
    call: string,
    path: string,
    count: number,
    kind: 'values unreadable' | 'rows unreadable',
  ): void {
    const key = `${kind} ${call} ${path}`;
    const now = clock.now();
    if (places.size >= maxPlaces) places.clear();
    const place = places.get(key) ?? { count: 0, reportedAt: Number.NEGATIVE_INFINITY };
    places.set(key, place);
    place.count += count;
    if (now - place.reportedAt < pauseMs) return;
    onEvent({ kind, call, path, count: place.count });
    place.count = 0;
    place.reportedAt = now;
  }

  return (path, { values, lostRows, replacedRows }) => {
    const call = withoutIds(path);
    for (const [place, count] of values) report(call, place, count, 'values unreadable');
    for (const { path: place } of [...lostRows, ...replacedRows])
      report(call, place.replaceAll(/\[\d+\]/g, '[]'), 1, 'rows unreadable');
  };
}

/** The ids in a path identify records; versions of an API have digits as well. */
function withoutIds(path: string): string {
  return path.replaceAll(/\/(?!v\d+(?:\/|$))[^/]*\d[^/]*/g, '/*');
}
