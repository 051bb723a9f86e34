/**
 * The provider in its own process: the Greenhouse sandbox behind a replay. The sandbox searches rows and writes their
 * JSON for each call, which takes 0.4 to 0.7 ms of CPU for 50 rows and 4 ms for 500. That is more than a contestant
 * spends on reading them, so that the sandbox would be measured instead. The replay calls it once for each distinct call
 * and then sends the same bytes, which takes 0.03 to 0.2 ms. Token requests go to the sandbox.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { startGreenhouse } from '../../src/sandbox/greenhouse/index.ts';
import { createReplay } from './replay.ts';

const sandbox = await startGreenhouse({
  rateLimit: { requests: 50_000_000, windowSeconds: 30 },
  tokenLifetimeMs: 24 * 3_600_000,
});
const port = Number(process.env.PORT);
const replay = createReplay(sandbox.url, `http://127.0.0.1:${port}`);
const compresses = process.env.GZIP === '1';
let calls = 0;
let latencyMs = 0;

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.writeHead(500).end(String(error));
  });
});
server.keepAliveTimeout = 60_000;
server.listen(port, '127.0.0.1');

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { url: target = '', method, headers } = request;
  if (target === '/token') return passOn(request, response);
  if (target.startsWith('/bench/')) return control(new URL(target, sandbox.url), response);
  const arrived = performance.now();
  calls += 1;
  if (method !== 'GET') throw new Error(`${method} is not replayed`);
  const recorded = await replay({
    target,
    authorization: headers.authorization ?? '',
    takesGzip: compresses && /\bgzip\b/.test(String(headers['accept-encoding'])),
  });
  const reset = String(Math.floor(Date.now() / 1_000) + 30);
  const send = () => {
    response.writeHead(recorded.status, {
      ...recorded.headers,
      'x-ratelimit-reset': reset,
      'content-length': recorded.content.length,
    });
    response.end(recorded.content);
  };
  if (latencyMs === 0) send();
  else sendAt(arrived + latencyMs, send);
}

/** Sends at an exact time. Timers are up to two milliseconds late, which three sequential calls would multiply. */
function sendAt(time: number, send: () => void): void {
  const left = time - performance.now();
  if (left <= 0) send();
  else if (left > 3) setTimeout(() => sendAt(time, send), left - 3);
  else setImmediate(() => sendAt(time, send));
}

async function passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', headers } = request;
  const type = headers['content-type'] ?? '';
  const answer = await fetch(sandbox.tokenUrl, {
    method,
    headers: { authorization: headers.authorization ?? '', 'content-type': type },
    body: new Uint8Array(await buffer(request)),
  });
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
  response.end(await answer.text());
}

/** Responds with the number of calls, and sets their duration. */
function control({ searchParams }: URL, response: ServerResponse): void {
  latencyMs = Number(searchParams.get('latency') ?? latencyMs);
  response.end(String(calls));
}
