import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { type Data, type Setup, setUp } from '../support/setup.ts';

const list = '{ jobs(first: 10, accounts: ["gh"]) { nodes { id title } } }';
const one = 'query ($id: ID!) { candidate(by: { id: $id }) { firstName } }';
const noCache = { headers: { 'cache-control': 'no-cache' } };

async function firstCandidate(s: Setup): Promise<string> {
  const { candidates } = await s.data('{ candidates(first: 1, accounts: ["gh"]) { nodes { id } } }');
  s.paths();
  return candidates.nodes[0].id;
}

async function extensionsOf(s: Setup, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  return JSON.parse((await s.ask(query, variables)).text).extensions;
}

/** Waits until background reads have ended; their sockets are real. */
async function quiet(s: Setup, paths: number): Promise<string[]> {
  const seen: string[] = [];
  while (seen.length < paths) {
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(...s.paths());
  }
  return seen;
}

describe('stale records', () => {
  it('are served with their age while they are refreshed', async () => {
    const clock = createFakeClock();
    await using s = await setUp({ clock, cacheTtl: '60s', cache: { staleWhileRevalidate: '30s' } });
    const first = await s.data(list);
    expect(await extensionsOf(s, list)).toBeUndefined();
    s.paths();
    await clock.advance(61_000);
    const { data, text } = await s.ask(list);
    expect(data).toEqual(first);
    expect(JSON.parse(text).extensions).toEqual({ stale: [{ account: 'gh', ageMs: 61_000 }] });
    expect(await quiet(s, 1)).toEqual(['/v3/jobs']);
    await expect.poll(() => extensionsOf(s, list)).toBeUndefined();
    expect(s.paths()).toEqual([]);
  });

  it('are refreshed by calls that count for no client request', async () => {
    const clock = createFakeClock();
    await using s = await setUp({ clock, cacheTtl: '60s', cache: { staleWhileRevalidate: '30s' } });
    await s.data(list);
    await clock.advance(61_000);
    await s.data(list);
    await quiet(s, 2);
    expect(s.log.map(({ calls }) => calls)).toEqual([{ gh: 1 }, {}]);
  });

  it('are served with their age while the provider is down, if staleIfError is configured', async () => {
    const clock = createFakeClock();
    const cache = { staleIfError: '1h' };
    const limits = { requestTimeout: '1s', upstreamTimeout: '1s' };
    await using s = await setUp({ clock, cacheTtl: '60s', cache, ...limits });
    const id = await firstCandidate(s);
    const known = await s.data(one, { id });
    const rows = await s.data(list);
    await clock.advance(600_000);
    s.greenhouse.misbehave({ status: 500 });
    const answer = await s.ask(one, { id });
    expect([answer.data, answer.errors]).toEqual([known, undefined]);
    expect(JSON.parse(answer.text).extensions).toEqual({ stale: [{ account: 'gh', ageMs: 600_000 }] });
    expect((await s.ask(list)).data).toEqual(rows);
    const { errors } = await s.ask('{ users(first: 1, accounts: ["gh"]) { nodes { id } } }');
    expect(errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
    const through = JSON.parse(await (await s.post({ query: list }, noCache)).text());
    expect(through.errors[0].extensions.code).toBe('UPSTREAM_UNAVAILABLE');
    expect(through.extensions).toBeUndefined();
  });

  it('are not served by default', async () => {
    const clock = createFakeClock();
    await using s = await setUp({ clock, cacheTtl: '60s' });
    await s.data(list);
    await clock.advance(61_000);
    s.greenhouse.misbehave({ status: 500 });
    expect((await s.ask(list)).errors?.[0]?.extensions.code).toBe('UPSTREAM_UNAVAILABLE');
  });
});

it('each type may have its own TTL, also 0s', async () => {
  const clock = createFakeClock();
  const cache = { ttls: { Job: '5m', Candidate: '0s' } };
  await using s = await setUp({ clock, cacheTtl: '60s', cache });
  const id = await firstCandidate(s);
  await s.data(list);
  await s.data(one, { id });
  await clock.advance(299_000);
  await s.data(list);
  await s.data(one, { id });
  expect(s.paths()).toEqual(['/v3/jobs', '/v3/candidates', '/v3/candidates']);
});

it('an id that the provider does not know causes one call in five seconds', async () => {
  const clock = createFakeClock();
  await using s = await setUp({ clock, cacheTtl: '60s' });
  const missing = '{ candidate(by: { remote: { account: "gh", remoteId: "1" } }) { firstName } }';
  for (const _ of [1, 2]) expect((await s.data(missing)).candidate).toBeNull();
  expect(s.paths()).toEqual(['/v3/candidates']);
  await clock.advance(5_001);
  await s.data(missing);
  expect(s.paths()).toEqual(['/v3/candidates']);
});

it('two accounts of one provider share no cache entry', async () => {
  await using s = await setUp({ cacheTtl: '60s', areDoubled: true });
  const of = (account: string) =>
    s.data(
      `{ candidates(first: 1, accounts: ["${account}"]) { nodes { remoteId firstName account { name } } } }`,
    );
  const [first, second] = [await of('gh'), await of('gh-2')];
  expect(second.candidates.nodes[0].remoteId).toBe(first.candidates.nodes[0].remoteId);
  expect(second.candidates.nodes[0].account.name).toBe('gh-2');
  expect(s.paths()).toEqual(['/v3/candidates', '/v3/candidates']);
});

it('a request with no-cache reads records and pages again, and updates the cache', async () => {
  await using s = await setUp({ cacheTtl: '60s' });
  const id = await firstCandidate(s);
  const byId = { query: one, variables: { id } };
  for (const body of [byId, { query: list }]) {
    await s.post(body);
    s.paths();
    await s.post(body);
    expect(s.paths()).toEqual([]);
    await s.post(body, noCache);
    expect(s.paths()).toHaveLength(1);
    await s.post(body);
    expect(s.paths()).toEqual([]);
  }
});

describe('a record that is created after it was asked for', () => {
  it.each([
    ['gh', 'greenhouse'],
    ['sr', 'smartRecruiters'],
  ] as const)('is found a few seconds later, by key and in a list: %s', async (name, provider) => {
    const clock = createFakeClock();
    await using s = await setUp({ clock, cacheTtl: '60s' });
    const simulated = s[provider];
    const absent =
      name === 'gh'
        ? ({ body: '[]' } as const)
        : ({ status: 404, body: '{"message":"Not found","errors":[]}' } as const);
    const remoteId = simulated.remoteId('Candidate', 5);
    const query = `{ candidate(by: { remote: { account: "${name}", remoteId: "${remoteId}" } }) { remoteId isInternal } }`;
    const users = `{ users(first: 1, accounts: ["${name}"]) { nodes { remoteId } } }`;
    simulated.misbehave({ ...absent, path: name === 'gh' ? '/v3/candidates' : '/candidates/' });
    simulated.misbehave({
      body: name === 'gh' ? '[]' : '{"content":[]}',
      path: name === 'gh' ? '/v3/users' : '/user-api',
    });
    expect(await s.data(query)).toEqual({ candidate: null });
    expect(await s.data(users)).toEqual({ users: { nodes: [] } });
    simulated.behave();
    await clock.advance(5_001);
    expect((await s.data(query)).candidate).toMatchObject({ remoteId });
    expect((await s.data(users)).users.nodes).toHaveLength(1);
  });
});
