import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import type { Data } from '../support/setup.ts';
import { type Exchange, pass } from './proxy.ts';
import { type Reading, readings } from './readings.ts';
import { names, type Play, type Stage, setStage, startPlay } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage[Symbol.asyncDispose]());

const patiently = { interval: 5, timeout: 10_000 };
const first = { greenhouse: /^\/v3\/applications$/, smartrecruiters: /^\/jobs$/ };

/** The list that the edge hangs on is answered when the test says so. */
async function hold(reading: Reading, requestTimeout: string) {
  const options = { clock: systemClock, requestTimeout, upstreamTimeout: '20s' };
  const play = await startPlay(stage, { provider: reading.provider, ...options });
  const held: Exchange[] = [];
  play.proxy.fault = {
    matches: (path) => first[reading.provider].test(path),
    respond: (exchange) => void held.push(exchange),
  };
  return {
    play,
    query: `{ ${reading.query(stage)} }`,
    /** Answers what was asked for; nothing may come of it. */
    async release() {
      for (const { response, forward } of held) pass(response, await forward());
      await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
}

const asked = (play: Play, count: number) =>
  vi.waitFor(() => expect(play.proxy.hits).toHaveLength(count), patiently);

describe.each(readings.filter(({ kind }) => kind === 'edge'))('of $provider nothing is asked', (reading) => {
  it('after the client’s deadline', async () => {
    const { play, query, release } = await hold(reading, '1s');
    const { errors } = await play.ask(query);
    expect(errors).toMatchObject([{ path: ['subject'], extensions: { code: 'UPSTREAM_TIMEOUT' } }]);
    await release();
    expect(play.proxy.arrived).toHaveLength(1);
    await play[Symbol.asyncDispose]();
  });

  it('after the client has left', async () => {
    const { play, query, release } = await hold(reading, '20s');
    const leaving = new AbortController();
    const answer = play.ask(query, {}, { signal: leaving.signal });
    await asked(play, 1);
    leaving.abort();
    await expect(answer).rejects.toThrow();
    await release();
    expect(play.proxy.arrived).toHaveLength(1);
    expect(play.log.map((line) => JSON.parse(line))).toMatchObject([{ status: 499, errors: [] }]);
    await play[Symbol.asyncDispose]();
  });

  it('where an attempt would come too late to be repeated', async () => {
    const { play, query } = await hold(reading, '1s');
    play.proxy.fault = {
      matches: (path) => first[reading.provider].test(path),
      respond: ({ response }) => void response.writeHead(503, { 'retry-after': '2' }).end(),
    };
    const { errors } = await play.ask(query);
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfter: 2 } }]);
    expect(play.proxy.hits).toHaveLength(1);
    await play[Symbol.asyncDispose]();
  });
});

describe.each(['greenhouse', 'smartrecruiters'] as const)('an account at %s that hangs', (provider) => {
  const other = provider === 'greenhouse' ? 'smartrecruiters' : 'greenhouse';
  const usersOf = (account: string) => `{ users(first: 3, accounts: ["${account}"]) { nodes { id } } }`;

  it('costs the other one nothing', async () => {
    const clock = systemClock;
    // Longer than a window of the provider's limit, or those beyond it would be turned away at once.
    const timeouts = { requestTimeout: '60s', upstreamTimeout: '60s' };
    await using play = await startPlay(stage, { provider, clock, ...timeouts });
    const sandbox = other === 'greenhouse' ? stage.greenhouse : stage.smartRecruiters;
    await play.data(usersOf(names[other]));
    play.proxy.fault = { matches: () => true, respond() {} };
    const leaving = new AbortController();
    let over = 0;
    // Each with a page of its own, so that they share nothing.
    const hanging = Array.from({ length: 200 }, (_, index) =>
      play
        .ask(
          `{ users(first: ${index + 1}, accounts: ["${names[provider]}"]) { nodes { id } } }`,
          {},
          { signal: leaving.signal },
        )
        .catch(() => null)
        .finally(() => {
          over += 1;
        }),
    );
    await vi.waitFor(() => expect(play.proxy.hits.length).toBeGreaterThan(0), patiently);

    sandbox.requests.splice(0);
    for (let count = 1; count <= 8; count += 1) {
      const { users } = await play.data(usersOf(names[other]));
      expect(users.nodes).toHaveLength(3);
      // Not one more than alone, nor one that was tried again.
      expect(sandbox.requests.map(({ status }) => status)).toEqual(Array.from({ length: count }, () => 200));
    }
    expect(over).toBe(0);
    leaving.abort();
    await Promise.all(hanging);
  });

  it('is left alone after twenty failures, and both are told at once', async () => {
    await using play = await startPlay(stage, { provider });
    play.proxy.fault = {
      matches: () => true,
      respond: ({ response }) => void response.writeHead(500).end(),
    };
    for (let count = 0; count < 20; count += 1) await play.ask(usersOf(names[provider]));
    expect(play.proxy.hits).toHaveLength(20);
    const both =
      '{ both: users(first: 500) { nodes { account { name } } problems { account { name } code retryAfter } } }';
    const { both: found } = await play.data(both);
    expect(new Set(found.nodes.map(({ account }: Data) => account.name))).toEqual(new Set([names[other]]));
    expect(found.problems).toEqual([
      { account: { name: names[provider] }, code: 'UPSTREAM_UNAVAILABLE', retryAfter: expect.any(Number) },
    ]);
    expect(play.proxy.hits).toHaveLength(20);
    expect(stage.find(play.told())).toBeNull();
  });
});
