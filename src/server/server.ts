import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Clock } from '../clock.ts';
import type { Config } from '../config/config.ts';
import { createGateway } from '../gateway.ts';
import type { Logger } from '../telemetry/logger.ts';
import { createLoadShedder } from './load-shedder.ts';
import { SlotSet } from './slot-set.ts';

/** A gateway that listens. */
export interface RunningServer {
  /** Where browsers find it, as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops accepting, lets what runs finish for 30 seconds at most, and closes the connections to the providers. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** How long a client may take before it is let go of. */
export interface ClientTimeouts {
  readonly headersMs: number;
  /** Its body included. */
  readonly wholeRequestMs: number;
  /** Between an answer and the next request on the same connection. */
  readonly idleMs: number;
  /** Without taking any more of an answer. The sockets on the way hold megabytes, which may last for minutes. */
  readonly stalledMs: number;
  /** How often the first two are looked at. */
  readonly checkMs: number;
}

const drainMs = 30_000;
const clientTimeouts: ClientTimeouts = {
  headersMs: 10_000,
  wholeRequestMs: 30_000,
  idleMs: 5_000,
  stalledMs: 5 * 60_000,
  checkMs: 1_000,
};

/** Listens where the configuration says; rejects where that is not possible. */
export async function startServer(
  { config, clock, logger }: ServerOptions,
  timeouts = clientTimeouts,
): Promise<RunningServer> {
  const turns = createLoadShedder(clock, workedMs);
  const gateway = createGateway({ config, clock, logger, hasQueuedRequests: turns.hasWaiting });
  const running = new SlotSet<ServerResponse>();
  /** How many of them have a place. */
  let placed = 0;
  let isReady = false;

  const server = createServer({ connectionsCheckingInterval: timeouts.checkMs }, (request, response) => {
    response.once('close', running.add(response));
    // Where nothing is there for the client to take, it is the providers that are waited for.
    response.on('timeout', () => response.writableLength > 0 && response.destroy());
    if (!isReady) endConnection(response);
    const path = request.url?.split('?', 1)[0];
    if (path === '/health') return answer(response, 200, 'ok');
    if (path === '/ready') return answer(response, isReady ? 200 : 503, isReady ? 'ready' : 'not ready');
    // What is no URL with its `Host` would be answered with a stack.
    if (!URL.canParse(`http://${request.headers.host}${request.url}`))
      return answer(response, 400, 'bad request');
    const hasPlace = placed < config.limits.concurrentRequests;
    const leave = hasPlace ? turns.take(() => void gateway.handle(request, response)) : null;
    if (leave === null) {
      response.setHeader('retry-after', '1');
      return answer(response, 503, 'too many requests at once');
    }
    placed += 1;
    response.once('close', () => {
      placed -= 1;
      leave();
    });
  });
  server.on('connection', turns.onConnection);
  server.maxConnections = config.limits.connections;
  server.headersTimeout = timeouts.headersMs;
  server.requestTimeout = timeouts.wholeRequestMs;
  server.keepAliveTimeout = timeouts.idleMs;
  server.timeout = timeouts.stalledMs;
  const { host, port } = config.server;
  await listen(server, host, port);
  isReady = true;

  return {
    url: urlOf(server, host),
    async stop() {
      isReady = false;
      running.forEach(endConnection);
      await drain(server, clock);
      await gateway.close();
    },
  };
}

/** On all of its threads. */
function workedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** An answered connection that is kept alive would be waited for, until the client lets go of it. */
function endConnection(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': text.length + 1,
  });
  response.end(`${text}\n`);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

/** Idle connections are closed at once, busy ones when they have answered, all of them in the end. */
async function drain(server: Server, clock: Clock): Promise<void> {
  const cancel = clock.after(drainMs, () => server.closeAllConnections());
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  cancel();
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
