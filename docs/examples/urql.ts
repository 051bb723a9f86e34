import { Client, fetchExchange, gql, type TypedDocumentNode } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

/** A client with a cache of records, which joins the pages of a list. */
export function createClient(url: string): Client {
  return new Client({
    url,
    // Cursors and filters may be long, and a query may name people: keep them out of URLs.
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        keys: { CandidateConnection: () => null, CandidateEdge: () => null, PageInfo: () => null },
        resolvers: { Query: { candidates: relayPagination() } },
      }),
      fetchExchange,
    ],
  });
}

interface Candidates {
  readonly candidates: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly fullName: string | null } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

const candidatesQuery: TypedDocumentNode<Candidates, { first: number; after: string | null }> = gql`
  query Candidates($first: Int!, $after: String) {
    candidates(first: $first, after: $after) {
      edges { cursor node { id fullName } }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

/** Fetches page after page. The cache joins them, so that the last result holds the whole list. */
export async function readCandidates(client: Client): Promise<Candidates['candidates']> {
  let list = await readPage(client, null);
  while (list.pageInfo.hasNextPage) list = await readPage(client, list.pageInfo.endCursor);
  return list;
}

async function readPage(client: Client, after: string | null): Promise<Candidates['candidates']> {
  const { data, error } = await client.query(candidatesQuery, { first: 500, after }).toPromise();
  if (data === undefined) throw error;
  return data.candidates;
}
