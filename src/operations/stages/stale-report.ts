import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';

export interface StaleReport {
  /** Of all that a client request was served past its time, the oldest counts. */
  note(request: object, account: string, ageMs: number): void;
  /** The result, which tells in `extensions.stale` which accounts' records were older than they should be, and by how much at most. */
  tell(request: object, result: ExecutionResult): ExecutionResult;
  /** Does so where Yoga runs a query. */
  readonly plugin: Plugin;
}

export function createStaleReport(): StaleReport {
  const oldest = new WeakMap<object, Map<string, number>>();

  function tell(request: object, result: ExecutionResult): ExecutionResult {
    const ages = oldest.get(request);
    if (ages === undefined) return result;
    const stale = Array.from(ages, ([account, ageMs]) => ({ account, ageMs }));
    return { ...result, extensions: { ...result.extensions, stale } };
  }

  return {
    tell,
    note(request, account, ageMs) {
      const ages = oldest.get(request) ?? new Map<string, number>();
      oldest.set(request, ages.set(account, Math.max(ageMs, ages.get(account) ?? 0)));
    },
    plugin: {
      onExecutionResult({ request, result, setResult }) {
        if (result !== undefined && 'data' in result) setResult(tell(request, result));
      },
    },
  };
}
