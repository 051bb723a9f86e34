import fc from 'fast-check';
import type { FilterName } from '../../../src/adapters/adapter.ts';
import type { Range } from '../../../src/domain/conditions/condition.ts';
import type { Filters } from '../../../src/domain/filters.ts';
import type { CandidateFacts, Dataset, Status } from '../../../src/sandbox/model.ts';
import type { ProviderView } from '../expected/provider-view.ts';

/** The types with conditions that compare facts of the data set. */
export type CoreType = 'Candidate' | 'Application' | 'Job' | 'Offer';
export const coreTypes: readonly CoreType[] = ['Candidate', 'Application', 'Job', 'Offer'];

/** A condition, and the ids of the records in the data set that match it. */
export interface Sample {
  readonly name: string;
  readonly value: unknown;
  readonly matches: ReadonlySet<string>;
}

type Conditions<Facts, Type extends CoreType> = {
  readonly [Name in FilterName<Type>]?: readonly (readonly [
    value: NonNullable<Filters[Type][Name]>,
    matches: (facts: Facts) => boolean,
  ])[];
};

/** Samples for each condition of a filter: usual values, awkward ones, and values that match nothing. */
export function samplesOf(type: CoreType, dataset: Dataset, view: ProviderView): readonly Sample[] {
  switch (type) {
    case 'Candidate':
      return toSamples(type, dataset.candidates, candidateConditions(dataset, view), view);
    case 'Application':
      return toSamples(type, dataset.applications, applicationConditions(dataset, view), view);
    case 'Job':
      return toSamples(type, dataset.jobs, jobConditions(dataset, view), view);
    case 'Offer':
      return toSamples(type, dataset.offers, offerConditions(dataset, view), view);
  }
}

function toSamples<Facts extends { readonly key: number }, Type extends CoreType>(
  type: Type,
  all: readonly Facts[],
  conditions: Conditions<Facts, Type>,
  { remoteId }: ProviderView,
): Sample[] {
  return Object.entries<Conditions<Facts, Type>[FilterName<Type>]>(conditions).flatMap(([name, values]) =>
    (values ?? []).map(([value, matches]) => ({
      name,
      value,
      matches: new Set(all.filter(matches).map(({ key }) => remoteId(type, key))),
    })),
  );
}

function candidateConditions(dataset: Dataset, view: ProviderView): Conditions<CandidateFacts, 'Candidate'> {
  const { candidates, applications } = dataset;
  const emails = [candidates[20], candidates[100]].flatMap((candidate) => candidate?.emails ?? []);
  const hasEmail = (email: string) => (candidate: CandidateFacts) =>
    candidate.emails.some(({ value }) => value.toLowerCase() === email.toLowerCase());
  const hasTag = (tag: string) => (candidate: CandidateFacts) => candidate.tags.includes(tag);
  const appliedFor = (job: number) => (candidate: CandidateFacts) =>
    applications.some((application) => application.candidate === candidate.key && application.job === job);
  const isFound = (search: string) => (candidate: CandidateFacts) => {
    const texts = [candidate.firstName, candidate.lastName, ...candidate.emails.map(({ value }) => value)];
    return hasWords(search, texts);
  };
  const tags = ['referral', 'speaks German', ...awkwardTags, 'no such tag', 'Referral'];
  const searches = [
    ...[
      'Maria Santos',
      'santos MARIA',
      '"santos maria"',
      'maria example',
      'fuchs',
      '太郎',
      'الحسيني',
      'Щербакова',
    ],
    ...[
      'René',
      'Rene\u0301 Guérin',
      "d'arcy",
      'O’Shaughnessy',
      'rene+jobs@example.com',
      'nobody-is-called-this',
      'jordan*',
    ],
  ];
  const addresses = [
    ...emails.map(({ value }) => value),
    ...[
      'JORDAN.LEE@EXAMPLE.COM',
      'rene+jobs@example.com',
      "d'arcy.o'shaughnessy@example.com",
      'nobody@example.com',
    ],
  ];
  return {
    ...timesOf(candidates),
    email: addresses.map((email) => [email, hasEmail(email)]),
    tag: tags.map((tag) => [tag, hasTag(tag)]),
    job: [
      ...[1, 2, 7].map((job) => [[view.remoteId('Job', job)], appliedFor(job)] as const),
      [[view.unknownId('Job')], () => false],
      [['no id'], () => false],
    ],
    search: searches.map((search) => [search, isFound(search)]),
  };
}

const awkwardTags = ['a,b', 'x|y', '<script>', 'c"d', 'e\\f', '100 %', '#1 & more'];

function applicationConditions(dataset: Dataset, view: ProviderView) {
  const { applications, jobs } = dataset;
  type Facts = Dataset['applications'][number];
  const [first, second] = applications;
  const stageName = ({ job, stage }: Facts) =>
    jobs.find(({ key }) => key === job)?.stages.find(({ key }) => key === stage)?.name ?? null;
  const ofCandidates = (...keys: (number | undefined)[]) =>
    [
      keys.flatMap((key) => (key === undefined ? [] : view.remoteId('Candidate', key))),
      ({ candidate }: Facts) => keys.includes(candidate),
    ] as const;
  const ofJobs = (...keys: number[]) =>
    [
      keys.map((key) => view.remoteId('Job', key)),
      ({ job }: Facts) => job !== null && keys.includes(job),
    ] as const;
  const [known, isOfFirst] = ofCandidates(first?.candidate);
  return {
    ...timesOf(applications),
    candidate: [
      ofCandidates(first?.candidate),
      ofCandidates(first?.candidate, second?.candidate),
      ofCandidates(...dataset.candidates.slice(0, 50).map(({ key }) => key)),
      [[view.unknownId('Candidate')], () => false],
      [[...known, view.unknownId('Candidate')], isOfFirst],
      [[...known, 'no id'], isOfFirst],
      [['no id'], () => false],
      [[], () => false],
    ],
    job: [
      ofJobs(1),
      ofJobs(3, 4),
      [[view.unknownId('Job')], () => false],
      [[view.remoteId('Job', 1), 'no id'], ({ job }) => job === 1],
      [['no id'], () => false],
      [[], () => false],
    ],
    status: statusesOf(
      ['ACTIVE', 'HIRED', 'REJECTED', 'WITHDRAWN', 'CONVERTED', 'TRANSFERRED', 'UNKNOWN'] as const,
      ({ status }: Facts) => status,
    ),
    stageName: [
      'Application Review',
      'Panel, "Case Study" | <live>',
      'application review',
      'No such stage',
    ].map((name) => [name, (application) => stageName(application) === name]),
    isProspect: [true, false].map((isProspect) => [
      isProspect,
      (application) => application.isProspect === isProspect,
    ]),
  } satisfies Conditions<Facts, 'Application'>;
}

function jobConditions(dataset: Dataset, view: ProviderView) {
  const { jobs, offices } = dataset;
  type Facts = Dataset['jobs'][number];
  const codes = ['REQ-2001', 'REQ-2009', 'req-2001', 'REQ'];
  const searches = [
    'engineer',
    'ENGINEER payments',
    'Senior Engineer',
    'core friends',
    '"Engineer Backend"',
    'nothing',
  ];
  return {
    ...timesOf(jobs),
    status: statusesOf(
      ['DRAFT', 'OPEN', 'ON_HOLD', 'FILLED', 'CANCELLED', 'CLOSED', 'PENDING_APPROVAL', 'UNKNOWN'] as const,
      ({ status }: Facts) => status,
    ),
    department: [
      ...dataset.departments.map(
        ({ key }) =>
          [[view.remoteId('Department', key)], ({ department }: Facts) => department === key] as const,
      ),
      [[view.unknownId('Department')], () => false],
      [['no id'], () => false],
    ],
    office: [
      ...offices.map(
        (office) =>
          [[view.remoteId('Office', office.key)], (job: Facts) => job.offices.includes(office.key)] as const,
      ),
      [[view.unknownId('Office')], () => false],
    ],
    code: codes.map((code) => [code, (job) => job.code === code]),
    search: searches.map((search) => [search, ({ title }) => hasWords(search, [title])]),
  } satisfies Conditions<Facts, 'Job'>;
}

function offerConditions(dataset: Dataset, view: ProviderView) {
  const { offers, applications } = dataset;
  type Facts = Dataset['offers'][number];
  const applicationOf = (offer: Facts) => applications.find(({ key }) => key === offer.application);
  const [first, second] = offers;
  const one = first?.application ?? 0;
  const two = second?.application ?? 0;
  const candidate = applications.find(({ key }) => key === one)?.candidate ?? 0;
  const ids = (...keys: number[]) => keys.map((key) => view.remoteId('Application', key));
  return {
    ...timesOf(offers),
    application: [
      [ids(one), ({ application }) => application === one],
      [ids(one, two), ({ application }) => application === one || application === two],
      [[view.unknownId('Application')], () => false],
      [[...ids(one), view.unknownId('Application')], ({ application }) => application === one],
      [[...ids(one), 'no id'], ({ application }) => application === one],
      [['no id'], () => false],
      [[], () => false],
    ],
    candidate: [
      [[view.remoteId('Candidate', candidate)], (offer) => applicationOf(offer)?.candidate === candidate],
      [[view.unknownId('Candidate')], () => false],
      [[], () => false],
    ],
    job: [
      [[view.remoteId('Job', 1)], (offer) => applicationOf(offer)?.job === 1],
      [[view.unknownId('Job')], () => false],
      [[], () => false],
    ],
    status: statusesOf(
      [
        ...(['DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'APPROVAL_REJECTED', 'SENT', 'ACCEPTED'] as const),
        ...(['DECLINED', 'SUPERSEDED', 'WITHDRAWN', 'UNKNOWN'] as const),
      ],
      ({ status }: Facts) => status,
    ),
    currentOnly: [
      [true, ({ isCurrent }) => isCurrent],
      [false, () => true],
    ],
  } satisfies Conditions<Facts, 'Offer'>;
}

/** Sets of statuses: each alone, each with the next one, and all of them. */
function statusesOf<Facts, Word extends string>(
  words: readonly Word[],
  of: (facts: Facts) => Status<string>,
) {
  const sets = [
    ...words.map((word) => [word]),
    ...words.map((word, index) => [word, words[(index + 1) % words.length] ?? word]),
    [...words],
  ];
  return sets.map((set) => {
    const matches = (facts: Facts) => {
      const status = of(facts);
      return set.some((word) => word === (typeof status === 'string' ? status : 'UNKNOWN'));
    };
    return [set, matches] as const;
  });
}

interface Timestamped {
  readonly createdAt: string;
  readonly updatedAt: string;
}

const firstMoment = Date.parse('0000-01-01T00:00:00.000Z');
const lastMoment = Date.parse('9999-12-31T23:59:59.999Z');

function timesOf<Facts extends Timestamped>(all: readonly Facts[]) {
  return { createdAt: rangesOf(all, 'createdAt'), updatedAt: rangesOf(all, 'updatedAt') };
}

/** Ranges with instants of records as bounds, to test that bounds are included. */
function rangesOf<Facts extends Timestamped>(all: readonly Facts[], name: keyof Timestamped) {
  const instants = all.map((facts) => Date.parse(facts[name])).toSorted((one, other) => one - other);
  const [early = 0, late = 0] = [
    instants[Math.floor(all.length / 3)],
    instants[Math.floor((all.length * 2) / 3)],
  ];
  const ranges: readonly Range[] = [
    { from: early, to: null },
    { from: null, to: early },
    { from: early, to: late },
    { from: early, to: early },
    { from: early + 1, to: late - 1 },
    { from: late, to: early },
    { from: Date.parse('2100-01-01T00:00:00.000Z'), to: null },
    { from: firstMoment, to: lastMoment },
    { from: lastMoment + 1, to: null },
    { from: null, to: firstMoment - 1 },
  ];
  return ranges.map((range) => [range, (facts: Facts) => isWithin(facts[name], range)] as const);
}

function isWithin(written: string, { from, to }: Range): boolean {
  const instant = Date.parse(written);
  return (from === null || instant >= from) && (to === null || instant <= to);
}

/** A random range of time. Most bounds are instants of records, or a millisecond before or after one. */
export function drawRange(
  type: CoreType,
  name: keyof Timestamped,
  dataset: Dataset,
  { remoteId }: ProviderView,
): fc.Arbitrary<Sample> {
  const all: readonly (Timestamped & { readonly key: number })[] = {
    Candidate: dataset.candidates,
    Application: dataset.applications,
    Job: dataset.jobs,
    Offer: dataset.offers,
  }[type];
  const near = fc
    .tuple(fc.constantFrom(...all.map((facts) => Date.parse(facts[name]))), fc.integer({ min: -1, max: 1 }))
    .map(([instant, distance]) => instant + distance);
  // Clients can write years of four digits; the range exceeds them by a millisecond.
  const anywhere = fc.integer({ min: firstMoment - 1, max: lastMoment + 1 });
  const bound = fc.option(fc.oneof({ weight: 4, arbitrary: near }, anywhere), { freq: 3 });
  return fc.record({ from: bound, to: bound }).map((range) => {
    const found = all.filter((facts) => isWithin(facts[name], range));
    return { name, value: range, matches: new Set(found.map(({ key }) => remoteId(type, key))) };
  });
}

/** Whether every word begins a word of one of the texts, in composed or decomposed Unicode form. */
function hasWords(search: string, texts: readonly (string | null)[]): boolean {
  const words = texts.flatMap((text) => wordsOf(text ?? ''));
  return wordsOf(search).every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
