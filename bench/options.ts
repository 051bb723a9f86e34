import { parseArgs } from 'node:util';
import { type ContestantName, contestantNames } from './lineup.ts';
import type { Query } from './queries.ts';

export interface Options {
  readonly rounds: number;
  /** Of each measurement. */
  readonly seconds: number;
  readonly contestants: readonly ContestantName[];
  /** Null where all queries are asked. */
  readonly queries: readonly Query['name'][] | null;
  /** Whether all clients ask for the very same rows. */
  readonly asksTheSame: boolean;
  /** Whether the provider compresses for those who take it. */
  readonly compresses: boolean;
  readonly isSoak: boolean;
  /** Where the numbers go as JSON, if anywhere. */
  readonly jsonFile: string | null;
}

const usage = `npm run bench -- [options]

  --rounds 5        how often each contestant is measured with each query
  --seconds 5       for how long
  --only <name>     a query (Applications, Jobs, Candidate, Candidates) or a contestant; may be repeated
  --quick           two rounds of a second: shows that it runs, measures nothing
  --same            all clients ask for the same rows, which may be read for all of them at once
  --gzip            the provider compresses for those who take it
  --soak            the gateway's memory after 10,000 and after 100,000 requests, and nothing else
  --json <file>     writes the numbers there as well
`;

const queryNames = ['Applications', 'Jobs', 'Candidate', 'Candidates'] as const;

/** Throws with the usage where an option is not known. */
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
        json: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
