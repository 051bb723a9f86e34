import { ApolloClient, gql, HttpLink, InMemoryCache, type TypedDocumentNode } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import possibleTypes from '../possible-types.json' with { type: 'json' };

/** A client whose cache knows the types of each interface, and joins the pages of a list. */
export function createClient(uri: string): ApolloClient {
  return new ApolloClient({
    link: new HttpLink({ uri }),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: {
        Query: { fields: { candidates: relayStylePagination(['accounts', 'filter']) } },
      },
    }),
  });
}

interface Candidates {
  readonly candidates: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly fullName: string | null } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly problems: readonly { readonly code: string }[];
  };
}

const candidatesQuery: TypedDocumentNode<Candidates, { first: number; after?: string | null }> = gql`
  query Candidates($first: Int!, $after: String) {
    candidates(first: $first, after: $after) {
      edges { cursor node { id fullName } }
      pageInfo { hasNextPage endCursor }
      problems { account { name } code }
    }
  }
`;

/** Fetches page after page with `fetchMore`, as a component would. The cache joins them to one list. */
export async function readCandidates(client: ApolloClient): Promise<Candidates['candidates'] | undefined> {
  const options = { query: candidatesQuery, variables: { first: 500 } };
  const first = await client.query(options);
  const list = client.watchQuery(options);
  const subscription = list.subscribe({});
  let page = first.data?.candidates.pageInfo;
  while (page?.hasNextPage) {
    const { data } = await list.fetchMore({ variables: { after: page.endCursor } });
    page = data?.candidates.pageInfo;
  }
  subscription.unsubscribe();
  return client.readQuery(options)?.candidates;
}
