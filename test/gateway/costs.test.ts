import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import type { ApplicationFacts, Dataset, JobFacts } from '../../src/sandbox/model.ts';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { type Data, type Setup, setUp, withoutWaits } from '../support/setup.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let s: Setup;

beforeAll(async () => {
  s = await setUp(withoutWaits());
});
afterAll(() => s[Symbol.asyncDispose]());
beforeEach(() => {
  s.paths();
});

/** Returns the paths of the calls that a query makes. */
async function costOf(query: string, variables: Record<string, unknown> = {}): Promise<readonly string[]> {
  await s.data(query, variables);
  return s.paths();
}

/** A path, repeated. */
const times = (count: number, path: string) => Array.from({ length: count }, () => path);
const nodesOf = async (query: string): Promise<Data[]> => {
  const [list] = Object.values(await s.data(query)) as Data[];
  s.paths();
  return list.nodes;
};
const idsOf = async (query: string) => (await nodesOf(query)).map(({ id }) => id);

describe('the call budget for Greenhouse', () => {
  it('is three calls for a page of applications with candidates and jobs', async () => {
    const cost = await costOf(
      '{ applications(first: 50, accounts: ["gh"]) { nodes { candidate { firstName } job { title } } } }',
    );
    expect(cost).toEqual(['/v3/applications', '/v3/candidates', '/v3/jobs']);
  });

  it('is four more calls for the offers, source, stage, recruiter and coordinator of each', async () => {
    const cost = await costOf(`{ applications(first: 50, accounts: ["gh"]) { nodes {
      candidate { firstName } job { title } offers { nodes { status } } source { name } stage { name }
      recruiter { fullName } coordinator { fullName }
    } } }`);
    expect(cost.toSorted()).toEqual([
      '/v3/applications',
      '/v3/candidates',
      '/v3/job_interview_stages',
      '/v3/jobs',
      '/v3/offers',
      '/v3/sources',
      '/v3/users',
    ]);
  });

  it('is six calls for a page of candidates with careers and applications with jobs and departments', async () => {
    const cost = await costOf(`{ candidates(first: 50, accounts: ["gh"]) { nodes {
      educations { startedOn endedOn } employments { company title startedOn endedOn isCurrent }
      applications { nodes { job { title department { name } } } }
    } } }`);
    expect(cost.toSorted()).toEqual([
      '/v3/applications',
      '/v3/candidate_educations',
      '/v3/candidate_employments',
      '/v3/candidates',
      '/v3/departments',
      '/v3/jobs',
    ]);
  });

  it('is one more call for the names of schools, degrees and disciplines', async () => {
    const cost = await costOf(
      '{ candidates(first: 50, accounts: ["gh"]) { nodes { educations { school degree discipline } } } }',
    );
    expect(cost).toEqual(['/v3/candidates', '/v3/candidate_educations', '/v3/custom_field_options']);
  });

  it('is three calls for a few applications of each job with their candidates', async () => {
    const cost = await costOf(`{ jobs(first: 10, accounts: ["gh"]) { nodes {
      applications(first: 5) { nodes { candidate { fullName } } }
    } } }`);
    expect(cost).toEqual(['/v3/jobs', '/v3/applications', '/v3/candidates']);
  });

  it('is two calls for 100 candidates by id', async () => {
    const ids = await idsOf('{ candidates(first: 100, accounts: ["gh"]) { nodes { id } } }');
    const cost = await costOf(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Candidate { firstName } } }',
      {
        ids,
      },
    );
    expect(cost).toEqual(times(2, '/v3/candidates'));
  });
});

describe('the call budget for SmartRecruiters', () => {
  it('is no call behind the last page, whose answer names a next one', async () => {
    const size = 70;
    const { length } = s.smartRecruiters.dataset.candidates;
    expect(length % size).toBeGreaterThan(0);
    let after: string | null = null;
    let count = 0;
    do {
      const { candidates }: Data = await s.data(
        `query ($after: String) { candidates(first: ${size}, after: $after, accounts: ["sr"]) {
          nodes { id } pageInfo { hasNextPage endCursor }
        } }`,
        { after },
      );
      count += candidates.nodes.length;
      after = candidates.pageInfo.hasNextPage ? candidates.pageInfo.endCursor : null;
    } while (after !== null);
    expect(count).toBe(length);
    expect(s.paths()).toEqual(times(Math.ceil(length / size), '/candidates'));
  });

  it('is one call for a list of 100 candidates with the fields of their rows', async () => {
    const cost = await costOf(`{ candidates(first: 100, accounts: ["sr"]) { nodes {
      firstName lastName fullName emails { value } addresses { city } tags isInternal canEmail createdAt updatedAt
    } } }`);
    expect(cost).toEqual(['/candidates']);
  });

  it('is one call per candidate for fields that a row lacks, at most eight at once', async () => {
    await using slow = await setUp({
      ...withoutWaits(),
      smartRecruiters: { clock: systemClock, latencyMs: 10 },
    });
    await slow.data(`{ candidates(first: 100, accounts: ["sr"]) { nodes {
      phones { value } educations { school } links { url } currentTitle
    } } }`);
    const [list, ...details] = slow.paths();
    expect(list).toBe('/candidates');
    expect(details).toHaveLength(100);
    expect(new Set(details).size).toBe(100);
    const most = slow.smartRecruiters.mostAtOnce.get('*');
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(8);
  });

  it('is the pages of candidates only for primary applications with candidate and job', async () => {
    await using primary = await setUp({ ...withoutWaits(), smartRecruiters: { dataset: onePerCandidate() } });
    await primary.data(`{ applications(first: 50, accounts: ["sr"]) { nodes {
      status remoteStatus stageName isProspect candidate { fullName } job { title }
    } } }`);
    expect(primary.paths()).toEqual(['/candidates']);
  });

  it('is one call for a list of 50 jobs with their departments', async () => {
    const cost = await costOf(
      '{ jobs(first: 50, accounts: ["sr"]) { nodes { title department { name } } } }',
    );
    expect(cost).toEqual(['/jobs']);
  });

  /** A company whose candidates have one application each. */
  function onePerCandidate(): Dataset {
    const { dataset } = s.smartRecruiters;
    const first = new Map(dataset.applications.map((application) => [application.candidate, application]));
    return { ...dataset, applications: [...first.values()], offers: [] };
  }
});

describe('a list row', () => {
  const rows = {
    candidates: `firstName lastName preferredName fullName currentTitle currentCompany emails { value } phones { value }
      addresses { formatted } links { url } tags isPrivate isInternal canEmail lastActivityAt customFields { text }`,
    applications: `candidate { id } job { id } remoteStatus stage { id } stageName isProspect appliedAt rejectedAt
      lastActivityAt source { id } recruiter { id } coordinator { id } answers { answer } customFields { text }`,
    jobs: `title code status remoteStatus isConfidential isTemplate department { id } offices { id } openedAt closedAt
      lastActivityAt customFields { text }`,
    offers: `application { id } candidate { id } job { id } version status remoteStatus sentOn startsOn resolvedAt
      opening { id } customFields { text }`,
    users:
      'firstName lastName fullName primaryEmail title isActive isSiteAdmin employeeId departments { id } offices { id }',
    departments: 'name externalId parent { id }',
    offices: 'name externalId location parent { id }',
    sources: 'name category',
    rejectionReasons: 'name side',
    stages: 'name position isActive job { id }',
    openings:
      'code isOpen openedAt closedAt targetStartOn job { id } application { id } customFields { text }',
  };

  it.each(Object.entries(rows))('of Greenhouse %s holds all fields of the record', async (field, fields) => {
    const cost = await costOf(
      `{ ${field}(first: 20, accounts: ["gh"]) { nodes { id createdAt updatedAt remoteId ${fields} } } }`,
    );
    expect(cost).toHaveLength(1);
  });
});

describe('a record', () => {
  it('is read once, however often the query reaches it', async () => {
    const [id] = await idsOf('{ applications(first: 1, accounts: ["gh"]) { nodes { id } } }');
    const cost = await costOf(
      `query ($id: ID!) {
        one: node(id: $id) { ...Both }
        two: node(id: $id) { ... on Application { status candidate { lastName } } }
        three: application(by: { id: $id }) { ...Both isProspect }
        both: nodes(ids: [$id, $id]) { ...Both }
      }
      fragment Both on Application { appliedAt candidate { firstName } }`,
      { id },
    );
    expect(cost).toEqual(['/v3/applications', '/v3/candidates']);
  });

  it('is read once if several paths select different fields of it', async () => {
    const cost = await costOf(`{ candidates(first: 10, accounts: ["gh"]) { nodes {
      firstName applications { nodes { candidate { lastName tags } job { title } } }
    } } }`);
    expect(cost).toEqual(['/v3/candidates', '/v3/applications', '/v3/jobs']);
  });

  it('that one path reaches sooner than another is read once with all fields of both', async () => {
    await s.data(`{ applications(first: 20, accounts: ["gh"]) { nodes {
      job { title } candidate { applications { nodes { job { code department { id } } } } }
    } } }`);
    const asked = s.queries().flatMap((url) => /^\/v3\/jobs\?ids=([\d,]+)/.exec(url)?.[1]?.split(',') ?? []);
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('is read once also if the first read is still in flight', async () => {
    await using slow = await setUp({ greenhouse: { clock: systemClock } });
    const application = slow.greenhouse.dataset.applications.at(-1);
    const remoteId = (type: 'Candidate' | 'Application', key = 0) => slow.greenhouse.remoteId(type, key);
    slow.greenhouse.misbehave({ path: '/v3/candidates', latencyMs: 150 });
    await slow.data(
      `query ($candidate: String!, $application: String!) {
        candidate(by: { remote: { account: "gh", remoteId: $candidate } }) { firstName }
        application(by: { remote: { account: "gh", remoteId: $application } }) { candidate { firstName } }
      }`,
      {
        candidate: remoteId('Candidate', application?.candidate),
        application: remoteId('Application', application?.key),
      },
    );
    expect(slow.paths().sort()).toEqual(['/v3/applications', '/v3/candidates']);
  });

  it('of SmartRecruiters is read once also if several field groups are selected', async () => {
    const cost = await costOf(`{ candidates(first: 5, accounts: ["sr"]) { nodes {
      phones { value } educations { school } remoteData applications { nodes { sourceName rejection { reason { name } } } }
    } } }`);
    expect(new Set(cost).size).toBe(cost.length);
    expect(cost).toHaveLength(1 + 5);
  });

  it('is not read if only its id is selected', async () => {
    const cost = await costOf(`{ applications(first: 50, accounts: ["gh"]) { nodes {
      candidate { id remoteId __typename account { name provider } } job { id } source { id }
    } } }`);
    expect(cost).toEqual(['/v3/applications']);
  });

  it('is read with all fields if remoteData is selected', async () => {
    await s.data('{ candidates(first: 2, accounts: ["gh"]) { nodes { remoteData } } }');
    await s.data('{ candidates(first: 2, accounts: ["gh"]) { nodes { firstName } } }');
    expect(s.queries()).toEqual([
      '/v3/candidates?per_page=2',
      '/v3/candidates?fields=first_name,id&per_page=2',
    ]);
  });

  it('that a list has brought is not read by id', async () => {
    const cost = await costOf(`{ jobs(first: 500, accounts: ["gh"]) { nodes { title
      applications(first: 1) { nodes { job { title } } }
    } } }`);
    expect(cost.filter((path) => path === '/v3/jobs')).toHaveLength(1);
  });

  it('that does not exist is read once, and one that cannot exist never', async () => {
    const one =
      '{ candidate(by: { remote: { account: "gh", remoteId: "1" } }) { firstName educations { school } } }';
    expect(await costOf(one)).toEqual(['/v3/candidates']);
    expect(await costOf(one.replace('"1"', '"no number"'))).toEqual([]);
  });
});

describe('a list', () => {
  it('that a query selects twice is read once', async () => {
    const cost = await costOf(`{
      a: jobs(first: 20, accounts: ["gh"]) { nodes { a: applications(first: 5) { nodes { id } } b: applications(first: 5) { nodes { id } } } }
      b: jobs(first: 20, accounts: ["gh"]) { nodes { title applications(first: 5) { nodes { stageName } } } }
    }`);
    expect(cost).toEqual(['/v3/jobs', '/v3/applications']);
  });

  it('needs no further call for hasNextPage if the response of the provider has it', async () => {
    const page = '{ nodes { id } pageInfo { hasNextPage endCursor } }';
    expect(await costOf(`{ jobs(first: 10, accounts: ["gh"]) ${page} }`)).toEqual(['/v3/jobs']);
    expect(await costOf(`{ jobs(first: 66, accounts: ["gh"]) ${page} }`)).toEqual(['/v3/jobs']);
    expect(await costOf(`{ jobs(first: 10, accounts: ["sr"]) ${page} }`)).toEqual(['/jobs']);
    expect(await costOf(`{ jobs(first: 50, accounts: ["sr"]) ${page} }`)).toEqual(['/jobs']);
  });

  it('does not look ahead if hasNextPage is not selected', async () => {
    await using silent = await setUp({ ...withoutWaits(), smartRecruiters: { totalFound: false } });
    await silent.data('{ jobs(first: 34, accounts: ["sr"]) { nodes { id } } }');
    expect(silent.paths()).toEqual(['/jobs']);
    await silent.data('{ jobs(first: 34, accounts: ["sr"]) { pageInfo { hasNextPage } } }');
    expect(silent.paths()).toEqual(times(2, '/jobs'));
  });

  it('reads no row for its total count', async () => {
    const { candidates } = await s.data('{ candidates(first: 0, accounts: ["sr"]) { totalCount } }');
    expect(candidates.totalCount).toBe(s.smartRecruiters.dataset.candidates.length);
    expect(s.paths()).toEqual(['/candidates']);
  });

  it('reads full pages if the gateway applies the filter', async () => {
    const { code } = s.smartRecruiters.dataset.jobs.findLast((job) => job.code !== null) as JobFacts;
    const query =
      'query ($code: String) { jobs(first: 1, filter: { code: $code }, accounts: ["sr"]) { nodes { code } } }';
    const { jobs } = await s.data(query, { code });
    expect(jobs.nodes).toEqual([{ code }]);
    expect(s.paths()).toEqual(['/jobs']);
  });

  it('searches at most ten pages for a rare match', async () => {
    const query =
      '{ candidates(first: 1, filter: { search: "nobody" }, accounts: ["gh"]) { nodes { id } pageInfo { hasNextPage } } }';
    await using many = await setUp({ ...withoutWaits(), greenhouse: { dataset: crowd(5_600) } });
    const { candidates } = await many.data(query);
    expect(candidates).toEqual({ nodes: [], pageInfo: { hasNextPage: true } });
    expect(many.paths()).toEqual(times(10, '/v3/candidates'));
  });

  it('is not read from an account to which the ids of the filter do not belong', async () => {
    const [job] = await idsOf('{ jobs(first: 1, accounts: ["sr"]) { nodes { id } } }');
    const cost = await costOf(
      'query ($job: ID) { applications(first: 3, filter: { job: $job }) { nodes { id } } }',
      {
        job,
      },
    );
    expect(cost).toEqual(['/candidates']);
  });

  it('makes no call if the provider does not support the filter', async () => {
    const filter = '{ updatedAt: { gt: "2024-01-01T00:00:00Z" } }';
    await s.ask(`{ applications(filter: ${filter}, accounts: ["sr"]) { nodes { id } } }`);
    expect(s.paths()).toEqual([]);
    const [id] = await idsOf('{ candidates(first: 1, accounts: ["sr"]) { nodes { id } } }');
    const query = `query ($id: ID!) { candidate(by: { id: $id }) { applications(filter: ${filter}) { nodes { id } } } }`;
    const { errors } = await s.ask(query, { id });
    expect(errors).toMatchObject([{ extensions: { code: 'UNSUPPORTED_BY_PROVIDER', account: 'sr' } }]);
    expect(s.paths()).toHaveLength(1);
  });

  function crowd(count: number): Dataset {
    const { dataset } = s.greenhouse;
    const [candidate] = dataset.candidates;
    if (candidate === undefined) throw new Error('there is no candidate to copy');
    const candidates = Array.from({ length: count }, (_, index) => ({ ...candidate, key: index + 1 }));
    return { ...dataset, candidates, applications: [], offers: [] };
  }
});

describe('the applications of many jobs', () => {
  const query =
    '{ jobs(first: 20, accounts: ["gh"]) { nodes { title applications(first: 5) { nodes { id } } } } }';

  it('cost one more call if one job fills the first page', async () => {
    await using hogged = await setUp({
      ...withoutWaits(),
      greenhouse: { dataset: company([600, ...times20(2)]) },
    });
    const { jobs } = await hogged.data(query);
    expect(jobs.nodes.map(({ applications }: Data) => applications.nodes.length)).toEqual([...times20(2), 5]);
    expect(hogged.paths()).toEqual(['/v3/jobs', ...times(2, '/v3/applications')]);
  });

  it('cost at most one more call for each job that the first page did not reach', async () => {
    await using hogged = await setUp({
      ...withoutWaits(),
      greenhouse: { dataset: company([600, 600, 600, 600]), clock: systemClock, latencyMs: 30 },
    });
    const { jobs } = await hogged.data(query);
    expect(jobs.nodes.map(({ applications }: Data) => applications.nodes.length)).toEqual([5, 5, 5, 5]);
    expect(hogged.paths()).toEqual(['/v3/jobs', ...times(1 + 3, '/v3/applications')]);
    // If a shared call brings one job only, one further call reads all others.
    expect(hogged.greenhouse.mostAtOnce.get('/v3/applications')).toBe(2);
  });

  it('are searched beyond the shared page if the gateway applies the filter', async () => {
    const dataset = company([600, 3]);
    const oldest = dataset.applications.findIndex(({ job }) => job === dataset.jobs[0]?.key);
    const [application] = dataset.applications.slice(oldest);
    if (application === undefined) throw new Error('the job has no application');
    dataset.applications[oldest] = { ...application, status: { unknown: 'on_hold' } };
    await using hogged = await setUp({ ...withoutWaits(), greenhouse: { dataset } });
    const { jobs } = await hogged.data(`{ jobs(first: 2, accounts: ["gh"]) { nodes {
      applications(first: 2, filter: { status: [UNKNOWN] }) { nodes { remoteStatus } }
    } } }`);
    const found = jobs.nodes.map(({ applications }: Data) => applications.nodes);
    expect(found).toEqual([[], [{ remoteStatus: 'on_hold' }]]);
  });

  it('continue on further pages for each job alone', async () => {
    await using hogged = await setUp({
      ...withoutWaits(),
      greenhouse: { dataset: company([600, ...times20(7)]) },
    });
    const page = '{ nodes { remoteId } pageInfo { hasNextPage endCursor } }';
    const { jobs } = await hogged.data(
      `{ jobs(first: 20, accounts: ["gh"]) { nodes { id applications(first: 5) ${page} } } }`,
    );
    hogged.paths();
    for (const { id, applications } of jobs.nodes.slice(0, 3)) {
      expect(applications.pageInfo.hasNextPage).toBe(true);
      const { job } = await hogged.data(
        `query ($id: ID!, $after: String) { job(by: { id: $id }) { applications(first: 5, after: $after) ${page} } }`,
        { id, after: applications.pageInfo.endCursor },
      );
      expect(job.applications.nodes).toHaveLength(2);
      expect(job.applications.pageInfo.hasNextPage).toBe(false);
      const seen = [...applications.nodes, ...job.applications.nodes].map(({ remoteId }: Data) => remoteId);
      expect(new Set(seen).size).toBe(7);
      expect(hogged.paths()).toEqual(['/v3/jobs', '/v3/applications']);
    }
  });

  it('continue after their last edge also if hasNextPage was not selected', async () => {
    const counts = [4, 5, 6, 7, 12];
    await using small = await setUp({ ...withoutWaits(), greenhouse: { dataset: company(counts) } });
    const { jobs } = await small.data(
      '{ jobs(first: 5, accounts: ["gh"]) { nodes { id applications(first: 5) { edges { cursor } } } } }',
    );
    const further = [];
    for (const { id, applications } of jobs.nodes) {
      const { job } = await small.data(
        'query ($id: ID!, $after: String) { job(by: { id: $id }) { applications(after: $after) { nodes { id } } } }',
        { id, after: applications.edges.at(-1).cursor },
      );
      further.push(job.applications.nodes.length);
    }
    expect(further.toSorted((one, other) => one - other)).toEqual([0, 0, 1, 2, 7]);
  });

  const times20 = (count: number) => Array.from({ length: 19 }, () => count);

  /** Jobs with these numbers of applications; those of the first job are the newest, then those of the second, and so on. */
  function company(counts: readonly number[]): Dataset {
    const { dataset } = s.greenhouse;
    const jobs = dataset.jobs.slice(0, counts.length);
    const [application] = dataset.applications;
    if (application === undefined) throw new Error('there is no application to copy');
    const applications: ApplicationFacts[] = [];
    for (const [index, job] of [...jobs.entries()].reverse()) {
      for (let left = counts[index] ?? 0; left > 0; left -= 1) {
        applications.push({ ...application, key: applications.length + 1, job: job.key, stage: null });
      }
    }
    return { ...dataset, jobs, applications, offers: [] };
  }
});

describe('the status of an application', () => {
  const reasons = '/v3/rejection_reasons';

  it('costs one call for the rejection reasons if an application is rejected', async () => {
    const page = (status: string) =>
      `{ applications(first: 20, accounts: ["gh"], filter: { status: [${status}] }) { nodes { status } } }`;
    expect(await costOf(page('ACTIVE'))).toEqual(['/v3/applications']);
    expect(await costOf(page('REJECTED, WITHDRAWN'))).toEqual(['/v3/applications', reasons]);
  });

  it('costs no call if it is not selected', async () => {
    const cost = await costOf(
      '{ applications(first: 100, accounts: ["gh"]) { nodes { remoteStatus stageName rejectedAt } } }',
    );
    expect(cost).toEqual(['/v3/applications']);
  });
});

describe('with the cache,', () => {
  const query = `{ applications(first: 20, accounts: ["gh"]) { nodes {
    candidate { firstName educations { school } } job { title department { name } hiringTeam { role } }
  } } }`;
  const cost20 = 8;

  it('a repeated query costs nothing, and neither does a smaller one', async () => {
    await using cached = await setUp({ cacheTtl: '60s' });
    const first = await cached.data(query);
    expect(cached.paths()).toHaveLength(cost20);
    expect(await cached.data(query)).toEqual(first);
    const [{ id }] = (await cached.data('{ applications(first: 1, accounts: ["gh"]) { nodes { id } } }'))
      .applications.nodes;
    cached.paths();
    await cached.data(
      'query ($id: ID!) { node(id: $id) { ... on Application { candidate { firstName } } } }',
      { id },
    );
    expect(cached.paths()).toEqual([]);
  });

  it('pages and records are read again when their TTL has passed', async () => {
    const clock = createFakeClock();
    await using cached = await setUp({ cacheTtl: '60s', clock });
    const first = await cached.data(query);
    expect(cached.paths()).toHaveLength(cost20);
    await clock.advance(59_000);
    await cached.data(query);
    expect(cached.paths()).toEqual([]);
    await clock.advance(2_000);
    expect(await cached.data(query)).toEqual(first);
    // Departments are a dictionary, which has a longer TTL.
    expect(cached.paths()).toHaveLength(cost20 - 1);
    await clock.advance(300_000);
    await cached.data(query);
    expect(cached.paths()).toHaveLength(cost20);
  });

  it('a summary is not served for a detail, but a detail for a summary', async () => {
    await using cached = await setUp({ ...withoutWaits(), cacheTtl: '24h' });
    const list = (fields: string) => `{ candidates(first: 3, accounts: ["sr"]) { nodes { id ${fields} } } }`;
    const { candidates } = await cached.data(list('firstName'));
    cached.paths();
    await cached.data(list('phones { value }'));
    expect(cached.paths()).toHaveLength(1 + 3);
    const node =
      'query ($id: ID!) { node(id: $id) { ... on Candidate { firstName phones { value } tags } } }';
    await cached.data(node, { id: candidates.nodes[0].id });
    expect(cached.paths()).toEqual([]);
  });

  it('a missing field is read, and the other fields stay cached', async () => {
    await using cached = await setUp({ cacheTtl: '60s' });
    const { jobs } = await cached.data('{ jobs(first: 1, accounts: ["gh"]) { nodes { id title } } }');
    const job = (fields: string) => `query ($id: ID!) { job(by: { id: $id }) { ${fields} } }`;
    const variables = { id: jobs.nodes[0].id };
    cached.paths();
    await cached.data(job('title'), variables);
    expect(cached.paths()).toEqual([]);
    await cached.data(job('code'), variables);
    expect(cached.paths()).toEqual(['/v3/jobs']);
    await cached.data(job('title code'), variables);
    expect(cached.paths()).toEqual([]);
  });

  it('a failure is not cached', async () => {
    await using cached = await setUp({ cacheTtl: '60s' });
    cached.greenhouse.misbehave({ path: '/v3/candidates', status: 500 });
    const { errors } = await cached.ask(query);
    expect(errors?.length).toBe(20);
    cached.greenhouse.behave();
    const { applications } = await cached.data(query);
    expect(applications.nodes.every(({ candidate }: Data) => candidate !== null)).toBe(true);
  });

  it('no more entries are stored than configured', async () => {
    await using small = await setUp({ cacheTtl: '60s', cacheEntries: 150 });
    const page = (after: string | null) =>
      small.data(
        'query ($after: String) { jobs(first: 40, accounts: ["gh"], after: $after) { nodes { title } pageInfo { endCursor } } }',
        { after },
      );
    const { jobs } = await page(null);
    await page(null);
    expect(small.paths()).toEqual(['/v3/jobs']);
    await small.data('{ candidates(first: 100, accounts: ["gh"]) { nodes { firstName } } }');
    await small.data('{ users(first: 40, accounts: ["gh"]) { nodes { fullName } } }');
    expect(small.paths()).toEqual(['/v3/candidates', '/v3/users']);
    expect(await page(null)).toEqual({ jobs });
    expect(small.paths()).toEqual(['/v3/jobs']);
  });
});
