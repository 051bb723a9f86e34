import type { ExecutionResult } from 'graphql';
import type { Clock } from '../clock.ts';
import type { RequestScope } from '../request-scope.ts';
import type { RequestLog } from '../telemetry/request-log.ts';

/** The parameters of a GraphQL request. */
export interface OperationParams {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Null if the document has one operation only. */
  readonly operationName: string | null;
}

/** One GraphQL operation, however it arrived. */
export interface Operation {
  readonly params: OperationParams;
  /** What its reads are made with. */
  readonly scope: RequestScope;
  /** Whether the answer explains what the operation cost. */
  readonly explains: boolean;
  /** Whether only a query may run, as for a GET request. */
  readonly isReadOnly: boolean;
  /** The URL at which the client found the gateway; links to files begin with it. */
  readonly origin: () => string;
  readonly log: RequestLog;
  /** The greatest age of what the operation was served past its time, by account. */
  readonly staleMs: Map<string, number>;
}

/** What a transport knows of an operation. */
export interface OperationRequest
  extends Pick<Operation, 'params' | 'explains' | 'isReadOnly' | 'origin' | 'log'> {
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  /** Whether cached records will not do. */
  readonly requiresFresh: boolean;
}

export type ToOperation = (request: OperationRequest) => Operation;

/** Gives each operation its deadline. */
export function createToOperation(clock: Clock, requestTimeoutMs: number): ToOperation {
  return ({ params, explains, isReadOnly, origin, log, signal, requiresFresh }) => {
    const staleMs = new Map<string, number>();
    const scope: RequestScope = {
      signal,
      deadline: clock.now() + requestTimeoutMs,
      request: log,
      requiresFresh,
      onCall: (call) => log.onCall(call),
      onStale: (account, ageMs) => void staleMs.set(account, Math.max(ageMs, staleMs.get(account) ?? 0)),
    };
    return { params, explains, isReadOnly, origin, log, scope, staleMs };
  };
}

/** The result with a further extension. */
export function withExtension(result: ExecutionResult, name: string, value: unknown): ExecutionResult {
  return { ...result, extensions: { ...result.extensions, [name]: value } };
}
