import type { Listing, ListRequest } from '../adapters/adapter.ts';
import type { List } from '../adapters/wrap.ts';
import type { RecordType } from '../domain/records.ts';
import { isCursorExpired } from '../errors.ts';
import { type Cache, isDown } from './cached-field-group.ts';

/** The least size of a page that is read, so that small client pages cost one call per hundred rows, not one each. */
const readAhead = 100;

/**
 * Wraps a list by the cache. A fresh page is served; a stale one is served and refreshed. Other pages are read; if the
 * provider cannot be reached, an older page is served.
 */
export function cachedList<Type extends RecordType>(
  type: Type,
  listing: Listing<Type>,
  { store, reads, clock, account }: Cache,
): List<Type> {
  function read(key: string, request: ListRequest<Type>) {
    const page = reads.run(
      request.scope,
      (scope) => listing.list({ ...request, scope }),
      (page, number) => store.storePage(type, key, page, number),
    );
    // The cursors in the other stored pages are as old, and a search for the position must not follow them.
    return page.catch((error: unknown) => {
      if (isCursorExpired(error)) store.dropPages(type);
      throw error;
    });
  }

  return async (clientRequest) => {
    const size = Math.min(listing.maxPageSize, Math.max(clientRequest.size, readAhead));
    const request = { ...clientRequest, size };
    const key = pageKey(request);
    const { scope } = request;
    if (scope.requiresFresh) return read(key, request);
    const entry = store.page(type, key);
    if (entry === undefined) return read(key, request);
    const { page, storedAt, lifetime } = entry;
    const ageMs = clock.now() - storedAt;
    if (ageMs <= lifetime.freshMs) return page;
    if (ageMs <= lifetime.staleMs) {
      scope.onStale(account, ageMs);
      reads.refresh([entry], (_entries, background) => read(key, { ...request, scope: background }));
      return page;
    }
    return read(key, request).catch((error: unknown) => {
      const ageAfterReadMs = clock.now() - storedAt;
      // The entry may have been invalidated during the read.
      const isStored = store.page(type, key) === entry;
      if (!isDown(error) || ageAfterReadMs > lifetime.staleIfErrorMs || !isStored) throw error;
      scope.onStale(account, ageAfterReadMs);
      return page;
    });
  };
}

/** The key of a page. It has no size if there is a provider's cursor, which determines the size. */
function pageKey<Type extends RecordType>(request: ListRequest<Type>): string {
  const { size, from, filter, fields, firstOfEach } = request;
  return JSON.stringify([from === null ? size : 0, from, filter, [...fields].sort(), firstOfEach]);
}
