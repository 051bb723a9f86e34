import type { Answered } from './answers.ts';
import type { Contestant, ContestantName, Lineup } from './lineup.ts';
import { createLoad } from './load.ts';
import { type Measurement, measure, percentile } from './measurement.ts';
import type { Query } from './queries.ts';

export interface Rounds {
  readonly rounds: number;
  readonly seconds: number;
  readonly query: Query;
  /** What is asked of whom. */
  readonly answers: ReadonlyMap<Contestant, readonly Answered[]>;
}

export const connections = 32;

/** Of the seconds of a measurement. V8 takes some ten seconds of load to compile the gateway. */
const warmUp = 3;
/** For what has fallen out of the caches while others had their turn. */
const reminder = 1 / 5;

/** All contestants take their turn in each round, so that what disturbs the machine for a while disturbs all. */
export async function runRounds(lineup: Lineup, { answers, ...options }: Rounds): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (let round = 0; round <= options.rounds; round++) {
    for (const [contestant, asked] of answers) {
      const load = createLoad({ url: contestant.program.url, connections, asked });
      // The first round is there for the compiler, and is not counted.
      await load.forSeconds(options.seconds * (round === 0 ? warmUp : reminder));
      if (round > 0) {
        const figures = await measure(lineup, contestant, () => load.forSeconds(options.seconds));
        measurements.push({ query: options.query.name, contestant: contestant.name, round, ...figures });
      }
      await load.close();
    }
  }
  return measurements;
}

/** The median of one client's waiting, when each call to the provider takes so long. */
export interface Waiting {
  readonly query: Query['name'];
  readonly contestant: ContestantName;
  readonly roundTrips: number;
  readonly latencyMs: number;
  readonly p50Ms: number;
}

export const latencyMs = 50;

export async function runSlowly(lineup: Lineup, { answers, query, seconds }: Rounds): Promise<Waiting[]> {
  const waitings: Waiting[] = [];
  await lineup.upstream.setLatency(latencyMs);
  try {
    for (const [contestant, asked] of answers) {
      if (contestant.name === 'floor') continue;
      const load = createLoad({ url: contestant.program.url, connections: 1, asked });
      await load.forRequests(3);
      const outcome = await load.forSeconds(seconds);
      await load.close();
      waitings.push({
        query: query.name,
        contestant: contestant.name,
        roundTrips: query.roundTrips,
        latencyMs,
        p50Ms: percentile(outcome, 0.5),
      });
    }
  } finally {
    await lineup.upstream.setLatency(0);
  }
  return waitings;
}
