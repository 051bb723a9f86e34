import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionNames, toFilter, unfiltered } from '../../../src/domain/filters.ts';
import { idsIn, listAllPages } from '../support/adapter-reads.ts';
import { walkFiltered } from '../support/filtered-walk.ts';
import { listingOf, openAccount } from '../support/test-account.ts';
import { type CoreType, coreTypes, drawRange, type Sample, samplesOf } from './filter-samples.ts';
import { recordSamples } from './record-samples.ts';
import type { Suite } from './suite.ts';

interface ListedPage {
  readonly items: readonly { readonly remoteId: string }[];
  readonly residual: readonly string[];
}

export function describeFilters(suite: Suite): void {
  const filtered = suite.listed.filter((type) => conditionNames(type).length > 0);

  describe.each(filtered)('a filter of %s', (type) => {
    const { sentFilters, unsupportedFilters, maxPageSize, priceOf } = listingOf(suite.declared, type);
    const names = conditionNames(type);
    const supported = names.filter((name) => !unsupportedFilters.includes(name));

    function list(samples: readonly Sample[]) {
      const conditions = samples.map(({ name, value }) => [name, value]);
      const filter = { ...unfiltered(type), ...Object.fromEntries(conditions) };
      const size = Math.min(maxPageSize, 500);
      return listAllPages(suite.account, type, { size, filter, fields: new Set(['createdAt']) });
    }

    let all: readonly Sample[] | null = null;
    function samples(): readonly Sample[] {
      const { sandbox, view } = suite.account;
      const isCore = (of: string): of is CoreType => coreTypes.some((core) => core === of);
      return (all ??= [
        ...(isCore(type) ? samplesOf(type, sandbox.dataset, view) : []),
        ...recordSamples(type, suite.expected, view),
      ]);
    }

    it('has samples of each condition, some of which match', () => {
      expect([...new Set(samples().map(({ name }) => name))].toSorted()).toEqual(names.toSorted());
      const isMatched = (name: string) =>
        samples().some((sample) => sample.name === name && sample.matches.size > 0);
      const unmatched = supported.filter((name) => !isMatched(name));
      expect(unmatched).toEqual(suite.subject.unmatchedFilters[type] ?? []);
    });

    it.each(supported)('by %s gives the records of the whole list that meet it, once each', async (name) => {
      for (const sample of samples().filter((each) => each.name === name)) {
        const what = `${name} ${JSON.stringify(sample.value)}`;
        const ids = await walkFiltered(suite.account, type, toFilter(type, { [name]: sample.value }));
        expect(ids.toSorted(), what).toEqual([...sample.matches].toSorted());
      }
    });

    it.each(supported.filter((name) => sentFilters.includes(name)))(
      'by %s reads no page in vain if the provider applies it',
      async (name) => {
        const { requests } = suite.account.sandbox;
        for (const sample of samples().filter((each) => each.name === name)) {
          const before = requests.length;
          const pages = await list([sample]);
          check(pages, [sample]);
          if (pages.some(({ residual }) => residual.length > 0)) continue;
          // A condition that takes further lists has smaller pages, of which some may be empty.
          const calls = requests.length - before;
          const isOneList = calls === pages.length;
          const most = Math.ceil(sample.matches.size / (isOneList ? Math.min(maxPageSize, 500) : 25));
          expect(pages.length, `pages by ${name}`).toBeLessThanOrEqual(
            isOneList ? Math.max(1, most) : most + 2,
          );
          expect(calls, `calls by ${name}`).toBeLessThanOrEqual(3 * pages.length);
        }
      },
    );

    it.each(supported)('by %s is priced as unapplied only if the gateway applies it', async (name) => {
      for (const sample of samples().filter((each) => each.name === name)) {
        const { unapplied } = priceOf(toFilter(type, { [name]: sample.value }));
        const pages: readonly ListedPage[] = await list([sample]);
        // A page without rows leaves nothing to apply.
        for (const { residual } of pages.filter(({ items }) => items.length > 0))
          expect(
            unapplied.filter((each) => !residual.includes(each)),
            JSON.stringify(sample.value),
          ).toEqual([]);
      }
    });

    it.each((['createdAt', 'updatedAt'] as const).filter((name) => supported.some((each) => each === name)))(
      'by %s loses no record of any range of time, and is residual if the provider does not apply it',
      async (name) => {
        const { sandbox, view } = suite.account;
        const core = coreTypes.find((each) => each === type);
        if (core === undefined) return;
        const range = drawRange(core, name, sandbox.dataset, view);
        const property = fc.asyncProperty(range, async (sample) => check(await list([sample]), [sample]));
        await fc.assert(property, { numRuns: 25, seed: 20_261_122 });
      },
    );

    it('by two conditions loses no record', async () => {
      const chosen = supported.flatMap((name) => samples().find((sample) => sample.name === name) ?? []);
      for (const [index, one] of chosen.entries()) {
        for (const other of chosen.slice(index + 1)) check(await list([one, other]), [one, other]);
      }
    });
  });

  it.each([
    ['GROSS', 'Groß'],
    ['groß', 'GROSS'],
    ['νικοσ', 'ΝΙΚΟΣ'],
    ['ΝΙΚΟΣ', 'Νικος'],
    ['ipek', 'İpek'],
    ['IŞIL', 'ışıl'],
    ['ÉVA', 'e\u0301va'],
  ])('a search for %s loses nobody called %s', async (search, lastName) => {
    const { subject } = suite;
    const [one, ...others] = subject.dataset.candidates;
    if (one === undefined) throw new Error('the data set has no candidates');
    const dataset = { ...subject.dataset, candidates: [{ ...one, lastName }, ...others] };
    await using account = await openAccount(subject, { dataset });
    const filter = { ...unfiltered('Candidate'), search };
    const pages = await listAllPages(account, 'Candidate', { size: 500, filter });
    expect(idsIn(pages)).toContain(account.view.remoteId('Candidate', one.key));
  });

  /** Fails unless all matching records are listed once, and no record that a condition excludes, except a residual one. */
  function check(pages: readonly ListedPage[], samples: readonly Sample[]): void {
    const what = samples.map(({ name, value }) => `${name} ${JSON.stringify(value)}`).join(' and ');
    const ids = idsIn(pages);
    const [smallest = new Set<string>()] = samples.map(({ matches }) => matches);
    const wanted = [...smallest].filter((id) => samples.every(({ matches }) => matches.has(id)));
    const listed = new Set(ids);
    expect(
      wanted.filter((id) => !listed.has(id)),
      `lost by ${what}`,
    ).toEqual([]);
    expect(ids.length, `repeated by ${what}`).toBe(listed.size);
    const residual = new Set(pages.flatMap((page) => page.residual));
    for (const { name, matches } of samples.filter((sample) => !residual.has(sample.name))) {
      expect(
        ids.filter((id) => !matches.has(id)),
        `wrong by ${name} of ${what}`,
      ).toEqual([]);
    }
  }
}
