import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Setup, setUp } from '../../support/setup.ts';

let s: Setup;

beforeAll(async () => {
  s = await setUp({ cacheTtl: '60s', greenhouse: { rateLimit: { requests: 1_000, windowSeconds: 30 } } });
});
afterAll(() => s[Symbol.asyncDispose]());
beforeEach(() => {
  s.paths();
});

async function explain(query: string) {
  const response = await s.post({ query }, { headers: { 'x-hiregraph-explain': '1' } });
  return (await response.json()).extensions.upstream;
}

describe('the explain extension', () => {
  it('lists the calls with their accounts and their reasons', async () => {
    const upstream = await explain(
      '{ applications(first: 3, accounts: ["gh"]) { nodes { candidate { firstName } job { title } } } }',
    );
    expect(upstream.log.map(({ path, reads }: { path: string; reads: string }) => [path, reads])).toEqual([
      ['/v3/applications', 'a page of Application: candidateId, jobId'],
      ['/v3/candidates', '3 of Candidate: firstName'],
      ['/v3/jobs', expect.stringMatching(/^[123] of Job: title$/)],
    ]);
    expect(upstream).toMatchObject({ calls: s.paths().length, cached: 0, waitedMs: expect.any(Number) });
    expect(upstream.perAccount).toEqual([
      {
        account: 'gh',
        calls: 3,
        remaining: expect.any(Number),
        resetsAt: expect.stringMatching(/^\d{4}-.*Z$/),
      },
    ]);
    expect(upstream.perAccount[0].remaining).toBeLessThan(1_000);
  });

  it('lists no call if all records are cached', async () => {
    const query = '{ jobs(first: 5, accounts: ["gh"]) { nodes { title department { name } } } }';
    await explain(query);
    expect(await explain(query)).toMatchObject({ calls: 0, cached: 2, perAccount: [], log: [] });
  });

  it('has null for a rate limit that the provider does not report', async () => {
    const { perAccount } = await explain('{ users(first: 1, accounts: ["sr"]) { nodes { fullName } } }');
    expect(perAccount).toEqual([{ account: 'sr', calls: 1, remaining: null, resetsAt: null }]);
  });

  it('is absent without its header, and contains no value of the query', async () => {
    const query =
      '{ candidates(first: 1, accounts: ["gh"], filter: { email: "someone@example.com" }) { nodes { id } } }';
    const { text } = await s.ask(query);
    expect(text).not.toContain('upstream');
    expect(JSON.stringify(await explain(query))).not.toContain('someone');
  });
});
