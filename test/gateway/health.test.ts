import { describe, expect, it } from 'vitest';
import { createDataset, greenhouseProfile } from '../../src/sandbox/dataset.ts';
import { setUp, withoutWaits } from '../support/setup.ts';

const health = `health { isWorking problem { code account { name } } actor { fullName } missingScopes }`;

describe('the health of an account', () => {
  it('has the state and the user of the credential, for one call each', async () => {
    await using s = await setUp(withoutWaits());
    const { accounts } = await s.data(
      `{ accounts { name health { isWorking missingScopes actor { id } } } }`,
    );
    expect(accounts).toEqual([
      // The service user of the credential itself is not exposed.
      { name: 'gh', health: { isWorking: true, missingScopes: [], actor: null } },
      { name: 'sr', health: { isWorking: true, missingScopes: [], actor: { id: expect.any(String) } } },
    ]);
    expect(s.paths()).toEqual(['/v3/users', '/user-api/v201804/users/me']);
  });

  it('names the user as whom the credential acts', async () => {
    const admin = createDataset(greenhouseProfile).users.find(
      ({ isSiteAdmin, isActive }) => isSiteAdmin && isActive,
    );
    await using s = await setUp({ ...withoutWaits(), greenhouseUser: admin?.key ?? 0 });
    const { account } = await s.data(`{ account(name: "gh") { ${health} } }`);
    expect(account.health.actor).toEqual({ fullName: `${admin?.firstName} ${admin?.lastName}` });
  });

  it('has the reason for which the credential does not work', async () => {
    await using s = await setUp({ ...withoutWaits(), smartRecruiters: { apiKey: 'another one' } });
    const { account } = await s.data(`{ account(name: "sr") { ${health} } }`);
    expect(account.health).toEqual({
      isWorking: false,
      problem: { code: 'UPSTREAM_UNAUTHENTICATED', account: { name: 'sr' } },
      actor: null,
      missingScopes: [],
    });
  });

  it('has the reason for which the provider cannot be reached', async () => {
    await using s = await setUp(withoutWaits());
    await s.greenhouse.close();
    const { account } = await s.data(`{ account(name: "gh") { ${health} } }`);
    expect(account.health).toMatchObject({ isWorking: false, problem: { code: 'UPSTREAM_UNAVAILABLE' } });
  });
});

describe('a missing scope', () => {
  const scopes = new Set(['harvest:applications:list', 'harvest:interviews:list']);

  it('fails only the fields that need it, and the error names it', async () => {
    await using s = await setUp({ ...withoutWaits(), greenhouse: { scopes } });
    const { data, errors } = await s.ask(
      `{ applications(first: 3, accounts: ["gh"]) { nodes { remoteId interviews { nodes { status } } scorecards { nodes { verdict } } } } }`,
    );
    expect(data.applications.nodes).toHaveLength(3);
    for (const node of data.applications.nodes) {
      expect(node).toMatchObject({ interviews: { nodes: expect.any(Array) }, scorecards: null });
    }
    expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code])).toEqual(
      [0, 1, 2].map((index) => [`applications.nodes.${index}.scorecards`, 'UPSTREAM_FORBIDDEN']),
    );
    expect(errors?.every(({ message }) => message.includes('harvest:scorecards:list'))).toBe(true);
  });

  it('is in the health of the account after the first call that needs it', async () => {
    await using s = await setUp({ ...withoutWaits(), greenhouse: { scopes } });
    const missing = async () => {
      const { account } = await s.data(`{ account(name: "gh") { health { isWorking missingScopes } } }`);
      return account.health;
    };
    // The health check itself reads users.
    expect(await missing()).toEqual({ isWorking: true, missingScopes: ['harvest:users:list'] });
    await s.ask('{ scorecards(first: 1, accounts: ["gh"]) { nodes { verdict } } }');
    expect((await missing()).missingScopes).toEqual(['harvest:scorecards:list', 'harvest:users:list']);
  });

  it('is named in errors of SmartRecruiters accounts as well', async () => {
    await using s = await setUp({
      ...withoutWaits(),
      smartRecruiters: { scopes: ['jobs_read'] },
      hasTokens: true,
    });
    const { errors } = await s.ask('{ users(first: 1, accounts: ["sr"]) { nodes { fullName } } }');
    expect(errors?.[0]?.message).toContain('users_read');
    const { account } = await s.data(`{ account(name: "sr") { health { isWorking missingScopes } } }`);
    expect(account.health).toEqual({ isWorking: true, missingScopes: ['user_me_read', 'users_read'] });
  });
});
