import type { Plugin } from 'graphql-yoga';
import type { Budget } from '../../http/http.ts';
import type { UpstreamCall } from '../../request-scope.ts';
import { explainHeader } from './cost-limit.ts';

/** Follows what one client request reads. */
export interface Trace {
  /** A call that this request paid for, and what was read with it. */
  onCall(call: UpstreamCall, reads: string): void;
  /** A read that took no call of this request's: it was kept, or another request paid. */
  onCacheHit(): void;
}

interface TracedCall extends UpstreamCall {
  readonly reads: string;
}

interface ToldRequest {
  readonly calls: TracedCall[];
  cached: number;
}

export interface Explanations {
  /** By the value of the header that asks for one. */
  isWanted(header: string | null | undefined): boolean;
  /** Null where nobody wants to know. */
  begin(request: Request): Trace | null;
  /** Tells in `extensions.upstream` what a request cost, and why. */
  readonly plugin: Plugin;
}

interface Options {
  /** Also where no header asks for it. */
  readonly isAlways: boolean;
  /** What is left of each account's allowance, by its name. */
  budgets(): ReadonlyMap<string, Budget>;
}

export function createExplanations({ isAlways, budgets }: Options): Explanations {
  const traced = new WeakMap<Request, ToldRequest>();
  const isWanted = (header: string | null | undefined) => isAlways || header === '1';

  return {
    isWanted,
    begin(request) {
      if (!isWanted(request.headers.get(explainHeader))) return null;
      const told: ToldRequest = { calls: [], cached: 0 };
      traced.set(request, told);
      return {
        onCall: (call, reads) => void told.calls.push({ ...call, reads }),
        onCacheHit: () => {
          told.cached += 1;
        },
      };
    },

    plugin: {
      onExecutionResult({ request, result, setResult }) {
        const told = traced.get(request);
        if (told === undefined || result === undefined || !('data' in result)) return;
        const upstream = toUpstream(told, budgets());
        setResult({ ...result, extensions: { ...result.extensions, upstream } });
      },
    },
  };
}

/** Calls stand in the order in which they ended. */
function toUpstream({ calls, cached }: ToldRequest, budgets: ReadonlyMap<string, Budget>) {
  const byAccount = Map.groupBy(calls, ({ account }) => account);
  const perAccount = [...byAccount].map(([account, own]) => {
    const { remaining, resetsAt } = budgets.get(account) ?? { remaining: null, resetsAt: null };
    const resets = resetsAt === null ? null : new Date(resetsAt).toISOString();
    return { account, calls: own.length, remaining, resetsAt: resets };
  });
  const waitedMs = calls.reduce((sum, call) => sum + call.waitedMs, 0);
  const log = calls.map(({ method: _, ...call }) => call);
  return { calls: calls.length, cached, waitedMs, perAccount, log };
}
