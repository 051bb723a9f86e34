import { type Clock, timeLeft } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import type { RequestScope } from '../../request-scope.ts';
import type { FileResponse } from '../http.ts';
import { isLoopback } from '../loopback.ts';
import { createConnections } from '../transport/connections.ts';
import type { RawResponse } from '../transport/exchange.ts';
import { download } from './download.ts';

interface ForeignDownloadOptions {
  readonly origin: Origin;
  /** Base URL of the account that redirects to the other hosts. */
  readonly account: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly upstreamTimeoutMs: number;
  readonly maxBytes: number;
  readonly clock: Clock;
}

/**
 * Downloads files from hosts that a provider redirects to. Such a request carries no credential and does not count
 * against the provider's limits.
 */
export function createForeignDownload(
  options: ForeignDownloadOptions,
): (url: URL, scope: RequestScope) => Promise<RawResponse | FileResponse> {
  const { origin, account, headers, upstreamTimeoutMs, maxBytes, clock } = options;
  const reach = isLoopback(account) ? 'anywhere' : 'public addresses';
  return (url, { signal, deadline }) => {
    const timeoutMs = Math.min(upstreamTimeoutMs, timeLeft(deadline, clock));
    const connections = createConnections({ origin: url.origin, connections: 1, timeoutMs, reach });
    const request = {
      method: 'GET',
      path: url.pathname + url.search,
      headers: { ...headers },
      body: null,
    } as const;
    return download(connections, request, {
      origin,
      clock,
      timeoutMs,
      idleMs: upstreamTimeoutMs,
      maxBytes,
      signal,
      onSent() {},
      onEnd: () => void connections.dispatcher.destroy(),
    });
  };
}
