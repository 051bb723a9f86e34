import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ExecutionResult } from 'graphql';
import { processRegularResult } from 'graphql-yoga';
import type { Caller } from '../access/caller.ts';
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
import { compress, encodingFor, minCompressedBytes, variesBy } from './compression.ts';
import { explainHeader } from './graphql.ts';
import { mediaTypeFor } from './media-type.ts';
import { abortOnClose } from './node-http.ts';
import { parseJsonBody, toOperationParams } from './request-params.ts';
import { dataHeaders } from './security-headers.ts';

export interface FastPathOptions {
  readonly pipeline: Pipeline;
  readonly toOperation: ToOperation;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly maxBodyBytes: number;
}

/**
 * Answers a plain JSON POST without Yoga. That is almost all traffic, and Yoga's layers take longer than a small query.
 */
export interface FastPath {
  /** Whether the request is plain enough; any other is left to Yoga. */
  takes(request: IncomingMessage): boolean;
  handle(request: IncomingMessage, response: ServerResponse, caller: Caller): Promise<void>;
}

const path = '/graphql';

export function createFastPath(options: FastPathOptions): FastPath {
  const { pipeline, toOperation, clock, logger, maxBodyBytes } = options;

  async function resultOf(
    { headers }: IncomingMessage,
    body: Buffer,
    signal: AbortSignal,
    caller: Caller,
    log: RequestLog,
  ): Promise<ExecutionResult> {
    try {
      const operation = toOperation({
        caller,
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
      return pipeline.complete({ errors: [pipeline.refuse(error)] });
    }
  }

  return {
    takes({ method, url, headers }) {
      const length = Number(headers['content-length']);
      const isPlain = headers['content-type'] === 'application/json' && !headers['content-encoding'];
      const hasBody = length > 0 && length <= maxBodyBytes;
      return method === 'POST' && url === path && isPlain && hasBody && mediaTypeFor(headers.accept) !== null;
    },

    async handle(request, response, caller) {
      const body = await receiveBody(request);
      if (body === null) return;
      const signal = abortOnClose(response);
      const id = request.headers[requestIdHeader];
      const log = createRequestLog(typeof id === 'string' ? id : null, clock.now());
      log.caller = caller.name;
      const result = await resultOf(request, body, signal, caller, log);
      const mediaType = mediaTypeFor(request.headers.accept) ?? 'application/json';
      // A disconnected client gets no response.
      if (!signal.aborted)
        await answer(result, mediaType, log, request, response).catch((error: unknown) =>
          // Such as a result that is longer than any string can be.
          answer(pipeline.complete({ errors: [pipeline.refuse(error)] }), mediaType, log, request, response),
        );
      const status = signal.aborted ? clientLeft : response.statusCode;
      writeRequest(logger, log, status, { operation: log.operation }, clock.now());
    },
  };
}

async function answer(
  result: ExecutionResult,
  mediaType: string,
  { id }: RequestLog,
  { headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let text: string;
  // Yoga derives the status from the errors, and removes the extensions that clients must not see.
  if (result.errors !== undefined || result.extensions?.http !== undefined) {
    const processed = processRegularResult(result, globalThis, mediaType);
    text = await processed.text();
    response.statusCode = processed.status;
    response.setHeaders(processed.headers);
  } else {
    text = JSON.stringify(result);
    response.setHeader('content-type', `${mediaType}; charset=utf-8`);
  }
  for (const name in dataHeaders)
    if (!response.hasHeader(name)) response.setHeader(name, dataHeaders[name] ?? '');
  response.setHeader(requestIdHeader, id);
  response.setHeader('vary', variesBy);
  const encoding = encodingFor(headers['accept-encoding']);
  if (encoding !== null && Buffer.byteLength(text) >= minCompressedBytes) {
    const body = await compress(text, encoding);
    // The client may have left meanwhile.
    if (response.destroyed) return;
    response.setHeader('content-encoding', encoding);
    response.setHeader('content-length', body.length);
    response.end(body);
    return;
  }
  response.setHeader('content-length', Buffer.byteLength(text));
  // Sent apart but corked: otherwise Node concatenates headers and body into one string.
  response.cork();
  response.flushHeaders();
  response.end(text);
}

/** Receives the whole body; null if the client disconnects before its end. */
function receiveBody(message: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    // A destroyed message emits no further events.
    if (message.destroyed) return resolve(null);
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.once('end', () => {
      resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
    });
    // After `end` these resolve a settled promise, which has no effect.
    message.once('close', () => resolve(null));
    message.once('error', () => resolve(null));
  });
}
