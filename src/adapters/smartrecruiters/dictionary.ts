import type { Field, Read, RecordType } from '../../domain/records.ts';
import type { Caller } from '../../http/http.ts';
import type { Resource } from '../adapter.ts';

/** A list that the vendor gives whole, without pages, in so many calls: reading one of its records reads them all. */
export function toDictionary<Type extends RecordType>(
  fields: readonly Field<Type>[],
  readAll: (caller: Caller) => Promise<readonly Read<Type>[]>,
  calls = 1,
): Resource<Type> {
  return {
    isDictionary: true,
    parts: [
      {
        fields,
        idsPerCall: Number.POSITIVE_INFINITY,
        calls,
        async getMany(ids, _fields, caller) {
          const all = ids.length === 0 ? [] : await readAll(caller);
          return { items: new Map(all.map((record) => [record.remoteId, record])), learned: [] };
        },
      },
    ],
    listing: {
      maxPageSize: Number.MAX_SAFE_INTEGER,
      lacks: [],
      parentsPerCall: 1,
      refuses: [],
      async list({ caller }) {
        const items = await readAll(caller);
        return {
          items,
          learned: [],
          next: null,
          isNextCertain: true,
          total: items.length,
          order: 'unspecified',
          left: [],
        };
      },
    },
  };
}
