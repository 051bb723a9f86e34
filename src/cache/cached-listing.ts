import type { Listing, ListRequest } from '../adapters/adapter.ts';
import type { RecordType } from '../domain/records.ts';
import { type Cache, isDown } from './cached-field-group.ts';

/** Whoever pages in small steps costs a call for each hundred rows, not for each step. */
const readAhead = 100;

export function cachedListing<Type extends RecordType>(
  type: Type,
  listing: Listing<Type>,
  { memory, reads, clock, onStale }: Cache,
): Listing<Type> {
  function read(key: string, request: ListRequest<Type>) {
    return reads.run(
      request.scope,
      (scope) => listing.list({ ...request, scope }),
      (page, began) => memory.storePage(type, key, page, began),
    );
  }

  return {
    ...listing,
    async list(asked) {
      const size = Math.min(listing.maxPageSize, Math.max(asked.size, readAhead));
      const request = { ...asked, size };
      const key = pageKey(request);
      const { scope } = request;
      if (scope.requiresFresh) return read(key, request);
      const kept = memory.page(type, key);
      if (kept === undefined) return read(key, request);
      const { page, storedAt, lifetime } = kept;
      const ageMs = clock.now() - storedAt;
      if (ageMs <= lifetime.freshMs) return page;
      if (ageMs <= lifetime.staleMs) {
        onStale(scope.request, ageMs);
        reads.refresh([kept], (_idle, own) => read(key, { ...request, scope: own }));
        return page;
      }
      return read(key, request).catch((error: unknown) => {
        const olderMs = clock.now() - storedAt;
        // It may have been forgotten meanwhile.
        if (!isDown(error) || olderMs > lifetime.staleIfErrorMs || memory.page(type, key) !== kept)
          throw error;
        onStale(scope.request, olderMs);
        return page;
      });
    },
  };
}

/** A page that a cursor names has the size of its first page. */
function pageKey<Type extends RecordType>(request: ListRequest<Type>): string {
  const { size, from, filter, fields, firstOfEach } = request;
  return JSON.stringify([from === null ? size : 0, from, filter, [...fields].sort(), firstOfEach]);
}
