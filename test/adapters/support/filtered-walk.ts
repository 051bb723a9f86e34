import { InvalidationLog } from '../../../src/adapters/account.ts';
import type { Filters } from '../../../src/domain/filters.ts';
import type { RecordType } from '../../../src/domain/records.ts';
import type { Position } from '../../../src/pagination/cursor.ts';
import { type PaginatedRows, paginate } from '../../../src/pagination/paginate.ts';
import { listSource } from '../../../src/pagination/row-source.ts';
import { RequestRecords } from '../../../src/records/request-records.ts';
import type { Account } from './test-account.ts';

/** The ids of a filtered list, as clients get them: the gateway applies what the provider did not. */
export async function walkFiltered<Type extends RecordType>(
  { adapter, scope }: Account,
  type: Type,
  filter: Filters[Type],
): Promise<readonly string[]> {
  const account = { name: 'acme', provider: 'PROVIDER' };
  const connected = { account, adapter, invalidations: new InvalidationLog() };
  const records = new RequestRecords([connected], { scope: scope(), trace: null, fieldsOf: () => [] });
  const listing = adapter.resources[type]?.listing;
  if (listing === undefined) throw new Error(`the adapter does not list ${type}`);
  const source = listSource(records, records.reader(account), listing, { type, filter, fields: [] });
  const ids: string[] = [];
  let position: Position | null = null;
  do {
    const page: PaginatedRows<Type> = await paginate({
      ...{ sources: [source], position, first: 500, wanted: 500, toleratesProblems: false },
      ...{ looksAhead: true, showsMore: true, budget: null },
    });
    ids.push(...page.rows.map(({ node }) => node.remoteId));
    position = page.hasMore ? page.end : null;
  } while (position !== null);
  return ids;
}
