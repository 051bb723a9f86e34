import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answered } from '../answers.ts';
import { percentile } from '../measurement.ts';
import type { Contestant, Upstream } from '../programs/lineup.ts';
import type { Query } from '../queries.ts';
import { atLeast, atMost, type Target } from '../targets.ts';
import { type Offered, offer, watchHealth } from './open-loop.ts';

/** The results of a load that is a multiple of the peak. */
export interface Level extends Omit<Offered, 'acceptedMs' | 'refusedMs'> {
  readonly query: Query['name'];
  readonly times: number;
  readonly peakPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly refused: number;
  /** 0 if no request was refused. */
  readonly refusedP99Ms: number;
  readonly healthP99Ms: number;
  readonly rssMb: number;
  readonly handles: number;
  readonly gatewayCpuShare: number;
  /** CPU share of the process that sends the load. */
  readonly loadCpuShare: number;
  /** CPU share of all other processes; far from 0, these disturb the measurement. */
  readonly otherCpuShare: number;
}

interface Asking {
  readonly gateway: Contestant;
  readonly upstream: Upstream;
  readonly query: Query;
  readonly asked: readonly Answered[];
  readonly times: number;
  readonly peakPerSecond: number;
  readonly seconds: number;
}

export async function measureLevel({ gateway, upstream, query, asked, ...load }: Asking): Promise<Level> {
  const { program } = gateway;
  const { times, peakPerSecond, seconds } = load;
  const used = async () => ({
    own: process.cpuUsage(),
    gateway: await program.usage(),
    upstream: await upstream.program.usage(),
    machineMs: busyMs(),
  });
  const health = watchHealth(program.url);
  const before = await used();
  const offering = offer({ url: program.url, rate: times * peakPerSecond, seconds, asked });
  await sleep(seconds * 1_000);
  const after = await used();
  const { acceptedMs, refusedMs, ...counts } = await offering;
  const healthMs = await health.stop();

  const ownMs = (after.own.user + after.own.system - before.own.user - before.own.system) / 1_000;
  const gatewayMs = after.gateway.cpuMs - before.gateway.cpuMs;
  const upstreamMs = after.upstream.cpuMs - before.upstream.cpuMs;
  const toShare = (ms: number) => ms / 1_000 / seconds;
  return {
    query: query.name,
    times,
    peakPerSecond,
    ...counts,
    p50Ms: percentile({ latenciesMs: acceptedMs }, 0.5),
    p99Ms: percentile({ latenciesMs: acceptedMs }, 0.99),
    refused: refusedMs.length,
    refusedP99Ms: refusedMs.length === 0 ? 0 : percentile({ latenciesMs: refusedMs }, 0.99),
    healthP99Ms: percentile({ latenciesMs: healthMs }, 0.99),
    rssMb: after.gateway.rssBytes / 2 ** 20,
    handles: after.gateway.handles,
    gatewayCpuShare: toShare(gatewayMs),
    loadCpuShare: toShare(ownMs),
    otherCpuShare: Math.max(0, toShare(after.machineMs - before.machineMs - ownMs - gatewayMs - upstreamMs)),
  };
}

/** The CPU time of all cores since the machine started. */
function busyMs(): number {
  return cpus().reduce((sum, { times: { user, nice, sys, irq } }) => sum + user + nice + sys + irq, 0);
}

/** The upper bounds for every level above the peak. */
const bounds: readonly (readonly [what: string, most: number, of: (level: Level) => number])[] = [
  ['p99 ms of accepted requests', 1_000, ({ p99Ms }) => p99Ms],
  ['p99 ms of refused requests', 100, ({ refusedP99Ms }) => refusedP99Ms],
  ['refusals without Retry-After', 0, ({ refusedWithoutTime }) => refusedWithoutTime],
  ['other responses', 0, ({ failed }) => failed],
  ['p99 ms of /health', 100, ({ healthP99Ms }) => healthP99Ms],
];

/** Checks the worst of the levels above the peak. */
export function checkLevels(levels: readonly Level[]): readonly Target[] {
  const over = levels.filter(({ times }) => times > 1);
  return [...Map.groupBy(over, ({ query }) => query)].flatMap(([query, own]) => {
    const shares = own.map(({ good, seconds, peakPerSecond }) => good / seconds / peakPerSecond);
    return [
      atLeast(`${query}: goodput, of the peak`, 0.8, Math.min(...shares)),
      ...bounds.map(([what, most, of]) => atMost(`${query}: ${what}`, most, Math.max(...own.map(of)))),
    ];
  });
}
