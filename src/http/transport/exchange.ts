import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import type { Clock } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import { timedOut, unreachable } from '../failure.ts';
import type { ResponseHead } from '../http.ts';
import { type Body, type BodyResult, collectBody, type FlowControl } from './body.ts';
import type { Connections } from './connections.ts';

export interface RawRequest {
  readonly method: 'GET' | 'POST';
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** A response of any status; its body is decompressed and limited in size, and not yet parsed. */
export interface RawResponse extends ResponseHead {
  readonly body: BodyResult;
}

export interface ExchangeOptions {
  readonly origin: Origin;
  readonly clock: Clock;
  /** Counted from the start of the exchange, connecting included, until its end or until `restartTimer`. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Called when the request is written to a connection. */
  readonly onSent: () => void;
}

/** Handles the response of one exchange. */
export interface ResponseReceiver {
  /** Returns the consumer of the response's body, or null after it has stopped the exchange. */
  onResponse(head: ResponseHead, exchange: Exchange): Body | null;
  /** Called once when the exchange is over; null if the response is not complete. */
  onEnd(head: ResponseHead | null): void;
  /** Called after `onEnd` if the response is not complete. */
  onFailure(error: unknown): void;
}

/** The control that a receiver has over its exchange. */
export interface Exchange {
  readonly isOver: boolean;
  readonly flow: FlowControl;
  /** Collects the whole body, then ends the exchange and calls `done`. */
  collect(head: ResponseHead, maxBytes: number, done: (response: RawResponse) => void): Body;
  /** Ends the exchange after a complete response. */
  end(head: ResponseHead): void;
  /** Ends the exchange with a failure and closes its connection. */
  stop(error: unknown): void;
  /** Replaces the running timeout. */
  restartTimer(durationMs: number, toError: () => unknown): void;
}

/** Limit for the body of an error response: such bodies are short, and if one is not, its status says enough. */
export const maxErrorBodyBytes = 64 * 1024;

/** Sends one request and passes its response to the receiver. Fails with the signal's own reason if that aborts. */
export function startExchange(
  connections: Connections,
  request: RawRequest,
  { origin, clock, timeoutMs, signal, onSent }: ExchangeOptions,
  receiver: ResponseReceiver,
): void {
  let controller: Dispatcher.DispatchController | null = null;
  let body: Body | null = null;
  let isOver = false;

  function end(head: ResponseHead | null): void {
    isOver = true;
    if (controller === null) connections.waiting -= 1;
    cancelTimer();
    signal.removeEventListener('abort', onAbort);
    receiver.onEnd(head);
  }
  function closeConnection(): void {
    controller?.abort(new Error('stopped'));
  }
  function stop(error: unknown): void {
    if (isOver) return;
    end(null);
    receiver.onFailure(error);
    body?.abandon();
    closeConnection();
  }
  function onAbort(): void {
    stop(signal.reason);
  }
  function toExchange(flow: FlowControl): Exchange {
    return {
      get isOver() {
        return isOver;
      },
      flow,
      collect: (head, maxBytes, done) =>
        collectBody(head.headers['content-encoding'] ?? '', maxBytes, flow, (result) => {
          if (isOver) return;
          end(head);
          done({ ...head, body: result });
          if (!Buffer.isBuffer(result)) closeConnection();
        }),
      end,
      stop,
      restartTimer(durationMs, toError) {
        cancelTimer();
        cancelTimer = clock.after(durationMs, () => stop(toError()));
      },
    };
  }

  if (signal.aborted) {
    receiver.onEnd(null);
    receiver.onFailure(signal.reason);
    return;
  }
  let cancelTimer = clock.after(timeoutMs, () => stop(timedOut(origin, timeoutMs)));
  signal.addEventListener('abort', onAbort, { once: true });

  connections.waiting += 1;
  connections.dispatcher.dispatch(
    { ...request, headersTimeout: 0, bodyTimeout: 0 },
    {
      onRequestStart(started) {
        // The exchange can end while its request waits for a connection.
        if (isOver) return started.abort(new Error('stopped'));
        controller = started;
        connections.waiting -= 1;
        onSent();
      },
      onResponseStart(started, status, headers) {
        if (status < 200) return;
        body = receiver.onResponse({ status, headers: flatten(headers) }, toExchange(started));
      },
      onResponseData: (_controller, chunk) => body?.write(chunk),
      onResponseEnd: () => body?.end(),
      onResponseError: (_controller, error) => stop(unreachable(origin, error)),
    },
  );
}

function flatten(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const flat: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}
