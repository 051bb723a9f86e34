import { type ExecutionResult, GraphQLError } from 'graphql';
import { createGraphQLError, maskError as hideError } from 'graphql-yoga';
import { GatewayError } from '../errors.ts';

const hiddenMessage = 'Unexpected error.';

/** Masks every error of a result. `onDefect` is called with those that clients are not shown. */
export function maskErrors(
  result: ExecutionResult,
  onDefect: (errors: readonly unknown[]) => void,
): ExecutionResult {
  const { errors } = result;
  if (errors === undefined) return result;
  const hidden = errors.filter((error) => !isShown(error) && !isOfLeaving(error));
  if (hidden.length > 0) onDefect(hidden.map(rootOf));
  return { ...result, errors: errors.map((error) => maskError(error)) };
}

/**
 * An error as clients see it: our own with its code, and what GraphQL finds wrong with a request without the values that it
 * quotes. Any other error is hidden behind Yoga's default.
 */
export function maskError(error: unknown): GraphQLError {
  const root = rootOf(error);
  if (root instanceof GatewayError) {
    return createGraphQLError(root.message, { ...placeOf(error), extensions: toExtensions(root) });
  }
  if (root instanceof GraphQLError && error instanceof GraphQLError) {
    // Transports take `http` out; other extensions may quote what was received.
    const { http } = root.extensions;
    const extensions = { ...(http ? { http } : {}), code: 'BAD_USER_INPUT' };
    return createGraphQLError(toMessage(error, root), { ...placeOf(error), extensions });
  }
  const masked = hideError(error, hiddenMessage, false);
  return masked instanceof GraphQLError ? masked : createGraphQLError(hiddenMessage);
}

/** Whether clients are shown the error, so that it does not belong in the log. */
export function isShown(error: unknown): boolean {
  const root = rootOf(error);
  return root instanceof GatewayError || root instanceof GraphQLError;
}

/** A client that leaves ends what runs for it, which is no defect. */
function isOfLeaving(error: unknown): boolean {
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

/** Where in the document and in the answer the error belongs. */
function placeOf(error: unknown) {
  if (!(error instanceof GraphQLError)) return {};
  const { nodes, source, positions, path } = error;
  return { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null };
}

/** The error that a resolver threw; execution wraps it, sometimes more than once. */
export function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof Error && 'originalError' in root && root.originalError) root = root.originalError;
  return root;
}

/** Messages of graphql-js that quote a value, and how much of each is shown. */
const quoting: readonly (readonly [message: RegExp, shown: string])[] = [
  [/ cannot represent .*$/s, ' cannot represent this value.'],
  [/Value .* does not exist in ("\w+" enum).*$/s, 'The value does not exist in $1.'],
  [/Field ".*" is not defined by type ("\w+").*$/s, 'It has a field that is not defined by type $1.'],
  [/(Expected (?:value of )?(?:non-nullable )?type "[^"]*").*$/s, '$1.'],
];

/** The message without values; names of fields, types and variables stay. */
function toMessage({ message: whole }: GraphQLError, root: GraphQLError): string {
  if (whole.startsWith('Syntax Error:')) return whole.replaceAll(/ "(?:[^"\\]|\\.)*"/gs, '');
  const plain = quoting.reduce((text, [message, shown]) => text.replace(message, shown), root.message);
  const variable = /^Variable ("\$\w+") (?:got|has) invalid value/.exec(whole)?.[1];
  return variable === undefined || root.message === whole ? plain : `Variable ${variable} is wrong: ${plain}`;
}
