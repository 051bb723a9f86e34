import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Clock } from '../clock.ts';
import type { Config } from '../config/config.ts';
import { createGateway } from '../gateway.ts';
import type { Logger } from '../telemetry/logger.ts';
import { toLoopbackAddress } from './exposure.ts';
import { createLoadShedder } from './load-shedder.ts';
import { answerHealth, answerReady, answerText } from './probes.ts';
import { SlotSet } from './slot-set.ts';

/** A gateway that listens. */
export interface RunningServer {
  /** Its URL for local browsers, as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Stops accepting, waits up to 30 seconds for running requests, and closes the connections to the providers. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly config: Config;
  /** Whether the accounts are simulated. Every answer then says so, and a gateway without callers may listen on any address. */
  readonly isSandbox: boolean;
  readonly clock: Clock;
  /** Returns the CPU time of the process so far. */
  readonly cpuTimeMs: () => number;
  readonly logger: Logger;
}

/** Limits for the time that a client takes, after which its connection is closed. */
export interface ClientTimeouts {
  readonly headersMs: number;
  /** For headers and body together. */
  readonly wholeRequestMs: number;
  /** Between a response and the next request on the same connection. */
  readonly idleMs: number;
  /** Without reading any more of a response. Sockets in between buffer megabytes, which may last a client for minutes. */
  readonly stalledMs: number;
  /** Interval between two checks of the first two. */
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

/**
 * Listens on the configured host and port; rejects if that is not possible, or if it would show real data to everybody on a
 * network.
 */
export async function startServer(
  { config, isSandbox, clock, cpuTimeMs, logger }: ServerOptions,
  timeouts = clientTimeouts,
): Promise<RunningServer> {
  const { host, port } = config.server;
  const isOpen = config.callers === null && !isSandbox;
  const address = isOpen ? await toLoopbackAddress(host) : host;
  const loadShedder = createLoadShedder(clock, cpuTimeMs);
  const gateway = createGateway({
    config,
    isSandbox,
    clock,
    logger,
    hasQueuedRequests: loadShedder.hasWaiting,
  });
  const openResponses = new SlotSet<ServerResponse>();
  /** Number of requests that were given to the load shedder and are not closed; `limits.concurrentRequests` limits it. */
  let concurrent = 0;
  let isReady = false;

  const server = createServer({ connectionsCheckingInterval: timeouts.checkMs }, (request, response) => {
    response.once('close', openResponses.add(response));
    // Without pending output the response waits for the providers and not for the client.
    response.on('timeout', () => response.writableLength > 0 && response.destroy());
    if (!isReady) endConnection(response);
    const [path, query = ''] = request.url?.split('?', 2) ?? [];
    if (path === '/health') return answerHealth(response);
    if (path === '/ready') return void answerReady(request, response, query, { isReady, isSandbox, gateway });
    // Yoga would answer an invalid URL, which an invalid `Host` makes, with a stack trace.
    if (!URL.canParse(`http://${request.headers.host}${request.url}`))
      return answerText(response, 400, 'bad request');
    const isBelowLimit = concurrent < config.limits.concurrentRequests;
    const withdraw = isBelowLimit ? loadShedder.take(() => void gateway.handle(request, response)) : null;
    if (withdraw === null) {
      response.setHeader('retry-after', '1');
      return answerText(response, 503, 'too many requests at once');
    }
    concurrent += 1;
    response.once('close', () => {
      concurrent -= 1;
      withdraw();
    });
  });
  server.on('connection', loadShedder.onConnection);
  server.maxConnections = config.limits.connections;
  server.headersTimeout = timeouts.headersMs;
  server.requestTimeout = timeouts.wholeRequestMs;
  server.keepAliveTimeout = timeouts.idleMs;
  server.timeout = timeouts.stalledMs;
  await listen(server, address, port);
  isReady = true;

  return {
    url: urlOf(server, host),
    async stop() {
      isReady = false;
      openResponses.forEach(endConnection);
      await drain(server, clock);
      await gateway.close();
    },
  };
}

/** Without the header, draining would wait for the client to close its kept-alive connection. */
function endConnection(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

/** Closes idle connections at once, busy ones after their response, and all of them after `drainMs`. */
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
