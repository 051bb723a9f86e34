import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import type { Clock } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import { type Body, collectBody, type Received } from './body.ts';
import type { Connections } from './connections.ts';
import { timedOut, unreachable } from './failure.ts';

/** An answer, whatever its status; the body is decompressed and bounded, and not yet looked at. */
export interface RawResponse {
  readonly status: number;
  /** Names in lower case; a repeated header is joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Received;
}

export interface Sending {
  readonly method: 'GET' | 'POST';
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

interface Bounds {
  readonly origin: Origin;
  readonly clock: Clock;
  /** From now until the last byte, connecting included. */
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
  readonly signal: AbortSignal;
  /** Called when the request goes out on a connection. */
  readonly onSent: () => void;
}

// An error's body is short; of a long one the status says enough.
export const maxRefusalBytes = 64 * 1024;

/**
 * Sends one request and reads its answer. Rejects where none arrived whole and in time, and with the signal's own
 * reason where that aborts; the connection is then closed at once.
 */
export function send(connections: Connections, sending: Sending, bounds: Bounds): Promise<RawResponse> {
  const { origin, clock, timeoutMs, maxBodyBytes, signal } = bounds;
  const { promise, resolve, reject } = Promise.withResolvers<RawResponse>();
  let controller: Dispatcher.DispatchController | null = null;
  let body: Body | null = null;
  let isOver = false;

  function settle(conclude: () => void): void {
    if (isOver) return;
    isOver = true;
    if (controller === null) connections.waiting -= 1;
    cancelTimer();
    signal.removeEventListener('abort', leave);
    conclude();
  }
  function stop(conclude: () => void): void {
    settle(() => {
      conclude();
      body?.abandon();
      controller?.abort(new Error('stopped'));
    });
  }
  function leave(): void {
    stop(() => reject(signal.reason));
  }

  if (signal.aborted) return Promise.reject(signal.reason);
  const cancelTimer = clock.after(timeoutMs, () => stop(() => reject(timedOut(origin, timeoutMs))));
  signal.addEventListener('abort', leave, { once: true });

  connections.waiting += 1;
  connections.dispatcher.dispatch(
    { ...sending, headersTimeout: 0, bodyTimeout: 0 },
    {
      onRequestStart(started) {
        // Nobody may wait for it any more, now that there is a connection.
        if (isOver) return started.abort(new Error('stopped'));
        controller = started;
        connections.waiting -= 1;
        bounds.onSent();
      },
      onResponseStart(started, status, rawHeaders) {
        if (status < 200) return;
        const headers = flatten(rawHeaders);
        const bound = status < 300 ? maxBodyBytes : Math.min(maxRefusalBytes, maxBodyBytes);
        body = collectBody(headers['content-encoding'] ?? '', bound, started, (received) => {
          const conclude = () => resolve({ status, headers, body: received });
          if (Buffer.isBuffer(received)) settle(conclude);
          else stop(conclude);
        });
      },
      onResponseData: (_controller, chunk) => body?.write(chunk),
      onResponseEnd: () => body?.end(),
      onResponseError: (_controller, error) => stop(() => reject(unreachable(origin, error))),
    },
  );
  return promise;
}

export function flatten(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const flat: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}
