import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import type { GraphQLParams, Plugin, YogaServerInstance } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import type { Context } from '../graphql/context.ts';
import { idHeader } from '../operations/stages/request-log.ts';
import { parameters, utf8 } from './json-body.ts';
import { leavingOf, send } from './node-http.ts';

/** What makes up almost all traffic: a POST of JSON with a query that came before, whose answer has no errors. */
export interface JsonPosts {
  isMeant(request: IncomingMessage): boolean;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

interface Options {
  readonly maxBodyBytes: number;
  /** Null where Yoga is to run it. */
  begin(received: Received, params: GraphQLParams): Begun | null;
  /** Told of what ought not to happen. */
  onDefect(error: unknown): void;
}

/** A query that runs without Yoga. */
export interface Begun {
  readonly result: Promise<ExecutionResult>;
  /** Of its answer. */
  readonly id: string;
  /** Is called once when it was answered, unless Yoga goes on with it. */
  end(response: ServerResponse): void;
  /** Yoga goes on with it, by this request, and ends it. */
  goOnWith(request: Request): void;
}

/** Results that were had before, for Yoga to do with them what it does with its own. */
export interface KnownResults {
  readonly plugin: Plugin;
  set(request: Request, result: ExecutionResult): void;
}

export function createKnownResults(): KnownResults {
  const known = new WeakMap<Request, ExecutionResult>();
  return {
    plugin: {
      onExecute({ args, setExecuteFn }) {
        const result = known.get(args.contextValue.request);
        if (result !== undefined) setExecuteFn(() => result);
      },
    },
    set: (request, result) => void known.set(request, result),
  };
}

const path = '/graphql';
const maxKinds = 100;
const json = /^application\/(?:graphql-response\+)?json\b/;

/** A request that has come whole. */
export interface Received {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
  readonly accept: string;
  readonly signal: AbortSignal;
}

/**
 * Answers prepared queries without Yoga, whose layers cost more than a small query does. Everything else is left to
 * Yoga, and so is every answer that is not plainly good: it goes through Yoga as if it had been run there.
 */
export function createJsonPosts(
  yoga: YogaServerInstance<object, Context>,
  results: KnownResults,
  { maxBodyBytes, begin, onDefect }: Options,
): JsonPosts {
  /** What Yoga answers with, by what clients accept: learned from its own answers. */
  const contentTypes = new LRUCache<string, string>({ max: maxKinds });

  async function leaveToYoga(received: Received, response: ServerResponse, begun: Begun | null) {
    const { url, headers, body, accept, signal } = received;
    const request = new Request(url, { method: 'POST', headers, body: new Uint8Array(body), signal });
    begun?.goOnWith(request);
    if (begun !== null) results.set(request, await begun.result);
    const answer = await yoga.fetch(request);
    const contentType = answer.headers.get('content-type') ?? '';
    if (answer.status === 200 && json.test(contentType)) contentTypes.set(accept, contentType);
    await send(answer, response);
  }

  async function answer(received: Received, response: ServerResponse): Promise<void> {
    const contentType = contentTypes.get(received.accept);
    const params = contentType === undefined ? null : readParams(received.body);
    const begun = params === null ? null : begin(received, params);
    if (contentType === undefined || begun === null) return leaveToYoga(received, response, null);
    const result = await begun.result;
    if (result.errors !== undefined) return leaveToYoga(received, response, begun);
    const body = JSON.stringify(result);
    response.setHeader('content-type', contentType);
    response.setHeader('content-length', Buffer.byteLength(body));
    response.setHeader(idHeader, begun.id);
    // Otherwise both are copied into one text.
    response.cork();
    response.flushHeaders();
    response.end(body);
    begun.end(response);
  }

  return {
    isMeant({ method, url, headers }) {
      const length = Number(headers['content-length']);
      const isPlain = headers['content-type'] === 'application/json' && !headers['content-encoding'];
      return method === 'POST' && url === path && isPlain && length > 0 && length <= maxBodyBytes;
    },

    async handle(message, response) {
      const received = await receive(message, response);
      if (received === null) return;
      try {
        await answer(received, response);
      } catch (error) {
        // Who has left needs no answer, and nothing is wrong.
        if (received.signal.aborted) return;
        onDefect(error);
        if (!response.headersSent) response.writeHead(500);
        response.end();
      }
    },
  };
}

/** Null where the client left before it had said everything. */
function receiveBody(message: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    // It would say nothing any more.
    if (message.destroyed) return resolve(null);
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.once('end', () => {
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
    });
    // One that ended also closes, and is resolved by then.
    message.once('close', () => resolve(null));
    message.once('error', () => resolve(null));
  });
}

async function receive(message: IncomingMessage, response: ServerResponse): Promise<Received | null> {
  const body = await receiveBody(message);
  if (body === null) return null;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return {
    url: `http://${headers.host}${path}`,
    headers,
    body,
    accept: headers.accept ?? '',
    signal: leavingOf(response),
  };
}

/** Null for whatever is not plainly a query with its variables. */
function readParams(body: Buffer): GraphQLParams | null {
  try {
    const sent: unknown = JSON.parse(utf8.decode(body));
    if (!isObject(sent) || !Object.keys(sent).every((name) => parameters.has(name))) return null;
    const { query, variables = null, operationName = null, extensions = null } = sent;
    const areObjects =
      (variables === null || isObject(variables)) && (extensions === null || isObject(extensions));
    const isNamed = operationName === null || typeof operationName === 'string';
    if (typeof query !== 'string' || !areObjects || !isNamed) return null;
    return {
      query,
      ...(variables === null ? {} : { variables }),
      ...(operationName === null ? {} : { operationName }),
      ...(extensions === null ? {} : { extensions }),
    };
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
