import type { Clock } from '../../src/clock.ts';
import { type RequestScope, type UpstreamCall, unlimitedCalls } from '../../src/request-scope.ts';

export interface TestScope extends RequestScope {
  /** The calls reported to `onCall`. */
  readonly calls: readonly UpstreamCall[];
  leave(reason?: Error): void;
}

/** The scope of one client request with a deadline after `patienceMs`. */
export function createScope(clock: Clock, patienceMs = 30_000): TestScope {
  const controller = new AbortController();
  const calls: UpstreamCall[] = [];
  return {
    signal: controller.signal,
    deadline: clock.now() + patienceMs,
    calls,
    ...unlimitedCalls,
    onCall: (call) => calls.push(call),
    onStale() {},
    request: controller,
    requiresFresh: false,
    leave: (reason) => controller.abort(reason),
  };
}
