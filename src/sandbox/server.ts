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
  /** Path without the query, still percent-encoded. */
  readonly path: string;
  /** Decoded pairs in the order sent. */
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Headers by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Calls back once: just before the response is sent, or when the connection closes. */
  onceEnded(callback: () => void): void;
}

export interface ServerOptions {
  /** 0 selects a free port. */
  readonly port: number;
  readonly clock: Clock;
  /** Delay between a request and its response, unless a fault sets another one. */
  readonly latencyMs: number;
  /** False for the token endpoint. */
  isApi(path: string): boolean;
  /** Replaces the ids in a path; `mostAtOnce` counts by the result. */
  pathShape(path: string): string;
  /** Called when the request arrives, before the latency, so that overlapping requests are seen as such. */
  answer(request: IncomingRequest): Answer | Promise<Answer>;
}

/** The members of a `Sandbox` that are the same for all providers. */
export type Server = Omit<Sandbox, 'dataset' | 'remoteId'>;

const host = '127.0.0.1';

/**
 * Listens on the loopback interface, records requests and applies faults. An exception in `answer` is a defect of the
 * sandbox: the client receives status 500 and `close()` throws the exception.
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
      // If the client disconnected while sending the body, the request is recorded and there is no response.
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

/** Resolves after the delay or when the request ends. */
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
