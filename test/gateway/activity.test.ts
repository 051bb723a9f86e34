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

describe('the related records of fifty Greenhouse applications', () => {
  it('take one call per type: interviews, interviewers, scorecards and their authors', async () => {
    const cost = await costOf(`{ applications(first: 50, accounts: ["gh"]) { nodes {
      interviews { nodes { status slots { startsAt } interviewers { reply user { fullName } } } }
      scorecards { nodes {
        verdict author { fullName }
        answers { text isYes question { text } options }
        ratings { verdict note attribute { name } }
      } }
    } } }`);
    const users = '/v3/users';
    // Authors may be known one step before the members of the panels.
    expect(cost.filter((path) => path === users).length).toBeLessThanOrEqual(2);
    expect([...new Set(cost)]).toEqual([
      '/v3/applications',
      '/v3/interviewers',
      '/v3/interviews',
      '/v3/job_candidate_attributes',
      '/v3/scorecard_candidate_attributes',
      // The chosen options of answers that are neither text nor yes or no.
      '/v3/scorecard_question_answer_options',
      '/v3/scorecard_question_answers',
      // The names of those options.
      '/v3/scorecard_question_options',
      '/v3/scorecard_questions',
      '/v3/scorecards',
      users,
    ]);
  });

  it('take one call per level of the interview plan', async () => {
    const cost = await costOf(`{ applications(first: 30, accounts: ["gh"]) { nodes {
      interviews { nodes { jobInterview { name kit {
        exercises attributes { name } defaultInterviewers { fullName } questions { text options { name } }
      } } } }
    } } }`);
    expect(cost).toEqual([
      '/v3/applications',
      '/v3/default_interviewers',
      '/v3/focus_candidate_attributes',
      '/v3/interview_kits',
      '/v3/interviews',
      '/v3/job_candidate_attributes',
      '/v3/job_interviews',
      '/v3/scorecard_question_options',
      '/v3/scorecard_questions',
      '/v3/users',
    ]);
  });

  it('take no extra call for scorecards that are reached both by interviewers and by applications', async () => {
    const cost = await costOf(`{ applications(first: 50, accounts: ["gh"]) { nodes {
      scorecards { nodes { verdict } }
      interviews { nodes { interviewers { scorecard { verdict } } } }
    } } }`);
    expect(cost.filter((path) => path === '/v3/scorecards').length).toBeLessThanOrEqual(2);
  });

  it('take one call for each of history, files, demographic answers and EEOC responses', async () => {
    const cost = await costOf(`{ applications(first: 50, accounts: ["gh"]) { nodes {
      stageHistory { days } attachments { kind } demographicAnswers { text } eeocResponses { gender }
    } } }`);
    expect(cost).toEqual([
      '/v3/application_stages',
      '/v3/applications',
      '/v3/attachments',
      '/v3/demographic_answers',
      '/v3/eeoc',
    ]);
  });
});

describe('the related records of fifty Greenhouse prospects', () => {
  it('take one call per type, and one for all pools and all their stages', async () => {
    const cost =
      await costOf(`{ applications(first: 50, accounts: ["gh"], filter: { isProspect: true }) { nodes {
      notes { body } prospectDetail { pool { name } stage { name } owner { fullName } department { name } office { name } }
    } } }`);
    expect(cost).toEqual([
      '/v3/applications',
      '/v3/departments',
      '/v3/notes',
      '/v3/offices',
      '/v3/prospect_details',
      '/v3/prospect_pool_stages',
      '/v3/prospect_pools',
      '/v3/users',
    ]);
  });
});

describe('Greenhouse departments and offices', () => {
  it('take one call for the list and one for the children', async () => {
    const cost = await costOf(
      '{ departments(first: 14, accounts: ["gh"]) { nodes { name parent { name } children { name } } } }',
    );
    expect(cost).toEqual(['/v3/departments', '/v3/departments']);
  });
});

describe('a Greenhouse credential without a scope', () => {
  it('fails only the fields that need the scope, and names it', async () => {
    await using limited = await setUp({
      ...withoutWaits(),
      greenhouse: {
        ...withoutWaits().greenhouse,
        scopes: new Set(['harvest:applications:list', 'harvest:interviews:list']),
      },
    });
    const { data, errors } = await limited.ask(`{ applications(first: 2, accounts: ["gh"]) { nodes {
      id interviews { nodes { status } } scorecards { nodes { verdict } }
    } } interviews(first: 1, accounts: ["gh"]) { nodes { id } } scorecards(first: 1, accounts: ["gh"]) { nodes { id } } }`);

    expect(data.applications.nodes).toHaveLength(2);
    expect(data.applications.nodes[0].interviews.nodes).toBeInstanceOf(Array);
    expect(data.applications.nodes[0].scorecards).toBeNull();
    expect(data.interviews.nodes).toHaveLength(1);
    expect(data.scorecards).toBeNull();
    for (const error of errors ?? []) {
      expect(error.extensions.code).toBe('UPSTREAM_FORBIDDEN');
      expect(error.message).toContain('harvest:scorecards:list');
    }
    expect(errors?.map(({ path }) => path?.join('.')).toSorted()).toEqual([
      'applications.nodes.0.scorecards',
      'applications.nodes.1.scorecards',
      'scorecards',
    ]);
  });
});
