import { conditionNames } from '../../../domain/filters.ts';
import type { Field, PartialRecord, RecordType } from '../../../domain/records.ts';
import type { Decoded } from '../../../http/decode/contract.ts';
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
  readAll: (scope: RequestScope) => Promise<Decoded<readonly PartialRecord<Type>[]>>,
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
          if (ids.length === 0) return { items: new Map(), sideloaded: [] };
          const { decoded, problem } = await readAll(scope);
          const items = new Map<string, PartialRecord<Type> | Error>(
            decoded.map((each) => [each.remoteId, each]),
          );
          // An id without a row may be that of a row that cannot be read.
          if (problem !== null) for (const id of ids) if (!items.has(id)) items.set(id, problem);
          return { items, sideloaded: [] };
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
        const { decoded: items, problem } = await readAll(scope);
        return {
          items,
          sideloaded: [],
          next: null,
          isNextCertain: true,
          problem,
          total: items.length,
          order: 'unspecified',
          residual: conditionNames(type),
        };
      },
    },
  };
}

/** The rows of several answers, and the first problem among them. */
export function joined<Row>(answers: readonly Decoded<readonly Row[]>[]): Decoded<readonly Row[]> {
  const problem = answers.find((answer) => answer.problem !== null)?.problem ?? null;
  return { decoded: answers.flatMap(({ decoded }) => decoded), problem };
}
