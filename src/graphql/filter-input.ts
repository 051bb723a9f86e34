import { conditionsOf, type Filters, type Range, wordsOf } from '../domain/filters.ts';
import type { RecordType } from '../domain/records.ts';
import { InputError } from '../errors.ts';
import { decodeRecordId } from '../query/global-id.ts';
import type * as graph from './generated.ts';

/** A filter with provider ids, and the account that these ids belong to. */
export interface FilterScope<Type extends keyof Filters> {
  readonly filter: Filters[Type];
  /** Null if the filter has no ids, so that any account can have matches; `noAccount` if no account can. */
  readonly account: string | null;
}

type Nullish<T> = T | null | undefined;

/** The account of a filter with ids of two accounts. No account has this name, so that nothing matches. */
const noAccount = '';

export function toCandidateFilter(input: Nullish<graph.CandidateFilter>): FilterScope<'Candidate'> | null {
  return toFilterScope(input, ({ createdAt, updatedAt, email, tag, job, search }, ids) => ({
    ...toTimeConditions(createdAt, updatedAt),
    email: email ?? null,
    tag: tag ?? null,
    job: ids.decode(job, 'filter.job', 'Job'),
    search: toSearch(search),
  }));
}

export function toApplicationFilter(
  input: Nullish<graph.ApplicationFilter>,
): FilterScope<'Application'> | null {
  return toFilterScope(
    input,
    ({ createdAt, updatedAt, candidate, job, status, stageName, isProspect }, ids) => ({
      ...toTimeConditions(createdAt, updatedAt),
      candidates: ids.decodeAsList(candidate, 'filter.candidate', 'Candidate'),
      jobs: ids.decodeAsList(job, 'filter.job', 'Job'),
      status: toStatuses(status),
      stageName: stageName ?? null,
      isProspect: isProspect ?? null,
    }),
  );
}

export function toJobFilter(input: Nullish<graph.JobFilter>): FilterScope<'Job'> | null {
  return toFilterScope(input, ({ createdAt, updatedAt, status, department, office, code, search }, ids) => ({
    ...toTimeConditions(createdAt, updatedAt),
    status: toStatuses(status),
    department: ids.decode(department, 'filter.department', 'Department'),
    office: ids.decode(office, 'filter.office', 'Office'),
    code: code ?? null,
    search: toSearch(search),
  }));
}

export function toOfferFilter(input: Nullish<graph.OfferFilter>): FilterScope<'Offer'> | null {
  return toFilterScope(
    input,
    ({ createdAt, updatedAt, application, candidate, job, status, currentOnly }, ids) => ({
      ...toTimeConditions(createdAt, updatedAt),
      applications: ids.decodeAsList(application, 'filter.application', 'Application'),
      candidates: ids.decodeAsList(candidate, 'filter.candidate', 'Candidate'),
      jobs: ids.decodeAsList(job, 'filter.job', 'Job'),
      status: toStatuses(status),
      currentOnly: currentOnly ?? null,
    }),
  );
}

function toFilterScope<Input, Type extends keyof Filters>(
  input: Nullish<Input>,
  toFilter: (input: Input, ids: FilterIds) => Filters[Type],
): FilterScope<Type> | null {
  if (input === null || input === undefined) return null;
  const ids = new FilterIds();
  const filter = toFilter(input, ids);
  return conditionsOf(filter).length === 0 ? null : { filter, account: ids.account };
}

/** Decodes the ids of one filter, and keeps the account that they belong to. */
class FilterIds {
  account: string | null = null;

  decode(id: Nullish<string>, argument: string, type: RecordType): string | null {
    if (id === null || id === undefined) return null;
    const { account, remoteId } = decodeRecordId(id, argument, type);
    this.account = this.account === null || this.account === account ? account : noAccount;
    return remoteId;
  }

  decodeAsList(id: Nullish<string>, argument: string, type: RecordType): readonly string[] | null {
    const remoteId = this.decode(id, argument, type);
    return remoteId === null ? null : [remoteId];
  }
}

function toTimeConditions(createdAt: Nullish<graph.DateTimeRange>, updatedAt: Nullish<graph.DateTimeRange>) {
  return { createdAt: toRange(createdAt), updatedAt: toRange(updatedAt) };
}

/** Converts exclusive bounds to inclusive ones: times are whole milliseconds, so the two differ by one. */
export function toRange(input: Nullish<graph.DateTimeRange>): Range | null {
  if (input === null || input === undefined) return null;
  const { gte, gt, lte, lt } = input;
  const lowest = [gte?.getTime(), gt && gt.getTime() + 1].filter((time) => typeof time === 'number');
  const highest = [lte?.getTime(), lt && lt.getTime() - 1].filter((time) => typeof time === 'number');
  if (lowest.length + highest.length === 0) return null;
  return {
    from: lowest.length === 0 ? null : Math.max(...lowest),
    to: highest.length === 0 ? null : Math.min(...highest),
  };
}

function toStatuses<Status>(statuses: Nullish<readonly Status[]>): readonly Status[] | null {
  if (statuses === null || statuses === undefined) return null;
  if (statuses.length === 0) throw new InputError('filter.status must name at least one status');
  return [...new Set(statuses)];
}

function toSearch(search: Nullish<string>): string | null {
  if (search === null || search === undefined) return null;
  if (wordsOf(search).length === 0) throw new InputError('filter.search must have a word in it');
  return search;
}
