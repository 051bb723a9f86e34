import { GraphQLError } from 'graphql';
import { createGraphQLError, maskError as hideError, type Plugin } from 'graphql-yoga';
import { GatewayError } from '../errors.ts';

/**
 * The one door for errors. Our own are shown by code, and so is what GraphQL itself finds wrong with a request, without
 * the values that it quotes. Whatever else went wrong is hidden behind Yoga's default, and goes to the log.
 */
export function maskError(error: unknown, message: string): Error {
  const root = rootOf(error);
  if (root instanceof GatewayError) {
    return createGraphQLError(root.message, { ...placeOf(error), extensions: toExtensions(root) });
  }
  if (root instanceof GraphQLError && error instanceof GraphQLError) {
    // For Yoga, which takes it out; others may quote what was received.
    const { http } = root.extensions;
    const extensions = { ...(http ? { http } : {}), code: 'BAD_USER_INPUT' };
    return createGraphQLError(toMessage(error, root), { ...placeOf(error), extensions });
  }
  return hideError(error, message, false);
}

/** Gives the errors of validation, which come past execution, the same door. */
export function useErrorCodes(): Plugin {
  return {
    onExecutionResult({ result, setResult }) {
      if (result === undefined || !('errors' in result) || !result.errors?.some(isOfValidation)) return;
      const errors = result.errors.map((error) =>
        isOfValidation(error) ? maskError(error, error.message) : error,
      );
      setResult({ ...result, errors: errors.filter((error) => error instanceof GraphQLError) });
    },
  };
}

function isOfValidation({ extensions }: GraphQLError): boolean {
  return extensions.code === 'GRAPHQL_VALIDATION_FAILED' || extensions.code === 'GRAPHQL_PARSE_FAILED';
}

/** Whether an error is shown to clients as it is, so that it is nothing for the log. */
export function isShown(error: unknown): boolean {
  const root = rootOf(error);
  return root instanceof GatewayError || root instanceof GraphQLError;
}

function toExtensions({ code, origin, retryAfter }: GatewayError): Record<string, unknown> {
  return {
    code,
    ...(origin === null ? {} : { account: origin.account, provider: origin.provider.toUpperCase() }),
    ...(retryAfter === null ? {} : { retryAfter }),
  };
}

/** Where in the document and in the answer it happened. */
function placeOf(error: unknown) {
  if (!(error instanceof GraphQLError)) return {};
  const { nodes, source, positions, path } = error;
  return { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null };
}

/** Execution wraps what a resolver throws, sometimes more than once. */
export function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof Error && 'originalError' in root && root.originalError) root = root.originalError;
  return root;
}

/** What GraphQL says of a value that does not fit, and how much of that may be told. */
const quoting: readonly (readonly [said: RegExp, told: string])[] = [
  [/ cannot represent .*$/s, ' cannot represent this value.'],
  [/Value .* does not exist in ("\w+" enum).*$/s, 'The value does not exist in $1.'],
  [/Field ".*" is not defined by type ("\w+").*$/s, 'It has a field that is not defined by type $1.'],
  [/(Expected (?:value of )?(?:non-nullable )?type "[^"]*").*$/s, '$1.'],
];

/** GraphQL quotes values that do not fit their type; names of fields, types and variables stay. */
function toMessage({ message }: GraphQLError, root: GraphQLError): string {
  if (message.startsWith('Syntax Error:')) return message.replaceAll(/ "(?:[^"\\]|\\.)*"/gs, '');
  const plain = quoting.reduce((text, [said, told]) => text.replace(said, told), root.message);
  const variable = /^Variable ("\$\w+") (?:got|has) invalid value/.exec(message)?.[1];
  return variable === undefined || root.message === message
    ? plain
    : `Variable ${variable} is wrong: ${plain}`;
}
