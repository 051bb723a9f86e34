import type { RequestScope, UpstreamCall } from '../request-scope.ts';

/** Follows what one operation reads, for an answer that explains its cost. */
export interface Trace {
  /** Called for each upstream call that this operation made, with a text that names what was read. */
  onCall(call: UpstreamCall, reads: string): void;
  /** Called for a read that took no call of this operation: the cache had it, or another operation made the call. */
  onCacheHit(): void;
}

/** Makes a read that a trace follows. `reads` names what is read. */
export async function readTraced<Result>(
  trace: Trace,
  scope: RequestScope,
  reads: string,
  read: (scope: RequestScope) => Promise<Result>,
): Promise<Result> {
  let calls = 0;
  const result = await read({
    ...scope,
    onCall: (call) => {
      calls += 1;
      trace.onCall(call, reads);
      scope.onCall(call);
    },
  });
  if (calls === 0) trace.onCacheHit();
  return result;
}
