import { GraphQLError, type GraphQLSchema, isEnumType } from 'graphql';

/** Messages of graphql-js that quote a value, with the text that replaces the quoting part. */
const quotingMessages: readonly (readonly [message: RegExp, shown: string])[] = [
  [/^Field ".*" is not defined by type ("\w+").*$/s, 'It has a field that is not defined by type $1.'],
  [/^Value ".*" does not exist in ("\w+" enum).*$/s, 'The value does not exist in $1.'],
  [/ cannot represent .*$/s, ' cannot represent this value.'],
  [/(Expected non-nullable type "[^"]*" not to be null).*$/s, '$1.'],
  [/(Expected (?:value of )?type "[^"]*").*$/s, '$1.'],
];

/** What graphql-js suggests are names of the schema. */
const suggestion = /( Did you mean (?:the enum value )?"\w+"(?:, "\w+"|,? or "\w+")*\?)$/;
/** What graphql-js says of a value that is not in an enum. */
const enumMessage = /^(?:Enum "(\w+)" cannot represent |Value ".*" does not exist in "(\w+)" enum\.)/s;

/**
 * The message of an error of graphql-js about a request, without the values that it quotes: names of fields, types and
 * variables stay, and so does the path in a variable. With a schema, which the client may know, it suggests names and
 * lists the values of an enum.
 */
export function toInputMessage(error: GraphQLError, schema: GraphQLSchema | null): string {
  const whole = error.message;
  if (whole.startsWith('Syntax Error:')) return whole.replaceAll(/ "(?:[^"\\]|\\.)*"/gs, '');
  const variable = /^Variable ("\$\w+") (?:got|has) invalid value /.exec(whole)?.[1];
  const cause = causeOf(error);
  if (variable === undefined || cause === error) return toPlain(cause.message, schema);
  return `Variable ${variable} is wrong${pathIn(error)}: ${toPlain(cause.message, schema)}`;
}

function toPlain(message: string, schema: GraphQLSchema | null): string {
  const plain = quotingMessages.reduce((text, [quoting, shown]) => text.replace(quoting, shown), message);
  if (plain === message || schema === null) return plain;
  const [, ofKind, ofValue] = enumMessage.exec(message) ?? [];
  const type = schema.getType(ofKind ?? ofValue ?? '');
  const allowed = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  if (allowed.length > 0) return `${plain} Allowed: ${allowed.join(', ')}`;
  return `${plain}${suggestion.exec(message)?.[1] ?? ''}`;
}

/** The place in a variable, as ` at "filter.updatedAt.gte"`; empty for the variable itself. */
function pathIn({ message, originalError }: GraphQLError): string {
  const reason = `; ${originalError?.message ?? ''}`;
  if (!message.endsWith(reason)) return '';
  return / at "[\w.[\]]+"$/.exec(message.slice(0, -reason.length))?.[0] ?? '';
}

/** The error of a scalar or an enum, which graphql-js wraps. */
function causeOf(error: GraphQLError): GraphQLError {
  let cause = error;
  while (cause.originalError instanceof GraphQLError) cause = cause.originalError;
  return cause;
}
