import type {
  ApplicationFacts,
  CandidateFacts,
  Dataset,
  JobFacts,
  OfferFacts,
} from '../../src/sandbox/model.ts';

/**
 * The expected records of filtered lists, derived from the data set and in its terms: references are keys, and the newest
 * record comes first.
 */

export interface Bounds {
  readonly gte?: string;
  readonly gt?: string;
  readonly lte?: string;
  readonly lt?: string;
}

interface Times {
  readonly createdAt?: Bounds;
  readonly updatedAt?: Bounds;
}

/** The conditions of each list; an absent or undefined member is no condition. */
export interface Conditions {
  readonly candidates: Times & {
    readonly email?: string;
    readonly tag?: string;
    readonly job?: number;
    readonly search?: string;
  };
  readonly applications: Times & {
    readonly candidate?: number;
    readonly job?: number;
    readonly status?: readonly string[];
    readonly stageName?: string;
    readonly isProspect?: boolean;
  };
  readonly jobs: Times & {
    readonly status?: readonly string[];
    readonly department?: number;
    readonly office?: number;
    readonly code?: string;
    readonly search?: string;
  };
  readonly offers: Times & {
    readonly application?: number;
    readonly candidate?: number;
    readonly job?: number;
    readonly status?: readonly string[];
    readonly currentOnly?: boolean;
  };
}

export type Field = keyof Conditions;

interface Keyed {
  readonly key: number;
}

type Matchers = {
  readonly [Name in Field]: (
    dataset: Dataset,
    conditions: Conditions[Name],
    search: Search,
  ) => readonly Keyed[];
};

/** How words are searched: the gateway compares their beginnings; a provider's search first finds any whole word. */
type Search = 'beginnings' | 'found by a whole word';

const matchers: Matchers = {
  candidates(dataset, conditions, search) {
    const { job, email } = conditions;
    // SmartRecruiters has one search, which finds the address if there is one.
    const byWords = email === undefined ? search : 'beginnings';
    const found = dataset.candidates.filter((one) => isCandidate(dataset, one, conditions, byWords));
    if (job === undefined) return newestFirst(found);
    // A candidate has the position of the oldest application for the job.
    const oldest = ({ key }: CandidateFacts) =>
      Math.min(
        ...dataset.applications
          .filter((each) => each.candidate === key && each.job === job)
          .map((each) => each.key),
      );
    return found.toSorted((one, other) => oldest(other) - oldest(one));
  },
  applications: (dataset, conditions) =>
    newestFirst(
      dataset.applications.filter((application) => isApplication(dataset, application, conditions)),
    ),
  jobs: ({ jobs }, conditions, search) => newestFirst(jobs.filter((job) => isJob(job, conditions, search))),
  offers: (dataset, conditions) =>
    newestFirst(dataset.offers.filter((offer) => isOffer(dataset, offer, conditions))),
};

/** The keys of the records that match all conditions. */
export function matching<Name extends Field>(
  name: Name,
  dataset: Dataset,
  conditions: Conditions[Name],
  account: 'gh' | 'sr',
): readonly number[] {
  const search = account === 'sr' ? 'found by a whole word' : 'beginnings';
  return matchers[name](dataset, conditions, search).map(({ key }) => key);
}

export function newestFirst<Record extends Keyed>(records: readonly Record[]): readonly Record[] {
  return records.toSorted((one, other) => other.key - one.key);
}

function isCandidate(
  dataset: Dataset,
  candidate: CandidateFacts,
  wanted: Conditions['candidates'],
  search: Search,
): boolean {
  const { firstName, lastName, emails, tags } = candidate;
  const addresses = emails.map(({ value }) => value);
  return (
    meetsTimes(candidate, wanted) &&
    meets(wanted.email, (email) => addresses.some((each) => each.toLowerCase() === email.toLowerCase())) &&
    meets(wanted.tag, (tag) => tags.includes(tag)) &&
    meets(wanted.job, (job) =>
      dataset.applications.some((each) => each.candidate === candidate.key && each.job === job),
    ) &&
    meets(wanted.search, (text) => hasWords([firstName ?? '', lastName ?? '', ...addresses], text, search))
  );
}

function isApplication(
  dataset: Dataset,
  application: ApplicationFacts,
  wanted: Conditions['applications'],
): boolean {
  return (
    meetsTimes(application, wanted) &&
    meets(wanted.candidate, (candidate) => application.candidate === candidate) &&
    meets(wanted.job, (job) => application.job === job) &&
    meets(wanted.status, (statuses) => statuses.includes(wordOf(application.status))) &&
    meets(wanted.stageName, (name) => stageNameOf(dataset, application) === name) &&
    meets(wanted.isProspect, (isProspect) => application.isProspect === isProspect)
  );
}

function isJob(job: JobFacts, wanted: Conditions['jobs'], search: Search): boolean {
  return (
    meetsTimes(job, wanted) &&
    meets(wanted.status, (statuses) => statuses.includes(wordOf(job.status))) &&
    meets(wanted.department, (department) => job.department === department) &&
    meets(wanted.office, (office) => job.offices.includes(office)) &&
    meets(wanted.code, (code) => job.code === code) &&
    meets(wanted.search, (text) => hasWords([job.title], text, search))
  );
}

function isOffer({ applications }: Dataset, offer: OfferFacts, wanted: Conditions['offers']): boolean {
  const application = applications.find(({ key }) => key === offer.application);
  return (
    meetsTimes(offer, wanted) &&
    meets(wanted.application, (key) => offer.application === key) &&
    meets(wanted.candidate, (candidate) => application?.candidate === candidate) &&
    meets(wanted.job, (job) => application?.job === job) &&
    meets(wanted.status, (statuses) => statuses.includes(wordOf(offer.status))) &&
    meets(wanted.currentOnly, (currentOnly) => !currentOnly || offer.isCurrent)
  );
}

/** Whether the condition is absent or met. */
function meets<Condition>(
  condition: Condition | undefined,
  isMet: (condition: Condition) => boolean,
): boolean {
  return condition === undefined || isMet(condition);
}

function meetsTimes(
  facts: { readonly createdAt: string; readonly updatedAt: string },
  wanted: Times,
): boolean {
  return meetsBounds(facts.createdAt, wanted.createdAt) && meetsBounds(facts.updatedAt, wanted.updatedAt);
}

/** Compares as text, because all instants of the data set have the same format. */
function meetsBounds(instant: string, { gte, gt, lte, lt }: Bounds = {}): boolean {
  return (
    meets(gte, (bound) => instant >= bound) &&
    meets(gt, (bound) => instant > bound) &&
    meets(lte, (bound) => instant <= bound) &&
    meets(lt, (bound) => instant < bound)
  );
}

export function wordOf(status: string | { readonly unknown: string }): string {
  return typeof status === 'string' ? status : 'UNKNOWN';
}

export function stageNameOf({ jobs }: Dataset, { job, stage }: ApplicationFacts): string | null {
  return jobs.find(({ key }) => key === job)?.stages.find(({ key }) => key === stage)?.name ?? null;
}

function hasWords(texts: readonly string[], text: string, search: Search): boolean {
  const words = texts.flatMap(toWords);
  const starts = toWords(text);
  const isFound = search === 'beginnings' || starts.some((start) => words.includes(start));
  return isFound && starts.every((start) => words.some((word) => word.startsWith(start)));
}

export function toWords(text: string): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase();
  return plain.split(/[^\p{Letter}\p{Mark}\p{Number}]+/u).filter((word) => word !== '');
}
