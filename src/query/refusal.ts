import type { GraphQLError } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';

/** The error of a request that is refused as a whole, with HTTP status 400; masking gives it its code. */
export function refusal(message: string): GraphQLError {
  return createGraphQLError(message, { extensions: { http: { status: 400 } } });
}
