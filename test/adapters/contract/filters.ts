import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsIn, walk } from '../support/adapter-reads.ts';
import { drawStretch, type FilteredType, filteredTypes, type Sample, samplesOf } from './filter-samples.ts';
import { type AnyPage, listingOf } from '../support/test-account.ts';
import type { Suite } from './suite.ts';

export function describeFilters(suite: Suite): void {
  describe.each(filteredTypes)('a filter of %s', (type) => {
    const { unsupportedFilters, maxPageSize } = listingOf(suite.declared, type);
    const names = Object.keys(unfiltered[type]);

    function ask(samples: readonly Sample[]): Promise<AnyPage[]> {
      const asked = samples.map(({ name, value }) => [name, value]);
      const filter = { ...unfiltered[type], ...Object.fromEntries(asked) };
      return walk(suite.account, type, { size: maxPageSize, filter, fields: new Set(['createdAt']) });
    }

    let all: readonly Sample[] | null = null;
    const samples = () => (all ??= samplesOf(type, suite.account.sandbox.dataset, suite.account.telling));

    it.each(names.filter((name) => !unsupportedFilters.includes(name)))(
      'loses no record by %s, and leaves to others what it does not apply',
      async (name) => {
        const own = samples().filter((sample) => sample.name === name);
        expect(own.some(({ matches }) => matches.size > 0) || isForeign(suite, name)).toBe(true);
        for (const sample of own) check(await ask([sample]), [sample]);
      },
    );

    it.each((['createdAt', 'updatedAt'] as const).filter((name) => !unsupportedFilters.includes(name)))(
      'loses no record by %s within any stretch of time, and leaves to others what it does not apply',
      async (name) => {
        const { sandbox, telling } = suite.account;
        const stretch = drawStretch(type, name, sandbox.dataset, telling);
        const property = fc.asyncProperty(stretch, async (sample) => check(await ask([sample]), [sample]));
        await fc.assert(property, { numRuns: 25, seed: 20_261_122 });
      },
    );

    it('loses no record by two conditions at once', async () => {
      const usable = names.filter((name) => !unsupportedFilters.includes(name));
      const chosen = usable.flatMap((name) => samples().find((sample) => sample.name === name) ?? []);
      for (const [index, one] of chosen.entries()) {
        for (const other of chosen.slice(index + 1)) check(await ask([one, other]), [one, other]);
      }
    });
  });

  /** All that match came, each once, and nothing that a condition excludes which is not left to the gateway. */
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

/** Offices are unknown to a provider whose jobs have none. */
function isForeign({ account }: Suite, name: string): boolean {
  return name === 'office' && account.sandbox.dataset.offices.length === 0;
}

const times = { createdAt: null, updatedAt: null };

const unfiltered: Readonly<Record<FilteredType, Readonly<Record<string, null>>>> = {
  Candidate: { ...times, email: null, tag: null, job: null, search: null },
  Application: { ...times, candidates: null, jobs: null, status: null, stageName: null, isProspect: null },
  Job: { ...times, status: null, department: null, office: null, code: null, search: null },
  Offer: { ...times, applications: null, candidates: null, jobs: null, status: null, currentOnly: null },
};
