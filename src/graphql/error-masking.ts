import { type ExecutionResult, GraphQLError } from 'graphql';
import { createGraphQLError, maskError as hideError } from 'graphql-yoga';
import { GatewayError, isErrorCode } from '../errors.ts';
import { toInputMessage } from './input-messages.ts';

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
 * Converts an error to the form that clients see: a `GatewayError` or a `GraphQLError` of ours with its code, one of
 * graphql-js about the request without the values that it quotes, and any other error as Yoga's default message.
 */
export function maskError(error: unknown): GraphQLError {
  const root = rootOf(error);
  if (root instanceof GatewayError) {
    return createGraphQLError(root.message, { ...locationOf(error), extensions: toExtensions(root) });
  }
  if (root instanceof GraphQLError && error instanceof GraphQLError) {
    // Transports read `http` and remove it; other extensions may quote values of the request.
    const { http, code } = root.extensions;
    const shown = http ? { http } : {};
    // An error with a code is ours, and so is its message.
    if (isErrorCode(code))
      return createGraphQLError(root.message, { ...locationOf(error), extensions: { ...shown, code } });
    const extensions = { ...shown, code: 'BAD_USER_INPUT' };
    return createGraphQLError(toInputMessage(error, null), { ...locationOf(error), extensions });
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
