import { UpstreamError } from '../../errors.ts';
import type { ConnectionEvent } from '../http.ts';

/** The OAuth scopes that a credential lacks, as far as responses have shown. */
export interface Scopes {
  /** Observes the outcome of a read that needs `scope`; null if the scope is unknown. */
  watch<T>(scope: string | null, read: Promise<T>): Promise<T>;
  missing(): readonly string[];
}

export function createScopes(onEvent: (event: ConnectionEvent) => void): Scopes {
  const missing = new Set<string>();

  function add(scope: string): void {
    if (missing.has(scope)) return;
    missing.add(scope);
    onEvent({ kind: 'scope missing', scope });
  }

  return {
    async watch(scope, read) {
      try {
        const result = await read;
        if (scope !== null && missing.delete(scope)) onEvent({ kind: 'scope granted', scope });
        return result;
      } catch (error) {
        if (error instanceof UpstreamError && error.scope !== null) add(error.scope);
        throw error;
      }
    },
    missing: () => [...missing].sort(),
  };
}
