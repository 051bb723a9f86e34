import type { Listing, ListRequest } from '../adapters/adapter.ts';
import type { List } from '../adapters/wrap.ts';
import type { RecordType } from '../domain/records.ts';
import { type Cache, isDown } from './cached-field-group.ts';

/** The least size of a page that is read: paging in small steps costs a call for each hundred rows, not for each step. */
const readAhead = 100;

export function cachedList<Type extends RecordType>(
  type: Type,
  listing: Listing<Type>,
  { store, reads, clock, account }: Cache,
): List<Type> {
  function read(key: string, request: ListRequest<Type>) {
    return reads.run(
      request.scope,
      (scope) => listing.list({ ...request, scope }),
      (page, began) => store.storePage(type, key, page, began),
    );
  }

  return async (asked) => {
    const size = Math.min(listing.maxPageSize, Math.max(asked.size, readAhead));
    const request = { ...asked, size };
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
      reads.refresh([entry], (_idle, background) => read(key, { ...request, scope: background }));
      return page;
    }
    return read(key, request).catch((error: unknown) => {
      const olderMs = clock.now() - storedAt;
      // It may have been invalidated meanwhile.
      const isKept = store.page(type, key) === entry;
      if (!isDown(error) || olderMs > lifetime.staleIfErrorMs || !isKept) throw error;
      scope.onStale(account, olderMs);
      return page;
    });
  };
}

/** A page that a cursor names has the size of its first page. */
function pageKey<Type extends RecordType>(request: ListRequest<Type>): string {
  const { size, from, filter, fields, firstOfEach } = request;
  return JSON.stringify([from === null ? size : 0, from, filter, [...fields].sort(), firstOfEach]);
}
