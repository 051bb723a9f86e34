import { createGraphQLError } from 'graphql-yoga';
import type { OperationParams } from '../operations/operation.ts';

/** What the body of a request may have. */
const names: ReadonlySet<string> = new Set(['query', 'variables', 'operationName', 'extensions']);

/** Throws if the bytes are not UTF-8. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads the JSON body of a POST. Throws a refusal that does not quote what was sent. */
export function parseJsonBody(bytes: ArrayBuffer | Uint8Array): unknown {
  const text = orRefused(() => utf8.decode(bytes), 'The body must be UTF-8');
  const body: unknown = orRefused(() => JSON.parse(text), 'The body must be JSON');
  if (typeof body !== 'object' || body === null) throw badRequest('The body must be a JSON object');
  return body;
}

/** The parameters of one operation. Throws a refusal that does not quote what was sent. */
export function toOperationParams(body: unknown): OperationParams {
  if (Array.isArray(body)) throw badRequest('Batching is not supported.');
  if (!isObject(body)) throw badRequest('The body must be a JSON object');
  if (!Object.keys(body).every((name) => names.has(name)))
    throw badRequest(`The body may have ${[...names].join(', ')}, and nothing else`);
  const { query, variables, operationName, extensions } = body;
  if (query === null || query === undefined) throw badRequest('Must provide query string.', true);
  if (typeof query !== 'string') throw wrongType('query', 'a string', query);
  if (!isObjectOrNone(variables)) throw wrongType('variables', 'empty or an object', variables);
  if (!isObjectOrNone(extensions)) throw wrongType('extensions', 'empty or an object', extensions);
  if (operationName !== null && operationName !== undefined && typeof operationName !== 'string')
    throw wrongType('operationName', 'empty or a string', operationName);
  return { query, variables: variables ?? {}, operationName: operationName ?? null };
}

/** Reads something that throws if it cannot be read. */
export function orRefused<Result>(read: () => Result, message: string): Result {
  try {
    return read();
  } catch (error) {
    throw isUnreadable(error) ? badRequest(message) : error;
  }
}

function isUnreadable(error: unknown): boolean {
  return error instanceof SyntaxError || error instanceof URIError || error instanceof TypeError;
}

/** `spec` if a client that accepts plain JSON only is answered with status 200. */
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
