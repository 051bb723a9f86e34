import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDataset, greenhouseProfile, smartRecruitersProfile } from '../../src/sandbox/dataset.ts';
import type { ApplicationFacts, CandidateFacts, Dataset, JobFacts } from '../../src/sandbox/model.ts';
import { type AccountView, greenhouseOf, smartRecruitersOf } from '../support/account-view.ts';
import { type Conditions, type Field, matching, newestFirst } from '../support/expected-rows.ts';
import {
  type Connection,
  type Page,
  queryOf,
  readPage,
  readPages,
  recordsOf,
} from '../support/page-reader.ts';
import { hasIds, randomBounds, randomConditions, toInput } from '../support/random-filters.ts';
import { rootLists } from '../support/root-lists.ts';
import { type Setup, setUp, withoutWaits } from '../support/setup.ts';

// Property tests run many cases.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const few = { users: 14, jobs: 14, candidates: 70, applications: 90, offers: 30 };
const fewOfGreenhouse = { ...greenhouseProfile, ...few };
const fewOfSmartRecruiters = { ...smartRecruitersProfile, ...few };

let small: Setup;
let full: Setup;

beforeAll(async () => {
  small = await startSmall();
  full = await setUp(withoutWaits());
});
afterAll(async () => {
  await small[Symbol.asyncDispose]();
  await full[Symbol.asyncDispose]();
});

function startSmall(cacheTtl = '0s'): Promise<Setup> {
  return setUp({
    ...withoutWaits(),
    cacheTtl,
    greenhouse: { dataset: createDataset(fewOfGreenhouse) },
    smartRecruiters: { dataset: createDataset(fewOfSmartRecruiters), emptyLastPage: true },
  });
}

const runs = (numRuns: number) => ({ numRuns, seed: 20_261_122, endOnFailure: true });

const fields: readonly Field[] = ['candidates', 'applications', 'jobs', 'offers'];
const typeOf = {
  candidates: 'Candidate',
  applications: 'Application',
  jobs: 'Job',
  offers: 'Offer',
} as const;

/** A list with a filter, and the records that it has to return. */
interface ListCase {
  readonly connection: Connection;
  /** The records by account, in the order of the configuration; those of Greenhouse in the order of the provider. */
  readonly expected: readonly (readonly string[])[];
}

function randomList(s: Setup): fc.Arbitrary<ListCase> {
  const views = [greenhouseOf(s), smartRecruitersOf(s)];
  return fc.oneof(
    ...fields.flatMap((field) => views.map((filtered) => randomListOf(field, filtered, views))),
  );
}

const accountChoices: readonly (readonly string[] | undefined)[] = [
  undefined,
  ['gh'],
  ['sr'],
  ['sr', 'gh'],
  ['gh', 'sr', 'gh'],
];

/** The conditions fit the data set of one account; the query may name any accounts. */
function randomListOf<Name extends Field>(
  field: Name,
  filtered: AccountView,
  views: readonly AccountView[],
): fc.Arbitrary<ListCase> {
  const cases = fc.tuple(
    randomConditions(field, filtered.dataset),
    fc.constantFrom(...accountChoices),
    fc.boolean(),
  );
  return cases.map(([conditions, accounts, toleratesProblems]) => {
    const isRefused = field === 'applications' && ('createdAt' in conditions || 'updatedAt' in conditions);
    const chosen = isRefused ? ['gh'] : accounts;
    const isAsked = ({ account }: AccountView) =>
      (chosen?.includes(account) ?? true) && (account === filtered.account || !hasIds(conditions));
    const connection = {
      field,
      toleratesProblems,
      ...(chosen && { accounts: chosen }),
      ...(Object.keys(conditions).length > 0 && { filter: toInput(conditions, filtered) }),
    };
    return { connection, expected: views.filter(isAsked).map((view) => expectedOf(view, field, conditions)) };
  });
}

/** A list of one account with a filter on times only. */
function randomTimeList(s: Setup): fc.Arbitrary<ListCase> {
  const views = [greenhouseOf(s), smartRecruitersOf(s)];
  const cases = views.flatMap((view) =>
    fields.flatMap((field) => {
      if (field === 'applications' && view.account === 'sr') return [];
      return (['createdAt', 'updatedAt'] as const).map((name) =>
        randomBounds(name, view.dataset[field]).map((filter) => ({
          connection: { field, toleratesProblems: false, accounts: [view.account], filter },
          expected: [expectedOf(view, field, filter)],
        })),
      );
    }),
  );
  return fc.oneof(...cases);
}

function expectedOf<Name extends Field>(
  view: AccountView,
  name: Name,
  conditions: Conditions[Name],
): string[] {
  const keys = matching(name, view.dataset, conditions, view.account);
  return keys.map((key) => `${view.account} ${view.remoteId(typeOf[name], key)}`);
}

/** Mostly small page sizes. */
const pageSize = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 3, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 }) },
  { weight: 1, arbitrary: fc.integer({ min: 31, max: 500 }) },
);
const pageSizes = fc.array(pageSize, { minLength: 1, maxLength: 4 });

/** Checks that each record comes once, in the same order for all page sizes; that pages are full; and `hasNextPage`. */
async function checkPages(s: Setup, { connection, expected }: ListCase, firsts: readonly number[]) {
  const whole = recordsOf(await readPages(s, connection, [500]));
  const pages = await readPages(s, connection, firsts);
  expect(recordsOf(pages)).toEqual(whole);

  expect(whole.toSorted()).toEqual(expected.flat().toSorted());
  const accounts = whole.map((record) => record.slice(0, 2));
  expect(accounts).toEqual(accounts.toSorted());
  const ofGreenhouse = expected.flat().filter((record) => record.startsWith('gh'));
  expect(whole.slice(0, ofGreenhouse.length)).toEqual(ofGreenhouse);

  let remaining = whole.length;
  for (const [index, page] of pages.entries()) {
    expect(page.records).toHaveLength(Math.min(remaining, firsts[index % firsts.length] ?? 0));
    remaining -= page.records.length;
    expect(page.hasNextPage).toBe(remaining > 0);
  }
}

describe('reading all pages of a list', () => {
  it('returns exactly the matching records, once each, in the same order for all page sizes', async () => {
    await fc.assert(
      fc.asyncProperty(randomList(small), pageSizes, (listCase, firsts) =>
        checkPages(small, listCase, firsts),
      ),
      runs(100),
    );
  });

  it('returns exactly the records within any time range', async () => {
    await fc.assert(
      fc.asyncProperty(randomTimeList(small), async ({ connection, expected }) => {
        const found = recordsOf(await readPages(small, connection, [500]));
        expect(found.toSorted()).toEqual(expected.flat().toSorted());
      }),
      runs(200),
    );
  });

  it('returns each record once over many pages of both providers', async () => {
    const largePageSizes = fc.array(fc.integer({ min: 60, max: 500 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(randomList(full), largePageSizes, (listCase, firsts) =>
        checkPages(full, listCase, firsts),
      ),
      runs(15),
    );
  });

  it('returns each record once with pages from the cache, and with pages that have just expired', async () => {
    for (const cacheTtl of ['24h', '1ms']) {
      await using cached = await startSmall(cacheTtl);
      await fc.assert(
        fc.asyncProperty(randomList(cached), pageSizes, (listCase, firsts) =>
          checkPages(cached, listCase, firsts),
        ),
        runs(25),
      );
    }
  });

  it('returns every record of the types without filters', async () => {
    const [gh, sr] = [greenhouseOf(full), smartRecruitersOf(full)];
    const keysOf = (records: readonly { readonly key: number }[]) =>
      newestFirst(records).map(({ key }) => key);
    const people = keysOf(gh.dataset.users.filter(({ isServiceAccount }) => !isServiceAccount));
    const lists = [
      ['users', 'User', people, keysOf(sr.dataset.users)],
      ['departments', 'Department', keysOf(gh.dataset.departments), keysOf(sr.dataset.departments)],
      ['offices', 'Office', keysOf(gh.dataset.offices), []],
      ['sources', 'Source', keysOf(gh.dataset.sources), keysOf(sr.dataset.sources)],
      [
        'rejectionReasons',
        'RejectionReason',
        keysOf(gh.dataset.rejectionReasons),
        keysOf(sr.dataset.rejectionReasons),
      ],
      ['stages', 'Stage', keysOf(gh.dataset.jobs.flatMap(({ stages }) => stages)), []],
      ['openings', 'Opening', keysOf(gh.dataset.jobs.flatMap(({ openings }) => openings)), []],
    ] as const;
    for (const [field, type, ofGreenhouse, ofSmartRecruiters] of lists) {
      const expected = [
        ofGreenhouse.map((key) => `gh ${gh.remoteId(type, key)}`),
        ofSmartRecruiters.map((key) => `sr ${sr.remoteId(type, key)}`),
      ];
      await checkPages(full, { connection: { field }, expected }, [7, 40]);
    }
  });
});

it.each(rootLists)('the list $field has the same order for all page sizes', async ({ field }) => {
  const whole = recordsOf(await readPages(small, { field }, [500]));
  expect(whole.length).toBeGreaterThan(0);
  expect(new Set(whole).size).toBe(whole.length);
  expect(recordsOf(await readPages(small, { field }, [23, 3, 120]))).toEqual(whole);
});

it('a list goes through the accounts in the order of the configuration, also if several are of one provider', async () => {
  await using s = await setUp({ ...withoutWaits(), areDoubled: true });
  const names = ['gh', 'sr', 'gh-2', 'sr-2'];
  for (const accounts of [undefined, ['sr-2', 'gh-2'], ['gh', 'gh-2']]) {
    const connection = { field: 'jobs', ...(accounts && { accounts }) };
    const records = recordsOf(await readPages(s, connection, [30]));
    const seen = [...new Set(records.map((record) => record.split(' ')[0]))];
    expect(seen).toEqual(names.filter((name) => accounts?.includes(name) ?? true));
    expect(new Set(records).size).toBe(records.length);
    const { jobs: ofGreenhouse } = s.greenhouse.dataset;
    const { jobs: ofSmartRecruiters } = s.smartRecruiters.dataset;
    const sizes = seen.map((name) => (name?.startsWith('gh') ? ofGreenhouse : ofSmartRecruiters).length);
    expect(records).toHaveLength(sizes.reduce((sum, size) => sum + size, 0));
  }
});

describe('the cursor of an edge', () => {
  it('continues directly after that edge', async () => {
    await fc.assert(
      fc.asyncProperty(randomList(small), pageSize, fc.nat(), pageSize, async (listCase, first, at, next) => {
        const { connection } = listCase;
        const whole = recordsOf(await readPages(small, connection, [500]));
        const { cursors } = await readPage(small, connection, { first });
        fc.pre(cursors.length > 0);
        const index = at % cursors.length;
        const page = await readPage(small, connection, { first: next, after: cursors[index] ?? null });
        expect(page.records).toEqual(whole.slice(index + 1, index + 1 + next));
        expect(page.hasNextPage).toBe(whole.length > index + 1 + next);
      }),
      runs(60),
    );
  });

  it('leads to an empty page if it is the last edge', async () => {
    for (const field of ['candidates', 'applications', 'jobs', 'offers', 'users', 'sources']) {
      const { cursors } = await readPage(small, { field }, { first: 500 });
      const page = await readPage(small, { field }, { first: 3, after: cursors.at(-1) ?? null });
      expect(page).toMatchObject({ records: [], hasNextPage: false, endCursor: null });
    }
  });
});

describe('hasNextPage', () => {
  const sizes = [0, 1, 9, 10, 11, 20];

  it.each(sizes)('is right for %i records', async (size) => {
    for (const options of [
      { emptyLastPage: true },
      { emptyLastPage: false },
      { emptyLastPage: true, totalFound: false },
    ]) {
      await using s = await setUp({
        ...withoutWaits(),
        greenhouse: { dataset: onlyJobs(greenhouseProfile, size) },
        smartRecruiters: { dataset: onlyJobs(smartRecruitersProfile, size), ...options },
      });
      for (const accounts of [['gh'], ['sr'], ['gh', 'sr']]) {
        const count = size * accounts.length;
        const pages = await readPages(s, { field: 'jobs', accounts }, [10]);
        expect(recordsOf(pages)).toHaveLength(count);
        expect(pages).toHaveLength(Math.max(1, Math.ceil(count / 10)));
      }
    }
  });

  function onlyJobs(profile: typeof greenhouseProfile, count: number): Dataset {
    const dataset = createDataset({ ...profile, ...few });
    const [job] = dataset.jobs;
    if (job === undefined) throw new Error('there is no job to copy');
    const jobs = Array.from({ length: count }, (_, index) => ({ ...job, key: index + 1 }));
    return { ...dataset, jobs, candidates: [], applications: [], offers: [] };
  }
});

describe('the children of a record', () => {
  it('are paged through the id of the record', async () => {
    const views = [greenhouseOf(small), smartRecruitersOf(small)];
    const listCase = fc
      .tuple(fc.constantFrom(...views), fc.constantFrom('job', 'candidate', 'application'), fc.nat())
      .chain(([view, parent, at]) => randomChildren(view, parent, at));
    await fc.assert(
      fc.asyncProperty(listCase, pageSizes, (asked, firsts) => checkPages(small, asked, firsts)),
      runs(80),
    );
  });

  type Parent = 'job' | 'candidate' | 'application';

  /** A list of the children of a record, with a filter. */
  function randomChildren(view: AccountView, parent: Parent, at: number): fc.Arbitrary<ListCase> {
    if (parent === 'application') {
      const { application: key } = pickOf(view.dataset.offers, at);
      return randomConditions('offers', view.dataset).map((conditions) => ({
        connection: {
          field: 'offers',
          of: { type: 'Application', id: view.id('Application', key) },
          ...filterOf(conditions, view),
        },
        expected: [within(view, 'offers', conditions, { application: key })],
      }));
    }
    const { job, candidate } = pickOf(view.dataset.applications, at);
    const key = parent === 'job' ? (job ?? 1) : candidate;
    const type = parent === 'job' ? 'Job' : 'Candidate';
    return randomConditions('applications', view.dataset)
      .filter(
        (conditions) => view.account === 'gh' || !('createdAt' in conditions || 'updatedAt' in conditions),
      )
      .map((conditions) => ({
        connection: {
          field: 'applications',
          of: { type, id: view.id(type, key) },
          ...filterOf(conditions, view),
        },
        expected: [within(view, 'applications', conditions, { [parent]: key })],
      }));
  }

  /** The parent is an additional condition, also if the filter names the parent itself or another one. */
  function within<Name extends Field>(
    view: AccountView,
    name: Name,
    conditions: Conditions[Name],
    more: Conditions[Name],
  ) {
    const children = new Set(expectedOf(view, name, more));
    return expectedOf(view, name, conditions).filter((record) => children.has(record));
  }

  function filterOf(conditions: object, view: AccountView) {
    return Object.keys(conditions).length === 0 ? {} : { filter: toInput(conditions, view) };
  }
});

describe('while a client pages through Greenhouse', () => {
  it('new records cause neither a duplicate nor a gap', async () => {
    const cases = fc.record({
      cacheTtl: fc.constantFrom('0s', '1ms'),
      field: fc.constantFrom('candidates', 'applications', 'jobs'),
      isFiltered: fc.boolean(),
      firsts: fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 1, maxLength: 3 }),
      count: fc.integer({ min: 1, max: 60 }),
      edge: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ cacheTtl, field, isFiltered, firsts, count, edge }) => {
        await using growing = await startSmall(cacheTtl);
        const filter = isFiltered ? { filter: filters[field] ?? {} } : {};
        const connection = { field, accounts: ['gh'], ...filter };
        const whole = recordsOf(await readPages(growing, connection, [500]));
        // Continues from any edge of the first page, not only from the last.
        const { records, cursors } = await readPage(growing, connection, { first: pickOf(firsts, 0) });
        const index = edge % cursors.length;
        const seen = records.slice(0, index + 1);
        let after: string | null = cursors[index] ?? null;
        for (let page = 1; after !== null; page += 1) {
          grow(growing.greenhouse.dataset, page === 1 ? count : 1);
          const next: Page = await readPage(growing, connection, { first: pickOf(firsts, page), after });
          seen.push(...next.records);
          after = next.hasNextPage ? next.endCursor : null;
        }
        expect(seen).toEqual(whole);
      }),
      runs(30),
    );
  });

  const filters: Readonly<Record<string, object>> = {
    candidates: { search: 'example com' },
    applications: { status: ['ACTIVE', 'UNKNOWN'] },
    jobs: { search: 'engineer' },
  };

  it('candidates of a job who apply for it again are returned once', async () => {
    await using growing = await startSmall();
    const { applications } = growing.greenhouse.dataset;
    const connection = {
      field: 'candidates',
      accounts: ['gh'],
      filter: { job: greenhouseOf(growing).id('Job', 1) },
    };
    for (const first of [1, 2, 5, 8]) {
      const whole = recordsOf(await readPages(growing, connection, [500]));
      const those = applications.filter(({ job }) => job === 1);
      const pages = await readPages(growing, connection, [first], ({ records }) => {
        // One candidate who was returned already, and one who will be.
        for (const at of [records.length, whole.length - records.length]) {
          applications.push({ ...pickOf(those, at), key: nextKey(applications) });
        }
      });
      expect(recordsOf(pages)).toEqual(whole);
    }
  });

  it('deleted records cause neither a duplicate nor another gap', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 25 }),
        fc.array(fc.nat(), { maxLength: 30 }),
        async (first, going) => {
          await using shrinking = await startSmall();
          const { candidates } = shrinking.greenhouse.dataset;
          const { remoteId } = greenhouseOf(shrinking);
          const connection = { field: 'candidates', accounts: ['gh'] };
          const whole = recordsOf(await readPages(shrinking, connection, [500]));
          const gone = new Set<string>();
          const seen = recordsOf(
            await readPages(shrinking, connection, [first], () => {
              const [candidate] = candidates.splice((going.pop() ?? 0) % candidates.length, 1);
              if (candidate !== undefined) gone.add(`gh ${remoteId('Candidate', candidate.key)}`);
            }),
          );
          expect(new Set(seen).size).toBe(seen.length);
          expect(seen.filter((record) => !gone.has(record))).toEqual(
            whole.filter((record) => !gone.has(record)),
          );
        },
      ),
      runs(12),
    );
  });

  /** Adds jobs, candidates and applications. */
  function grow({ candidates, applications, jobs }: Dataset, count: number): void {
    for (let remaining = count; remaining > 0; remaining -= 1) {
      const candidate: CandidateFacts = { ...pickOf(candidates, remaining), key: nextKey(candidates) };
      const job: JobFacts = { ...pickOf(jobs, remaining), key: nextKey(jobs), stages: [], openings: [] };
      const application: ApplicationFacts = {
        ...pickOf(applications, remaining),
        key: nextKey(applications),
        candidate: candidate.key,
        job: job.key,
        stage: null,
      };
      candidates.push(candidate);
      jobs.push(job);
      applications.push(application);
    }
  }

  function nextKey(records: readonly { readonly key: number }[]): number {
    return Math.max(0, ...records.map(({ key }) => key)) + 1;
  }
});

it('a SmartRecruiters page continues at the right row if the row of the cursor was deleted', async () => {
  await using shrinking = await startSmall();
  const { smartRecruiters } = shrinking;
  const connection = { field: 'jobs', accounts: ['sr'] };
  const { records, cursors } = await readPage(shrinking, connection, { first: 10 });
  const { jobs } = smartRecruiters.dataset;
  jobs.splice(
    jobs.findIndex(({ key }) => `sr ${smartRecruiters.remoteId('Job', key)}` === records[4]),
    1,
  );
  const page = await readPage(shrinking, connection, { first: 5, after: cursors[4] ?? null });
  expect(page.records).toEqual([...records.slice(5), expect.any(String)].slice(0, 5));
  expect(page.records).toHaveLength(5);
});

describe('a cursor', () => {
  const refusal = {
    message: 'after is not a cursor of this list with these arguments',
    extensions: { code: 'BAD_USER_INPUT' },
  };

  async function errorsOf(connection: Connection, after: string) {
    const { query, variables } = queryOf(connection);
    const { errors } = await small.ask(query, { ...variables, first: 5, after });
    return errors;
  }

  const cursorOf = async (connection: Connection) =>
    (await readPage(small, connection, { first: 5 })).cursors[2] ?? '';

  it('is refused by another field, by other arguments and by another parent', async () => {
    const views = greenhouseOf(small);
    const [one, other] = [1, 2].map((key) => ({
      field: 'applications',
      of: { type: 'Job', id: views.id('Job', key) },
    }));
    const connections: Connection[] = [
      { field: 'candidates' },
      { field: 'jobs' },
      { field: 'applications' },
      { field: 'jobs', accounts: ['gh'] },
      { field: 'jobs', accounts: ['sr'] },
      { field: 'jobs', filter: { status: ['OPEN'] } },
      { field: 'jobs', filter: { status: ['OPEN', 'CLOSED'] } },
      { field: 'jobs', filter: { search: 'engineer' } },
      one ?? { field: '' },
      other ?? { field: '' },
    ];
    for (const connection of connections) {
      const after = await cursorOf(connection);
      expect(await errorsOf(connection, after)).toBeUndefined();
      for (const another of connections.filter((each) => each !== connection)) {
        expect(await errorsOf(another, after)).toMatchObject([refusal]);
      }
    }
  });

  it('is refused if it is cut or one character has changed', async () => {
    const connection = { field: 'jobs' };
    const cursor = await cursorOf(connection);
    for (let at = 0; at < cursor.length; at += 1) {
      const changed = `${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`;
      expect(await errorsOf(connection, changed)).toMatchObject([refusal]);
      expect(await errorsOf(connection, cursor.slice(0, at))).toMatchObject([refusal]);
    }
    expect(await errorsOf(connection, `${cursor}A`)).toMatchObject([refusal]);
  });

  it('is refused if it is any random text', async () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.base64String(), fc.json());
    await fc.assert(
      fc.asyncProperty(anything, async (after) => {
        const isPlain = !/\p{Cc}/u.test(after);
        const { extensions } = refusal;
        expect(await errorsOf({ field: 'candidates' }, after)).toMatchObject([
          isPlain ? refusal : { extensions },
        ]);
      }),
      runs(60),
    );
  });
});

describe('the argument first', () => {
  const jobs =
    '($first: Int) { jobs(first: $first, accounts: ["gh"]) { nodes { id } pageInfo { hasNextPage endCursor } } }';

  it.each([-1, 501, 2_147_483_647])('is refused if it is %i', async (first) => {
    const { data, errors } = await small.ask(`query ${jobs}`, { first });
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      { message: 'first must be from 0 to 500', path: ['jobs'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it.each([1.5, '5', 2_147_483_648, true])(
    'is refused if it is %s, which is not an integer',
    async (first) => {
      const { data, errors } = await small.ask(`query ${jobs}`, { first });
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    },
  );

  it('is 25 if it is omitted or null', async () => {
    for (const variables of [{}, { first: null }]) {
      const { jobs: list } = await full.data(`query ${jobs}`, variables);
      expect(list.nodes).toHaveLength(25);
    }
  });

  it('may be 0, which returns no row but a cursor to start from', async () => {
    const { jobs: none } = await small.data(`query ${jobs}`, { first: 0 });
    expect(none).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true } });
    const begun = await readPage(
      small,
      { field: 'jobs', accounts: ['gh'] },
      { first: 3, after: none.pageInfo.endCursor },
    );
    const { records } = await readPage(small, { field: 'jobs', accounts: ['gh'] }, { first: 3 });
    expect(begun.records).toEqual(records);
  });
});

function pickOf<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new RangeError('there is nothing to pick from');
  return item;
}
