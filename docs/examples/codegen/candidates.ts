import { print } from 'graphql';
import { graphql } from './generated/gql.ts';
import type { CandidatesQuery } from './generated/graphql.ts';

const candidatesQuery = graphql(`
  query Candidates($first: Int!, $filter: CandidateFilter) {
    candidates(first: $first, filter: $filter) {
      nodes {
        id
        fullName
        updatedAt
      }
      problems {
        account {
          name
        }
        code
      }
    }
  }
`);

/** Reads a page with the types of the schema. */
export async function readCandidates(url: string, since: string): Promise<CandidatesQuery> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: print(candidatesQuery),
      variables: { first: 10, filter: { updatedAt: { gte: since } } },
    }),
  });
  const { data }: { data: CandidatesQuery } = await response.json();
  return data;
}
