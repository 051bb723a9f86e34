/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Conditions for a list of candidates. A record must meet all conditions that are set. */
export type CandidateFilter = {
  /** The candidate was added in this range. SmartRecruiters: the gateway applies it to the listed rows. */
  createdAt?: DateTimeRange | null | undefined;
  /** The candidate has exactly this e-mail address, case-insensitive. */
  email?: string | null | undefined;
  /** Whether only some users may see the candidate. `false` also matches a candidate of whom the provider does not say it, as all of SmartRecruiters. The gateway applies it to the listed rows. */
  isPrivate?: boolean | null | undefined;
  /** The candidate has applied for the job with this global id. */
  job?: string | number | null | undefined;
  /** The last activity on the candidate was in this range. SmartRecruiters does not support this condition: error `UNSUPPORTED_BY_PROVIDER`. Filter by `updatedAt` there. */
  lastActivityAt?: DateTimeRange | null | undefined;
  /** Every word of this text begins a word of the first name, of the last name or of an e-mail address, case-insensitive, in any order. Greenhouse: the gateway compares the listed rows, because there is no such search. SmartRecruiters: the provider's full-text search finds rows by whole words, and the gateway compares these; so a search of a single beginning may find nothing, and with several words, one has to be whole. */
  search?: string | null | undefined;
  /** The candidate has exactly this tag. */
  tag?: string | null | undefined;
  /** The profile was last changed in this range. */
  updatedAt?: DateTimeRange | null | undefined;
};

/** A range of time. A bound that is not set is open. `gte` and `lte` are inclusive, `gt` and `lt` exclusive. */
export type DateTimeRange = {
  /** Later than this time. */
  gt?: string | null | undefined;
  /** At this time or later. */
  gte?: string | null | undefined;
  /** Earlier than this time. */
  lt?: string | null | undefined;
  /** At this time or earlier. */
  lte?: string | null | undefined;
};

export type CandidatesQueryVariables = Exact<{
  first: number;
  filter?: CandidateFilter | null | undefined;
}>;


export type CandidatesQuery = { candidates: { nodes: Array<{ id: string, fullName: string | null, updatedAt: string | null }>, problems: Array<{ code: string, account: { name: string } }> } };


export const CandidatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Candidates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<CandidatesQuery, CandidatesQueryVariables>;