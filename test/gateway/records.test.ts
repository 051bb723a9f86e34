import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { encodeId } from '../../src/query/global-id.ts';
import { type AccountView, greenhouseOf, smartRecruitersOf } from '../support/account-view.ts';
import { type ExpectedType, expectedRecords, fragments } from '../support/expected-answers.ts';
import { rootLists } from '../support/root-lists.ts';
import { type Data, type Setup, setUp, withoutWaits } from '../support/setup.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let s: Setup;
beforeAll(async () => {
  s = await setUp(withoutWaits());
});
afterAll(() => s[Symbol.asyncDispose]());

const viewOf = (account: string): AccountView => (account === 'gh' ? greenhouseOf(s) : smartRecruitersOf(s));

/** Reads records by their ids, 100 at a time. */
async function read(type: ExpectedType, ids: readonly string[]): Promise<Data[]> {
  const found: Data[] = [];
  for (let start = 0; start < ids.length; start += 100) {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on ${type} { ${fragments[type]} } } }`;
    const { nodes } = await s.data(query, { ids: ids.slice(start, start + 100) });
    found.push(...nodes);
  }
  return found;
}

/** Picks about `count` records from all over the data set, and the unusual ones. */
function sample(expectedSample: ReadonlyMap<string, object>, count: number): (readonly [string, object])[] {
  const step = Math.max(1, Math.floor(expectedSample.size / count));
  return [...expectedSample].filter(([, record], index) => {
    const isUnknown = 'status' in record && record.status === 'UNKNOWN';
    return index % step === 0 || index % 34 === 4 || isUnknown;
  });
}

/** Sorts applications: those of a SmartRecruiters job come in the order of its candidates, which is not documented. */
function inOrder(record: Data): Data {
  const nodes: Data[] | undefined = record.applications?.nodes.toSorted((one: Data, other: Data) =>
    one.remoteId < other.remoteId ? -1 : 1,
  );
  return nodes === undefined ? record : { ...record, applications: { nodes } };
}

describe.each([
  ['gh', 300],
  ['sr', 60],
])('account %s', (account, count) => {
  const types: ExpectedType[] = [
    'Candidate',
    'Application',
    'Job',
    'Offer',
    'User',
    'Department',
    'Source',
    'RejectionReason',
  ];
  if (account === 'gh') types.push('Office');

  it.each(types)('returns every field of a %s as in the data set', async (type) => {
    const expectedSample = sample(expectedRecords(type, viewOf(account)), count);
    expect(expectedSample.length).toBeGreaterThan(0);
    const ids = expectedSample.map(([remoteId]) => encodeId(type, account, remoteId));
    const found = await read(type, ids);
    for (const [index, [, expected]] of expectedSample.entries()) {
      expect(inOrder(found[index])).toEqual(inOrder({ __typename: type, id: ids[index], ...expected }));
    }
  });
});

describe('the sample of records', () => {
  it('contains every kind of custom field, every status and both sides of rejections', () => {
    const view = greenhouseOf(s);
    const records = (['Candidate', 'Application', 'Job', 'Offer'] as const).flatMap((type) =>
      sample(expectedRecords(type, view), 300).map(([, record]) => JSON.stringify(record)),
    );
    const words = [
      ...['TEXT', 'NUMBER', 'BOOLEAN', 'DATE', 'MONEY', 'OPTION', 'OPTIONS', 'USER', 'URL'],
      ...['ACTIVE', 'HIRED', 'REJECTED', 'WITHDRAWN', 'CONVERTED', 'UNKNOWN', 'OPEN', 'CLOSED', 'DRAFT'],
      ...['SENT', 'ACCEPTED', 'DECLINED', 'SUPERSEDED', 'BY_COMPANY', 'BY_CANDIDATE', 'OTHER'],
    ];
    expect(words.filter((word) => !records.some((record) => record.includes(`"${word}"`)))).toEqual([]);
  });
});

describe('a stage and an opening', () => {
  const stage = 'remoteId name position isActive job { remoteId }';
  const opening =
    'remoteId code isOpen openedAt closedAt targetStartOn job { remoteId } application { remoteId }';

  it('are the same with the job, by id and in a list', async () => {
    const data = await s.data(`{
      stages(first: 500) { nodes { id ${stage} } }
      openings(first: 500) { nodes { id ${opening} } }
    }`);
    const jobs: Data[] = [...expectedRecords('Job', greenhouseOf(s)).values()];
    for (const [field, fields] of [
      ['stages', stage],
      ['openings', opening],
    ] as const) {
      const expected = new Map(jobs.flatMap((job) => job[field].map((each: Data) => [each.remoteId, each])));
      const { nodes } = data[field];
      expect(nodes.length).toBe(Math.min(500, expected.size));
      for (const { id, ...record } of nodes) expect(record).toEqual(expected.get(record.remoteId));
      const ids = nodes.slice(0, 50).map(({ id }: Data) => id);
      const type = field === 'stages' ? 'Stage' : 'Opening';
      const again = await s.data(
        `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type} { ${fields} } } }`,
        { ids },
      );
      expect(again.nodes).toEqual(nodes.slice(0, 50));
    }
  });

  it('of SmartRecruiters can be read by the id that the job returns', async () => {
    const { jobs } = await s.data(
      `{ jobs(first: 5, accounts: ["sr"]) { nodes { openings { id ${opening} } } } }`,
    );
    const openings = jobs.nodes.flatMap((job: Data) => job.openings);
    expect(openings.length).toBeGreaterThan(0);
    const ids = openings.map(({ id }: Data) => id);
    const { nodes } = await s.data(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Opening { ${opening} } } }`,
      { ids },
    );
    expect(nodes).toEqual(openings);
  });
});

describe('an id', () => {
  it.each(rootLists)('of $field reads the same record as the list', async ({ field, type, leaves }) => {
    for (const account of ['gh', 'sr']) {
      const { list } = await s.data(
        `query ($accounts: [String!]) {
          list: ${field}(first: 4, accounts: $accounts) { nodes { ${leaves.join(' ')} } problems { code } }
        }`,
        { accounts: [account] },
      );
      if (list.problems.length === 0) expect(list.nodes.length).toBeGreaterThan(0);
      else expect(list).toEqual({ nodes: [], problems: [{ code: 'UNSUPPORTED_BY_PROVIDER' }] });
      const ids = list.nodes.map(({ id }: Data) => id);
      const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${type} { ${leaves.join(' ')} } } }`;
      const { nodes } = await s.data(query, { ids });
      expect(nodes).toEqual(list.nodes.map((node: Data) => ({ __typename: type, ...node })));
      for (const id of ids) {
        const { node } = await s.data('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
        expect(node).toEqual({ __typename: type, id });
      }
    }
  });

  it('and the remote id identify the same record', async () => {
    const data = await s.data(
      '{ candidates(first: 1) { nodes { id remoteId } } jobs(first: 1, accounts: ["sr"]) { nodes { id remoteId } } }',
    );
    const [candidate] = data.candidates.nodes;
    const [job] = data.jobs.nodes;
    const byRemote = await s.data(
      `query ($candidate: String!, $job: String!, $id: ID) {
        candidate(by: { remote: { account: "gh", remoteId: $candidate } }) { id remoteId }
        job(by: { remote: { account: "sr", remoteId: $job } }) { id remoteId }
        same: job(by: { id: $id }) { id remoteId }
      }`,
      { candidate: candidate.remoteId, job: job.remoteId, id: job.id },
    );
    expect(byRemote).toEqual({ candidate, job, same: job });
  });

  it('is the same in another gateway', async () => {
    await using other = await setUp(withoutWaits());
    const query =
      '{ candidates(first: 3) { nodes { id } } jobs(first: 3, accounts: ["sr"]) { nodes { id } } accounts { id } }';
    expect(await other.data(query)).toEqual(await s.data(query));
  });

  it('of one account is no id of another account', async () => {
    const { gh, sr } = await s.data(
      '{ gh: jobs(first: 500, accounts: ["gh"]) { nodes { id } } sr: jobs(first: 500, accounts: ["sr"]) { nodes { id } } }',
    );
    const ids = [...gh.nodes, ...sr.nodes].map(({ id }: Data) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('relations between records', () => {
  it('lead to the related record and back', async () => {
    for (const accounts of [['gh'], ['sr']]) {
      const { offers } = await s.data(
        `query ($accounts: [String!]) { offers(first: 15, accounts: $accounts) { nodes {
          id candidate { id } job { id }
          application {
            id candidate { id applications(first: 500) { nodes { id } } } job { id applications(first: 500) { nodes { id } } }
            offers(first: 500) { nodes { id } }
          }
        } } }`,
        { accounts },
      );
      expect(offers.nodes).toHaveLength(15);
      for (const { id, candidate, job, application } of offers.nodes) {
        expect(application.candidate.id).toBe(candidate.id);
        expect(application.job.id).toBe(job.id);
        expect(application.offers.nodes).toContainEqual({ id });
        expect(application.candidate.applications.nodes).toContainEqual({ id: application.id });
        expect(application.job.applications.nodes).toContainEqual({ id: application.id });
      }
    }
  });
});

describe('remoteData', () => {
  it('is the complete row, by list and by id', async () => {
    const { greenhouse } = s;
    const [job] = greenhouse.dataset.jobs.filter(({ openings }) => openings.length > 1).slice(-1);
    const remoteId = greenhouse.remoteId('Job', job?.key ?? 0);
    const { listed, read: alone } = await s.data(
      `query ($remoteId: String!) {
        listed: jobs(first: 500, accounts: ["gh"]) { nodes { remoteId remoteData } }
        read: job(by: { remote: { account: "gh", remoteId: $remoteId } }) { remoteData }
      }`,
      { remoteId },
    );
    const found = listed.nodes.find((each: Data) => each.remoteId === remoteId);
    expect(found.remoteData).toEqual(alone.remoteData);
    expect(alone.remoteData).toMatchObject({ id: Number(remoteId), name: job?.title });
    // Members without a field in the graph are included.
    expect(Object.keys(alone.remoteData)).toEqual(expect.arrayContaining(['notes', 'copied_from_id']));
  });

  it('of a record in a SmartRecruiters list is the full record', async () => {
    const { candidates } = await s.data(
      '{ candidates(first: 3, accounts: ["sr"]) { nodes { remoteId remoteData } } }',
    );
    for (const { remoteId, remoteData } of candidates.nodes) {
      expect(remoteData).toMatchObject({ id: remoteId, actions: { consents: expect.anything() } });
    }
  });
});
