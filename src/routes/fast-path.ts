import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { processRegularResult } from 'graphql-yoga';
import type { Clock } from '../clock.ts';
import type { ToOperation } from '../operations/operation.ts';
import type { Pipeline } from '../operations/pipeline.ts';
import type { Logger } from '../telemetry/logger.ts';
import {
  clientLeft,
  createRequestLog,
  type RequestLog,
  requestIdHeader,
  writeRequest,
} from '../telemetry/request-log.ts';
import { explainHeader } from './graphql.ts';
import { abortOnClose, sendResponse } from './node-http.ts';
import { parseJsonBody, toOperationParams } from './request-params.ts';

export interface FastPathOptions {
  readonly pipeline: Pipeline;
  readonly toOperation: ToOperation;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly maxBodyBytes: number;
}

/** Answers a plain JSON POST, which is almost all traffic, without Yoga, whose layers cost more than a small query does. */
export interface FastPath {
  takes(request: IncomingMessage): boolean;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const path = '/graphql';

export function createFastPath(options: FastPathOptions): FastPath {
  const { pipeline, toOperation, clock, logger, maxBodyBytes } = options;

  async function resultOf(
    { headers }: IncomingMessage,
    body: Buffer,
    signal: AbortSignal,
    log: RequestLog,
  ): Promise<ExecutionResult> {
    try {
      const operation = toOperation({
        params: toOperationParams(parseJsonBody(body)),
        signal,
        explains: headers[explainHeader] === '1',
        requiresFresh: headers['cache-control']?.includes('no-cache') ?? false,
        isReadOnly: false,
        origin: () => new URL(`http://${headers.host}${path}`).origin,
        log,
      });
      return await pipeline.run(operation);
    } catch (error) {
      return { errors: [pipeline.refuse(error)] };
    }
  }

  return {
    takes({ method, url, headers }) {
      const length = Number(headers['content-length']);
      const isPlain = headers['content-type'] === 'application/json' && !headers['content-encoding'];
      const hasBody = length > 0 && length <= maxBodyBytes;
      return method === 'POST' && url === path && isPlain && hasBody && mediaTypeFor(headers.accept) !== null;
    },

    async handle(request, response) {
      const body = await receiveBody(request);
      if (body === null) return;
      const signal = abortOnClose(response);
      const id = request.headers[requestIdHeader];
      const log = createRequestLog(typeof id === 'string' ? id : null, clock.now());
      const result = await resultOf(request, body, signal, log);
      const mediaType = mediaTypeFor(request.headers.accept) ?? 'application/json';
      // The answer of a client that has left goes nowhere.
      if (!signal.aborted) await answer(result, mediaType, log, response);
      const status = signal.aborted ? clientLeft : response.statusCode;
      writeRequest(logger, log, status, { operation: log.operation }, clock.now());
    },
  };
}

async function answer(
  result: ExecutionResult,
  mediaType: string,
  { id }: RequestLog,
  response: ServerResponse,
): Promise<void> {
  response.setHeader(requestIdHeader, id);
  // Errors decide the status of the answer, and have members that clients are not shown; Yoga knows the rules.
  if (result.errors !== undefined || result.extensions?.http !== undefined)
    return sendResponse(processRegularResult(result, globalThis, mediaType), response);
  const text = JSON.stringify(result);
  response.setHeader('content-type', `${mediaType}; charset=utf-8`);
  response.setHeader('content-length', Buffer.byteLength(text));
  // Without this Node copies headers and body into one text.
  response.cork();
  response.flushHeaders();
  response.end(text);
}

const json = 'application/json';
const graphqlJson = 'application/graphql-response+json';

/**
 * The media type of the answer: the first that the header names. Null if it names none of ours, or has parameters that
 * matter, as a charset.
 */
export function mediaTypeFor(accept: string | undefined): string | null {
  if (accept === undefined || accept === '*/*' || accept === json) return json;
  for (const entry of accept.toLowerCase().split(',')) {
    const [type = '', ...parameters] = entry.split(';').map((part) => part.trim());
    if (parameters.some((parameter) => parameter.startsWith('charset='))) return null;
    if (type === json || type === graphqlJson) return type;
    if (type === '*/*' || type === 'application/*') return json;
  }
  return null;
}

/** Null if the client left before it had sent everything. */
function receiveBody(message: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    // It emits nothing any more.
    if (message.destroyed) return resolve(null);
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.once('end', () => {
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
    });
    // A message that ended closes, too, and is resolved by then.
    message.once('close', () => resolve(null));
    message.once('error', () => resolve(null));
  });
}
