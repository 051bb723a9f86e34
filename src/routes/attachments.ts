import { type AttachmentLinks, attachmentsPath } from '../access/attachment-link.ts';
import type { Clock } from '../clock.ts';
import { GatewayError, InputError, type UpstreamCode, UpstreamError } from '../errors.ts';
import type { OpenRecords } from '../operations/pipeline.ts';
import type { ReaderOptions } from '../records/record-reader.ts';
import type { RequestScope } from '../request-scope.ts';
import { type Logger, toLogged } from '../telemetry/logger.ts';
import {
  clientLeft,
  createRequestLog,
  type RequestLog,
  requestIdHeader,
  writeRequest,
} from '../telemetry/request-log.ts';
import { guardingHeaders, toFileHeaders } from './attachment-headers.ts';

export interface AttachmentRequest {
  readonly method: string;
  /** Begins with `attachmentsPath`. */
  readonly path: string;
  /** The client's id of the request; null where it gave none. */
  readonly id: string | null;
  readonly signal: AbortSignal;
}

export interface AttachmentsOptions {
  /** The records of the accounts that are connected when the request begins. */
  openRecords(options: ReaderOptions): OpenRecords;
  readonly links: AttachmentLinks;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Until the first byte. */
  readonly requestTimeoutMs: number;
}

const statuses: Readonly<Record<UpstreamCode, number>> = {
  UPSTREAM_UNAUTHENTICATED: 502,
  UPSTREAM_FORBIDDEN: 403,
  UPSTREAM_REJECTED: 502,
  UPSTREAM_RATE_LIMITED: 503,
  UPSTREAM_TIMEOUT: 504,
  UPSTREAM_UNAVAILABLE: 503,
  UPSTREAM_CONTRACT: 502,
};

/** For people, in a browser; what the provider said is told to nobody here. */
const texts: Readonly<Record<number, string>> = {
  403: 'The applicant tracking system does not hand out this file.',
  404: 'There is no such file.',
  405: 'A file can only be fetched.',
  410: 'This link has expired. Ask for the attachment again.',
  502: 'The applicant tracking system did not answer with a file.',
  503: 'The applicant tracking system cannot be asked now. Try again later.',
  504: 'The applicant tracking system did not answer in time. Try again later.',
};

/** Seconds, where the provider says nothing. */
const standardRetryAfter = 10;

/** Answers requests for links of the gateway's own: hands on the bytes as they come, with the account's credential. */
export function createAttachments(
  options: AttachmentsOptions,
): (request: AttachmentRequest) => Promise<Response> {
  const { openRecords, links, clock, logger, requestTimeoutMs } = options;

  async function answer(
    { method, path, signal }: AttachmentRequest,
    log: RequestLog,
    end: End,
  ): Promise<Response> {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405, { allow: 'GET, HEAD' });
    const link = links.open(path.slice(attachmentsPath.length));
    if (link.kind !== 'file') return refusal(link.kind === 'expired' ? 410 : 404);
    const scope: RequestScope = {
      signal,
      deadline: clock.now() + requestTimeoutMs,
      request: log,
      requiresFresh: true,
      onCall: log.onCall,
      onStale() {},
    };
    const { records, close } = openRecords({ scope, trace: null, fieldsOf: () => [] });
    try {
      const file = await records.readerOf(link.file.account)?.openFile(link.file.remoteId);
      if (!file) return closed(refusal(404));
      const headers = toFileHeaders(file, link.file);
      // The account stays open as long as the file is read from it.
      if (method === 'GET')
        return new Response(
          watch(file.body, (error) => closed(end(error))),
          { headers },
        );
      await file.body.cancel();
      return closed(new Response(null, { headers }));
    } catch (error) {
      close();
      throw error;
    }

    function closed<Result>(result: Result): Result {
      close();
      return result;
    }
  }

  /** The status of what went wrong, which is noted in the log. */
  function note(error: unknown, signal: AbortSignal, log: RequestLog): number {
    if (signal.aborted || isLeaving(error)) return clientLeft;
    log.codes.add(error instanceof GatewayError ? error.code : 'INTERNAL_SERVER_ERROR');
    if (error instanceof UpstreamError) return statuses[error.code];
    // An id that no path can hold.
    if (error instanceof InputError) return 404;
    logger.error({ problems: [toLogged(error)] }, 'unexpected error');
    return 500;
  }

  return async (request) => {
    const log = createRequestLog(request.id, clock.now());
    // Without the link, which is good for whoever reads it.
    const write = (status: number) =>
      writeRequest(logger, log, status, { path: `${attachmentsPath}:link` }, clock.now());
    const end: End = (error) => write(error === null ? 200 : noteOfBody(error));
    // The status had been sent.
    const noteOfBody = (error: unknown) =>
      note(error, request.signal, log) === clientLeft ? clientLeft : 200;

    const response = await answer(request, log, end).catch((error: unknown) => {
      const retryAfter = error instanceof UpstreamError ? error.retryAfter : null;
      return refusal(note(error, request.signal, log), {}, retryAfter);
    });
    response.headers.set(requestIdHeader, log.id);
    const isStreaming = response.status === 200 && response.body !== null;
    if (!isStreaming) write(response.status);
    return response;
  };
}

/** Called once: with null where all of a body was taken, else with what broke it off. */
type End = (error: unknown) => void;

function watch(body: ReadableStream<Uint8Array>, onEnd: End): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let isOver = false;
  function end(error: unknown): void {
    if (isOver) return;
    isOver = true;
    onEnd(error);
  }
  return new ReadableStream<Uint8Array>(
    {
      async pull(taken) {
        try {
          const { done, value } = await reader.read();
          if (!done) return taken.enqueue(value);
          end(null);
          taken.close();
        } catch (error) {
          end(error);
          taken.error(error);
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

function isLeaving(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function refusal(
  status: number,
  headers: Record<string, string> = {},
  retryAfter: number | null = null,
): Response {
  const isPassing = status === 503 || status === 504;
  const seconds = retryAfter ?? (isPassing ? standardRetryAfter : null);
  return new Response(`${texts[status] ?? 'Something went wrong.'}\n`, {
    status,
    headers: {
      ...guardingHeaders,
      'content-type': 'text/plain; charset=utf-8',
      ...(seconds === null ? {} : { 'retry-after': String(seconds) }),
      ...headers,
    },
  });
}
