import { randomUUID } from 'node:crypto';
import { type DocumentNode, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Clock } from '../../clock.ts';
import type { UpstreamCall } from '../../request-scope.ts';
import type { Logger } from '../../telemetry/logger.ts';

/** What is logged of one client request. */
export interface RequestLog {
  readonly id: string;
  readonly startedAt: number;
  operation: string | null;
  /** By account. */
  readonly calls: Map<string, number>;
  readonly codes: Set<string>;
  waitedMs: number;
  onCall(call: UpstreamCall): void;
}

interface Options {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly requests: WeakMap<Request, RequestLog>;
}

/** No status of HTTP's, but what proxies write to their logs in this case. */
export const clientLeft = 499;

export const idHeader = 'x-request-id';

/** One line for each client request, which the answer's `x-request-id` leads to. */
export function useRequestLog({ clock, logger, requests }: Options): Plugin {
  return {
    onRequest({ request }) {
      if (requests.has(request)) return;
      requests.set(request, createRequestLog(request.headers.get(idHeader), clock.now()));
    },
    onExecute({ args }) {
      const log = requests.get(args.contextValue.request);
      if (log) log.operation = nameOf(args.document, args.operationName);
    },
    onExecutionResult({ request, result }) {
      if (request.signal.aborted) return;
      const errors = result && 'errors' in result ? (result.errors ?? []) : [];
      for (const { extensions } of errors) requests.get(request)?.codes.add(String(extensions?.code));
    },
    onResponse({ request, response }) {
      const log = requests.get(request);
      if (log === undefined) return;
      response.headers.set(idHeader, log.id);
      const status = request.signal.aborted ? clientLeft : response.status;
      writeRequest(logger, log, status, { operation: log.operation }, clock.now());
    },
  };
}

/** The line of a request that has ended now. */
export function writeRequest(
  logger: Logger,
  { id, startedAt, waitedMs, calls, codes }: RequestLog,
  status: number,
  what: { readonly operation: string | null } | { readonly path: string },
  now: number,
): void {
  const facts = { id, status, ...what, durationMs: now - startedAt, waitedMs };
  logger.info({ ...facts, calls: Object.fromEntries(calls), errors: [...codes] }, 'request');
}

export function createRequestLog(givenId: string | null, startedAt: number): RequestLog {
  const log: RequestLog = {
    id: givenId !== null && /^[\w.:-]{1,128}$/.test(givenId) ? givenId : randomUUID(),
    startedAt,
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

/** The name of the operation that is run; null where it has none. */
function nameOf(document: DocumentNode, chosen: string | null | undefined): string | null {
  if (chosen) return chosen;
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value ?? null;
}
