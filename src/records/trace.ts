import type { RequestScope, UpstreamCall } from '../request-scope.ts';

/** Records the reads of one operation, for a response that explains its cost. */
export interface Trace {
  /** Called for each upstream call of the operation; `reads` names the records and fields that it read. */
  onCall(call: UpstreamCall, reads: string): void;
  /** Called for a read that took no call of this operation: from the cache, or by a call of another operation. */
  onCacheHit(): void;
}

/** Makes a read and reports its calls to a trace; `reads` names the records and fields that it reads. */
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
