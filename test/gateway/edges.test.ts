import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { InterviewFacts } from '../../src/sandbox/model/interviews.ts';
import { type AccountView, greenhouseOf, smartRecruitersOf } from '../support/account-view.ts';
import { type Data, type Setup, setUp, withoutWaits } from '../support/setup.ts';

let s: Setup;
let views: { readonly gh: AccountView; readonly sr: AccountView };

beforeAll(async () => {
  s = await setUp(withoutWaits());
  views = { gh: greenhouseOf(s), sr: smartRecruitersOf(s) };
});
afterAll(() => s[Symbol.asyncDispose]());
beforeEach(() => {
  s.paths();
});

interface Keyed {
  readonly key: number;
}

/** The key of the parent that has most children, and these. */
function largestGroup<Facts extends Keyed>(
  all: readonly Facts[],
  parentOf: (facts: Facts) => number | null,
): { readonly parent: number; readonly children: readonly Facts[] } {
  const groups = [...Map.groupBy(all, parentOf)].flatMap(([parent, children]) =>
    parent === null ? [] : { parent, children },
  );
  const [largest] = groups.toSorted((one, other) => other.children.length - one.children.length);
  if (largest === undefined) throw new Error('there is no group');
  return largest;
}

/** Walks an edge of one record; returns the remote ids of each page. */
async function walk(id: string, edge: string, first: number, args = ''): Promise<readonly string[][]> {
  const [type = '', field = ''] = edge.split('.');
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const data: Data = await s.data(
      `query ($id: ID!, $after: String) { node(id: $id) { ... on ${type} {
        ${field}(first: ${first}, after: $after ${args}) {
          nodes { remoteId } totalCount pageInfo { hasNextPage endCursor }
        }
      } } }`,
      { id, after },
    );
    const { nodes, pageInfo } = data.node[field];
    pages.push(nodes.map(({ remoteId }: Data) => remoteId));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return pages;
}

/** Sorts as the graph promises: by value, then by id; records without a value are last. */
function sorted<Facts extends Keyed>(
  all: readonly Facts[],
  direction: 'ASC' | 'DESC',
  sortValueOf: (facts: Facts) => string | number | null,
  idOf: (facts: Facts) => string,
): readonly string[] {
  const sign = direction === 'ASC' ? 1 : -1;
  const compareIds = (one: string, other: string) =>
    one.length - other.length || (one < other ? -1 : Number(one > other));
  return all
    .map((facts) => ({ value: sortValueOf(facts), id: idOf(facts) }))
    .toSorted((one, other) => {
      if (one.value === null || other.value === null) {
        if (one.value !== other.value) return one.value === null ? 1 : -1;
      } else if (one.value !== other.value) return one.value < other.value ? -sign : sign;
      return sign * compareIds(one.id, other.id);
    })
    .map(({ id }) => id);
}

const startOf = ({ startsAt, allDayFrom }: InterviewFacts) =>
  startsAt ?? (allDayFrom === null ? null : `${allDayFrom}T00:00:00.000Z`);
const newest = <Facts extends Keyed>(all: readonly Facts[]) => all.toSorted((a, b) => b.key - a.key);
const ofApplication = ({ application }: { readonly application: number }) => application;

describe('the interviews of a Greenhouse job', () => {
  const largest = () => {
    const { dataset } = views.gh;
    const jobs = new Map(dataset.applications.map(({ key, job }) => [key, job]));
    return largestGroup(dataset.interviews, ({ application }) => jobs.get(application) ?? null);
  };

  it('are pages of any size, newest first', async () => {
    const { parent, children } = largest();
    const id = views.gh.id('Job', parent);
    const expected = newest(children).map(({ key }) => views.gh.remoteId('Interview', key));
    expect(expected.length).toBeGreaterThan(10);
    for (const first of [7, expected.length, 500]) {
      const pages = await walk(id, 'Job.interviews', first);
      expect(pages.flat()).toEqual(expected);
      expect(pages).toHaveLength(Math.ceil(expected.length / first));
    }
  });

  it.each(['ASC', 'DESC'] as const)('are sorted by start: %s', async (direction) => {
    const { parent, children } = largest();
    const expected = sorted(children, direction, startOf, ({ key }) => views.gh.remoteId('Interview', key));
    for (const first of [9, 500]) {
      const args = `orderBy: { field: STARTS_AT, direction: ${direction} }`;
      const pages = await walk(views.gh.id('Job', parent), 'Job.interviews', first, args);
      expect(pages.flat()).toEqual(expected);
    }
  });
});

describe('an order', () => {
  it.each(['gh', 'sr'] as const)(
    'of interviews of an application is by the first start: %s',
    async (name) => {
      const view = views[name];
      const { parent, children } = largestGroup(view.dataset.interviews, ofApplication);
      const firstStart = (facts: InterviewFacts) =>
        [startOf(facts), ...facts.furtherSlots.map(({ startsAt }) => startsAt)]
          .filter((start) => start !== null)
          .toSorted()[0] ?? null;
      const idOf = ({ key }: Keyed) => view.remoteId('Interview', key);
      for (const direction of ['ASC', 'DESC'] as const) {
        const args = `orderBy: { field: STARTS_AT, direction: ${direction} }`;
        const pages = await walk(view.id('Application', parent), 'Application.interviews', 1, args);
        expect(pages).toHaveLength(children.length);
        expect(pages.flat()).toEqual(sorted(children, direction, firstStart, idOf));
      }
    },
  );

  it.each(['gh', 'sr'] as const)('of scorecards is by submission: %s', async (name) => {
    const view = views[name];
    const { parent, children } = largestGroup(view.dataset.scorecards, ofApplication);
    const args = 'orderBy: { field: SUBMITTED_AT, direction: ASC }';
    const pages = await walk(view.id('Application', parent), 'Application.scorecards', 2, args);
    const submitted = (each: (typeof children)[number]) =>
      name === 'gh' ? each.submittedAt : each.createdAt;
    const idOf = ({ key }: Keyed) => view.remoteId('Scorecard', key);
    expect(pages.flat()).toEqual(sorted(children, 'ASC', submitted, idOf));
  });

  it('of the offers of an application is by version', async () => {
    const view = views.gh;
    const { parent, children } = largestGroup(view.dataset.offers, ofApplication);
    expect(children.length).toBeGreaterThan(1);
    const idOf = ({ key }: Keyed) => view.remoteId('Offer', key);
    for (const direction of ['ASC', 'DESC'] as const) {
      const args = `orderBy: { field: VERSION, direction: ${direction} }`;
      const pages = await walk(view.id('Application', parent), 'Application.offers', 1, args);
      expect(pages.flat()).toEqual(sorted(children, direction, ({ version }) => version, idOf));
    }
  });

  it.each(['gh', 'sr'] as const)('of the stage history is by time: %s', async (name) => {
    const { nodes } = (
      await s.data(`{ applications(first: 20, accounts: ["${name}"]) { nodes {
        asc: stageHistory(orderBy: { field: ENTERED_AT, direction: ASC }) { id enteredAt }
        desc: stageHistory(orderBy: { field: ENTERED_AT, direction: DESC }) { id }
      } } }`)
    ).applications;
    const isFilled = ({ asc }: Data) => asc.length > 1;
    expect(nodes.some(isFilled)).toBe(true);
    for (const { asc, desc } of nodes) {
      const known = asc.map(({ enteredAt }: Data) => enteredAt).filter((each: unknown) => each !== null);
      expect(known).toEqual(known.toSorted());
      if (known.length === asc.length)
        expect(desc.map(({ id }: Data) => id)).toEqual(asc.map(({ id }: Data) => id).toReversed());
    }
  });

  it('reads no more than the edge without an order', async () => {
    const edges = `interviews(orderBy: { field: STARTS_AT, direction: ASC }) { nodes { remoteStatus } }
      scorecards(orderBy: { field: SUBMITTED_AT, direction: DESC }) { nodes { verdict } }
      offers(orderBy: { field: VERSION, direction: DESC }, first: 1) { nodes { status } }
      stageHistory(orderBy: { field: ENTERED_AT, direction: ASC }) { days }`;
    await s.data(`{ applications(first: 50, accounts: ["gh"]) { nodes { ${edges} } } }`);
    expect(s.paths().toSorted()).toEqual([
      '/v3/application_stages',
      '/v3/applications',
      '/v3/interviews',
      '/v3/offers',
      '/v3/scorecards',
    ]);
  });

  it('of the interviews of jobs reads all of them together', async () => {
    await s.data(`{ jobs(first: 20, accounts: ["gh"]) { nodes {
      interviews(first: 2, orderBy: { field: STARTS_AT, direction: DESC }) { nodes { remoteStatus } }
    } } }`);
    const { dataset } = views.gh;
    const jobs = new Set(
      newest(dataset.jobs)
        .slice(0, 20)
        .map(({ key }) => key),
    );
    const jobOf = new Map(dataset.applications.map(({ key, job }) => [key, job]));
    const rows = dataset.interviews.filter(({ application }) => jobs.has(jobOf.get(application) ?? 0)).length;
    const pages = Math.max(1, Math.ceil(rows / 500));
    expect(s.paths()).toEqual(['/v3/jobs', ...Array(pages).fill('/v3/interviews')]);
  });

  it('is refused if the provider does not supply its value, as a problem if that is selected', async () => {
    const field = (selection: string) => `{ applications(first: 1, accounts: ["sr"]) { nodes {
      offers(orderBy: { field: VERSION, direction: ASC }) { ${selection} }
    } } }`;
    const { errors } = await s.ask(field('nodes { id }'));
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      ['smartrecruiters cannot order records of type Offer by VERSION', 'UNSUPPORTED_BY_PROVIDER'],
    ]);
    const { applications } = await s.data(field('nodes { id } problems { code account { name } }'));
    expect(applications.nodes[0].offers).toEqual({
      nodes: [],
      problems: [{ code: 'UNSUPPORTED_BY_PROVIDER', account: { name: 'sr' } }],
    });
  });
});

describe('a cursor of a sorted edge', () => {
  const ask = (args: string, after: string | null) => {
    const { parent } = largestGroup(views.gh.dataset.interviews, ofApplication);
    return s.ask(
      `query ($id: ID!, $after: String) { node(id: $id) { ... on Application {
        interviews(first: 1, after: $after ${args}) { nodes { id } pageInfo { endCursor } }
      } } }`,
      { id: views.gh.id('Application', parent), after },
    );
  };

  it('is refused with another order, and the other way round', async () => {
    const orders = [
      '',
      ...['STARTS_AT', 'CREATED_AT'].flatMap((field) =>
        ['ASC', 'DESC'].map((direction) => `orderBy: { field: ${field}, direction: ${direction} }`),
      ),
    ];
    for (const order of orders) {
      const { data } = await ask(order, null);
      const { endCursor } = data.node.interviews.pageInfo;
      for (const other of orders) {
        const { errors } = await ask(other, endCursor);
        const codes = errors?.map(({ extensions }) => extensions.code);
        expect(codes, `${order} ${other}`).toEqual(order === other ? undefined : ['BAD_USER_INPUT']);
      }
    }
  });
});

describe('the applications of Greenhouse stages', () => {
  /** The remote ids of the applications in each stage, by the id of the stage. */
  const expected = () =>
    Map.groupBy(newest(views.gh.dataset.applications), ({ stage }) =>
      stage === null ? null : views.gh.remoteId('Stage', stage),
    );
  const idsOf = (nodes: readonly Data[]) => nodes.map(({ remoteId }) => remoteId);

  it('are read together, with one call where a page holds enough rows of each stage', async () => {
    const { stages } = await s.data(
      '{ stages(first: 20, accounts: ["gh"]) { nodes { remoteId applications(first: 500) { nodes { remoteId } } } } }',
    );
    expect(s.paths()).toEqual(['/v3/job_interview_stages', '/v3/applications']);
    for (const { remoteId, applications } of stages.nodes) {
      const wanted = (expected().get(remoteId) ?? []).map(({ key }) => views.gh.remoteId('Application', key));
      expect(idsOf(applications.nodes)).toEqual(wanted);
    }
    expect(stages.nodes.some(({ applications }: Data) => applications.nodes.length > 1)).toBe(true);
  });

  it('are pages of any size', async () => {
    const { parent, children } = largestGroup(views.gh.dataset.applications, ({ stage }) => stage);
    const pages = await walk(views.gh.id('Stage', parent), 'Stage.applications', 3);
    expect(pages.flat()).toEqual(newest(children).map(({ key }) => views.gh.remoteId('Application', key)));
    expect(pages).toHaveLength(Math.ceil(children.length / 3));
  });

  it('can be filtered at the provider', async () => {
    const { parent, children } = largestGroup(views.gh.dataset.applications, ({ stage }) => stage);
    const pages = await walk(
      ...([views.gh.id('Stage', parent), 'Stage.applications', 500] as const),
      'filter: { status: [ACTIVE] }',
    );
    const active = newest(children).filter(({ status }) => status === 'ACTIVE');
    expect(pages.flat()).toEqual(active.map(({ key }) => views.gh.remoteId('Application', key)));
    expect(s.queries().at(-1)).toContain('status=active');
  });
});

describe('the users of departments', () => {
  it('are read together, with users of several departments in each of them', async () => {
    const { departments } = await s.data(
      '{ departments(first: 50, accounts: ["gh"]) { nodes { remoteId users(first: 500) { nodes { remoteId } } } } }',
    );
    expect(s.paths()).toEqual(['/v3/departments', '/v3/users']);
    const { dataset } = views.gh;
    const remoteIds = new Map(
      dataset.departments.map(({ key }) => [views.gh.remoteId('Department', key), key]),
    );
    for (const { remoteId, users } of departments.nodes) {
      const key = remoteIds.get(remoteId) ?? 0;
      const wanted = newest(dataset.users).filter((user) => user.departments.includes(key));
      expect(users.nodes.map((user: Data) => user.remoteId)).toEqual(
        wanted.map((user) => views.gh.remoteId('User', user.key)),
      );
    }
    expect(dataset.users.some((user) => user.departments.length > 1)).toBe(true);
  });

  it('are pages of any size', async () => {
    const { dataset } = views.gh;
    const memberships = dataset.users.flatMap((user) =>
      user.departments.map((department) => ({ key: user.key, department })),
    );
    const { parent, children } = largestGroup(memberships, ({ department }) => department);
    const expected = newest(children).map(({ key }) => views.gh.remoteId('User', key));
    for (const first of [1, 500]) {
      const pages = await walk(views.gh.id('Department', parent), 'Department.users', first);
      expect(pages.flat()).toEqual(expected);
    }
  });

  it('are refused at SmartRecruiters, whose users have no departments', async () => {
    const { errors } = await s.ask(
      '{ departments(first: 1, accounts: ["sr"]) { nodes { users { nodes { id } } } } }',
    );
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      ['smartrecruiters cannot filter records of type User by department', 'UNSUPPORTED_BY_PROVIDER'],
    ]);
  });
});

describe('a filter', () => {
  it('of the interviews of jobs is sent to the provider, for all jobs at once', async () => {
    const { jobs } = await s.data(
      '{ jobs(first: 30, accounts: ["gh"]) { nodes { interviews(filter: { status: [COMPLETE] }) { nodes { status } } } } }',
    );
    const [, ...queries] = s.queries();
    expect(queries.length).toBeGreaterThan(0);
    for (const query of queries) expect(query).toMatch(/^\/v3\/interviews\?.*status=complete/);
    const statuses = jobs.nodes.flatMap((job: Data) =>
      job.interviews.nodes.map(({ status }: Data) => status),
    );
    expect(new Set(statuses)).toEqual(new Set(['COMPLETE']));
  });

  it.each(['gh', 'sr'] as const)('of the interviews of an application is applied here: %s', async (name) => {
    const view = views[name];
    const { parent, children } = largestGroup(view.dataset.interviews, ofApplication);
    const starts = children.flatMap(({ startsAt }) => startsAt ?? []).toSorted();
    const bound = starts.at(-1) ?? '';
    const pages = await walk(
      ...([view.id('Application', parent), 'Application.interviews', 1] as const),
      `filter: { startsAt: { gte: "${bound}" } }, orderBy: { field: STARTS_AT, direction: ASC }`,
    );
    const wanted = children.filter((each) =>
      [each.startsAt, ...each.furtherSlots.map(({ startsAt }) => startsAt)].some(
        (start) => start !== null && start >= bound,
      ),
    );
    expect(pages.flat().toSorted()).toEqual(
      wanted.map(({ key }) => view.remoteId('Interview', key)).toSorted(),
    );
  });

  it('that reads what the provider does not have is refused', async () => {
    const { errors } = await s.ask(`{ applications(first: 1, accounts: ["sr"]) { nodes {
      interviews(filter: { updatedAt: { gte: "2026-01-01T00:00:00Z" } }) { nodes { id } }
    } } }`);
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      ['smartrecruiters cannot filter records of type Interview by updatedAt', 'UNSUPPORTED_BY_PROVIDER'],
    ]);
  });
});

describe('the interviews of a SmartRecruiters job', () => {
  it('are refused, as a problem if that is selected', async () => {
    const { errors } = await s.ask(
      '{ jobs(first: 1, accounts: ["sr"]) { nodes { interviews { nodes { id } } } } }',
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNSUPPORTED_BY_PROVIDER']);
    const { jobs } = await s.data(
      '{ jobs(first: 1, accounts: ["sr"]) { nodes { interviews { nodes { id } totalCount problems { code } } } } }',
    );
    expect(jobs.nodes[0].interviews).toEqual({
      ...{ nodes: [], totalCount: null },
      problems: [{ code: 'UNSUPPORTED_BY_PROVIDER' }],
    });
  });
});
