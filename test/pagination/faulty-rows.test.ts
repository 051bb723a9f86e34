import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Data } from '../support/setup.ts';
import { type Setup, setUp, withoutWaits } from '../support/setup.ts';

let setup: Setup;
beforeAll(async () => {
  setup = await setUp(withoutWaits());
  return () => setup[Symbol.asyncDispose]();
});
afterEach(() => {
  setup.greenhouse.behave();
  setup.smartRecruiters.behave();
  setup.log.splice(0);
});

type Row = Record<string, unknown>;

/** Changes one row of each answer of a path, by its id. */
function misbehave(provider: 'gh' | 'sr', path: string, id: unknown, change: (row: Row) => unknown): void {
  const changed = (rows: readonly Row[]) => rows.map((row) => (row.id === id ? change(row) : row));
  const sandbox = provider === 'gh' ? setup.greenhouse : setup.smartRecruiters;
  sandbox.misbehave({
    path,
    rewrite: (body) => {
      if (Array.isArray(body)) return changed(body);
      const { content, ...rest } = Object(body);
      return Array.isArray(content) ? { ...rest, content: changed(content) } : body;
    },
  });
}

const accounts = [
  ['gh', '/v3/candidates'],
  ['sr', '/candidates'],
] as const;

const fields = 'nodes { remoteId firstName lastName tags emails { value } }';
const list = (account: string, more = '') =>
  `query($after: String) { candidates(first: 7, after: $after, accounts: ["${account}"]) { ${fields} pageInfo { endCursor hasNextPage } ${more} } }`;

async function walk(account: string, more = ''): Promise<{ nodes: Data[]; problems: Data[]; pages: number }> {
  const nodes: Data[] = [];
  const problems: Data[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const { candidates } = await setup.data(list(account, more), { after });
    nodes.push(...candidates.nodes);
    problems.push(...(candidates.problems ?? []));
    if (!candidates.pageInfo.hasNextPage) return { nodes, problems, pages };
    after = candidates.pageInfo.endCursor;
    if (pages > 200) throw new Error('the walk has no end');
  }
}

function rawId(account: string, id: string): unknown {
  return account === 'gh' ? Number(id) : id;
}

describe.each(accounts)('a list of %s', (account, path) => {
  it.each([
    ['null in a list', { tags: [null] }],
    ['an empty time', { updated_at: '', updatedOn: '' }],
    ['an object instead of a text', { last_name: { x: 1 }, lastName: { x: 1 } }],
  ])('lacks nothing but the value: %s', async (_what, members) => {
    const usual = await walk(account);
    const { remoteId } = usual.nodes[3];
    misbehave(account, path, rawId(account, remoteId), (row) => {
      const known = Object.entries(members).filter(([name]) => name in row || name === 'tags');
      return { ...row, ...Object.fromEntries(known) };
    });
    const found = await walk(account);
    expect(found.nodes.map((node) => node.remoteId)).toEqual(usual.nodes.map((node) => node.remoteId));
    expect(found.nodes.filter((node) => node.remoteId !== remoteId)).toEqual(
      usual.nodes.filter((node) => node.remoteId !== remoteId),
    );
  });

  it('lacks a row without an id, says so, and goes on behind it', async () => {
    const usual = await walk(account);
    const { remoteId } = usual.nodes[10];
    misbehave(account, path, rawId(account, remoteId), (row) => ({ ...row, id: null }));

    const { nodes, problems } = await walk(account, 'problems { account { name } code }');
    expect(nodes).toEqual(usual.nodes.filter((node) => node.remoteId !== remoteId));
    expect(problems).not.toEqual([]);
    for (const problem of problems)
      expect(problem).toEqual({ account: { name: account }, code: 'UPSTREAM_CONTRACT' });

    const { data, errors } = await setup.ask(list(account).replace('first: 7', 'first: 100'));
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'UPSTREAM_CONTRACT', account } }]);
  });
});

it('the log names account, path and count, and not the value', async () => {
  const { nodes } = await walk('gh');
  misbehave('gh', '/v3/candidates', Number(nodes[2].remoteId), (row) => ({ ...row, tags: [7_777, null] }));
  await setup.data(list('gh'));
  const warnings = setup.log.filter(({ level }) => level === 'warn');
  expect(warnings).toMatchObject([{ account: 'gh', call: '/v3/candidates', path: '.tags[]', count: 2 }]);
  expect(JSON.stringify(warnings)).not.toContain('7777');
});

it('an employment with an empty date costs that date, in a batch of candidates', async () => {
  const query = `{ candidates(first: 20, accounts: ["gh"]) { nodes { remoteId employments { company startedOn } } } }`;
  const usual = await setup.data(query);
  let count = 0;
  setup.greenhouse.misbehave({
    path: '/v3/candidate_employments',
    rewrite: (body) =>
      Array.isArray(body)
        ? body.map((row, index) => {
            if (index !== 0) return row;
            count += 1;
            return { ...row, latest: 'x', company_name: '' };
          })
        : body,
  });
  const found = await setup.data(query);
  expect(count).toBeGreaterThan(0);
  const changed = found.candidates.nodes.filter(
    (node: Data, index: number) => JSON.stringify(node) !== JSON.stringify(usual.candidates.nodes[index]),
  );
  expect(changed).toHaveLength(1);
  for (const { employments } of found.candidates.nodes) expect(employments).not.toBeNull();
});
