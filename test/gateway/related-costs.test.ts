import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Setup, setUp, withoutWaits } from '../support/setup.ts';

let s: Setup;

beforeAll(async () => {
  s = await setUp(withoutWaits());
});
afterAll(() => s[Symbol.asyncDispose]());
beforeEach(() => {
  s.paths();
});

async function costOf(query: string): Promise<readonly string[]> {
  await s.data(query);
  return s.paths().toSorted();
}

describe('the related records of twenty Greenhouse jobs', () => {
  it('take one call per type: posts, locations, pay ranges, hiring team, openings and stages', async () => {
    const cost = await costOf(`{ jobs(first: 20, accounts: ["gh"]) { nodes {
      posts { title locations { office { name } } searchableLocations { city } payRanges { min max } }
      payRanges { currency post { title } input { title } }
      hiringTeam { role } openings { code } stages { name }
    } } }`);
    expect(cost).toEqual([
      '/v3/job_hiring_managers',
      '/v3/job_interview_stages',
      '/v3/job_owners',
      '/v3/job_post_locations',
      '/v3/job_post_searchable_locations',
      '/v3/job_posts',
      '/v3/jobs',
      '/v3/offices',
      '/v3/openings',
      '/v3/pay_input_ranges',
      '/v3/pay_inputs',
    ]);
  });

  it('take one call per type: interview plan, rated attributes, notes, approvals and offers', async () => {
    const cost = await costOf(`{ jobs(first: 20, accounts: ["gh"]) { nodes {
      interviewPlan { name kind } attributes { name } notes { body }
      approvalFlows { kind state steps { position approvers { state } } }
      offers { nodes { status } }
    } } }`);
    expect(cost).toEqual([
      '/v3/approval_flows',
      '/v3/approver_groups',
      '/v3/approvers',
      '/v3/job_candidate_attributes',
      '/v3/job_interviews',
      '/v3/job_notes',
      '/v3/jobs',
      '/v3/offers',
    ]);
  });

  it('take one call per fifty related records', async () => {
    const query = '{ jobs(first: 20, accounts: ["gh"]) { nodes { interviewPlan { kit { exercises } } } } }';
    const { jobs } = await s.data(query);
    const planned = jobs.nodes.flatMap((job: { interviewPlan: unknown[] }) => job.interviewPlan).length;
    expect(planned).toBeGreaterThan(100);
    const kits = Array.from({ length: Math.ceil(planned / 50) }, () => '/v3/interview_kits');
    expect(s.paths().toSorted()).toEqual([...kits, '/v3/job_interviews', '/v3/jobs']);
  });
});

describe('the related records of fifty Greenhouse candidates', () => {
  it('take one call per type', async () => {
    const cost = await costOf(`{ candidates(first: 50, accounts: ["gh"]) { nodes {
      educations { school degree discipline } employments { company }
      attachments { filename expiresAt } notes { body } appliedTags { name } offers { nodes { status } }
    } } }`);
    expect(cost).toEqual([
      '/v3/applied_candidate_tags',
      '/v3/attachments',
      '/v3/candidate_educations',
      '/v3/candidate_employments',
      '/v3/candidate_tags',
      '/v3/candidates',
      // The names of schools, degrees and disciplines.
      '/v3/custom_field_options',
      '/v3/notes',
      '/v3/offers',
    ]);
  });

  it('take one call for the users of the candidates', async () => {
    const [one, two] = s.greenhouse.dataset.users;
    if (one === undefined || two === undefined) throw new Error('there are no two users');
    s.greenhouse.misbehave({
      path: '/v3/candidates',
      rewrite: (body) =>
        Array.isArray(body)
          ? body.map((row, index) => ({
              ...row,
              linked_user_ids: [s.greenhouse.remoteId('User', index % 2 === 0 ? one.key : two.key)],
            }))
          : body,
    });
    const { candidates } = await s.data(
      '{ candidates(first: 50, accounts: ["gh"]) { nodes { linkedUsers { firstName } } } }',
    );
    s.greenhouse.behave();
    expect(candidates.nodes[0].linkedUsers).toEqual([{ firstName: one.firstName }]);
    expect(candidates.nodes[1].linkedUsers).toEqual([{ firstName: two.firstName }]);
    expect(s.paths().toSorted()).toEqual(['/v3/candidates', '/v3/users']);
  });

  it('take a second call for the fifty-first candidate', async () => {
    const cost = await costOf(
      '{ candidates(first: 51, accounts: ["gh"]) { nodes { notes { body } attachments { kind } } } }',
    );
    expect(cost).toEqual(['/v3/attachments', '/v3/attachments', '/v3/candidates', '/v3/notes', '/v3/notes']);
  });
});

describe('the related records of fifty Greenhouse offers', () => {
  it('take one call per step to their approvers', async () => {
    const cost = await costOf(`{ offers(first: 50, accounts: ["gh"]) { nodes { approvalFlows {
      kind state requestedBy { fullName }
      steps { approvalsRequired approvers { state user { fullName } resolvedBy { fullName } } }
    } } } }`);
    expect(cost).toEqual([
      '/v3/approval_flows',
      '/v3/approver_groups',
      '/v3/approvers',
      '/v3/offers',
      // The requester is known with the flow; the approvers are read two steps later.
      '/v3/users',
      '/v3/users',
    ]);
  });
});

describe('the related records of Greenhouse users', () => {
  it('take one call per type: e-mail addresses, permissions, roles and teams', async () => {
    const cost = await costOf(`{ users(first: 20, accounts: ["gh"]) { nodes {
      emails { value } jobPermissions { isAutomated role { name } } hiringTeams { role remoteRole }
    } } }`);
    expect(cost).toEqual([
      '/v3/job_hiring_managers',
      '/v3/job_owners',
      '/v3/user_emails',
      '/v3/user_job_permissions',
      '/v3/user_roles',
      '/v3/users',
    ]);
  });
});

describe('the related records of a few Greenhouse records', () => {
  it('take one call per type: posts of job boards, ranges of pay inputs, stages of prospect pools', async () => {
    const cost = await costOf(`{
      jobBoards(accounts: ["gh"]) { nodes { posts { title } } }
      payInputs(accounts: ["gh"]) { nodes { customField { label description } ranges { min max } } }
      prospectPools(accounts: ["gh"]) { nodes { stages { name } jobs { title } } }
    }`);
    expect(cost).toEqual([
      '/v3/custom_fields',
      '/v3/job_boards',
      '/v3/job_posts',
      '/v3/jobs',
      '/v3/pay_input_ranges',
      '/v3/pay_inputs',
      '/v3/prospect_pool_stages',
      '/v3/prospect_pools',
    ]);
  });
});
