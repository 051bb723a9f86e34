import type { Dispatcher } from 'undici';
import type { Clock } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import { type Body, collectBody, type Flow, tooMuch } from '../client/body.ts';
import type { Connections } from '../client/connections.ts';
import { stalled, timedOut, unexpected, unreachable } from '../client/failure.ts';
import { flatten, maxRefusalBytes, type RawResponse, type Sending } from '../client/send.ts';
import type { FileResponse } from '../http.ts';
import type { Answered } from '../limits/gate.ts';
import { createPacedStream } from './paced-stream.ts';

interface Bounds {
  readonly origin: Origin;
  readonly clock: Clock;
  /** From now until the first byte, connecting included. */
  readonly timeoutMs: number;
  /** From one byte to the next, after it. */
  readonly idleMs: number;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
  /** Called when the request goes out on a connection. */
  readonly onSent: () => void;
  /** Called once, when nothing more will come; null where the answer did not come whole. */
  readonly onEnd: (answer: Answered | null) => void;
}

// The sockets on the way hold megabytes, so that even a reader who is there may take nothing for minutes. One who has
// gone without a word would hold a place within the provider's limits for ever.
const readerPatienceMs = 5 * 60_000;

/**
 * Sends one request for a file. Where the answer is 2xx, its first byte settles the promise and the rest comes as it is
 * read; any other comes whole. Rejects where no byte arrived in time, and with the signal's own reason where that aborts.
 */
export function download(
  connections: Connections,
  sending: Sending,
  bounds: Bounds,
): Promise<RawResponse | FileResponse> {
  const { origin, clock, timeoutMs, idleMs, maxBytes, signal } = bounds;
  const { promise, resolve, reject } = Promise.withResolvers<RawResponse | FileResponse>();
  let controller: Dispatcher.DispatchController | null = null;
  let body: Body | null = null;
  let isOver = false;
  /** Tells whoever waits for the first byte, and later whoever reads. */
  let fail: (error: unknown) => void = reject;

  function end(answer: Answered | null): void {
    isOver = true;
    if (controller === null) connections.waiting -= 1;
    cancelTimer();
    signal.removeEventListener('abort', leave);
    bounds.onEnd(answer);
  }
  function stop(error: unknown): void {
    if (isOver) return;
    end(null);
    fail(error);
    body?.abandon();
    controller?.abort(new Error('stopped'));
  }
  function leave(): void {
    stop(signal.reason);
  }
  function restartTimer(durationMs: number, late: () => unknown): void {
    cancelTimer();
    cancelTimer = clock.after(durationMs, () => stop(late()));
  }

  function collect({ status, headers }: Answered, flow: Flow): Body {
    return collectBody(headers['content-encoding'] ?? '', maxRefusalBytes, flow, (received) => {
      if (isOver) return;
      end({ status, headers });
      resolve({ status, headers, body: received });
      if (!Buffer.isBuffer(received)) controller?.abort(new Error('stopped'));
    });
  }

  function stream({ status, headers }: Answered, flow: Flow): Body | null {
    const problem = problemOf(headers, maxBytes);
    if (problem !== null) {
      stop(unexpected(origin, status, `answered with ${problem}`));
      return null;
    }
    const paced = createPacedStream(flow, {
      onPaused: () => restartTimer(readerPatienceMs, () => new DOMException('nobody reads', 'AbortError')),
      onFlowing: () => restartTimer(idleMs, () => stalled(origin, idleMs)),
      onCancelled: stop,
    });
    const opened = { status, headers, body: paced.readable };
    let bytes = 0;
    return {
      write(chunk) {
        if (isOver) return;
        bytes += chunk.length;
        if (bytes > maxBytes) return stop(unexpected(origin, status, `answered with ${tooMuch(maxBytes)}`));
        fail = paced.fail;
        paced.write(chunk);
        resolve(opened);
      },
      end() {
        if (isOver) return;
        end({ status, headers });
        paced.end();
        resolve(opened);
      },
      abandon() {},
    };
  }

  if (signal.aborted) {
    bounds.onEnd(null);
    return Promise.reject(signal.reason);
  }
  let cancelTimer = clock.after(timeoutMs, () => stop(timedOut(origin, timeoutMs)));
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
        const answered = { status, headers: flatten(rawHeaders) };
        body = status < 300 ? stream(answered, started) : collect(answered, started);
      },
      onResponseData: (_controller, chunk) => body?.write(chunk),
      onResponseEnd: () => body?.end(),
      onResponseError: (_controller, error) => stop(unreachable(origin, error)),
    },
  );
  return promise;
}

/** What can be told before the first byte; completes `answered with …`. */
function problemOf(headers: RawResponse['headers'], maxBytes: number): string | null {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.trim().toLowerCase() !== 'identity') return 'an encoding that was not asked for';
  return Number(headers['content-length']) > maxBytes ? tooMuch(maxBytes) : null;
}
