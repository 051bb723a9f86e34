import { afterEach, describe, expect, it } from 'vitest';
import { providers } from '../../src/adapters/index.ts';
import type { AccountConfig } from '../../src/config/config.ts';
import { watch } from '../support/accounts.ts';
import { createHeldClock } from '../support/clocks/held-clock.ts';
import { type Data, type Setup, type SetupOptions, setUp, withoutWaits } from '../support/setup.ts';

const open: Setup[] = [];

async function start(options: SetupOptions = {}): Promise<Setup> {
  const setup = await setUp(options);
  open.push(setup);
  return setup;
}

afterEach(async () => {
  for (const setup of open.splice(0)) await setup[Symbol.asyncDispose]();
});

function configOf(s: Setup, name: string): AccountConfig {
  return s.config.accounts.find((account) => account.name === name) ?? expect.fail(`no account ${name}`);
}

/** An account of SmartRecruiters with a key of its own. */
function withKey(s: Setup, name: string, apiKey: string): AccountConfig {
  const provider = providers.find((each) => each.name === 'smartrecruiters') ?? expect.fail('no provider');
  const settings = provider.toAccount({ url: s.smartRecruiters.url, auth: { type: 'api_key', apiKey } });
  return { name, provider: provider.name, share: 1, settings };
}

const wrongKey = 'a key that the provider does not know';

const jobsOf = (account: string) =>
  `{ jobs(first: 3, accounts: ["${account}"]) { nodes { title account { name } } } }`;

/** A gateway whose account `sr` answers when the test says so, and `gh` at once. */
async function startHeld() {
  const clock = createHeldClock();
  const s = await start({ smartRecruiters: { clock, latencyMs: 1 } });
  const [gh, sr] = [watch(configOf(s, 'gh')), watch(configOf(s, 'sr'))];
  s.gateway.accounts.set(gh.config);
  s.gateway.accounts.set(sr.config);
  const titles = s.smartRecruiters.dataset.jobs.map(({ title }) => title);
  const expectJobs = ({ jobs }: Data) => {
    expect(jobs.nodes).toHaveLength(3);
    for (const { title, account } of jobs.nodes) {
      expect(account.name).toBe('sr');
      expect(titles).toContain(title);
    }
  };
  return { s, clock, gh, sr, expectJobs };
}

type Held = Awaited<ReturnType<typeof startHeld>>;
const changes: readonly (readonly [change: string, act: (held: Held) => void])[] = [
  ['added', ({ s }) => s.gateway.accounts.set(withKey(s, 'new', 'any key'))],
  ['replaced', ({ s }) => s.gateway.accounts.set(configOf(s, 'gh'))],
  ['removed', ({ s }) => void s.gateway.accounts.remove('gh')],
];

describe('an operation that waits for its provider', () => {
  it.each(changes)('gets its answer although another account is %s meanwhile', async (_change, act) => {
    const held = await startHeld();
    const { s, clock, sr } = held;
    const waiting = s.data(jobsOf('sr'));
    await clock.waiting;
    act(held);
    clock.release();
    held.expectJobs(await waiting);
    expect(s.paths()).toEqual(['/jobs']);
    expect([sr.opened, sr.closed]).toEqual([1, 0]);
  });

  it.each<[change: string, act: (held: Held) => void]>([
    ['removed', ({ s }) => void s.gateway.accounts.remove('sr')],
    ['replaced', ({ s }) => s.gateway.accounts.set(withKey(s, 'sr', wrongKey))],
  ])('gets its answer although its own account is %s meanwhile', async (_change, act) => {
    const held = await startHeld();
    const { s, clock, sr } = held;
    const waiting = s.data(jobsOf('sr'));
    await clock.waiting;
    act(held);
    expect(sr.closed).toBe(0);
    clock.release();
    held.expectJobs(await waiting);
    expect(sr.closed).toBe(1);
    expect(s.gateway.accounts.leases).toBe(0);
  });

  it('keeps every account open that was there when it began', async () => {
    const held = await startHeld();
    const { s, clock, gh } = held;
    const waiting = s.data(jobsOf('sr'));
    await clock.waiting;
    s.gateway.accounts.remove('gh');
    expect(gh.closed).toBe(0);
    clock.release();
    await waiting;
    expect(gh.closed).toBe(1);
  });

  it('reads further levels with the account that it began with', async () => {
    const held = await startHeld();
    const { s, clock } = held;
    const query =
      '{ applications(first: 3, accounts: ["sr"]) { nodes { job { title department { name } } } } }';
    const waiting = s.data(query);
    await clock.waiting;
    s.gateway.accounts.set(withKey(s, 'sr', wrongKey));
    clock.release();
    const { applications } = await waiting;
    expect(applications.nodes).toHaveLength(3);
    expect((await s.ask(query)).errors?.[0]?.extensions).toMatchObject({
      code: 'UPSTREAM_UNAUTHENTICATED',
      account: 'sr',
    });
  });

  it('releases its accounts even if it fails, is refused, or its client leaves', async () => {
    const { s, clock } = await startHeld();
    const leaving = new AbortController();
    const left = s.post({ query: jobsOf('sr') }, { signal: leaving.signal }).catch(() => null);
    await clock.waiting;
    leaving.abort();
    await left;
    clock.release();
    await s.ask('{ jobs(after: "no cursor") { nodes { title } } }');
    await s.ask('{ jobs(first: 100000) { nodes { title } } }');
    s.smartRecruiters.misbehave({ status: 403, body: '{}' });
    await s.ask(jobsOf('sr'));
    await expect.poll(() => s.gateway.accounts.leases).toBe(0);
  });
});

describe('a file that is being read', () => {
  async function startFile() {
    const s = await start({
      ...withoutWaits(),
      smartRecruiters: { hiddenCandidates: new Set(), infectedAttachments: new Set() },
    });
    const sr = watch(configOf(s, 'sr'));
    s.gateway.accounts.set(sr.config);
    const { application, content } =
      s.smartRecruiters.dataset.attachments[0] ?? expect.fail('no attachments');
    const remoteId = s.smartRecruiters.remoteId('Application', application);
    const query = `query ($remoteId: String!) {
      application(by: { remote: { account: "sr", remoteId: $remoteId } }) { attachments { url } }
    }`;
    const { url } = (await s.data(query, { remoteId })).application.attachments[0];
    const open = (init: RequestInit = {}) => s.gateway.fetch(new Request(url, init));
    return { s, sr, content, open };
  }

  it('comes whole although its account is removed meanwhile, whose connection is closed then', async () => {
    const { s, sr, content, open } = await startFile();
    const response = await open();
    s.gateway.accounts.remove('sr');
    expect(sr.closed).toBe(0);
    expect(await response.text()).toBe(content);
    expect(sr.closed).toBe(1);
    expect((await open()).status).toBe(404);
  });

  it('keeps no connection open if its client leaves, asks for the headers only, or is refused', async () => {
    const { s, open } = await startFile();
    await (await open()).body?.cancel();
    await open({ method: 'HEAD' });
    s.smartRecruiters.misbehave({ status: 403, body: '{}' });
    await open();
    expect(s.gateway.accounts.leases).toBe(0);
  });
});

describe('a new operation', () => {
  it('sees an account that was added, replaced or removed at once', async () => {
    const s = await start();
    const names = async () => (await s.data('{ accounts { name } }')).accounts.map(({ name }: Data) => name);
    s.gateway.accounts.set(withKey(s, 'new', wrongKey));
    expect(await names()).toEqual(['gh', 'sr', 'new']);
    expect((await s.ask(jobsOf('new'))).errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAUTHENTICATED');
    s.gateway.accounts.set({ ...configOf(s, 'sr'), name: 'new' });
    expect((await s.data(jobsOf('new'))).jobs.nodes).toHaveLength(3);
    s.gateway.accounts.remove('gh');
    expect(await names()).toEqual(['sr', 'new']);
    expect((await s.ask(jobsOf('gh'))).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is answered by none of what the cache of a replaced account has', async () => {
    const s = await start({ cacheTtl: '60s' });
    await s.data(jobsOf('sr'));
    await s.data(jobsOf('gh'));
    s.paths();
    s.gateway.accounts.set(configOf(s, 'sr'));
    await s.data(jobsOf('sr'));
    await s.data(jobsOf('gh'));
    expect(s.paths()).toEqual(['/jobs']);
  });
});

const list =
  'query ($after: String) { jobs(first: 2, after: $after) { nodes { account { name } title } pageInfo { endCursor } } }';

/** The cursor behind the first rows of `gh`, or behind all of them and two of `sr`. */
async function cursorIn(s: Setup, account: 'gh' | 'sr'): Promise<string> {
  const first = account === 'gh' ? 2 : s.greenhouse.dataset.jobs.length + 2;
  const { jobs } = await s.data(
    `{ jobs(first: ${first}) { nodes { account { name } } pageInfo { endCursor } } }`,
  );
  expect(jobs.nodes.at(-1).account.name).toBe(account);
  return jobs.pageInfo.endCursor;
}

describe('a cursor', () => {
  it('that stands in an account that was removed since is an error of the client', async () => {
    const s = await start(withoutWaits());
    const after = await cursorIn(s, 'sr');
    s.gateway.accounts.remove('sr');
    s.paths();
    const { errors } = await s.ask(list, { after });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(s.paths()).toEqual([]);
  });

  it.each<[change: string, standsIn: 'gh' | 'sr', act: (s: Setup) => void]>([
    ['a later account was removed', 'gh', (s) => void s.gateway.accounts.remove('sr')],
    ['an earlier account was removed', 'sr', (s) => void s.gateway.accounts.remove('gh')],
    ['another account was added', 'gh', (s) => s.gateway.accounts.set(withKey(s, 'new', wrongKey))],
    ['another account was replaced', 'gh', (s) => s.gateway.accounts.set(withKey(s, 'sr', wrongKey))],
    ['its own account was replaced', 'sr', (s) => s.gateway.accounts.set(configOf(s, 'sr'))],
  ])('goes on although %s', async (_change, standsIn, act) => {
    const s = await start(withoutWaits());
    const after = await cursorIn(s, standsIn);
    const expected = (await s.data(list, { after })).jobs.nodes;
    act(s);
    const { nodes } = (await s.data(list, { after })).jobs;
    expect(nodes).toEqual(expected);
    expect(nodes.map(({ account }: Data) => account.name)).toEqual([standsIn, standsIn]);
  });
});
