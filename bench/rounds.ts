import type { Answered } from './answers.ts';
import { createLoad } from './load.ts';
import { type Measurement, measure, percentile } from './measurement.ts';
import type { Contestant, ContestantName, Lineup } from './programs/lineup.ts';
import type { Query } from './queries.ts';

export interface Rounds {
  readonly rounds: number;
  readonly seconds: number;
  readonly query: Query;
  /** The requests to each contestant, with their right responses. */
  readonly answers: ReadonlyMap<Contestant, readonly Answered[]>;
}

export const connections = 32;

/** Duration of the warm-up, in measurements. V8 takes some ten seconds of load to compile the gateway. */
const warmUp = 3;
/** Duration of the warm-up of later rounds, which refills caches that the other contestants have displaced. */
const reminder = 1 / 5;

/** Measures all contestants in each round, so that a temporary disturbance of the machine affects all. */
export async function runRounds(lineup: Lineup, { answers, ...options }: Rounds): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (let round = 0; round <= options.rounds; round++) {
    for (const [contestant, asked] of answers) {
      const load = createLoad({ url: contestant.program.url, connections, asked });
      // The first round only warms up the compiler and is not counted.
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

/** The median latency of one client if each call to the provider takes `latencyMs`. */
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
