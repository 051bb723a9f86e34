import type { Account } from '../adapters/account.ts';
import type { Listing } from '../adapters/adapter.ts';
import { conditionsFor, conditionsOf } from '../domain/filters.ts';
import type { RecordType } from '../domain/records.ts';
import { UnsupportedError } from '../errors.ts';
import type { RecordReader } from '../records/record-reader.ts';
import type { ListSpec } from './row-source.ts';

/** The fields of the graph that have the records of a type which not every provider can list on its own. */
const fieldsWith: { readonly [Type in RecordType]?: string } = {
  ApprovalFlow: 'Job.approvalFlows and Offer.approvalFlows',
  Attachment: 'Application.attachments',
  Interview: 'Application.interviews',
  JobNote: 'Job.notes',
  JobPost: 'Job.posts',
  Note: 'Application.notes and Candidate.notes',
  Opening: 'Job.openings',
  Scorecard: 'Application.scorecards',
  StageEvent: 'Application.stageHistory',
};

/** The error for a type of records that the provider cannot list on its own. */
export function unsupportedList({ account, adapter }: RecordReader, type: RecordType): UnsupportedError {
  const fields = adapter.resources[type] === undefined ? undefined : fieldsWith[type];
  const what = `list records of type ${type}`;
  return unsupported(account, fields === undefined ? what : `${what} on their own: select ${fields}`);
}

/** The error for a filter that neither provider nor gateway can apply; null if it is supported. */
export function unsupportedFilter<Type extends RecordType>(
  account: Account,
  { unsupportedFilters, filterAdvice }: Listing<Type>,
  { type, filter }: ListSpec<Type>,
): UnsupportedError | null {
  const set: readonly string[] = conditionsOf(filter ?? {});
  const names = unsupportedFilters.filter((name) => set.includes(name));
  if (names.length === 0) return null;
  const advice = [...new Set(names.flatMap((name) => filterAdvice[name] ?? []))];
  const what = `filter records of type ${type} by ${names.join(', ')}`;
  return unsupported(account, advice.length === 0 ? what : `${what}: ${advice.join('; ')}`);
}

/**
 * The error for a filter of records that are found by their ids, which the gateway applies itself: a provider that does not
 * supply the fields of a condition would match nothing. Null if it is supported.
 */
export function unsuppliedFilter<Type extends RecordType>(
  { account, suppliedFields }: RecordReader,
  { type, filter }: ListSpec<Type>,
): UnsupportedError | null {
  const conditions = conditionsFor(type);
  // A flag is always supported: `false` matches if the provider says nothing.
  const names = conditionsOf(filter ?? {}).filter((name) => {
    const condition = conditions[name];
    return condition?.kind !== 'flag' && !condition?.fields.some((field) => suppliedFields.has(type, field));
  });
  return names.length === 0
    ? null
    : unsupported(account, `filter records of type ${type} by ${names.join(', ')}`);
}

/** The error for an order by a field that the provider does not supply. */
export function unsupportedOrder(account: Account, type: RecordType, field: string): UnsupportedError {
  return unsupported(account, `order records of type ${type} by ${field}`);
}

function unsupported({ name, provider }: Account, what: string): UnsupportedError {
  return new UnsupportedError(`${provider.toLowerCase()} cannot ${what}`, { account: name, provider });
}
