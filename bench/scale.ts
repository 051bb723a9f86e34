/** Measures how calls, CPU and memory grow with page size, nesting, accounts and clients. */
import { parseArgs } from 'node:util';
import { ask } from './answers.ts';
import { createLoad } from './load.ts';
import { percentile } from './measurement.ts';
import type { Program } from './programs/program.ts';
import { createPrograms, greenhouseAt } from './programs/programs.ts';
import { createQueries, type Query } from './queries.ts';
import { connections } from './rounds.ts';
import { type Grade, toScaleTable } from './table.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string' } } });
const seconds = Number(values.seconds ?? 4);

/** Selections on an application, each one level deeper than the one before. */
const selections = [
  'remoteId stageName',
  'remoteId stageName candidate { firstName } job { title }',
  'remoteId stageName candidate { firstName applications(first: 2) { nodes { stageName } } } job { title }',
  'remoteId stageName candidate { firstName applications(first: 2) { nodes { stageName job { title } } } } job { title }',
] as const;
const usual = selections[1];

await using programs = await createPrograms();
await run();

async function run(): Promise<void> {
  const upstream = await programs.start(new URL('programs/upstream.ts', import.meta.url), { GZIP: '' });
  const one = await startGateway(upstream, 1);
  const list = (size: number, selection: string = usual) => queryOf(size, ['account-0'], selection);
  print('rows of a page', await grades([10, 50, 100, 500], (size) => ({ query: list(size), gateway: one })));
  print(
    'levels',
    await grades([1, 2, 3, 4], (level) => ({ query: list(50, selections[level - 1]), gateway: one })),
  );
  print('clients', await grades([1, 8, 32, 128], (clients) => ({ query: list(50), gateway: one, clients })));
  const gateways = new Map<number, Program>();
  for (const count of [1, 10, 100]) gateways.set(count, await startGateway(upstream, count));
  const gatewayOf = (count: number) => gateways.get(count) ?? one;
  print(
    'accounts, one of them queried',
    await grades([...gateways.keys()], (count) => ({ query: list(50), gateway: gatewayOf(count) })),
  );
  print(
    'accounts, all of them queried',
    await grades([...gateways.keys()], (count) => ({
      query: queryOf(50, null, usual),
      gateway: gatewayOf(count),
    })),
  );

  async function grades(steps: readonly number[], at: (step: number) => Measured): Promise<Grade[]> {
    const found: Grade[] = [];
    for (const step of steps) found.push(await measureAt(step, at(step)));
    return found;
  }

  async function measureAt(
    step: number,
    { query, gateway, clients = connections }: Measured,
  ): Promise<Grade> {
    const asked = await ask({ name: 'gateway', program: gateway }, await query);
    const load = createLoad({ url: gateway.url, connections: clients, asked });
    await load.forSeconds(2 * seconds);
    const calls = await callsOf(upstream);
    const { cpuMs } = await gateway.usage();
    const outcome = await load.forSeconds(seconds);
    const used = await gateway.usage();
    const called = (await callsOf(upstream)) - calls;
    await load.close();
    const { heapBytes, rssBytes } = await gateway.memory();
    return {
      step,
      callsPerRequest: called / outcome.requests,
      cpuMsPerRequest: (used.cpuMs - cpuMs) / outcome.requests,
      requestsPerSecond: outcome.requests / outcome.seconds,
      p50Ms: percentile(outcome, 0.5),
      heapMb: heapBytes / 2 ** 20,
      rssMb: rssBytes / 2 ** 20,
    };
  }
}

interface Measured {
  readonly query: Promise<Query>;
  readonly gateway: Program;
  readonly clients?: number;
}

function print(title: string, grades: readonly Grade[]): void {
  process.stdout.write(`${toScaleTable(title, grades)}\n`);
}

async function callsOf({ url }: Program): Promise<number> {
  return Number(await (await fetch(`${url}/bench/calls`)).text());
}

/** All accounts have the same provider, each with its own rate limit and cache. */
async function startGateway({ url }: Program, accounts: number): Promise<Program> {
  const names = Array.from({ length: accounts }, (_, index) => `account-${index}`);
  return programs.startGateway({
    accounts: Object.fromEntries(names.map((name) => [name, greenhouseAt(url)])),
    limits: { requestTimeout: '5m', upstreamTimeout: '1m' },
    cache: { ttl: '0s' },
  });
}

/** The variants of the benchmark's first query with another page size and selection. */
async function queryOf(size: number, accounts: readonly string[] | null, selection: string): Promise<Query> {
  const [applications] = await createQueries();
  if (applications === undefined) throw new Error('there is no query');
  const query = `query Applications($before: DateTime!, $accounts: [String!]) {
    applications(first: ${size}, accounts: $accounts, filter: { createdAt: { lt: $before } }) { nodes { ${selection} } }
  }`;
  const variants = applications.variants.map((body) => {
    const { variables } = JSON.parse(body);
    return JSON.stringify({ query, variables: { ...variables, accounts } });
  });
  return { ...applications, variants };
}
