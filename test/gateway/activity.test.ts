import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hurried, type Setup, setUp } from './setup.ts';

let s: Setup;

beforeAll(async () => {
  s = await setUp(hurried());
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
      scorecards { verdict author { fullName } }
    } } }`);
    expect(cost).toEqual([
      '/v3/applications',
      '/v3/interviewers',
      '/v3/interviews',
      '/v3/scorecards',
      // Authors are known a step before the people of the panels.
      '/v3/users',
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

describe('what hangs on twenty jobs', () => {
  it('is one call for each kind: posts, places, pay, team, openings and stages', async () => {
    const cost = await costOf(`{ jobs(first: 20, accounts: ["gh"]) { nodes {
      posts { title locations { office { name } } payRanges { min max } }
      hiringTeam { role } openings { code } stages { name }
    } } }`);
    expect(cost).toEqual([
      '/v3/job_hiring_managers',
      '/v3/job_interview_stages',
      '/v3/job_owners',
      '/v3/job_post_locations',
      '/v3/job_posts',
      '/v3/jobs',
      '/v3/offices',
      '/v3/openings',
      '/v3/pay_input_ranges',
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
      ...hurried(),
      greenhouse: {
        ...hurried().greenhouse,
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
