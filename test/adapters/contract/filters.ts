import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsIn, listAllPages } from '../support/adapter-reads.ts';
import { type AnyPage, listingOf, openAccount } from '../support/test-account.ts';
import { unfiltered } from '../support/unfiltered.ts';
import { drawRange, filteredTypes, type Sample, samplesOf } from './filter-samples.ts';
import type { Suite } from './suite.ts';

export function describeFilters(suite: Suite): void {
  describe.each(filteredTypes)('a filter of %s', (type) => {
    const { unsupportedFilters, maxPageSize } = listingOf(suite.declared, type);
    const names = Object.keys(unfiltered[type]);

    function list(samples: readonly Sample[]): Promise<AnyPage[]> {
      const conditions = samples.map(({ name, value }) => [name, value]);
      const filter = { ...unfiltered[type], ...Object.fromEntries(conditions) };
      return listAllPages(suite.account, type, { size: maxPageSize, filter, fields: new Set(['createdAt']) });
    }

    let all: readonly Sample[] | null = null;
    const samples = () => (all ??= samplesOf(type, suite.account.sandbox.dataset, suite.account.view));

    it.each(names.filter((name) => !unsupportedFilters.includes(name)))(
      'by %s loses no record, and is residual if the provider does not apply it',
      async (name) => {
        const named = samples().filter((sample) => sample.name === name);
        expect(named.some(({ matches }) => matches.size > 0) || lacksOffices(suite, name)).toBe(true);
        for (const sample of named) check(await list([sample]), [sample]);
      },
    );

    it.each((['createdAt', 'updatedAt'] as const).filter((name) => !unsupportedFilters.includes(name)))(
      'by %s loses no record of any range of time, and is residual if the provider does not apply it',
      async (name) => {
        const { sandbox, view } = suite.account;
        const range = drawRange(type, name, sandbox.dataset, view);
        const property = fc.asyncProperty(range, async (sample) => check(await list([sample]), [sample]));
        await fc.assert(property, { numRuns: 25, seed: 20_261_122 });
      },
    );

    it('by two conditions loses no record', async () => {
      const usable = names.filter((name) => !unsupportedFilters.includes(name));
      const chosen = usable.flatMap((name) => samples().find((sample) => sample.name === name) ?? []);
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
    const filter = { ...unfiltered.Candidate, search };
    const pages = await listAllPages(account, 'Candidate', { size: 500, filter });
    expect(idsIn(pages)).toContain(account.view.remoteId('Candidate', one.key));
  });

  /** Fails unless all matching records are listed once, and no record that a condition excludes, except a residual one. */
  function check(pages: readonly AnyPage[], samples: readonly Sample[]): void {
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

/** Whether the filter is by office and the data set has no offices. */
function lacksOffices({ account }: Suite, name: string): boolean {
  return name === 'office' && account.sandbox.dataset.offices.length === 0;
}
