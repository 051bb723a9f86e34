import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAlike } from '../../bench/answers.ts';
import { contestantNames, type Lineup, startLineup } from '../../bench/programs/lineup.ts';
import { createQueries, type Query } from '../../bench/queries.ts';

let lineup: Lineup;
let queries: readonly Query[];

beforeAll(async () => {
  [lineup, queries] = await Promise.all([
    startLineup({ names: contestantNames, compresses: false, earlierCheckout: null }),
    createQueries(),
  ]);
});
afterAll(() => lineup[Symbol.asyncDispose]());

describe('the contestants of the benchmark', () => {
  it.each(['Applications', 'Jobs', 'Candidate', 'Candidates'])(
    'return the same answer to %s',
    async (name) => {
      const query = queries.find((one) => one.name === name);
      if (query === undefined) throw new Error(`${name} is not asked`);

      const answers = await askAlike(lineup.contestants, { ...query, variants: query.variants.slice(0, 1) });

      expect([...answers.keys()].map((contestant) => contestant.name)).toEqual(contestantNames);
      for (const [answered] of answers.values()) expect(answered?.answerLength).toBeGreaterThan(100);
    },
  );
});
