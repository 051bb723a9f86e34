import type { Clock } from '../../src/clock.ts';
import type { RequestScope, UpstreamCall } from '../../src/request-scope.ts';

export interface TestCaller extends RequestScope {
  /** What it was told of. */
  readonly calls: readonly UpstreamCall[];
  leave(reason?: Error): void;
}

/** One client request, which waits for so long. */
export function createCaller(clock: Clock, patienceMs = 30_000): TestCaller {
  const controller = new AbortController();
  const calls: UpstreamCall[] = [];
  return {
    signal: controller.signal,
    deadline: clock.now() + patienceMs,
    calls,
    onCall: (call) => calls.push(call),
    onStale() {},
    request: controller,
    requiresFresh: false,
    leave: (reason) => controller.abort(reason),
  };
}
