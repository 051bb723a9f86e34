import type { ExecutionResult } from 'graphql';
import type { Caller } from '../access/caller.ts';
import type { Clock } from '../clock.ts';
import { CallBudget, type RequestScope } from '../request-scope.ts';
import type { RequestLog } from '../telemetry/request-log.ts';

/** The parameters of a GraphQL request. */
export interface OperationParams {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Null if the client names none, which is allowed if the document has a single operation. */
  readonly operationName: string | null;
}

/** One GraphQL operation, independent of the transport. */
export interface Operation {
  readonly caller: Caller;
  readonly params: OperationParams;
  /** The scope of all reads of the operation. */
  readonly scope: RequestScope;
  /** Whether the response explains the cost of the operation. */
  readonly explains: boolean;
  /** Whether only a query may run, as for a GET request. */
  readonly isReadOnly: boolean;
  /** The URL at which the client reached the gateway; links to files begin with it. */
  readonly origin: () => string;
  readonly log: RequestLog;
  /** By account, the greatest age of a stale cache entry that the operation was served. */
  readonly staleMs: Map<string, number>;
}

/** The part of an operation that a transport supplies. */
export interface OperationRequest
  extends Pick<Operation, 'caller' | 'params' | 'explains' | 'isReadOnly' | 'origin' | 'log'> {
  /** Aborts when the client disconnects. */
  readonly signal: AbortSignal;
  /** Whether the operation must not be answered from the cache. */
  readonly requiresFresh: boolean;
}

export type ToOperation = (request: OperationRequest) => Operation;

/** Creates operations, each with its deadline, the calls that it may make, and its request scope. */
export function createToOperation(clock: Clock, requestTimeoutMs: number, maxCalls: number): ToOperation {
  return ({ caller, params, explains, isReadOnly, origin, log, signal, requiresFresh }) => {
    const staleMs = new Map<string, number>();
    const calls = new CallBudget('calls', maxCalls);
    const scope: RequestScope = {
      signal,
      deadline: clock.now() + requestTimeoutMs,
      request: log,
      requiresFresh,
      claimCall: (origin) => calls.claim(origin),
      onCall: (call) => log.onCall(call),
      onStale: (account, ageMs) => void staleMs.set(account, Math.max(ageMs, staleMs.get(account) ?? 0)),
    };
    return { caller, params, explains, isReadOnly, origin, log, scope, staleMs };
  };
}

/** Returns the result with one more extension. */
export function withExtension(result: ExecutionResult, name: string, value: unknown): ExecutionResult {
  return { ...result, extensions: { ...result.extensions, [name]: value } };
}
