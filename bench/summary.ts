import type { Figures, Measurement } from './measurement.ts';
import type { ContestantName } from './programs/lineup.ts';
import type { Query } from './queries.ts';

/** One contestant with one query: medians of the rounds. */
export interface Line extends Figures {
  readonly query: Query['name'];
  readonly contestant: ContestantName;
  /** Requests per second, divided by those of another contestant in the same round; null if that did not run. */
  readonly ratios: Readonly<Record<Rival, number | null>>;
}

export type Rival = 'fan-out' | 'sparse fan-out' | 'plain';

export function summarize(measurements: readonly Measurement[]): readonly Line[] {
  const groups = Map.groupBy(measurements, ({ query, contestant }) => `${query} ${contestant}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const middle = (name: keyof Figures) => median(own.map((measurement) => measurement[name]));
    const ratioTo = (rival: Rival) => {
      const ratios = own.flatMap((mine) => {
        const isTheirs = ({ query, contestant, round }: Measurement) =>
          contestant === rival && query === mine.query && round === mine.round;
        const theirs = measurements.find(isTheirs);
        return theirs === undefined ? [] : mine.requestsPerSecond / theirs.requestsPerSecond;
      });
      return ratios.length === 0 ? null : median(ratios);
    };
    return {
      query: first.query,
      contestant: first.contestant,
      requestsPerSecond: middle('requestsPerSecond'),
      p50Ms: middle('p50Ms'),
      p99Ms: middle('p99Ms'),
      cpuMsPerRequest: middle('cpuMsPerRequest'),
      callsPerRequest: middle('callsPerRequest'),
      rssMb: middle('rssMb'),
      upstreamCpuShare: middle('upstreamCpuShare'),
      loadCpuShare: middle('loadCpuShare'),
      ratios: {
        'fan-out': ratioTo('fan-out'),
        'sparse fan-out': ratioTo('sparse fan-out'),
        plain: ratioTo('plain'),
      },
    };
  });
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
