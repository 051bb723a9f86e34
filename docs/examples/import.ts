import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Copies all candidates and their applications into a file, `node docs/examples/import.ts <url> <file>`. The first run reads
 * everything. Every later run reads the candidates that have changed since, and stores them over the old ones.
 */
export interface Copy {
  /** The beginning of the last complete run: the next one reads what has changed since then. */
  since: string | null;
  readonly candidates: Record<string, CandidateRow>;
  readonly applications: Record<string, ApplicationRow>;
}

interface CandidateRow {
  readonly id: string;
  readonly fullName: string | null;
  readonly updatedAt: string | null;
}

interface ApplicationRow {
  readonly id: string;
  readonly status: string;
  readonly job: { readonly id: string } | null;
  readonly candidate: { readonly id: string } | null;
}

interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly problems: readonly { readonly account: { readonly name: string }; readonly code: string }[];
}

/** Changes that the provider dates a little late are read by the next run once more: that does no harm. */
const overlapMs = 10 * 60_000;

const candidatesQuery = `query ImportCandidates($accounts: [String!], $after: String, $since: DateTime) {
  list: candidates(first: 100, accounts: $accounts, after: $after, filter: { updatedAt: { gte: $since } }) {
    nodes { id fullName updatedAt }
    pageInfo { hasNextPage endCursor }
    problems { account { name } code }
  }
}`;

const applicationsQuery = `query ImportApplications($accounts: [String!], $after: String, $since: DateTime) {
  list: applications(first: 100, accounts: $accounts, after: $after, filter: { updatedAt: { gte: $since } }) {
    nodes { id status job { id } candidate { id } }
    pageInfo { hasNextPage endCursor }
    problems { account { name } code }
  }
}`;

/** SmartRecruiters cannot filter applications by time: they are read with the candidates that have changed. */
const applicationsOfCandidatesQuery = `query ImportByCandidates($accounts: [String!], $after: String, $since: DateTime) {
  list: candidates(first: 100, accounts: $accounts, after: $after, filter: { updatedAt: { gte: $since } }) {
    nodes { applications(first: 100) { nodes { id status job { id } candidate { id } } } }
    pageInfo { hasNextPage endCursor }
    problems { account { name } code }
  }
}`;

/** Brings a copy up to date. It is complete, and `since` moves on, only if every page of every account was read. */
export async function update(url: string, copy: Copy): Promise<{ candidates: number; applications: number }> {
  const begunAt = Date.now();
  const { accounts } = await ask<{ accounts: { name: string; provider: string }[] }>(
    url,
    '{ accounts { name provider } }',
    {},
  );
  const count = { candidates: 0, applications: 0 };
  const keep = (rows: readonly ApplicationRow[]) => {
    for (const row of rows) copy.applications[row.id] = row;
    count.applications += rows.length;
  };
  for (const { name, provider } of accounts) {
    const variables = { accounts: [name], since: copy.since };
    for await (const rows of pages<CandidateRow>(url, candidatesQuery, variables)) {
      for (const row of rows) copy.candidates[row.id] = row;
      count.candidates += rows.length;
    }
    if (provider === 'SMARTRECRUITERS') {
      type Row = { readonly applications: { readonly nodes: readonly ApplicationRow[] } };
      for await (const rows of pages<Row>(url, applicationsOfCandidatesQuery, variables))
        keep(rows.flatMap(({ applications }) => applications.nodes));
    } else {
      for await (const rows of pages<ApplicationRow>(url, applicationsQuery, variables)) keep(rows);
    }
  }
  copy.since = new Date(begunAt - overlapMs).toISOString();
  return count;
}

/** All pages of a list. */
async function* pages<Row>(url: string, query: string, variables: object): AsyncGenerator<readonly Row[]> {
  let after: string | null = null;
  do {
    const { list }: { list: Page<Row> } = await ask(url, query, { ...variables, after });
    const [problem] = list.problems;
    // The cursor keeps the place, so that a careful program would wait and go on; this one gives up.
    if (problem !== undefined) throw new Error(`${problem.account.name}: ${problem.code}`);
    yield list.nodes;
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
}

async function ask<Data>(url: string, query: string, variables: object): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors }: { data: Data; errors?: readonly { message: string }[] } = await response.json();
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

if (import.meta.main) {
  const [url = 'http://127.0.0.1:4000/graphql', path = 'copy.json'] = process.argv.slice(2);
  const copy: Copy = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : { since: null, candidates: {}, applications: {} };
  const { candidates, applications } = await update(url, copy);
  writeFileSync(path, JSON.stringify(copy));
  process.stdout.write(`${candidates} candidates and ${applications} applications were read\n`);
}
