/** Tells what one account that hangs costs the clients of another: two hundred requests wait for it, or none do. */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { defaultClientId, defaultClientSecret } from '../src/sandbox/greenhouse/options.ts';
import { createLoad } from './load.ts';
import { percentile } from './measurement.ts';
import { type Program, startProgram } from './program.ts';
import { accountName, createQueries } from './queries.ts';
import { connections } from './rounds.ts';
import { median } from './summary.ts';
import { toHangingTable, toTargetTable } from './table.ts';
import { atMost } from './targets.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string' }, seconds: { type: 'string' } } });
const rounds = Number(values.rounds ?? 15);
const seconds = Number(values.seconds ?? 3);
const hangingRequests = 200;
const hangingName = 'hanging';

/** Takes every request, and answers none. */
const silent = createServer(() => {}).listen(0, '127.0.0.1');
await once(silent, 'listening');
const directory = await mkdtemp(join(tmpdir(), 'hiregraph-hanging-'));
const programs: Program[] = [];
try {
  await run();
} finally {
  await Promise.all(programs.map((program) => program.stop()));
  await rm(directory, { recursive: true });
  silent.closeAllConnections();
  silent.close();
}

async function run(): Promise<void> {
  const upstream = await start('upstream.ts', { GZIP: '' });
  const path = join(directory, 'gateway.yaml');
  // JSON is YAML.
  await writeFile(path, JSON.stringify(toSettings(upstream.url)));
  const gateway = await start('../src/cli.ts', { HIREGRAPH_CONFIG: path });
  const [candidate] = (await createQueries()).filter(({ name }) => name === 'Candidate');
  const asked = await Promise.all(
    (candidate?.variants ?? []).map(async (body) => {
      const text = await (await post(gateway.url, body)).text();
      return { body, answerLength: Buffer.byteLength(text) };
    }),
  );
  const load = createLoad({ url: gateway.url, connections, asked });
  await load.forSeconds(3 * seconds);

  const p99s: Record<'alone' | 'beside', number[]> = { alone: [], beside: [] };
  for (let round = 0; round < rounds; round++) {
    p99s.alone.push(percentile(await load.forSeconds(seconds), 0.99));
    const leave = hang(gateway.url);
    // Until all of them wait.
    await sleep(500);
    p99s.beside.push(percentile(await load.forSeconds(seconds), 0.99));
    await leave();
  }
  await load.close();
  const ratio = median(p99s.beside.map((p99, round) => p99 / (p99s.alone[round] ?? Number.NaN)));
  const target = atMost('p99 beside an account that hangs, to alone', 1.1, ratio);
  process.stdout.write(`${toHangingTable(p99s)}\n${toTargetTable([target])}`);
  if (!target.isMet) process.exitCode = 1;
}

async function start(file: string, environment: Readonly<Record<string, string>>): Promise<Program> {
  const program = await startProgram({ file: new URL(file, import.meta.url), environment, directory });
  programs.push(program);
  return program;
}

function post(url: string, body: string, signal: AbortSignal | null = null): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return fetch(`${url}/graphql`, { method: 'POST', headers, body, signal });
}

/** Requests that wait for the account that hangs, each for a page of its own; what is returned ends them. */
function hang(url: string): () => Promise<void> {
  const leaving = new AbortController();
  const waiting = Array.from({ length: hangingRequests }, (_, index) => {
    const query = `{ jobs(first: ${index + 1}, accounts: ["${hangingName}"]) { nodes { id } } }`;
    return post(url, JSON.stringify({ query }), leaving.signal).catch(() => null);
  });
  return async () => {
    leaving.abort();
    await Promise.all(waiting);
  };
}

function toSettings(upstreamUrl: string) {
  const address = silent.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const auth = {
    type: 'client_credentials',
    tokenUrl: `${upstreamUrl}/token`,
    clientId: defaultClientId,
    clientSecret: defaultClientSecret,
  };
  return {
    accounts: {
      [accountName]: { provider: 'greenhouse', url: upstreamUrl, auth },
      [hangingName]: {
        provider: 'smartrecruiters',
        url: `http://127.0.0.1:${port}`,
        auth: { type: 'api_key', apiKey: 'no-key' },
      },
    },
    limits: { requestTimeout: '5m', upstreamTimeout: '4m' },
    cache: { ttl: '0s' },
  };
}
