import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Data, type Setup, setUp, withoutWaits } from '../support/setup.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let s: Setup;

beforeAll(async () => {
  s = await setUp(withoutWaits());
});
afterAll(() => s[Symbol.asyncDispose]());
beforeEach(() => {
  s.paths();
});

const rows = '{ nodes { id } pageInfo { hasNextPage endCursor } }';

/** The answers to one query with both fields, and to one query for each, with the calls of all. */
async function compare(within: (fields: string) => string, one: string, other: string, variables = {}) {
  const types = { few: 'Int', many: 'Int', stage: 'String' };
  const ask = async (fields: string) => {
    const used = Object.entries(types).filter(([name]) => fields.includes(`$${name}`));
    const declared = used.map(([name, type]) => `$${name}: ${type}`).join(', ');
    const query = `{ ${within(fields)} }`;
    const data: Data = await s.data(declared === '' ? query : `query (${declared}) ${query}`, variables);
    return { data, paths: s.paths() };
  };
  const together = await ask(`one: ${one} ${rows} other: ${other} ${rows}`);
  const first = await ask(`one: ${one} ${rows}`);
  const second = await ask(`other: ${other} ${rows}`);
  return { together, first, second };
}

/** The rows under a response name, of every record of the data. */
function under(data: Data, name: string): unknown[] {
  if (Array.isArray(data)) return data.flatMap((each) => under(each, name));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === name ? [value] : under(value, name)));
}

describe('the same connection under two aliases with different sizes', () => {
  const jobs = (account: string, first: number) => (fields: string) =>
    `jobs(first: ${first}, accounts: ["${account}"]) { nodes { ${fields} } }`;

  it.each<[what: string, within: (fields: string) => string, one: string, other: string]>([
    ['below several jobs', jobs('gh', 4), 'applications(first: 2)', 'applications(first: 7)'],
    ['below one job', jobs('gh', 1), 'applications(first: 7)', 'applications(first: 2)'],
    ['below a job of SmartRecruiters', jobs('sr', 1), 'applications(first: 2)', 'applications(first: 7)'],
    ['with variables', jobs('gh', 4), 'applications(first: $few)', 'applications(first: $many)'],
    [
      'with the same filter',
      jobs('gh', 4),
      'applications(first: 2, filter: { stageName: $stage })',
      'applications(filter: { stageName: "Onsite" }, first: 7)',
    ],
    [
      'at the root',
      (fields) => fields,
      'jobs(first: 2, accounts: ["gh"])',
      'jobs(first: 7, accounts: ["gh"])',
    ],
  ])('is read once, with the larger: %s', async (_what, within, one, other) => {
    const variables = { few: 2, many: 7, stage: 'Onsite' };
    const { together, first, second } = await compare(within, one, other, variables);
    const [larger = second] = [first, second].toSorted((a, b) => b.paths.length - a.paths.length);
    expect(together.paths).toEqual(larger.paths);
    const withoutCursors = (data: Data, name: string) =>
      JSON.parse(
        JSON.stringify(under(data, name), (key, value) => (key === 'endCursor' ? undefined : value)),
      );
    expect(withoutCursors(together.data, 'one')).toEqual(withoutCursors(first.data, 'one'));
    expect(withoutCursors(together.data, 'other')).toEqual(withoutCursors(second.data, 'other'));
  });

  it('is read for each if the filters differ', async () => {
    const filtered = (stage: string) => `applications(first: 2, filter: { stageName: "${stage}" })`;
    const { together, first } = await compare(jobs('gh', 4), filtered('Onsite'), filtered('Phone Screen'));
    expect(together.paths.length).toBe(first.paths.length + 1);
  });

  it('goes on behind the smaller one', async () => {
    const { jobs: found }: Data = await s.data(
      `{ jobs(first: 3, accounts: ["gh"]) { nodes { id one: applications(first: 1) ${rows} other: applications(first: 3) ${rows} } } }`,
    );
    for (const { id, one, other } of found.nodes) {
      if (!one.pageInfo.hasNextPage) continue;
      const { node } = await s.data(
        `query ($id: ID!, $after: String) { node(id: $id) { ... on Job { applications(first: 2, after: $after) ${rows} } } }`,
        { id, after: one.pageInfo.endCursor },
      );
      expect([...one.nodes, ...node.applications.nodes].slice(0, 3)).toEqual(other.nodes);
    }
  });
});
