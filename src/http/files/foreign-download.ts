import { type Clock, timeLeft } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import type { RequestScope } from '../../request-scope.ts';
import { createConnections } from '../client/connections.ts';
import type { RawResponse } from '../client/send.ts';
import type { FileResponse } from '../http.ts';
import { download } from './download.ts';
import { isThisMachine } from './redirect.ts';

interface ElsewhereOptions {
  readonly origin: Origin;
  /** Whose redirects lead there. */
  readonly account: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly upstreamTimeoutMs: number;
  readonly maxBytes: number;
  readonly clock: Clock;
}

/** Reads a file from a host to which a provider has led: without its credential, and beside its limits. */
export function createElsewhere(
  options: ElsewhereOptions,
): (url: URL, scope: RequestScope) => Promise<RawResponse | FileResponse> {
  const { origin, account, headers, upstreamTimeoutMs, maxBytes, clock } = options;
  const reach = isThisMachine(account) ? 'anywhere' : 'public addresses';
  return (url, { signal, deadline }) => {
    const timeoutMs = Math.min(upstreamTimeoutMs, timeLeft(deadline, clock));
    const pool = createConnections({ origin: url.origin, connections: 1, timeoutMs, reach });
    const sending = {
      method: 'GET',
      path: url.pathname + url.search,
      headers: { ...headers },
      body: null,
    } as const;
    return download(pool, sending, {
      origin,
      clock,
      timeoutMs,
      idleMs: upstreamTimeoutMs,
      maxBytes,
      signal,
      onSent() {},
      onEnd: () => void pool.dispatcher.destroy(),
    });
  };
}
