import { type AttachmentLinks, attachmentsPath } from '../access/attachment-link.ts';
import type { Authentication } from '../access/authentication.ts';
import type { Rights } from '../access/rights.ts';
import type { Clock } from '../clock.ts';
import { GatewayError, InputError, type UpstreamCode, UpstreamError } from '../errors.ts';
import type { OpenRecords } from '../operations/pipeline.ts';
import type { ReaderOptions } from '../records/reader-source.ts';
import type { FileDownload } from '../records/record-reader.ts';
import { type RequestScope, unlimitedCalls } from '../request-scope.ts';
import { type Logger, toLogged } from '../telemetry/logger.ts';
import {
  clientLeft,
  createRequestLog,
  type RequestLog,
  requestIdHeader,
  writeRequest,
} from '../telemetry/request-log.ts';
import { securityHeaders, toFileHeaders } from './attachment-headers.ts';

export interface AttachmentRequest {
  readonly method: string;
  /** A path that begins with `attachmentsPath`. */
  readonly path: string;
  /** The client's id of the request; null if it sent none. */
  readonly id: string | null;
  readonly signal: AbortSignal;
}

export interface AttachmentsOptions {
  /** Opens the records of the accounts that are connected now and exist for a caller with these rights. */
  openRecords(rights: Rights, options: ReaderOptions): OpenRecords;
  readonly authentication: Pick<Authentication, 'rightsOf'>;
  readonly links: AttachmentLinks;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The time limit until the first byte. */
  readonly requestTimeoutMs: number;
}

const statuses: Readonly<Record<UpstreamCode, number>> = {
  UPSTREAM_UNAUTHENTICATED: 502,
  UPSTREAM_FORBIDDEN: 403,
  UPSTREAM_REJECTED: 502,
  UPSTREAM_RATE_LIMITED: 503,
  UPSTREAM_TIMEOUT: 504,
  UPSTREAM_UNAVAILABLE: 503,
  CURSOR_EXPIRED: 502,
  UPSTREAM_CONTRACT: 502,
};

/** Texts for people, because links are opened in a browser. They repeat nothing of the provider's response. */
const texts: Readonly<Record<number, string>> = {
  403: 'The applicant tracking system does not hand out this file.',
  404: 'There is no such file.',
  405: 'A file can only be fetched.',
  410: 'This link has expired. Ask for the attachment again.',
  502: 'The applicant tracking system did not answer with a file.',
  503: 'The applicant tracking system cannot be asked now. Try again later.',
  504: 'The applicant tracking system did not answer in time. Try again later.',
};

/** In seconds, if the provider does not tell. */
const defaultRetryAfter = 10;

/** Creates the route that serves the gateway's links to files: it streams a file, read with the account's credential. */
export function createAttachments(
  options: AttachmentsOptions,
): (request: AttachmentRequest) => Promise<Response> {
  const { openRecords, authentication, links, clock, logger, requestTimeoutMs } = options;

  async function answer(
    { method, path, signal }: AttachmentRequest,
    log: RequestLog,
    onEnd: OnEnd,
  ): Promise<Response> {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405, { allow: 'GET, HEAD' });
    const link = links.open(path.slice(attachmentsPath.length));
    if (link.kind !== 'file') return refusal(link.kind === 'expired' ? 410 : 404);
    const rights = authentication.rightsOf(link.holder);
    if (rights === null) return refusal(404);
    log.caller = link.holder[1] ?? null;
    const scope: RequestScope = {
      signal,
      deadline: clock.now() + requestTimeoutMs,
      request: log,
      requiresFresh: true,
      ...unlimitedCalls,
      onCall: log.onCall,
      onStale() {},
    };
    const { records, close } = openRecords(rights, { scope, trace: null, fieldsOf: () => [] });
    let file: FileDownload | null = null;
    try {
      file = (await records.readerOf(link.file.account)?.openFile(link.file.remoteId)) ?? null;
      if (!file) return closed(refusal(404));
      const headers = toFileHeaders(file, link.file);
      // The account stays leased until the body has ended.
      if (method === 'GET')
        return new Response(
          withEndHook(file.body, (error) => closed(onEnd(error))),
          { headers },
        );
      await file.body.cancel();
      return closed(new Response(null, { headers }));
    } catch (error) {
      await file?.body.cancel();
      close();
      throw error;
    }

    function closed<Result>(result: Result): Result {
      close();
      return result;
    }
  }

  /** Adds the code of an error to the log and returns its HTTP status. */
  function logError(error: unknown, signal: AbortSignal, log: RequestLog): number {
    if (signal.aborted || isAbort(error)) return clientLeft;
    log.codes.add(error instanceof GatewayError ? error.code : 'INTERNAL_SERVER_ERROR');
    if (error instanceof UpstreamError) return statuses[error.code];
    // The id cannot be part of a path.
    if (error instanceof InputError) return 404;
    logger.error({ problems: [toLogged(error)] }, 'unexpected error');
    return 500;
  }

  return async (request) => {
    const log = createRequestLog(request.id, clock.now());
    // The log line omits the link, which is a bearer secret.
    const write = (status: number) =>
      writeRequest(logger, log, status, { path: `${attachmentsPath}:link` }, clock.now());
    const onEnd: OnEnd = (error) => write(error === null ? 200 : statusOfBodyError(error));
    // Status 200 was already sent.
    const statusOfBodyError = (error: unknown) =>
      logError(error, request.signal, log) === clientLeft ? clientLeft : 200;

    const response = await answer(request, log, onEnd).catch((error: unknown) => {
      const retryAfter = error instanceof UpstreamError ? error.retryAfter : null;
      return refusal(logError(error, request.signal, log), {}, retryAfter);
    });
    response.headers.set(requestIdHeader, log.id);
    const isStreaming = response.status === 200 && response.body !== null;
    if (!isStreaming) write(response.status);
    return response;
  };
}

/** Called once when a body has ended: with null if it is complete, otherwise with the error. */
type OnEnd = (error: unknown) => void;

function withEndHook(body: ReadableStream<Uint8Array>, onEnd: OnEnd): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let isOver = false;
  function end(error: unknown): void {
    if (isOver) return;
    isOver = true;
    onEnd(error);
  }
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          end(null);
          controller.close();
        } catch (error) {
          end(error);
          controller.error(error);
        }
      },
      cancel(reason) {
        end(new DOMException('the client left', 'AbortError'));
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function refusal(
  status: number,
  headers: Record<string, string> = {},
  retryAfter: number | null = null,
): Response {
  const isTemporary = status === 503 || status === 504;
  const seconds = retryAfter ?? (isTemporary ? defaultRetryAfter : null);
  return new Response(`${texts[status] ?? 'Something went wrong.'}\n`, {
    status,
    headers: {
      ...securityHeaders,
      'content-type': 'text/plain; charset=utf-8',
      ...(seconds === null ? {} : { 'retry-after': String(seconds) }),
      ...headers,
    },
  });
}
