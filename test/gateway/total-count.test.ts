import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rootLists } from '../support/root-lists.ts';
import { type Data, type Setup, setUp, withoutWaits } from '../support/setup.ts';

let s: Setup;
beforeAll(async () => {
  s = await setUp(withoutWaits());
});
afterAll(() => s[Symbol.asyncDispose]());

const page = '{ totalCount nodes { id } pageInfo { hasNextPage endCursor } problems { code } }';

/** The total of each page of a walk, and the number of records that it returned. */
async function walk(field: string, args: string): Promise<{ totals: (number | null)[]; records: number }> {
  const totals: (number | null)[] = [];
  let records = 0;
  let after: string | null = null;
  do {
    const query = `query ($after: String) { list: ${field}(after: $after, ${args}) ${page} }`;
    const { list }: Data = await s.data(query, { after });
    totals.push(list.totalCount);
    records += list.nodes.length;
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
  return { totals, records };
}

describe('the total count', () => {
  it.each(rootLists.map(({ field }) => field))('of %s is the number of records, or null', async (field) => {
    for (const args of ['first: 500', 'first: 99', 'first: 99, accounts: ["gh"]']) {
      const { totals, records } = await walk(field, args);
      for (const total of totals) expect([null, records]).toContain(total);
      // A list on one page is read as a whole, unless no provider has it.
      if (totals.length === 1 && records > 0) expect(totals).toEqual([records]);
    }
  });

  it.each([
    ['candidates', '{ search: "mar" }'],
    ['candidates', '{ tag: "referral" }'],
    ['applications', '{ status: [HIRED] }'],
    ['jobs', '{ status: [OPEN] }'],
    ['jobs', '{ search: "eng" }'],
    ['offers', '{ currentOnly: true, status: [ACCEPTED] }'],
  ])('of %s with the filter %s is that of the records that match, or null', async (field, filter) => {
    for (const first of [500, 40, 7]) {
      const { totals, records } = await walk(field, `first: ${first}, filter: ${filter}`);
      for (const total of totals) expect([null, records]).toContain(total);
      if (totals.length === 1) expect(totals).toEqual([records]);
    }
  });

  it('is told on every page if the provider tells it', async () => {
    for (const field of ['candidates', 'jobs', 'offers']) {
      const { totals, records } = await walk(field, 'first: 20, accounts: ["sr"]');
      expect(totals).toEqual(Array(Math.ceil(records / 20)).fill(records));
    }
  });

  it('is null as long as a page does not show it, and costs no call', async () => {
    const query = (selection: string) => `{ candidates(first: 50) { ${selection} nodes { id } } }`;
    s.paths();
    const { candidates } = await s.data(query('totalCount'));
    expect(candidates.totalCount).toBeNull();
    const paths = s.paths();
    await s.data(query(''));
    expect(paths).toEqual(s.paths());
  });

  it('of a list below a record is known if the page holds the whole list', async () => {
    const jobs = `{ jobs(first: 20) { nodes { applications(first: 30) ${page} } } }`;
    const { nodes }: Data = (await s.data(jobs)).jobs;
    for (const { applications } of nodes) {
      const { totalCount, nodes, pageInfo } = applications;
      if (pageInfo.hasNextPage) expect(totalCount === null || totalCount > 30).toBe(true);
      else expect(totalCount).toBe(nodes.length);
    }
    expect(nodes.some(({ applications }: Data) => applications.totalCount > 0)).toBe(true);
  });

  it('is null if an account failed', async () => {
    await using broken = await setUp({ ...withoutWaits(), smartRecruiters: { apiKey: 'another' } });
    const { jobs } = await broken.data(`{ jobs(first: 500) ${page} }`);
    expect(jobs.problems).toHaveLength(1);
    expect(jobs.totalCount).toBeNull();
  });
});
