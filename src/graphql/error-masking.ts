import { type ExecutionResult, GraphQLError } from 'graphql';
import { createGraphQLError, maskError as hideError } from 'graphql-yoga';
import { GatewayError } from '../errors.ts';

const hiddenMessage = 'Unexpected error.';

/** Masks every error of a result. `onDefect` is called with the errors whose message is hidden from clients. */
export function maskErrors(
  result: ExecutionResult,
  onDefect: (errors: readonly unknown[]) => void,
): ExecutionResult {
  const { errors } = result;
  if (errors === undefined) return result;
  const hidden = errors.filter((error) => !isShown(error) && !isClientAbort(error));
  if (hidden.length > 0) onDefect(hidden.map(rootOf));
  return { ...result, errors: errors.map((error) => maskError(error)) };
}

/**
 * Converts an error to the form that clients see: a `GatewayError` with its code, a `GraphQLError` about the request without
 * the values that it quotes, and any other error as Yoga's default message.
 */
export function maskError(error: unknown): GraphQLError {
  const root = rootOf(error);
  if (root instanceof GatewayError) {
    return createGraphQLError(root.message, { ...locationOf(error), extensions: toExtensions(root) });
  }
  if (root instanceof GraphQLError && error instanceof GraphQLError) {
    // Transports read `http` and remove it; other extensions may quote values of the request.
    const { http } = root.extensions;
    const extensions = { ...(http ? { http } : {}), code: 'BAD_USER_INPUT' };
    return createGraphQLError(toMessage(error, root), { ...locationOf(error), extensions });
  }
  const masked = hideError(error, hiddenMessage, false);
  return masked instanceof GraphQLError ? masked : createGraphQLError(hiddenMessage);
}

/** Whether clients see the message of the error, so that it does not have to be logged. */
export function isShown(error: unknown): boolean {
  const root = rootOf(error);
  return root instanceof GatewayError || root instanceof GraphQLError;
}

/** Whether a client disconnected, which aborts its operation and is no defect. */
function isClientAbort(error: unknown): boolean {
  const root = rootOf(error);
  return root instanceof DOMException && root.name === 'AbortError';
}

function toExtensions({ code, origin, retryAfter }: GatewayError): Record<string, unknown> {
  return {
    code,
    ...(origin === null ? {} : { account: origin.account, provider: origin.provider.toUpperCase() }),
    ...(retryAfter === null ? {} : { retryAfter }),
  };
}

/** The location of an error in the document and in the result. */
function locationOf(error: unknown) {
  if (!(error instanceof GraphQLError)) return {};
  const { nodes, source, positions, path } = error;
  return { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null };
}

/** The error that a resolver threw; execution wraps it, sometimes more than once. */
function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof Error && 'originalError' in root && root.originalError) root = root.originalError;
  return root;
}

/** Messages of graphql-js that quote a value, with the text that replaces the quoting part. */
const quotingMessages: readonly (readonly [message: RegExp, shown: string])[] = [
  [/ cannot represent .*$/s, ' cannot represent this value.'],
  [/Value .* does not exist in ("\w+" enum).*$/s, 'The value does not exist in $1.'],
  [/Field ".*" is not defined by type ("\w+").*$/s, 'It has a field that is not defined by type $1.'],
  [/(Expected (?:value of )?(?:non-nullable )?type "[^"]*").*$/s, '$1.'],
];

/** The message without values of the request. Names of fields, types and variables stay. */
function toMessage({ message: whole }: GraphQLError, root: GraphQLError): string {
  if (whole.startsWith('Syntax Error:')) return whole.replaceAll(/ "(?:[^"\\]|\\.)*"/gs, '');
  const plain = quotingMessages.reduce(
    (text, [message, shown]) => text.replace(message, shown),
    root.message,
  );
  const variable = /^Variable ("\$\w+") (?:got|has) invalid value/.exec(whole)?.[1];
  return variable === undefined || root.message === whole ? plain : `Variable ${variable} is wrong: ${plain}`;
}
