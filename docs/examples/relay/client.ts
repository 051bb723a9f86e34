import {
  ConnectionHandler,
  Environment,
  type FetchFunction,
  fetchQuery,
  Network,
  RecordSource,
  ROOT_ID,
  Store,
} from 'relay-runtime';
import candidatesQuery, {
  type queriesCandidatesQuery,
} from './__generated__/queriesCandidatesQuery.graphql.ts';

/** Relay's cache in front of the gateway. */
export function createEnvironment(url: string): Environment {
  const send: FetchFunction = async ({ text }, variables) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  };
  return new Environment({ network: Network.create(send), store: new Store(new RecordSource()) });
}

type Page = queriesCandidatesQuery['response'];

/** Reads page after page, and returns the length of the list that Relay has joined. */
export async function readCandidates(environment: Environment): Promise<number> {
  let page = await readPage(environment, null);
  while (page?.candidates.pageInfo.hasNextPage) {
    page = await readPage(environment, page.candidates.pageInfo.endCursor ?? null);
  }
  const source = environment.getStore().getSource();
  const edges = source.get(ConnectionHandler.getConnectionID(ROOT_ID, 'queries_candidates'))?.edges;
  return new Set(Object.values(edges ?? {}).flat()).size;
}

function readPage(environment: Environment, after: string | null): Promise<Page | undefined> {
  const variables = { first: 500, after };
  return fetchQuery<queriesCandidatesQuery>(environment, candidatesQuery, variables).toPromise();
}
