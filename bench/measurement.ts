import type { Load, Outcome } from './load.ts';
import type { Contestant, ContestantName, Lineup } from './programs/lineup.ts';
import type { Query } from './queries.ts';

/** One contestant under load with one query in one round. */
export interface Measurement extends Figures {
  readonly query: Query['name'];
  readonly contestant: ContestantName;
  readonly round: number;
}

export interface Figures {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly cpuMsPerRequest: number;
  readonly callsPerRequest: number;
  readonly rssMb: number;
  /** CPU share of the provider's process; near 1, the provider is measured instead. */
  readonly upstreamCpuShare: number;
  /** CPU share of the process that sends the load; near 1, the load is measured instead. */
  readonly loadCpuShare: number;
}

export async function measure(
  { upstream }: Lineup,
  { program }: Contestant,
  run: () => ReturnType<Load['forSeconds']>,
): Promise<Figures> {
  const used = await program.usage();
  const upstreamUsed = await upstream.program.usage();
  const calls = await upstream.calls();
  const ownUsed = process.cpuUsage();
  const outcome = await run();
  const own = process.cpuUsage(ownUsed);
  const { cpuMs, rssBytes } = await program.usage();
  const upstreamCpuMs = (await upstream.program.usage()).cpuMs - upstreamUsed.cpuMs;
  return {
    requestsPerSecond: outcome.requests / outcome.seconds,
    p50Ms: percentile(outcome, 0.5),
    p99Ms: percentile(outcome, 0.99),
    cpuMsPerRequest: (cpuMs - used.cpuMs) / outcome.requests,
    callsPerRequest: ((await upstream.calls()) - calls) / outcome.requests,
    rssMb: rssBytes / 2 ** 20,
    upstreamCpuShare: upstreamCpuMs / 1_000 / outcome.seconds,
    loadCpuShare: (own.user + own.system) / 1_000_000 / outcome.seconds,
  };
}

export function percentile({ latenciesMs }: Pick<Outcome, 'latenciesMs'>, share: number): number {
  return latenciesMs[Math.min(latenciesMs.length - 1, Math.floor(latenciesMs.length * share))] ?? Number.NaN;
}
