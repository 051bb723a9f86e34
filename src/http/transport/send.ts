import type { Connections } from './connections.ts';
import {
  type ExchangeOptions,
  maxErrorBodyBytes,
  type RawRequest,
  type RawResponse,
  startExchange,
} from './exchange.ts';

interface SendOptions extends ExchangeOptions {
  readonly maxBodyBytes: number;
}

/**
 * Sends one request and reads its whole response. Rejects if the response is not complete within the timeout, and with
 * the signal's own reason if that aborts; the connection is then closed at once.
 */
export function send(
  connections: Connections,
  request: RawRequest,
  options: SendOptions,
): Promise<RawResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<RawResponse>();
  startExchange(connections, request, options, {
    onResponse(head, exchange) {
      const { maxBodyBytes } = options;
      const maxBytes = head.status < 300 ? maxBodyBytes : Math.min(maxErrorBodyBytes, maxBodyBytes);
      return exchange.collect(head, maxBytes, resolve);
    },
    onEnd() {},
    onFailure: reject,
  });
  return promise;
}
