import { describe, expect, it } from 'vitest';
import { createHeldClock } from '../support/clocks/held-clock.ts';
import { type Setup, setUp } from '../support/setup.ts';

const window = '5ms';

async function someCandidates(s: Setup, count: number): Promise<string[]> {
  const { candidates } = await s.data(`{ candidates(first: ${count}, accounts: ["gh"]) { nodes { id } } }`);
  s.paths();
  return candidates.nodes.map(({ id }: { id: string }) => id);
}

const one = 'query ($id: ID!) { candidate(by: { id: $id }) { id firstName } }';

describe('concurrent requests of different clients', () => {
  it('share one call for 50 records by id', async () => {
    await using s = await setUp({ batchWindow: window });
    const ids = await someCandidates(s, 100);
    const answers = await Promise.all(ids.map((id) => s.data(one, { id })));
    expect(answers.map(({ candidate }) => candidate.id)).toEqual(ids);
    expect(s.paths()).toEqual(['/v3/candidates', '/v3/candidates']);
  });

  it('share a page', async () => {
    await using s = await setUp({ batchWindow: window });
    const query = '{ jobs(first: 10, accounts: ["gh"]) { nodes { title department { name } } } }';
    const answers = await Promise.all(Array.from({ length: 20 }, () => s.data(query)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(s.paths()).toEqual(['/v3/jobs', '/v3/departments']);
  });

  it('share SmartRecruiters reads of single records', async () => {
    await using s = await setUp({ batchWindow: window });
    const query = '{ candidates(first: 3, accounts: ["sr"]) { nodes { phones { value } } } }';
    await Promise.all(Array.from({ length: 10 }, () => s.data(query)));
    expect(s.paths()).toHaveLength(1 + 3);
  });

  it('share nothing if there is no window and they do not overlap', async () => {
    await using s = await setUp({ batchWindow: '0s' });
    const [id] = await someCandidates(s, 1);
    await s.data(one, { id });
    await s.data(one, { id });
    expect(s.paths()).toHaveLength(2);
  });
});

describe('a client that disconnects', () => {
  it('does not cancel a read that others wait for', async () => {
    const clock = createHeldClock();
    await using s = await setUp({ greenhouse: { clock, latencyMs: 1 } });
    const query = '{ jobs(first: 10, accounts: ["gh"]) { nodes { title } } }';
    const leaving = new AbortController();
    const left = s.post({ query }, { signal: leaving.signal });
    const stays = s.data(query);
    await clock.waiting;
    leaving.abort();
    await left.catch(() => null);
    clock.release();
    expect((await stays).jobs.nodes).toHaveLength(10);
    expect(s.paths()).toEqual(['/v3/jobs']);
  });
});

describe('a request with no-cache', () => {
  it('bypasses the cache and updates it', async () => {
    await using s = await setUp({ cacheTtl: '60s' });
    const query = '{ jobs(first: 10, accounts: ["gh"]) { nodes { title } } }';
    await s.data(query);
    await s.data(query);
    expect(s.paths()).toHaveLength(1);
    await s.post({ query }, { headers: { 'cache-control': 'no-cache' } });
    expect(s.paths()).toHaveLength(1);
    await s.data(query);
    expect(s.paths()).toEqual([]);
  });
});
