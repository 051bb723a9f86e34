import { UpstreamError } from '../../errors.ts';

/** Which scopes a credential lacks, as far as answers have shown. */
export interface Scopes {
  /** Learns from a read that takes this scope, if it is known which. */
  watch<T>(scope: string | null, read: Promise<T>): Promise<T>;
  missing(): readonly string[];
}

export function createScopes(): Scopes {
  const missing = new Set<string>();
  return {
    async watch(scope, read) {
      try {
        const answer = await read;
        if (scope !== null) missing.delete(scope);
        return answer;
      } catch (error) {
        if (error instanceof UpstreamError && error.scope !== null) missing.add(error.scope);
        throw error;
      }
    },
    missing: () => [...missing].sort(),
  };
}
