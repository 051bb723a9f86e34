import type { Data, Setup } from './setup.ts';

/** A connection with its arguments, without `first` and `after`. */
export interface Connection {
  readonly field: string;
  readonly accounts?: readonly string[];
  readonly filter?: object;
  /** The record that the connection is a field of; a connection at the root has none. */
  readonly of?: { readonly type: string; readonly id: string };
  /** Whether the query selects `problems`, so that a failing account is no error. */
  readonly toleratesProblems?: boolean;
}

export interface Page {
  /** Account name and remote id of each record, such as `gh 4001`, in the order of the page. */
  readonly records: readonly string[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
  readonly problems: readonly { readonly account: { readonly name: string }; readonly code: string }[];
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export function queryOf({ field, accounts, filter, of, toleratesProblems }: Connection) {
  const filterType = `${field.charAt(0).toUpperCase()}${field.slice(1, -1)}Filter`;
  const declared = ['$first: Int', '$after: String'];
  const given = ['first: $first', 'after: $after'];
  if (of !== undefined) declared.push('$id: ID!');
  if (accounts !== undefined) {
    declared.push('$accounts: [String!]');
    given.push('accounts: $accounts');
  }
  if (filter !== undefined) {
    declared.push(`$filter: ${filterType}`);
    given.push('filter: $filter');
  }
  const list = `list: ${field}(${given.join(', ')}) {
    edges { cursor node { remoteId account { name } } }
    nodes { remoteId }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    ${toleratesProblems ? 'problems { account { name } code message retryAfter }' : ''}
  }`;
  const body = of === undefined ? list : `node(id: $id) { ... on ${of.type} { ${list} } }`;
  return {
    query: `query (${declared.join(', ')}) { ${body} }`,
    variables: { ...(accounts && { accounts }), ...(filter && { filter }), ...(of && { id: of.id }) },
  };
}

export async function readPage(s: Setup, connection: Connection, page: PageArguments): Promise<Page> {
  const { query, variables } = queryOf(connection);
  const data = await s.data(query, { ...variables, ...page });
  const { edges, nodes, pageInfo, problems = [] } = connection.of === undefined ? data.list : data.node.list;
  const { hasNextPage, startCursor, endCursor } = pageInfo;
  const cursors: string[] = edges.map(({ cursor }: Data) => cursor);
  const records = edges.map(({ node }: Data) => `${node.account.name} ${node.remoteId}`);
  if (nodes.some(({ remoteId }: Data, index: number) => remoteId !== edges[index].node.remoteId))
    throw new Error('nodes and edges have different records');
  if (startCursor !== (cursors[0] ?? null)) throw new Error('startCursor is not that of the first edge');
  if (cursors.length > 0 && endCursor !== cursors.at(-1))
    throw new Error('endCursor is not that of the last edge');
  if (pageInfo.hasPreviousPage !== (typeof page.after === 'string'))
    throw new Error('hasPreviousPage is wrong');
  return { records, cursors, hasNextPage, endCursor, problems };
}

/** Reads all pages. `firsts` are the page sizes, repeated as needed; `between` runs after each page but the last. */
export async function readPages(
  s: Setup,
  connection: Connection,
  firsts: readonly number[],
  between: (page: Page) => void = () => {},
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  for (;;) {
    const first = firsts[pages.length % firsts.length] ?? 25;
    const page: Page = await readPage(s, connection, { first, after });
    pages.push(page);
    if (!page.hasNextPage) return pages;
    if (page.endCursor === null) throw new Error('a page with a next page has no endCursor');
    if (pages.length > 2_000) throw new Error('the list does not end');
    after = page.endCursor;
    between(page);
  }
}

export function recordsOf(pages: readonly Page[]): readonly string[] {
  return pages.flatMap(({ records }) => records);
}
