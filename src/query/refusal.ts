import { createGraphQLError } from 'graphql-yoga';

/** A whole request that is not run; the door for errors gives it its code. */
export function refusal(message: string): Error {
  return createGraphQLError(message, { extensions: { http: { status: 400 } } });
}
