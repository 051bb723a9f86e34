import type { Sample } from './faults/samples.ts';
import type { Level } from './overload/level.ts';
import type { Query } from './queries.ts';
import type { Waiting } from './rounds.ts';
import type { Grown } from './soak.ts';
import { type Line, median } from './summary.ts';
import type { Target } from './targets.ts';

/** Aligns columns: the first to the left, the others to the right. */
function toTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const toCell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return `${rows.map((row) => row.map(toCell).join('  ').trimEnd()).join('\n')}\n`;
}

export function toQueryTable({ title, name }: Query, lines: readonly Line[]): string {
  const head = [
    title,
    'req/s',
    'p50 ms',
    'p99 ms',
    'CPU ms',
    'calls',
    'RSS MB',
    'to b',
    'to b′',
    'to c',
    'provider CPU',
    'load CPU',
  ];
  const rows = lines
    .filter(({ query }) => query === name)
    .map((line) => [
      line.contestant,
      line.requestsPerSecond.toFixed(0),
      line.p50Ms.toFixed(1),
      line.p99Ms.toFixed(1),
      line.cpuMsPerRequest.toFixed(3),
      line.callsPerRequest.toFixed(2),
      line.rssMb.toFixed(0),
      toRatio(line.ratios['fan-out']),
      toRatio(line.ratios['sparse fan-out']),
      toRatio(line.ratios.plain),
      toPercent(line.upstreamCpuShare),
      toPercent(line.loadCpuShare),
    ]);
  return toTable([head, ...rows]);
}

function toRatio(ratio: number | null): string {
  return ratio === null ? '–' : ratio.toFixed(2);
}

function toPercent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}

export function toWaitingTable(waitings: readonly Waiting[]): string {
  const [first] = waitings;
  const head = [`provider at ${first?.latencyMs ?? 0} ms, 1 connection`, 'query', 'round trips', 'p50 ms'];
  const rows = waitings.map(({ contestant, query, roundTrips, p50Ms }) => [
    contestant,
    query,
    String(roundTrips),
    p50Ms.toFixed(1),
  ]);
  return toTable([head, ...rows]);
}

export function toTargetTable(targets: readonly Target[]): string {
  const rows = targets.map(({ what, wanted, measured, isMet }) => [
    what,
    wanted,
    measured.toFixed(2),
    isMet ? 'met' : 'MISSED',
  ]);
  return toTable([['target', 'wanted', 'measured', ''], ...rows]);
}

export function toSoakTable(grown: readonly Grown[]): string {
  const rows = grown.map(({ contestant, requests, rssMb, heapMb }) => [
    contestant,
    requests.toLocaleString('en'),
    rssMb.toFixed(0),
    heapMb.toFixed(1),
  ]);
  return toTable([['memory after', 'requests', 'RSS MB', 'heap MB'], ...rows]);
}

export function toSampleTable(samples: readonly Sample[]): string {
  const head = [
    'minute',
    'ok',
    'with errors',
    '4xx',
    '503',
    'heap MB',
    'RSS MB',
    'handles',
    'open files',
    'late p99 ms',
  ];
  const rows = samples.map((sample) => [
    sample.minute.toFixed(1),
    String(sample.ok),
    String(sample.withErrors),
    String(sample.mistaken),
    String(sample.refused),
    sample.heapMb.toFixed(1),
    sample.rssMb.toFixed(0),
    String(sample.handles),
    String(sample.openFiles),
    sample.loopDelayP99Ms.toFixed(0),
  ]);
  return toTable([head, ...rows]);
}

export function toLevelTable(levels: readonly Level[]): string {
  const head = [
    'load',
    'peak/s',
    'offered/s',
    'good/s',
    'of peak',
    'p50 ms',
    'p99 ms',
    '503',
    'p99 ms',
    'health p99 ms',
    'RSS MB',
    'handles',
    'unsent',
    'late',
    'CPU',
    'load CPU',
    'other CPU',
  ];
  const rows = levels.map((level) => [
    `${level.query} × ${level.times}`,
    level.peakPerSecond.toFixed(0),
    ((level.sent + level.unsent) / level.seconds).toFixed(0),
    (level.good / level.seconds).toFixed(0),
    toPercent(level.good / level.seconds / level.peakPerSecond),
    level.p50Ms.toFixed(0),
    level.p99Ms.toFixed(0),
    String(level.refused),
    level.refused === 0 ? '–' : level.refusedP99Ms.toFixed(0),
    level.healthP99Ms.toFixed(0),
    level.rssMb.toFixed(0),
    String(level.handles),
    String(level.unsent),
    String(level.late),
    toPercent(level.gatewayCpuShare),
    toPercent(level.loadCpuShare),
    toPercent(level.otherCpuShare),
  ]);
  return toTable([head, ...rows]);
}

export function toHangingTable(p99s: Readonly<Record<'alone' | 'beside', readonly number[]>>): string {
  const row = (name: string, values: readonly number[]) => [
    name,
    median(values).toFixed(1),
    Math.min(...values).toFixed(1),
    Math.max(...values).toFixed(1),
  ];
  const head = ['one candidate by id', 'p99 ms', 'least', 'most'];
  return toTable([head, row('alone', p99s.alone), row('beside an account that hangs', p99s.beside)]);
}

/** The measurement at one step of a growing quantity. */
export interface Grade {
  readonly step: number;
  readonly callsPerRequest: number;
  readonly cpuMsPerRequest: number;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly heapMb: number;
  readonly rssMb: number;
}

export function toScaleTable(title: string, grades: readonly Grade[]): string {
  const rows = grades.map((grade) => [
    String(grade.step),
    grade.callsPerRequest.toFixed(2),
    grade.cpuMsPerRequest.toFixed(3),
    grade.requestsPerSecond.toFixed(0),
    grade.p50Ms.toFixed(1),
    grade.heapMb.toFixed(0),
    grade.rssMb.toFixed(0),
  ]);
  return toTable([[title, 'calls', 'CPU ms', 'req/s', 'p50 ms', 'heap MB', 'RSS MB'], ...rows]);
}
