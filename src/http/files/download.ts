import { contractViolation, stalled } from '../failure.ts';
import type { FileResponse, ResponseHead } from '../http.ts';
import { type Body, tooMuch } from '../transport/body.ts';
import type { Connections } from '../transport/connections.ts';
import {
  type Exchange,
  type ExchangeOptions,
  maxErrorBodyBytes,
  type RawRequest,
  type RawResponse,
  startExchange,
} from '../transport/exchange.ts';
import { createPacedStream } from './paced-stream.ts';

/** `timeoutMs` lasts until the first byte of the file. */
interface DownloadOptions extends ExchangeOptions {
  /** The longest time between two bytes, after the first. */
  readonly idleMs: number;
  readonly maxBytes: number;
  /** Called once, when nothing more will arrive; null if the response is not complete. */
  readonly onEnd: (head: ResponseHead | null) => void;
}

// The sockets in between buffer megabytes, so that even an active reader may take nothing for minutes. A reader that
// has left without closing its connection must not hold a slot within the provider's limits for ever.
const maxReaderPauseMs = 5 * 60_000;

/**
 * Sends one request for a file. If the response is 2xx, its first byte resolves the promise and the rest is streamed as
 * fast as it is read; any other response is read whole. Rejects if no byte arrives within the timeout, and with the
 * signal's own reason if that aborts.
 */
export function download(
  connections: Connections,
  request: RawRequest,
  options: DownloadOptions,
): Promise<RawResponse | FileResponse> {
  const { origin, idleMs, maxBytes, onEnd } = options;
  const { promise, resolve, reject } = Promise.withResolvers<RawResponse | FileResponse>();
  /** Rejects the promise until the first byte, and fails the stream after it. */
  let fail: (error: unknown) => void = reject;

  function stream(head: ResponseHead, exchange: Exchange): Body | null {
    const { status, headers } = head;
    const { flow, stop, restartTimer } = exchange;
    const problem = problemOf(headers, maxBytes);
    if (problem !== null) {
      stop(contractViolation(origin, status, `answered with ${problem}`));
      return null;
    }
    const paced = createPacedStream(flow, {
      onPaused: () => restartTimer(maxReaderPauseMs, () => new DOMException('nobody reads', 'AbortError')),
      onFlowing: () => restartTimer(idleMs, () => stalled(origin, idleMs)),
      onCancelled: stop,
    });
    const response = { ...head, body: paced.readable };
    let bytes = 0;
    return {
      write(chunk) {
        if (exchange.isOver) return;
        bytes += chunk.length;
        if (bytes > maxBytes)
          return stop(contractViolation(origin, status, `answered with ${tooMuch(maxBytes)}`));
        fail = paced.fail;
        paced.write(chunk);
        resolve(response);
      },
      end() {
        if (exchange.isOver) return;
        exchange.end(head);
        paced.end();
        resolve(response);
      },
      abandon() {},
    };
  }

  startExchange(connections, request, options, {
    onResponse: (head, exchange) =>
      head.status < 300 ? stream(head, exchange) : exchange.collect(head, maxErrorBodyBytes, resolve),
    onEnd,
    onFailure: (error) => fail(error),
  });
  return promise;
}

/** The problem that the headers alone show; completes `answered with …`. */
function problemOf(headers: ResponseHead['headers'], maxBytes: number): string | null {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.trim().toLowerCase() !== 'identity') return 'an encoding that was not asked for';
  return Number(headers['content-length']) > maxBytes ? tooMuch(maxBytes) : null;
}
