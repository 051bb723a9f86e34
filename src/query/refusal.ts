import type { ASTNode, GraphQLError } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';

/** Creates the error of a request that is refused as a whole because of its values, with HTTP status 400. */
export function refusal(message: string): GraphQLError {
  return createGraphQLError(message, { extensions: { http: { status: 400 }, code: 'BAD_USER_INPUT' } });
}

/** The same for a document that exceeds a limit, or would cost too much; `nodes` is the place, if there is one. */
export function tooComplex(message: string, nodes: readonly ASTNode[] = []): GraphQLError {
  const extensions = { http: { status: 400 }, code: 'QUERY_TOO_COMPLEX' };
  return createGraphQLError(message, { ...(nodes.length > 0 ? { nodes } : {}), extensions });
}
