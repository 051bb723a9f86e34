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

describe('what hangs on fifty applications', () => {
  it('is one call for each kind: interviews, interviewers, scorecards and their authors', async () => {
    const cost = await costOf(`{ applications(first: 50, accounts: ["gh"]) { nodes {
      interviews { status slots { startsAt } interviewers { reply user { fullName } } }
      scorecards {
        verdict author { fullName }
        answers { text isYes question { text } options }
        ratings { verdict note attribute { name } }
      }
    } } }`);
    expect(cost).toEqual([
      '/v3/applications',
      '/v3/interviewers',
      '/v3/interviews',
      '/v3/job_candidate_attributes',
      '/v3/scorecard_candidate_attributes',
      // Which options were chosen, of the answers that are neither a text nor yes or no.
      '/v3/scorecard_question_answer_options',
      '/v3/scorecard_question_answers',
      // The names of those options.
      '/v3/scorecard_question_options',
      '/v3/scorecard_questions',
      '/v3/scorecards',
      // Authors are known a step before the people of the panels.
      '/v3/users',
      '/v3/users',
    ]);
  });

  it('is one call for each step of the plan that an interview leads to', async () => {
    const cost = await costOf(`{ applications(first: 30, accounts: ["gh"]) { nodes {
      interviews { jobInterview { name kit {
        exercises attributes { name } defaultInterviewers { fullName } questions { text options { name } }
      } } }
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

  it('costs nothing for scorecards that interviewers and applications both lead to', async () => {
    const cost = await costOf(`{ applications(first: 50, accounts: ["gh"]) { nodes {
      scorecards { verdict }
      interviews { interviewers { scorecard { verdict } } }
    } } }`);
    expect(cost.filter((path) => path === '/v3/scorecards').length).toBeLessThanOrEqual(2);
  });

  it('is one call for each of history, files, demographic answers and responses to the EEOC', async () => {
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

describe('what hangs on fifty prospects', () => {
  it('is one call for each kind, those of pools and of their stages whole', async () => {
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

describe('trees', () => {
  it('are read once for the list and once for what hangs below', async () => {
    const cost = await costOf(
      '{ departments(first: 14, accounts: ["gh"]) { nodes { name parent { name } children { name } } } }',
    );
    expect(cost).toEqual(['/v3/departments', '/v3/departments']);
  });
});

describe('a credential without a scope', () => {
  it('fails the fields that need it, naming it, and nothing else', async () => {
    await using limited = await setUp({
      ...withoutWaits(),
      greenhouse: {
        ...withoutWaits().greenhouse,
        scopes: new Set(['harvest:applications:list', 'harvest:interviews:list']),
      },
    });
    const { data, errors } = await limited.ask(`{ applications(first: 2, accounts: ["gh"]) { nodes {
      id interviews { status } scorecards { verdict }
    } } interviews(first: 1, accounts: ["gh"]) { nodes { id } } scorecards(first: 1, accounts: ["gh"]) { nodes { id } } }`);

    expect(data.applications.nodes).toHaveLength(2);
    expect(data.applications.nodes[0].interviews).toBeInstanceOf(Array);
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
