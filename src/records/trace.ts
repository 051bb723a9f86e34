import type { UpstreamCall } from '../request-scope.ts';

/** Follows what one operation reads, for an answer that explains its cost. */
export interface Trace {
  /** Called for each upstream call that this operation made, with a text that names what was read. */
  onCall(call: UpstreamCall, reads: string): void;
  /** Called for a read that took no call of this operation: the cache had it, or another operation made the call. */
  onCacheHit(): void;
}
