/**
 * A faulty provider in its own process: the sandbox behind a proxy that resets, refuses, truncates and delays a share of
 * the calls, or never responds. The same seed causes the same faults.
 */
import { Agent, createServer, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../../src/sandbox/dataset/random.ts';
import { startGreenhouse } from '../../src/sandbox/greenhouse/index.ts';
import { startSmartRecruiters } from '../../src/sandbox/smartrecruiters/index.ts';

const minuteMs = 60_000;
const port = Number(process.env.PORT);
const random = createRandom(Number(process.env.SEED));
const sandbox =
  process.env.PROVIDER === 'smartrecruiters'
    ? await startSmartRecruiters()
    : await startGreenhouse({
        rateLimit: { requests: 50_000_000, windowSeconds: 30 },
        tokenLifetimeMs: minuteMs,
      });
const agent = new Agent({ keepAlive: true });

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

type Fault = (response: ServerResponse, answer: Answer) => void | Promise<void>;

const json = { 'content-type': 'application/json' };
const refuse = (status: number, headers: Readonly<Record<string, string>> = {}): Fault => {
  return (response) => void response.writeHead(status, { ...json, ...headers }).end('{"message":"not now"}');
};
const reset: Fault = (response) => void response.socket?.resetAndDestroy();

/** The faults with their number in a thousand calls. */
const faults: readonly (readonly [calls: number, fault: Fault])[] = [
  [10, reset],
  // Never responds, so that the gateway times out.
  [2, () => {}],
  [10, refuse(500)],
  [5, refuse(503)],
  // Rare, because it stops all calls of the account for that time.
  [1, refuse(429, { 'retry-after': '1' })],
  [5, (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sorry</html>')],
  [5, truncate],
  [2, (response, answer) => void begin(response, answer)],
  [20, delayBody],
];

function begin(response: ServerResponse, { status, headers, content }: Answer): Buffer {
  response.writeHead(status, { ...headers, 'content-length': content.length });
  const half = content.subarray(0, content.length / 2);
  response.write(half);
  return content.subarray(half.length);
}

function truncate(response: ServerResponse, answer: Answer): void {
  begin(response, answer);
  setTimeout(() => response.destroy(), 10);
}

async function delayBody(response: ServerResponse, answer: Answer): Promise<void> {
  const rest = begin(response, answer);
  await sleep(random.between(100, 2_000));
  response.end(rest);
}

const pass: Fault = (response, { status, headers, content }) =>
  void response.writeHead(status, { ...headers, 'content-length': content.length }).end(content);

/** Whether all calls fail, as in the last five seconds of each minute. */
function isDown(): boolean {
  return (performance.now() / 1_000) % 60 > 55;
}

function pickFault(): Fault {
  if (isDown()) return reset;
  let left = random.between(0, 999);
  for (const [calls, fault] of faults) {
    if (left < calls) return fault;
    left -= calls;
  }
  return pass;
}

async function ask({ method, url, headers }: IncomingMessage, body: Buffer): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  send(sandbox.url + url, { method, headers, agent }, resolve)
    .once('error', reject)
    .end(body);
  const answer = await promise;
  const { connection: _, 'transfer-encoding': __, 'keep-alive': ___, ...rest } = answer.headers;
  // Links to the next page must lead to this proxy.
  const own = Object.entries(rest).map(([name, value]) => [
    name,
    String(value).replaceAll(sandbox.url, `http://127.0.0.1:${port}`),
  ]);
  return {
    status: answer.statusCode ?? 0,
    headers: Object.fromEntries(own),
    content: await buffer(answer),
  };
}

const server = createServer(async (request, response) => {
  try {
    const answer = await ask(request, await buffer(request));
    await sleep(random.between(0, 20));
    await pickFault()(response, answer);
  } catch {
    response.destroy();
  }
});
server.listen(port, '127.0.0.1');

// The sandbox records all requests for tests, which would use up memory here.
setInterval(() => {
  sandbox.requests.length = 0;
  sandbox.tokenRequests.length = 0;
}, 1_000);
