import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ContestantName, contestantNames } from './programs/lineup.ts';
import type { Query } from './queries.ts';

export interface Options {
  readonly rounds: number;
  /** The duration of each measurement. */
  readonly seconds: number;
  readonly contestants: readonly ContestantName[];
  /** The queries to measure; null for all. */
  readonly queries: readonly Query['name'][] | null;
  /** Whether all clients request the same rows. */
  readonly asksTheSame: boolean;
  /** Whether the provider compresses responses for clients that accept it. */
  readonly compresses: boolean;
  readonly isSoak: boolean;
  /** The folder of another checkout, whose gateway is measured in the same rounds; null for none. */
  readonly earlierCheckout: string | null;
  /** The file for the results as JSON, if any. */
  readonly jsonFile: string | null;
}

const usage = `npm run bench -- [options]

  --rounds 5        rounds, in each of which every contestant is measured with every query
  --seconds 5       duration of a measurement
  --only <name>     a query (Applications, Jobs, Candidate, Candidates) or a contestant; may be repeated
  --quick           two rounds of one second: tests that the benchmark runs; the results mean nothing
  --same            all clients request the same rows, so that reads can be shared
  --gzip            the provider compresses responses for clients that accept it
  --soak            measures only the memory of the gateway after 10,000 and after 100,000 requests
  --against <folder>  measures the gateway of another checkout (with its node_modules) in the same rounds
  --json <file>     writes the results to this file as well
`;

const queryNames = ['Applications', 'Jobs', 'Candidate', 'Candidates'] as const;

/** Throws with the usage if an option is unknown. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  const only = values.only ?? [];
  const contestants = contestantNames.filter((name) => only.includes(name));
  const queries = queryNames.filter((name) => only.includes(name));
  const rounds = Number(values.rounds ?? (values.quick ? 2 : 5));
  const seconds = Number(values.seconds ?? (values.quick ? 1 : 5));
  const isUnderstood =
    contestants.length + queries.length === new Set(only).size && rounds > 0 && seconds > 0;
  if (!isUnderstood) throw new Error(usage);
  return {
    rounds,
    seconds,
    contestants: contestants.length > 0 ? contestants : contestantNames,
    queries: queries.length > 0 ? queries : null,
    asksTheSame: values.same ?? false,
    compresses: values.gzip ?? false,
    isSoak: values.soak ?? false,
    earlierCheckout: values.against === undefined ? null : resolve(values.against),
    jsonFile: values.json ?? null,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        rounds: { type: 'string' },
        seconds: { type: 'string' },
        only: { type: 'string', multiple: true },
        quick: { type: 'boolean' },
        same: { type: 'boolean' },
        gzip: { type: 'boolean' },
        soak: { type: 'boolean' },
        against: { type: 'string' },
        json: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
