import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { createRandom, type Random } from '../../src/sandbox/dataset/random.ts';

/** Counts of the responses so far. */
export interface Tally {
  /** Responses without errors. */
  ok: number;
  withErrors: number;
  mistaken: number;
  refused: number;
  /** Unexpected responses and connections that ended without a response, by their kind. */
  readonly unexpected: Map<string, number>;
}

export interface Clients {
  readonly tally: Tally;
  /** Resolves when all clients have ended. */
  stop(): Promise<void>;
}

export interface ClientsOptions {
  readonly url: string;
  /** Bodies of POST requests. */
  readonly bodies: readonly string[];
  readonly seed: number;
}

type Client = (visit: Visit) => Promise<void>;

interface Visit extends ClientsOptions {
  readonly pool: Pool;
  readonly random: Random;
  readonly tally: Tally;
  readonly over: AbortSignal;
}

/** The number of clients of each kind; each repeats its visit after a pause. */
const kinds: readonly (readonly [count: number, client: Client])[] = [
  [16, query],
  [4, disconnect],
  [2, queryOnce],
  [2, download],
  [2, sendInvalidRequest],
  [2, sendInvalidHttp],
  [3, sendSlowly],
];

export function startClients(options: ClientsOptions): Clients {
  const tally: Tally = { ok: 0, withErrors: 0, mistaken: 0, refused: 0, unexpected: new Map() };
  const pool = new Pool(options.url, { connections: 64, pipelining: 1, allowH2: false });
  const over = new AbortController();
  const running = kinds.flatMap(([count, client], kind) =>
    Array.from({ length: count }, async (_, index) => {
      const random = createRandom(options.seed + 100 * kind + index);
      const visit: Visit = { ...options, pool, random, tally, over: over.signal };
      while (!over.signal.aborted) {
        await client(visit);
        await sleep(random.between(0, 100));
      }
    }),
  );
  return {
    tally,
    async stop() {
      over.abort();
      await Promise.all(running);
      await pool.close();
    },
  };
}

const json = { 'content-type': 'application/json', accept: 'application/json' };

async function post(
  { pool, tally }: Visit,
  body: string,
  headers: Readonly<Record<string, string>> = json,
): Promise<string> {
  try {
    const answer = await pool.request({ method: 'POST', path: '/graphql', headers, body });
    const text = await answer.body.text();
    count(tally, answer.statusCode, text.includes('"errors":['));
    return text;
  } catch (error) {
    note(tally, error instanceof Error ? error.message : 'no answer');
    return '';
  }
}

function count(tally: Tally, status: number, hasErrors: boolean): void {
  if (status === 503) tally.refused += 1;
  else if (status >= 400 && status < 500) tally.mistaken += 1;
  else if (status !== 200) note(tally, `status ${status}`);
  else if (hasErrors) tally.withErrors += 1;
  else tally.ok += 1;
}

function note({ unexpected }: Tally, what: string): void {
  unexpected.set(what, (unexpected.get(what) ?? 0) + 1);
}

async function query(visit: Visit): Promise<void> {
  await post(visit, visit.random.pick(visit.bodies));
}

/** Disconnects before the end of the response. */
async function disconnect({ pool, random, bodies }: Visit): Promise<void> {
  const signal = AbortSignal.timeout(random.between(1, 300));
  const body = random.pick(bodies);
  await pool
    .request({ method: 'POST', path: '/graphql', headers: json, body, signal })
    .then((answer) => answer.body.dump())
    .catch(() => {});
}

/** Sends a text that no client has sent before. */
async function queryOnce(visit: Visit): Promise<void> {
  await post(visit, inventQuery(visit.random));
}

const manyTexts = 5_000;

/** Sends enough different texts to fill the caches that have texts as keys. */
export async function fillCaches(url: string, seed: number): Promise<void> {
  const random = createRandom(seed);
  const pool = new Pool(url, { connections: 8, pipelining: 1, allowH2: false });
  let left = manyTexts;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (; left > 0; left--) {
        const body = inventQuery(random);
        const answer = await pool.request({ method: 'POST', path: '/graphql', headers: json, body });
        await answer.body.dump();
      }
    }),
  );
  await pool.close();
}

/** Creates a query of about a kilobyte. */
function inventQuery(random: Random): string {
  const names = Array.from({ length: 90 }, () => `a${random.between(0, 1e9)}: name`);
  return JSON.stringify({ query: `{ accounts { ${names.join(' ')} } }` });
}

const filesQuery = `{
  candidates(first: 3, accounts: ["smartrecruiters"]) { nodes { attachments { url } } }
}`;

/** Downloads a file or a part of it. Its status depends on the provider and is not counted. */
async function download(visit: Visit): Promise<void> {
  const { pool, random } = visit;
  const links =
    (await post(visit, JSON.stringify({ query: filesQuery }))).match(/\/attachments\/[^"]+/g) ?? [];
  if (links.length === 0) return;
  const path = random.pick(links);
  const signal = AbortSignal.timeout(random.chance(0.5) ? 20_000 : random.between(1, 100));
  await pool
    .request({ method: 'GET', path, signal })
    .then((answer) => answer.body.dump({ limit: 1e9 }))
    .catch(() => {});
  await sleep(500);
}

/** Sends valid HTTP that is no valid query. */
async function sendInvalidRequest(visit: Visit): Promise<void> {
  const { random } = visit;
  const body = random.pick(visit.bodies);
  switch (random.between(0, 5)) {
    case 0:
      return void (await post(visit, body.slice(0, body.length / 2)));
    case 1:
      return void (await post(visit, body, { ...json, 'content-type': 'text/plain' }));
    case 2:
      return void (await post(visit, JSON.stringify({ query: `{ ${'a'.repeat(300_000)} }` })));
    case 3:
      return void (await post(visit, JSON.stringify({ query: '{ nobody { knows this } }' })));
    case 4:
      return void (await post(visit, `[${body}]`));
    default:
      return void (await post(visit, JSON.stringify({ query: '{'.repeat(1_000) })));
  }
}

/** Sends invalid or incomplete HTTP. */
async function sendInvalidHttp({ url, random, bodies }: Visit): Promise<void> {
  const text = random.pick([
    'nonsense\r\n\r\n',
    'GET /graphql HTTP/1.1\r\n',
    toRequest(random.pick(bodies)).slice(0, -9),
    '',
  ]);
  await withConnection(url, async (send) => {
    send(text);
    await sleep(random.between(0, 2_000));
  });
}

/** Sends a request in small pieces, and may not read the response. */
async function sendSlowly({ url, random, over, bodies }: Visit): Promise<void> {
  const text = toRequest(random.pick(bodies));
  const readsResponse = random.chance(0.5);
  await withConnection(url, async (send, socket) => {
    if (!readsResponse) socket.pause();
    const pieces = random.between(1, 40);
    for (let piece = 0; piece < pieces && !over.aborted; piece++) {
      send(text.slice((piece * text.length) / pieces, ((piece + 1) * text.length) / pieces));
      await sleep(100);
    }
    await sleep(random.between(0, 5_000));
  });
}

function toRequest(body: string): string {
  const length = Buffer.byteLength(body);
  return `POST /graphql HTTP/1.1\r\nHost: gateway\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n${body}`;
}

/** Opens a connection, runs the exchange and closes the connection. */
async function withConnection(
  url: string,
  talk: (say: (text: string) => void, socket: Socket) => Promise<void>,
): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // The server is expected to close the connection.
  socket.on('error', () => {}).resume();
  await talk((text) => socket.writable && socket.write(text, 'latin1'), socket);
  socket.destroy();
}
