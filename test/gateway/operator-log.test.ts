import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Setup, setUp } from '../support/setup.ts';

let setup: Setup;
beforeEach(async () => {
  setup = await setUp({
    greenhouse: { scopes: new Set(['harvest:jobs:list']) },
  });
});
afterEach(() => setup[Symbol.asyncDispose]());

const lines = (msg: string) => setup.log.filter((line) => line.msg === msg);
const statuses = () =>
  Object.fromEntries(setup.gateway.accounts.current.map(({ account, status }) => [account.name, status()]));

const jobs = `{
  ofGh: jobs(first: 2, accounts: ["gh"]) { nodes { title } problems { code } }
  ofSr: jobs(first: 2, accounts: ["sr"]) { nodes { title } problems { code } }
}`;

describe('the log', () => {
  it('names account and code of a failure that became a problem', async () => {
    setup.greenhouse.misbehave({ status: 500 });
    await setup.ask(jobs);

    expect(lines('account failure')).toEqual([
      expect.objectContaining({
        level: 'warn',
        account: 'gh',
        provider: 'greenhouse',
        code: 'UPSTREAM_UNAVAILABLE',
        reads: 'Job',
        status: 500,
      }),
    ]);
  });

  it('names those of one that became an error, one line for many', async () => {
    setup.smartRecruiters.misbehave({ status: 403 });
    const { errors } = await setup.ask(
      '{ a: jobs(accounts: ["sr"]) { nodes { id } } b: candidates(accounts: ["sr"]) { nodes { id } } }',
    );

    expect(errors).not.toHaveLength(0);
    expect(lines('account failure')).toEqual([
      expect.objectContaining({ account: 'sr', code: 'UPSTREAM_FORBIDDEN' }),
    ]);
  });

  it('names a missing scope once', async () => {
    const candidates = '{ candidates(accounts: ["gh"]) { nodes { id } } }';
    await setup.ask(candidates);
    await setup.ask(candidates);

    expect(lines('scope missing')).toEqual([
      expect.objectContaining({ level: 'warn', account: 'gh', scope: 'harvest:candidates:list' }),
    ]);
  });

  it('says that a credential is refused, and that it is accepted again', async () => {
    setup.smartRecruiters.misbehave({ status: 401 });
    await setup.ask(jobs);
    await setup.ask(jobs);
    setup.smartRecruiters.behave();
    await setup.ask(jobs);

    expect(lines('credential refused')).toEqual([expect.objectContaining({ level: 'warn', account: 'sr' })]);
    expect(lines('credential accepted')).toEqual([expect.objectContaining({ level: 'info', account: 'sr' })]);
  });

  it('says that the circuit of an account has opened', async () => {
    setup.greenhouse.misbehave({ status: 500 });
    for (let count = 0; count < 21; count += 1) await setup.ask(jobs);

    expect(lines('circuit opened')).toEqual([expect.objectContaining({ level: 'warn', account: 'gh' })]);
  });
});

describe('the status of an account', () => {
  it('is what its reads have shown', async () => {
    expect(statuses()).toEqual({
      gh: { state: 'unknown', code: null },
      sr: { state: 'unknown', code: null },
    });
    setup.smartRecruiters.misbehave({ status: 500 });
    await setup.ask(jobs);

    expect(statuses()).toEqual({
      gh: { state: 'ok', code: null },
      sr: { state: 'failing', code: 'UPSTREAM_UNAVAILABLE' },
    });
    setup.smartRecruiters.behave();
    await setup.ask(jobs);

    expect(statuses()).toMatchObject({ sr: { state: 'ok', code: null } });
  });

  it('takes no read: an account that was not asked is unknown', async () => {
    await setup.ask('{ jobs(first: 2, accounts: ["gh"]) { nodes { title } } }');

    expect(statuses()).toMatchObject({ gh: { state: 'ok' }, sr: { state: 'unknown' } });
    expect(setup.smartRecruiters.requests).toEqual([]);
  });
});
