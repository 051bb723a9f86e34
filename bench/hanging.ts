/** Measures how an account that hangs affects another one: with two hundred requests that wait for it, and with none. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createLoad } from './load.ts';
import { percentile } from './measurement.ts';
import { createPrograms, greenhouseAt } from './programs/programs.ts';
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

/** Accepts every request and never responds. */
const silent = createServer(() => {}).listen(0, '127.0.0.1');
await once(silent, 'listening');
try {
  await run();
} finally {
  silent.closeAllConnections();
  silent.close();
}

async function run(): Promise<void> {
  await using programs = await createPrograms();
  const upstream = await programs.start(new URL('programs/upstream.ts', import.meta.url), { GZIP: '' });
  const gateway = await programs.startGateway(toSettings(upstream.url));
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
    // All of them wait by then.
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

function post(url: string, body: string, signal: AbortSignal | null = null): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return fetch(`${url}/graphql`, { method: 'POST', headers, body, signal });
}

/** Sends requests that wait for the account that hangs, each for a page of another size; the returned function ends them. */
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
  return {
    accounts: {
      [accountName]: greenhouseAt(upstreamUrl),
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
