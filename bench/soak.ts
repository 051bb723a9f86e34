import type { Answered } from './answers.ts';
import { createLoad } from './load.ts';
import type { Contestant, ContestantName } from './programs/lineup.ts';
import { connections } from './rounds.ts';
import type { Target } from './targets.ts';

/** The memory of a process after a number of requests and a garbage collection. */
export interface Grown {
  readonly contestant: ContestantName;
  readonly requests: number;
  readonly rssMb: number;
  readonly heapMb: number;
}

const marks = [10_000, 100_000] as const;
const mostGrowth = 0.1;

/** Sends all requests in turn. */
export async function soak(contestant: Contestant, asked: readonly Answered[]): Promise<readonly Grown[]> {
  const { program, name } = contestant;
  const load = createLoad({ url: program.url, connections, asked });
  const grown: Grown[] = [];
  let done = 0;
  for (const requests of marks) {
    await load.forRequests(requests - done);
    done = requests;
    const { rssBytes, heapBytes } = await program.memory();
    grown.push({ contestant: name, requests, rssMb: rssBytes / 2 ** 20, heapMb: heapBytes / 2 ** 20 });
  }
  await load.close();
  return grown;
}

export function checkGrowth(grown: readonly Grown[]): Target {
  const [early, late] = grown;
  if (early === undefined || late === undefined) throw new Error('nothing was asked');
  const measured = late.rssMb / early.rssMb - 1;
  return {
    what: `${late.contestant}: growth of RSS from ${early.requests} to ${late.requests} requests`,
    wanted: `≤ ${mostGrowth}`,
    measured,
    isMet: measured <= mostGrowth,
  };
}
