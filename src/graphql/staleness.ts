import type { Plugin } from 'graphql-yoga';

export interface Staleness {
  /** Of all that a client request was served past its time, the oldest counts. */
  note(request: object, account: string, ageMs: number): void;
  /** Tells in `extensions.stale` which accounts' records were older than they should be, and by how much at most. */
  readonly plugin: Plugin;
}

export function createStaleness(): Staleness {
  const oldest = new WeakMap<object, Map<string, number>>();
  return {
    note(request, account, ageMs) {
      const ages = oldest.get(request) ?? new Map<string, number>();
      oldest.set(request, ages.set(account, Math.max(ageMs, ages.get(account) ?? 0)));
    },
    plugin: {
      onExecutionResult({ request, result, setResult }) {
        const ages = oldest.get(request);
        if (ages === undefined || result === undefined || !('data' in result)) return;
        const stale = Array.from(ages, ([account, ageMs]) => ({ account, ageMs }));
        setResult({ ...result, extensions: { ...result.extensions, stale } });
      },
    },
  };
}
