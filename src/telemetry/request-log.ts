import { randomUUID } from 'node:crypto';
import type { UpstreamCall } from '../request-scope.ts';
import type { Logger } from './logger.ts';

/** What is logged of one client request. */
export interface RequestLog {
  readonly id: string;
  readonly startedAt: number;
  /** The name of the caller in the configuration; null if there are no callers, or if the request was refused. */
  caller: string | null;
  /** The operation's name; null if it has none, or if none was run. */
  operation: string | null;
  /** Upstream calls by account. */
  readonly calls: Map<string, number>;
  readonly codes: Set<string>;
  waitedMs: number;
  onCall(call: UpstreamCall): void;
}

/** The status in the log of a request whose client left; HTTP has none, and proxies write this one. */
export const clientLeft = 499;

export const requestIdHeader = 'x-request-id';

export function createRequestLog(givenId: string | null, startedAt: number): RequestLog {
  const log: RequestLog = {
    id: givenId !== null && /^[\w.:-]{1,128}$/.test(givenId) ? givenId : randomUUID(),
    startedAt,
    caller: null,
    operation: null,
    calls: new Map(),
    codes: new Set(),
    waitedMs: 0,
    onCall({ account, waitedMs }) {
      log.calls.set(account, (log.calls.get(account) ?? 0) + 1);
      log.waitedMs += waitedMs;
    },
  };
  return log;
}

/** Writes the line of a request that has ended now; the answer's `x-request-id` leads to it. */
export function writeRequest(
  logger: Logger,
  { id, startedAt, caller, waitedMs, calls, codes }: RequestLog,
  status: number,
  what: { readonly operation: string | null } | { readonly path: string },
  now: number,
): void {
  const facts = {
    id,
    status,
    ...(caller === null ? {} : { caller }),
    ...what,
    durationMs: now - startedAt,
    waitedMs,
  };
  logger.info({ ...facts, calls: Object.fromEntries(calls), errors: [...codes] }, 'request');
}
