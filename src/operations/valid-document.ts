import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  type ValidationContext,
  type ValidationRule,
  ValuesOfCorrectTypeRule,
  validate,
} from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import type { ErrorCode } from '../errors.ts';
import { toInputMessage } from '../graphql/input-messages.ts';
import { checkStructure, checkText, type StructureLimits } from '../query/document-limits.ts';

export interface DocumentOptions {
  readonly schema: GraphQLSchema;
  readonly limits: StructureLimits;
}

/** How many validation errors are reported; bounded because each may repeat a name of the document. */
const maxErrors = 20;

/**
 * Parses a document. Throws a `GraphQLError` if it exceeds a limit, or has text that cannot be sent to a provider. These
 * checks come before validation, because the time of validation can grow faster than the length of the text.
 */
export function parseWithin(text: string, { limits }: DocumentOptions): DocumentNode {
  checkText(text, limits);
  const document = parseText(text);
  checkStructure(document, limits);
  if (!document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)) throw noSuchOperation();
  return document;
}

export function noSuchOperation(): GraphQLError {
  return createGraphQLError('Could not determine what operation to execute.', {
    extensions: { http: { status: 400 } },
  });
}

/** A mistake in a document is a mistake of the request: HTTP answers it with 400, unless the client accepts JSON only. */
const badRequest = { spec: true, status: 400 };

function parseText(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { source, positions } = error;
    const extensions = { http: badRequest, code: 'GRAPHQL_PARSE_FAILED' };
    throw createGraphQLError(toInputMessage(error, null), { source, positions, extensions });
  }
}

export function validateWithin(
  document: DocumentNode,
  { schema }: DocumentOptions,
  allowsIntrospection: boolean,
): readonly GraphQLError[] {
  const ofValues = new Set<GraphQLError>();
  const rules = specifiedRules.map((rule) =>
    rule === ValuesOfCorrectTypeRule ? collecting(ValuesOfCorrectTypeRule, ofValues) : rule,
  );
  if (!allowsIntrospection) rules.push(NoSchemaIntrospectionCustomRule);
  const errors = validate(schema, document, rules, { maxErrors, hideSuggestions: !allowsIntrospection });
  if (errors.some(isAborted)) return [toBadRequest(tooAlike, 'QUERY_TOO_COMPLEX', null)];
  const known = allowsIntrospection ? schema : null;
  return errors.map((error) => {
    const code = ofValues.has(error) ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED';
    return toBadRequest(toInputMessage(error, known), code, error);
  });
}

/** The same rule, which also adds its errors to a set: an error does not tell which rule reported it. */
function collecting(rule: ValidationRule, errors: Set<GraphQLError>): ValidationRule {
  return (context) => {
    const reportError = (error: GraphQLError) => {
      errors.add(error);
      context.reportError(error);
    };
    const collected: ValidationContext = Object.create(context, { reportError: { value: reportError } });
    return rule(collected);
  };
}

const tooAlike = 'The query asks too often for fields of the same name';

/** graphql-js bounds the work of comparing fields that have one name in the answer, and says no more than this. */
function isAborted({ message }: GraphQLError): boolean {
  return message === 'Validation aborted.';
}

function toBadRequest(message: string, code: ErrorCode, error: GraphQLError | null): GraphQLError {
  const nodes = error?.nodes;
  return new GraphQLError(message, { ...(nodes ? { nodes } : {}), extensions: { http: badRequest, code } });
}
