import { UpstreamError } from '../../errors.ts';

/** The OAuth scopes that a credential lacks, as far as responses have shown. */
export interface Scopes {
  /** Observes the outcome of a read that needs `scope`; null if the scope is unknown. */
  watch<T>(scope: string | null, read: Promise<T>): Promise<T>;
  missing(): readonly string[];
}

export function createScopes(): Scopes {
  const missing = new Set<string>();
  return {
    async watch(scope, read) {
      try {
        const result = await read;
        if (scope !== null) missing.delete(scope);
        return result;
      } catch (error) {
        if (error instanceof UpstreamError && error.scope !== null) missing.add(error.scope);
        throw error;
      }
    },
    missing: () => [...missing].sort(),
  };
}
