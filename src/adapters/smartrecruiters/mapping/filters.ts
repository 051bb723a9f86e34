import type { Words } from '../../../http/decode/words.ts';
import { maxPageSize, type Query } from '../client/paging.ts';

/** The page size to request. A full page, if the gateway still filters its rows and may keep few of them. */
export function pageSizeFor<Filter extends object>(
  size: number,
  filter: Filter | null,
  residual: readonly (keyof Filter)[],
): number {
  return residual.some((name) => filter !== null && filter[name] !== null) ? maxPageSize : size;
}

/**
 * A parameter for each provider word of the wanted statuses; none if all rows are needed. `UNKNOWN` needs all of them,
 * because it stands for every word that we do not know.
 */
export function statusQuery<Status extends string>(
  parameter: string,
  statuses: Words<Status>,
  wanted: readonly string[] | null,
): Query {
  if (wanted === null || wanted.includes('UNKNOWN')) return [];
  return Object.entries<string>(statuses)
    .filter(([, status]) => wanted.includes(status))
    .map(([word]) => [parameter, word]);
}
