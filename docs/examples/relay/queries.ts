import { graphql } from 'relay-runtime';

/** A page of candidates. Relay's cache joins the pages to one list, whose name is the key. */
export const candidatesQuery = graphql`
  query queriesCandidatesQuery($first: Int!, $after: String) {
    candidates(first: $first, after: $after) @connection(key: "queries_candidates") {
      edges {
        node {
          id
          fullName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      problems {
        account {
          name
        }
        code
      }
    }
  }
`;

/** Any record again by its id, as Relay does it. */
export const nodeQuery = graphql`
  query queriesNodeQuery($id: ID!) {
    node(id: $id) {
      id
      ... on Candidate {
        fullName
        tags
      }
    }
  }
`;
