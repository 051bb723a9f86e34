import type { Trace } from '../../records/trace.ts';
import type { UpstreamCall } from '../../request-scope.ts';
import { type Operation, withExtension } from '../operation.ts';
import type { Stage } from '../stage.ts';

/** The rest of an account's rate limit. */
export interface AccountBudget {
  /** Requests that may be sent now; null if the provider does not tell. */
  readonly remaining: number | null;
  /** Milliseconds since the epoch; null if the limit is always renewed within a second. */
  readonly resetsAt: number | null;
}

interface TracedCall extends UpstreamCall {
  /** Names the records and fields that the call read. */
  readonly reads: string;
}

interface OperationTrace {
  readonly calls: TracedCall[];
  /** The number of reads that took no upstream call. */
  cached: number;
}

export interface Explain extends Stage {
  /** Begins to trace the reads of an operation; null if its response does not explain them. */
  trace(operation: Operation): Trace | null;
}

interface ExplainOptions {
  /** Whether every operation is explained, not only those that ask for it. */
  readonly isAlways: boolean;
  /** Budgets by the names of accounts. */
  budgets(): ReadonlyMap<string, AccountBudget>;
}

/** Lists the upstream calls of an operation in `extensions.upstream`, each with the records and fields that it read. */
export function createExplain({ isAlways, budgets }: ExplainOptions): Explain {
  const traces = new WeakMap<Operation, OperationTrace>();

  return {
    trace(operation) {
      if (!isAlways && !operation.explains) return null;
      const trace: OperationTrace = { calls: [], cached: 0 };
      traces.set(operation, trace);
      return {
        onCall: (call, reads) => void trace.calls.push({ ...call, reads }),
        onCacheHit: () => {
          trace.cached += 1;
        },
      };
    },

    finish(operation, result) {
      const trace = traces.get(operation);
      if (trace === undefined || result.data === undefined) return result;
      return withExtension(result, 'upstream', toUpstream(trace, budgets()));
    },
  };
}

/** The extension. Its log has the calls in the order in which they ended. */
function toUpstream({ calls, cached }: OperationTrace, budgets: ReadonlyMap<string, AccountBudget>) {
  const byAccount = Map.groupBy(calls, ({ account }) => account);
  const perAccount = [...byAccount].map(([account, accountCalls]) => {
    const { remaining, resetsAt } = budgets.get(account) ?? { remaining: null, resetsAt: null };
    const resets = resetsAt === null ? null : new Date(resetsAt).toISOString();
    return { account, calls: accountCalls.length, remaining, resetsAt: resets };
  });
  const waitedMs = calls.reduce((sum, call) => sum + call.waitedMs, 0);
  const log = calls.map(({ method: _, ...call }) => call);
  return { calls: calls.length, cached, waitedMs, perAccount, log };
}
