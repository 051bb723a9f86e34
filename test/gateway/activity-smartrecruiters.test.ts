import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Data, type Setup, setUp, withoutWaits } from '../support/setup.ts';

let s: Setup;

beforeAll(async () => {
  s = await setUp(withoutWaits());
});
afterAll(() => s[Symbol.asyncDispose]());
beforeEach(() => {
  s.paths();
});

/** Runs a query for one list; returns its rows and the number of calls for each path, with `{id}` in place of ids. */
async function read(query: string): Promise<{ readonly nodes: Data[]; readonly cost: object }> {
  const [list]: Data[] = Object.values(await s.data(query));
  const uuids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  const paths = s.queries().map((path) => path.replaceAll(uuids, '{id}'));
  const counts = new Map([...Map.groupBy(paths, (path) => path)].map(([path, all]) => [path, all.length]));
  return { nodes: list.nodes, cost: Object.fromEntries(counts) };
}

const pair = '/candidates/{id}/jobs/{id}';
const count = (nodes: readonly Data[], edge: string) =>
  nodes.flatMap((node) => node[edge].nodes ?? node[edge]).length;

describe('the related records of ten SmartRecruiters applications', () => {
  it('take one call per application for each of history, reviews, files and messages', async () => {
    const { nodes, cost } = await read(`{ applications(first: 10, accounts: ["sr"]) { nodes {
      stageHistory { stageName enteredAt exitedAt days isCurrent application { id } }
      scorecards { nodes { score notes isDraft submittedAt application { id } } }
      attachments { filename kind contentType candidate { id } application { id } }
      notes { body visibility createdAt candidate { id } application { id } }
    } } }`);
    expect(cost).toEqual({
      '/candidates?limit=10': 1,
      [`${pair}/status/history`]: 10,
      '/reviews-api/v201910/reviews?candidateId={id}&jobId={id}': 10,
      [`${pair}/attachments`]: 10,
      '/messages?candidateId={id}&jobId={id}&limit=100': 10,
    });
    expect(nodes).toHaveLength(10);
    for (const edge of ['stageHistory', 'scorecards', 'attachments', 'notes'])
      expect(count(nodes, edge), edge).toBeGreaterThan(0);
    for (const { stageHistory } of nodes) {
      expect(stageHistory.map(({ isCurrent }: Data) => isCurrent)).toEqual(
        stageHistory.map((_: Data, index: number) => index === 0),
      );
      expect(stageHistory[0]).toMatchObject({ exitedAt: null, days: null });
    }
  });

  it('take two calls per application for interviews, of which the first also brings the application date', async () => {
    const { nodes, cost } = await read(`{ applications(first: 10, accounts: ["sr"]) { nodes {
      id appliedAt interviews { nodes {
        status timezone location application { id } slots { startsAt location candidateReply interviewers { reply } }
        interviewers { reply remoteReply email scorecard { id } } videoUrl jobInterview { id }
      } }
    } } }`);
    expect(cost).toEqual({
      '/candidates?limit=10': 1,
      [pair]: 10,
      '/interviews-api/v201904/interviews?applicationId={id}': 10,
      '/job-applications-api/v202112/job-applications/{id}': 10,
    });
    const interviews = nodes.flatMap(({ id, interviews: all }) =>
      all.nodes.map((each: Data) => ({ of: id, ...each })),
    );
    expect(interviews.length).toBeGreaterThan(0);
    for (const { of, status, application, interviewers, slots } of interviews) {
      expect(application).toEqual({ id: of });
      expect(status).toBe('SCHEDULED');
      expect(slots.length).toBeGreaterThan(0);
      expect(interviewers.length).toBeGreaterThan(0);
    }
  });

  it('take one history per application for both the stages and the rejection date', async () => {
    const { nodes, cost } = await read(
      '{ applications(first: 10, accounts: ["sr"]) { nodes { rejectedAt stageHistory { stageName enteredAt } } } }',
    );
    expect(cost).toEqual({ '/candidates?limit=10': 1, [`${pair}/status/history`]: 10 });
    const rejected = nodes.filter(({ rejectedAt }) => rejectedAt !== null);
    expect(rejected.length).toBeGreaterThan(0);
    for (const { rejectedAt, stageHistory } of rejected)
      expect(stageHistory[0]).toEqual({ stageName: 'REJECTED', enteredAt: rejectedAt });
  });
});

describe('the related records of five SmartRecruiters jobs', () => {
  it('take one call per job for posts, one for notes and one for all fields of the job detail', async () => {
    const { nodes, cost } = await read(`{ jobs(first: 5, accounts: ["sr"]) { nodes {
      posts { title content isInternal isLive language job { id } board { id } locations { text } }
      notes { body author { id } job { id } } payRanges { min max currency input { id } post { id } }
      industry function employmentType experienceLevel targetHireOn
    } } }`);
    expect(cost).toEqual({
      '/jobs?sort=job_id&limit=5': 1,
      '/jobs/{id}/jobads': 5,
      '/jobs/{id}/note': 5,
      '/jobs/{id}': 5,
    });
    for (const edge of ['posts', 'notes', 'payRanges']) expect(count(nodes, edge), edge).toBeGreaterThan(0);
    expect(nodes.flatMap(({ payRanges }) => payRanges)[0]).toEqual({
      min: '50000',
      max: '70000.5',
      currency: 'EUR',
      input: null,
      post: null,
    });
    expect(nodes[0]).toMatchObject({ industry: 'Computer Software', employmentType: 'Full-time' });
  });

  it('take one more call per job for the publications of its posts', async () => {
    const { nodes, cost } = await read(`{ jobs(first: 5, accounts: ["sr"]) { nodes {
      posts { firstPublishedAt publications { source kind publishedAt unpublishedAt } }
    } } }`);
    expect(cost).toEqual({
      '/jobs?sort=job_id&limit=5': 1,
      '/jobs/{id}/jobads': 5,
      '/jobs/{id}/jobads/{id}/postings?activeOnly=false': count(nodes, 'posts'),
    });
  });

  it('take two calls per job for approvals: one for the latest, one for its content', async () => {
    const { nodes, cost } = await read(`{ jobs(first: 5, accounts: ["sr"]) { nodes {
      id approvalFlows { kind state isSequential steps { remoteState approvers { state } } job { id } offer { id } }
    } } }`);
    expect(cost).toEqual({
      '/jobs?sort=job_id&limit=5': 1,
      '/jobs/{id}/approvals/latest': 5,
      '/approvals-api/v201910/approvals/{id}': count(nodes, 'approvalFlows'),
    });
    expect(count(nodes, 'approvalFlows')).toBeGreaterThan(0);
    for (const { id, approvalFlows } of nodes)
      for (const flow of approvalFlows) expect(flow).toMatchObject({ kind: 'JOB', job: { id }, offer: null });
  });
});

describe('the related records of five SmartRecruiters candidates', () => {
  it('take one call per candidate for messages, and one per application for files and for offers', async () => {
    const { nodes, cost } = await read(`{ candidates(first: 5, accounts: ["sr"]) { nodes {
      id applications { nodes { id } } attachments { filename candidate { id } } notes { body candidate { id } }
      offers { nodes { status } }
    } } }`);
    const applications = nodes.flatMap((node) => node.applications.nodes).length;
    expect(cost).toEqual({
      '/candidates?limit=5': 1,
      [`${pair}/attachments`]: applications,
      [`${pair}/offers`]: applications,
      '/messages?candidateId={id}&limit=100': 5,
    });
    for (const { id, attachments, notes } of nodes)
      for (const { candidate } of [...attachments, ...notes]) expect(candidate).toEqual({ id });
    expect(count(nodes, 'attachments')).toBeGreaterThan(0);
    expect(count(nodes, 'notes')).toBeGreaterThan(0);
  });

  it('include every offer of the candidate, and none of another', async () => {
    const { nodes: all } = await read(
      '{ offers(first: 100, accounts: ["sr"]) { nodes { remoteId candidate { id } } } }',
    );
    const [{ candidate }] = all;
    const found = await s.data(
      'query ($id: ID!) { node(id: $id) { ... on Candidate { offers { nodes { remoteId } } } } }',
      { id: candidate.id },
    );
    const own = all.filter((offer) => offer.candidate.id === candidate.id).map(({ remoteId }) => remoteId);
    expect(found.node.offers.nodes.map(({ remoteId }: Data) => remoteId)).toEqual(
      expect.arrayContaining(own),
    );
  });
});

describe('the approvals of SmartRecruiters offers', () => {
  it('take one call per offer, and link to the offer', async () => {
    const { nodes, cost } = await read(`{ offers(first: 10, accounts: ["sr"]) { nodes {
      id job { id } approvalFlows { kind state steps { approvers { state } } offer { id } job { id } }
    } } }`);
    expect(cost).toEqual({
      '/offers?limit=10&offset=0': 1,
      '/candidates/{id}/jobs/{id}/offers/{id}/approvals/latest': 10,
    });
    expect(count(nodes, 'approvalFlows')).toBeGreaterThan(0);
    for (const { id, job, approvalFlows } of nodes)
      for (const flow of approvalFlows) expect(flow).toMatchObject({ kind: 'OFFER', offer: { id }, job });
  });
});

describe('the configuration of a SmartRecruiters company', () => {
  it('takes one call per dictionary of properties, and one per property with choices', async () => {
    const { nodes, cost } = await read(`{ customFields(first: 100, accounts: ["sr"]) { nodes {
      key label area type isRequired isPrivate isActive contexts options { name isActive }
    } } }`);
    expect(cost).toEqual({
      '/configuration/job-properties': 1,
      '/configuration/candidate-properties': 1,
      '/configuration/offer-properties': 1,
      '/configuration/job-properties/brand/values?pageSize=20000': 1,
      '/configuration/job-properties/shift/values?pageSize=20000': 1,
      '/configuration/candidate-properties/notice_period/values': 1,
    });
    expect(new Set(nodes.map(({ area }) => area))).toEqual(new Set(['JOB', 'APPLICATION', 'OFFER']));
  });

  it('takes one call for hiring processes and one for roles', async () => {
    const processes = await read(
      '{ hiringProcesses(first: 10, accounts: ["sr"]) { nodes { name isActive stages { name remoteStatus } } } }',
    );
    expect(processes.cost).toEqual({ '/configuration/hiring-processes': 1 });
    expect(processes.nodes[0].stages[0]).toEqual({ name: 'Application Review', remoteStatus: 'IN_REVIEW' });
    const roles = await read('{ userRoles(first: 10, accounts: ["sr"]) { nodes { name kind } } }');
    expect(roles.cost).toEqual({ '/user-api/v201804/system-roles': 1 });
    expect(roles.nodes).toContainEqual({ name: 'Administrator', kind: null });
  });

  it('takes the roles of users from the rows of the users', async () => {
    const { nodes, cost } = await read(
      '{ users(first: 20, accounts: ["sr"]) { nodes { role { name remoteId } } } }',
    );
    expect(cost).toEqual({ '/user-api/v201804/users?limit=20': 1 });
    expect(nodes).toContainEqual({ role: { name: 'Administrator', remoteId: 'ADMINISTRATOR' } });
  });
});

describe('a SmartRecruiters credential without administrator rights', () => {
  it('fails only the messages', async () => {
    await using limited = await setUp({ ...withoutWaits(), smartRecruiters: { isAdmin: false } });
    const { data, errors } = await limited.ask(
      '{ candidates(first: 2, accounts: ["sr"]) { nodes { firstName attachments { filename } notes { body } } } }',
    );
    expect(data.candidates.nodes).toHaveLength(2);
    for (const { attachments, notes } of data.candidates.nodes) {
      expect(attachments).toBeInstanceOf(Array);
      expect(notes).toBeNull();
    }
    expect(errors?.map(({ path }) => path?.join('.'))).toEqual([
      'candidates.nodes.0.notes',
      'candidates.nodes.1.notes',
    ]);
    for (const error of errors ?? []) expect(error.extensions.code).toBe('UPSTREAM_FORBIDDEN');
  });
});
