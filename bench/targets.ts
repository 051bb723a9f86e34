import type { ContestantName } from './programs/lineup.ts';
import type { Query } from './queries.ts';
import type { Waiting } from './rounds.ts';
import type { Line, Rival } from './summary.ts';

export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly measured: number;
  readonly isMet: boolean;
}

interface Wanted {
  readonly contestant: ContestantName;
  readonly query: Query['name'];
  readonly rival: Rival;
  readonly least: number;
}

const wanted: readonly Wanted[] = [
  { contestant: 'gateway', query: 'Applications', rival: 'fan-out', least: 1.5 },
  { contestant: 'gateway', query: 'Applications', rival: 'sparse fan-out', least: 0.6 },
  { contestant: 'gateway', query: 'Applications', rival: 'plain', least: 3.5 },
  { contestant: 'gateway', query: 'Candidates', rival: 'fan-out', least: 1.5 },
  { contestant: 'gateway', query: 'Candidate', rival: 'plain', least: 2 },
  { contestant: 'cached gateway', query: 'Candidate', rival: 'plain', least: 2 },
  { contestant: 'cached gateway', query: 'Applications', rival: 'fan-out', least: 2 },
];

/** The latency that the gateway itself may add, whatever the number of calls is. */
const ownMs = 5;

/** Checks the targets whose contestants were measured. */
export function checkTargets(lines: readonly Line[], waitings: readonly Waiting[]): readonly Target[] {
  const ratios = wanted.flatMap(({ contestant, query, rival, least }) => {
    const line = lines.find((one) => one.contestant === contestant && one.query === query);
    const measured = line?.ratios[rival] ?? null;
    if (measured === null) return [];
    const what = `${query}: ${contestant} to ${rival}`;
    return [{ what, wanted: `≥ ${least}`, measured, isMet: measured >= least }];
  });
  const delays = waitings
    .filter(({ contestant }) => contestant === 'gateway')
    .map(({ query, roundTrips, latencyMs, p50Ms }) => {
      const most = roundTrips * latencyMs + ownMs;
      const what = `${query}: p50 ms, provider at ${latencyMs} ms`;
      return { what, wanted: `≤ ${most}`, measured: p50Ms, isMet: p50Ms <= most };
    });
  return [...ratios, ...delays];
}

export function atMost(what: string, most: number, measured: number): Target {
  return { what, wanted: `≤ ${most}`, measured, isMet: measured <= most };
}

export function atLeast(what: string, least: number, measured: number): Target {
  return { what, wanted: `≥ ${least}`, measured, isMet: measured >= least };
}
