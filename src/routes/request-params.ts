import { createGraphQLError } from 'graphql-yoga';
import type { OperationParams } from '../operations/operation.ts';

/** The parameters that the body of a request may have. */
const parameterNames: ReadonlySet<string> = new Set(['query', 'variables', 'operationName', 'extensions']);

/** Throws if the bytes are not UTF-8. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Parses the JSON body of a POST. Throws a refusal, which does not quote the body. */
export function parseJsonBody(bytes: ArrayBuffer | Uint8Array): unknown {
  const text = orRefused(() => utf8.decode(bytes), 'The body must be UTF-8');
  const body: unknown = orRefused(() => JSON.parse(text), 'The body must be JSON');
  if (typeof body !== 'object' || body === null) throw badRequest('The body must be a JSON object');
  return body;
}

/** Reads the parameters of one operation from a body. Throws a refusal, which does not quote the body. */
export function toOperationParams(body: unknown): OperationParams {
  if (Array.isArray(body)) throw badRequest('Batching is not supported.');
  if (!isObject(body)) throw badRequest('The body must be a JSON object');
  if (!Object.keys(body).every((name) => parameterNames.has(name)))
    throw badRequest(`The body may have ${[...parameterNames].join(', ')}, and nothing else`);
  const { query, variables, operationName, extensions } = body;
  if (query === null || query === undefined) {
    checkPersistedQuery(extensions);
    throw badRequest('Must provide query string.', true);
  }
  if (typeof query !== 'string') throw wrongType('query', 'a string', query);
  if (!isObjectOrNone(variables)) throw wrongType('variables', 'empty or an object', variables);
  if (!isObjectOrNone(extensions)) throw wrongType('extensions', 'empty or an object', extensions);
  if (operationName !== null && operationName !== undefined && typeof operationName !== 'string')
    throw wrongType('operationName', 'empty or a string', operationName);
  return { query, variables: variables ?? {}, operationName: operationName ?? null };
}

/** Apollo's clients send the hash of a query first, and its text once they are told that no query is stored. */
export function checkPersistedQuery(extensions: unknown): void {
  if (!isObject(extensions) || !isObject(extensions.persistedQuery)) return;
  if (typeof extensions.persistedQuery.sha256Hash !== 'string') return;
  // Message, status and header are those of Apollo Server, which clients compare.
  throw createGraphQLError('PersistedQueryNotSupported', {
    extensions: {
      code: 'PERSISTED_QUERY_NOT_SUPPORTED',
      http: { status: 200, headers: { 'cache-control': 'private, no-cache, must-revalidate' } },
    },
  });
}

/** Parses client input; throws a refusal with the message if that throws a parse error. */
export function orRefused<Result>(parse: () => Result, message: string): Result {
  try {
    return parse();
  } catch (error) {
    throw isParseError(error) ? badRequest(message) : error;
  }
}

function isParseError(error: unknown): boolean {
  return error instanceof SyntaxError || error instanceof URIError || error instanceof TypeError;
}

/** With `spec` the status is 200 for a client that accepts `application/json` only, by GraphQL over HTTP. */
function badRequest(message: string, spec = false): Error {
  return createGraphQLError(message, { extensions: { http: { status: 400, ...(spec ? { spec } : {}) } } });
}

function wrongType(name: string, expected: string, value: unknown): Error {
  const type = Array.isArray(value) ? 'array' : typeof value;
  return badRequest(`Expected "${name}" param to be ${expected}, but given ${type}.`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isObjectOrNone(value: unknown): value is Readonly<Record<string, unknown>> | null | undefined {
  return value === null || value === undefined || isObject(value);
}
