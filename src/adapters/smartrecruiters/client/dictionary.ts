import { conditionNames } from '../../../domain/filters.ts';
import type { Field, PartialRecord, RecordType } from '../../../domain/records.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { Resource } from '../../adapter.ts';
import { filterSupport } from '../../filter-support.ts';

/**
 * A resource that the provider lists without pages, in the given number of calls: reading one record reads them all. The
 * gateway filters it.
 */
export function createDictionary<Type extends RecordType>(
  type: Type,
  fields: readonly Field<Type>[],
  readAll: (scope: RequestScope) => Promise<readonly PartialRecord<Type>[]>,
  calls = 1,
): Resource<Type> {
  return {
    isDictionary: true,
    fieldGroups: [
      {
        fields,
        idsPerCall: Number.POSITIVE_INFINITY,
        calls,
        async getMany(ids, _fields, scope) {
          const all = ids.length === 0 ? [] : await readAll(scope);
          return { items: new Map(all.map((record) => [record.remoteId, record])), sideloaded: [] };
        },
      },
    ],
    listing: {
      maxPageSize: Number.MAX_SAFE_INTEGER,
      omittedFields: [],
      parentsPerCall: 1,
      ...filterSupport(type, {
        sent: [],
        supplied: fields,
        priceOf: () => ({ maxPages: 1, callsPerPage: calls }),
      }),
      async list({ scope }) {
        const items = await readAll(scope);
        return {
          items,
          sideloaded: [],
          next: null,
          isNextCertain: true,
          total: items.length,
          order: 'unspecified',
          residual: conditionNames(type),
        };
      },
    },
  };
}
