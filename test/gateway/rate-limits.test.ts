import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { createFakeClock } from '../support/clocks/fake-clock.ts';
import { setUp, withoutWaits } from '../support/setup.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('a share of the limits of an account', () => {
  it.each([
    [1, 10],
    [0.33, 3],
    [0.01, 1],
  ])('of %f sends %i requests to SmartRecruiters in a second', async (share, count) => {
    const clock = createFakeClock();
    await using s = await setUp({ clock, share });
    const sizes = Array.from({ length: 12 }, (_, nth) => nth + 1);
    const asked = Promise.all(
      sizes.map((first) => s.ask(`{ jobs(first: ${first}, accounts: ["sr"]) { nodes { id } } }`)),
    );
    // The time stands still: whatever is not sent now waits for the next second.
    const sent = () => s.smartRecruiters.requests.length;
    await expect.poll(sent, { timeout: 20_000 }).toBe(count);
    await sleep(100);
    expect(sent()).toBe(count);
    await clock.advance(1_100);
    await expect.poll(sent, { timeout: 20_000 }).toBeGreaterThan(count);
    while (sent() < sizes.length) {
      await clock.advance(1_100);
      await sleep(5);
    }
    expect((await asked).every(({ errors }) => errors === undefined)).toBe(true);
  });
});

describe('a 429 in the middle of a page', () => {
  const walk = `query ($after: String) { candidates(first: 500, after: $after, accounts: ["sr"]) {
    nodes { id } pageInfo { hasNextPage endCursor }
  } }`;

  it('leaves the rows that were answered, and the walk goes on behind them', async () => {
    await using s = await setUp({ ...withoutWaits(), requestTimeout: '30s' });
    const all = await s.data(walk);
    const limited = { path: '/candidates', status: 429, headers: { 'retry-after': '60' } };
    let answered = 0;
    // The faults of a sandbox begin at once: the first page is answered before.
    s.smartRecruiters.misbehave({
      path: '/candidates',
      times: 1,
      rewrite(body) {
        answered += 1;
        s.smartRecruiters.misbehave({ ...limited, times: 1 });
        return body;
      },
    });
    const { data, errors } = await s.ask(walk);
    expect({ answered, errors }).toEqual({ answered: 1, errors: undefined });
    const { nodes, pageInfo } = data.candidates;
    expect(pageInfo.hasNextPage).toBe(true);
    expect(nodes).toEqual(all.candidates.nodes.slice(0, nodes.length));
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.length).toBeLessThan(all.candidates.nodes.length);
  });

  it('fails the list if nothing was answered, or if the client would not see that rows are missing', async () => {
    await using s = await setUp({ ...withoutWaits(), requestTimeout: '30s' });
    s.smartRecruiters.misbehave({ path: '/candidates', status: 429, headers: { 'retry-after': '60' } });
    const { data, errors } = await s.ask(walk);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ['candidates'], extensions: { code: 'UPSTREAM_RATE_LIMITED' } }]);
  });
});
