import type { Filters } from '../../../domain/filters.ts';
import type { RecordType } from '../../../domain/records.ts';
import { id, list, member } from '../../../http/decode/shape.ts';
import type { RequestScope } from '../../../request-scope.ts';
import type { FilterName } from '../../adapter.ts';
import type { Api } from './api.ts';
import { isLower, isRemoteId } from './ids.ts';
import { maxPageSize, pageSize, type Query } from './paging.ts';

/** A list whose rows connect the records of a table with others. */
export interface Join {
  readonly path: string;
  /** The parameter that takes the ids of the others. */
  readonly by: string;
  /** Further parameters. */
  readonly query: Query;
  /** The member of a row that holds the id of the record. */
  readonly to: string;
}

/** Conditions on records that only a join shows. */
export type Joins<Type extends RecordType> = { readonly [Name in FilterName<Type>]?: Join };

/** The ids of the records that meet all conditions of joins, highest first; null if the filter has no such condition. */
export async function readJoinedIds<Type extends RecordType>(
  api: Api,
  joins: Joins<Type>,
  filter: Filters[Type],
  scope: RequestScope,
): Promise<readonly string[] | null> {
  const isSet = (name: string): name is FilterName<Type> => name in filter;
  const conditions = Object.entries<Join | undefined>(joins).flatMap(([name, join]) => {
    const ids: unknown = isSet(name) ? filter[name] : null;
    return join !== undefined && Array.isArray(ids) ? [{ join, ids: ids.filter(isRemoteId) }] : [];
  });
  if (conditions.length === 0) return null;
  const found = await Promise.all(conditions.map(({ join, ids }) => readIds(api, join, ids, scope)));
  const [first = new Set<string>(), ...others] = found;
  return [...first]
    .filter((each) => others.every((ids) => ids.has(each)))
    .toSorted((one, other) => (isLower(one, other) ? 1 : -1));
}

async function readIds(
  api: Api,
  { path, by, query, to }: Join,
  ids: readonly string[],
  scope: RequestScope,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const parameters = [[by, ids.join()] as const, ...query, ['fields', to] as const, pageSize(maxPageSize)];
  return new Set(await api.getAll(path, parameters, list(member(to, id)), scope));
}
