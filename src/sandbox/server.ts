import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Clock } from '../clock.ts';
import { createConcurrencyMeter } from './concurrency.ts';
import { createFaults } from './faults.ts';
import type { Fault, RecordedRequest, Sandbox } from './sandbox.ts';
import { type Answer, type Bytes, readHeaders, toBytes, toFaulty } from './wire.ts';

export type { Answer } from './wire.ts';

export interface IncomingRequest {
  readonly method: string;
  /** Without the query, still percent-encoded. */
  readonly path: string;
  /** Decoded, in the order sent. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Calls back once, just before the answer leaves or when the connection is gone: the request counts no longer. */
  onceEnded(callback: () => void): void;
}

export interface ServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly clock: Clock;
  /** Between the arrival of a request and its answer, unless a fault says otherwise. */
  readonly latencyMs: number;
  /** False for a request for a token. */
  isApi(path: string): boolean;
  /** The path with the ids taken out, under which `mostAtOnce` counts. */
  pathShape(path: string): string;
  /** Called on arrival, so that it sees requests that overlap; the latency comes after it. */
  answer(request: IncomingRequest): Answer | Promise<Answer>;
}

/** Everything of a `Sandbox` that is not particular to one provider. */
export type Server = Omit<Sandbox, 'dataset' | 'remoteId'>;

const host = '127.0.0.1';

/**
 * Listens on loopback, records what arrives and applies faults. An exception in `answer` is a defect of the sandbox:
 * the client gets 500 and `close()` throws it.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const requests: RecordedRequest[] = [];
  const tokenRequests: RecordedRequest[] = [];
  const faults = createFaults();
  const concurrency = createConcurrencyMeter();
  const defects: unknown[] = [];
  let isClosing = false;

  async function exchange(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const [path = '', ...search] = (message.url ?? '').split('?');
    const query = [...new URLSearchParams(search.join('?'))];
    const method = message.method ?? '';
    const recorded: RecordedRequest = { method, path, query, status: null, wasAborted: false };
    const isApi = options.isApi(path);
    const fault = faults.take(path, isApi) ?? {};
    const ended = new AbortController();
    const onceEnded = (callback: () => void) => ended.signal.addEventListener('abort', callback);

    (isApi ? requests : tokenRequests).push(recorded);
    if (isApi) onceEnded(concurrency.enter(options.pathShape(path)));
    response.once('close', () => {
      const isBroken = !response.writableFinished;
      if (isBroken && recorded.status !== 0) recorded.wasAborted = !isClosing;
      if (isBroken) recorded.status = 0;
      ended.abort();
    });

    const headers = readHeaders(message);
    const request = { method, path, query, headers, body: await text(message), onceEnded };
    const bytes = await bytesOf(request, fault);
    await pause(options.clock, fault.latencyMs ?? options.latencyMs, onceEnded);
    if (response.destroyed) return;
    recorded.status = fault.connection === undefined ? bytes.status : 0;
    ended.abort();
    send(response, bytes, fault);
  }

  async function bytesOf(request: IncomingRequest, fault: Fault): Promise<Bytes> {
    try {
      const answer = await toFaulty(() => options.answer(request), fault);
      return toBytes(answer, request.headers['accept-encoding'] ?? '');
    } catch (defect) {
      defects.push(defect);
      return { status: 500, headers: {}, content: Buffer.from('The sandbox has a defect.') };
    }
  }

  const server = createServer((message, response) => {
    exchange(message, response).catch((error) => {
      // The client left while it was sending the body: recorded, and nobody is there to answer.
      if (!response.destroyed) defects.push(error);
      response.destroy();
    });
  });
  server.keepAliveTimeout = 60_000;
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(options.port, host, resolve);
  await listening;

  return {
    url: urlOf(server.address()),
    requests,
    tokenRequests,
    mostAtOnce: concurrency.most,
    misbehave: faults.add,
    behave: faults.clear,

    async close() {
      if (isClosing) return;
      isClosing = true;
      const { promise: closed, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      server.closeAllConnections();
      await closed;
      if (defects.length > 0) throw new AggregateError(defects, `The sandbox failed: ${defects.join('; ')}`);
    },
  };
}

function send(response: ServerResponse, { status, headers, content }: Bytes, { connection }: Fault): void {
  if (connection === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-length': content.length }) });
  if (connection === 'truncate') {
    response.write(content.subarray(0, content.length / 2), () => response.destroy());
  } else {
    response.end(content);
  }
}

/** Resolves after the time or as soon as the request has ended. */
function pause(clock: Clock, delayMs: number, onceEnded: (callback: () => void) => void): Promise<void> {
  if (delayMs <= 0) return Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  const cancel = clock.after(delayMs, resolve);
  onceEnded(() => {
    cancel();
    resolve();
  });
  return promise;
}

function urlOf(address: ReturnType<ReturnType<typeof createServer>['address']>): string {
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  return `http://${host}:${address.port}`;
}
