import { conditionsOf, type Filters, type Range, wordsOf } from '../domain/filters.ts';
import type { RecordType } from '../domain/records.ts';
import { InputError } from '../errors.ts';
import { decodeRecordId } from '../query/global-id.ts';
import type * as graph from './generated.ts';

/** A filter in our words, and the account that its ids belong to. */
export interface FilterScope<Type extends keyof Filters> {
  readonly filter: Filters[Type];
  /** Null where any account can have matches; a name that no account has where none can. */
  readonly account: string | null;
}

type Nullish<T> = T | null | undefined;

/** Ids of two accounts in one filter match nothing: no account is called so. */
const nowhere = '';

export function toCandidateFilter(input: Nullish<graph.CandidateFilter>): FilterScope<'Candidate'> | null {
  return narrow(input, ({ createdAt, updatedAt, email, tag, job, search }, ids) => ({
    ...toTimes(createdAt, updatedAt),
    email: email ?? null,
    tag: tag ?? null,
    job: ids.read(job, 'filter.job', 'Job'),
    search: toSearch(search),
  }));
}

export function toApplicationFilter(
  input: Nullish<graph.ApplicationFilter>,
): FilterScope<'Application'> | null {
  return narrow(input, ({ createdAt, updatedAt, candidate, job, status, stageName, isProspect }, ids) => ({
    ...toTimes(createdAt, updatedAt),
    candidates: ids.readAsList(candidate, 'filter.candidate', 'Candidate'),
    jobs: ids.readAsList(job, 'filter.job', 'Job'),
    status: toChoice(status),
    stageName: stageName ?? null,
    isProspect: isProspect ?? null,
  }));
}

export function toJobFilter(input: Nullish<graph.JobFilter>): FilterScope<'Job'> | null {
  return narrow(input, ({ createdAt, updatedAt, status, department, office, code, search }, ids) => ({
    ...toTimes(createdAt, updatedAt),
    status: toChoice(status),
    department: ids.read(department, 'filter.department', 'Department'),
    office: ids.read(office, 'filter.office', 'Office'),
    code: code ?? null,
    search: toSearch(search),
  }));
}

export function toOfferFilter(input: Nullish<graph.OfferFilter>): FilterScope<'Offer'> | null {
  return narrow(input, ({ createdAt, updatedAt, application, candidate, job, status, currentOnly }, ids) => ({
    ...toTimes(createdAt, updatedAt),
    applications: ids.readAsList(application, 'filter.application', 'Application'),
    candidates: ids.readAsList(candidate, 'filter.candidate', 'Candidate'),
    jobs: ids.readAsList(job, 'filter.job', 'Job'),
    status: toChoice(status),
    currentOnly: currentOnly ?? null,
  }));
}

function narrow<Input, Type extends keyof Filters>(
  input: Nullish<Input>,
  read: (input: Input, ids: Ids) => Filters[Type],
): FilterScope<Type> | null {
  if (input === null || input === undefined) return null;
  const ids = new Ids();
  const filter = read(input, ids);
  return conditionsOf(filter).length === 0 ? null : { filter, account: ids.account };
}

/** Reads the ids of one filter, and remembers whose they are. */
class Ids {
  account: string | null = null;

  read(id: Nullish<string>, argument: string, type: RecordType): string | null {
    if (id === null || id === undefined) return null;
    const { account, remoteId } = decodeRecordId(id, argument, type);
    this.account = this.account === null || this.account === account ? account : nowhere;
    return remoteId;
  }

  readAsList(id: Nullish<string>, argument: string, type: RecordType): readonly string[] | null {
    const remoteId = this.read(id, argument, type);
    return remoteId === null ? null : [remoteId];
  }
}

function toTimes(createdAt: Nullish<graph.DateTimeRange>, updatedAt: Nullish<graph.DateTimeRange>) {
  return { createdAt: toRange(createdAt), updatedAt: toRange(updatedAt) };
}

/** Providers tell time in whole milliseconds, so that an open bound is a closed one a millisecond away. */
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

function toChoice<Choice>(choices: Nullish<readonly Choice[]>): readonly Choice[] | null {
  if (choices === null || choices === undefined) return null;
  if (choices.length === 0) throw new InputError('filter.status must name at least one status');
  return [...new Set(choices)];
}

function toSearch(search: Nullish<string>): string | null {
  if (search === null || search === undefined) return null;
  if (wordsOf(search).length === 0) throw new InputError('filter.search must have a word in it');
  return search;
}
