import type { GraphQLError } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';

/** Creates a request error with HTTP status 400; error masking adds its code. */
export function refusal(message: string): GraphQLError {
  return createGraphQLError(message, { extensions: { http: { status: 400 } } });
}
