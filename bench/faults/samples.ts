import { setTimeout as sleep } from 'node:timers/promises';
import type { Program, Usage } from '../programs/program.ts';
import { median } from '../summary.ts';
import { atMost, type Target } from '../targets.ts';
import type { Clients } from './clients.ts';

/** The responses within an interval, and the resources of the gateway at its end. */
export interface Sample {
  readonly minute: number;
  readonly ok: number;
  readonly withErrors: number;
  readonly mistaken: number;
  readonly refused: number;
  readonly heapMb: number;
  readonly rssMb: number;
  /** Handles and open files vary with each request: medians of the seconds of the interval. */
  readonly handles: number;
  readonly openFiles: number;
  readonly loopDelayP99Ms: number;
}

interface Sampling {
  readonly minutes: number;
  readonly intervalMs: number;
  readonly gateway: Program;
  readonly clients: Clients;
}

/** Takes samples; ends early if the gateway process ends. */
export async function takeSamples({ minutes, intervalMs, ...of }: Sampling): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let at = intervalMs; at <= minutes * 60_000; at += intervalMs) {
    const taking = takeSample(at / 60_000, intervalMs, of);
    const sample = await taking.catch((error: unknown) => {
      if (of.gateway.hasEnded()) return null;
      throw error;
    });
    if (sample === null) break;
    samples.push(sample);
  }
  return samples;
}

async function takeSample(
  minute: number,
  intervalMs: number,
  { gateway, clients }: Pick<Sampling, 'gateway' | 'clients'>,
): Promise<Sample> {
  const before = { ...clients.tally };
  const seconds: Usage[] = [];
  for (let left = intervalMs; left > 0; left -= 1_000) {
    await sleep(1_000);
    seconds.push(await gateway.usage());
  }
  const { ok, withErrors, mistaken, refused } = clients.tally;
  const { heapBytes, rssBytes, loopDelayP99Ms } = await gateway.memory();
  return {
    minute,
    ok: ok - before.ok,
    withErrors: withErrors - before.withErrors,
    mistaken: mistaken - before.mistaken,
    refused: refused - before.refused,
    heapMb: heapBytes / 2 ** 20,
    rssMb: rssBytes / 2 ** 20,
    handles: median(seconds.map(({ handles }) => handles)),
    openFiles: median(seconds.map(({ openFiles }) => openFiles)),
    loopDelayP99Ms,
  };
}

interface Ends {
  readonly atStart: Usage;
  /** The usage some time after all clients have ended; null if the process has ended as well. */
  readonly atEnd: Usage | null;
  /** The number of kinds of unexpected responses. */
  readonly unexpected: number;
}

const mostGrowth = 0.1;

export function checkSamples(
  samples: readonly Sample[],
  { atStart, atEnd, unexpected }: Ends,
): readonly Target[] {
  const middle = (quarter: number, name: keyof Sample) => {
    const size = samples.length / 4;
    return median(samples.slice(quarter * size, (quarter + 1) * size).map((sample) => sample[name]));
  };
  const growth = (name: 'heapMb' | 'handles' | 'openFiles', what: string) => {
    const measured = middle(3, name) / middle(1, name) - 1;
    return atMost(`growth of ${what} from the second quarter to the last`, mostGrowth, measured);
  };
  const left = (name: 'handles' | 'openFiles') => (atEnd?.[name] ?? Number.NaN) - atStart[name];
  return [
    growth('heapMb', 'the heap'),
    growth('handles', 'handles'),
    growth('openFiles', 'open files'),
    atMost('handles left when all is idle', 0, left('handles')),
    atMost('open files left when all is idle', 0, left('openFiles')),
    atMost('kinds of responses other than 200, 4xx and 503', 0, unexpected),
    atMost('crashes of the process', 0, atEnd === null ? 1 : 0),
  ];
}
