import type { Clock } from '../../clock.ts';
import type { Origin } from '../../errors.ts';
import { timeLeft } from '../../wait.ts';
import { createConnections } from '../client/connections.ts';
import type { Answer } from '../client/send.ts';
import type { Caller, Opened } from '../http.ts';
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

/** Reads a file from a host to which a vendor has led: without its credential, and beside its limits. */
export function createElsewhere(
  options: ElsewhereOptions,
): (url: URL, caller: Caller) => Promise<Answer | Opened> {
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
