import { expect, it } from 'vitest';
import { createDataset, greenhouseProfile, smartRecruitersProfile } from '../../src/sandbox/dataset.ts';
import type { Dataset } from '../../src/sandbox/model.ts';
import { setUp, withoutWaits } from '../support/setup.ts';

const few = { users: 14, jobs: 14, candidates: 30, applications: 40, offers: 3 };

/** A data set with one candidate of this name. */
function withName(dataset: Dataset, lastName: string): Dataset {
  const [first, ...others] = dataset.candidates;
  if (first === undefined) throw new Error('the data set has no candidates');
  return { ...dataset, candidates: [{ ...first, firstName: 'Ximena', lastName }, ...others] };
}

async function isFound(search: string, lastName: string) {
  await using s = await setUp({
    ...withoutWaits(),
    greenhouse: { dataset: withName(createDataset({ ...greenhouseProfile, ...few }), lastName) },
    smartRecruiters: { dataset: withName(createDataset({ ...smartRecruitersProfile, ...few }), lastName) },
  });
  const query = `query ($search: String) {
    candidates(first: 100, filter: { search: $search }) { nodes { lastName account { name } } }
  }`;
  const { candidates } = await s.data(query, { search });
  const found: { lastName: string; account: { name: string } }[] = candidates.nodes;
  return found.filter((each) => each.lastName === lastName).map(({ account }) => account.name);
}

it.each([
  ['wolff', 'Wolffhardt'],
  ['Ximena WOLFF', 'Wolffhardt'],
  ['gros', 'Großmann'],
  ['GROSSM', 'Großmann'],
  ['νίκ', 'ΝΊΚΟΣ'],
  ['éva', 'E\u0301vangéline'],
  ['shau', 'O’Shaughnessy'],
])('a search for %s finds %s by the beginning of a word', async (search, lastName) => {
  expect(await isFound(search, lastName)).toContain('gh');
});

it.each([
  ['hardt', 'Wolffhardt'],
  ['Ximena hardt', 'Wolffhardt'],
  // A letter with a mark is another letter, also if Unicode has no composed form of both.
  ['ximena q', 'Q\u0301uist'],
  ['ximena evan', 'Évangéline'],
])('a search for %s does not find %s', async (search, lastName) => {
  expect(await isFound(search, lastName)).toEqual([]);
});

it('SmartRecruiters finds whole words, of which the gateway keeps those with all beginnings', async () => {
  expect(await isFound('ximena wolff', 'Wolffhardt')).toEqual(['gh', 'sr']);
  expect(await isFound('wolff', 'Wolffhardt')).toEqual(['gh']);
});
