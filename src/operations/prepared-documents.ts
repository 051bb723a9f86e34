import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { checkStructure, checkText, type StructureLimits } from '../query/document-limits.ts';
import type { Variables } from '../query/field-plan.ts';
import { fragmentsOf, type PlanSource, QueryPlan } from '../query/query-plan.ts';
import { type Program, toProgram } from './plan-executor.ts';

export interface DocumentOptions {
  readonly schema: GraphQLSchema;
  readonly limits: StructureLimits;
  readonly allowsIntrospection: boolean;
}

/** The documents of recent operations, each parsed, checked and planned once. */
export interface PreparedDocuments {
  /** Prepares a document, unless it is cached. Throws a syntax or limit error, and returns the errors of validation. */
  find(text: string): PreparedDocument | readonly GraphQLError[];
}

export interface PreparedDocument {
  readonly document: DocumentNode;
  /** Null if the document has no operation of that name, or has several and `name` is null. */
  operation(name: string | null): PreparedOperation | null;
}

const maxCachedBytes = 64 * 2 ** 20;
/** Approximate memory of a token with its nodes of the document and of the plan. */
const bytesPerToken = 1_000;
/** Bounds of the cache of coerced variables: entries, characters of all texts, and characters of one. */
const maxVariables = 10_000;
const maxVariablesLength = 1_000_000;
const maxLengthOfVariables = 1_000;
/** How many validation errors are reported; bounded because each may repeat a name of the document. */
const maxErrors = 20;

/** Creates the only cache keyed by documents. It is bounded in bytes, because a client can send any number of documents. */
export function createPreparedDocuments(options: DocumentOptions): PreparedDocuments {
  const variables = new LRUCache<string, Coerced>({
    max: maxVariables,
    maxSize: maxVariablesLength,
    maxEntrySize: maxLengthOfVariables,
    sizeCalculation: (_coerced, text) => text.length,
  });
  let operationCount = 0;
  const coerceVariables = (schema: GraphQLSchema, operation: OperationDefinitionNode): Coerce => {
    operationCount += 1;
    return createCoerce(schema, operation, operationCount, variables);
  };
  const prepared = new LRUCache<string, PreparedDocument>({
    maxSize: maxCachedBytes,
    sizeCalculation: ({ document }, text) => {
      let bytes = text.length * 2;
      for (let token = document.loc?.startToken ?? null; token !== null; token = token.next)
        bytes += bytesPerToken;
      return bytes;
    },
  });

  return {
    find(text) {
      const known = prepared.get(text);
      if (known !== undefined) return known;
      const document = parseWithin(text, options);
      const errors = validateWithin(document, options);
      if (errors.length > 0) return errors;
      const created = prepareDocument(document, options.schema, coerceVariables);
      prepared.set(text, created);
      return created;
    },
  };
}

/**
 * Refuses what is too much, or what no provider could be asked with, before any work that grows faster than the text:
 * first the text, then the document, and only then validation.
 */
function parseWithin(text: string, { limits }: DocumentOptions): DocumentNode {
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
    const { message, source, positions } = error;
    throw createGraphQLError(message, { source, positions, extensions: { http: badRequest } });
  }
}

function validateWithin(
  document: DocumentNode,
  { schema, allowsIntrospection }: DocumentOptions,
): readonly GraphQLError[] {
  const rules = allowsIntrospection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, rules, { maxErrors, hideSuggestions: !allowsIntrospection });
  if (errors.some(isAborted)) return [toBadRequest(tooAlike, null)];
  return errors.map((error) => toBadRequest(error.message, error));
}

const tooAlike = 'The query asks too often for fields of the same name';

/** graphql-js bounds the work of comparing fields that have one name in the answer, and says no more than this. */
function isAborted({ message }: GraphQLError): boolean {
  return message === 'Validation aborted.';
}

function toBadRequest(message: string, error: GraphQLError | null): GraphQLError {
  const nodes = error?.nodes;
  return new GraphQLError(message, { ...(nodes ? { nodes } : {}), extensions: { http: badRequest } });
}

function prepareDocument(
  document: DocumentNode,
  schema: GraphQLSchema,
  coerceVariables: (schema: GraphQLSchema, operation: OperationDefinitionNode) => Coerce,
): PreparedDocument {
  const fragments = fragmentsOf(document);
  const operations = new Map<OperationDefinitionNode, PreparedOperation>();
  return {
    document,
    operation(name) {
      const operation = getOperationAST(document, name) ?? null;
      if (operation === null) return null;
      const known = operations.get(operation);
      if (known !== undefined) return known;
      const created = new PreparedOperation(
        { schema, document, operation, fragments },
        coerceVariables(schema, operation),
      );
      operations.set(operation, created);
      return created;
    },
  };
}

/** The values of an operation's variables, with defaults, or what is wrong with them. Equal variables give the same object. */
type Coerced = { readonly values: Variables } | { readonly errors: readonly GraphQLError[] };
type Coerce = (variables: Variables) => Coerced;

/** How many errors of variables are reported. */
const maxVariableErrors = 50;

function createCoerce(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  id: number,
  known: LRUCache<string, Coerced>,
): Coerce {
  const definitions = operation.variableDefinitions ?? [];
  const none: Coerced = { values: {} };
  if (definitions.length === 0) return () => none;
  return (variables) => {
    const key = `${id} ${JSON.stringify(variables)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const options = { maxErrors: maxVariableErrors };
    const { coerced, errors } = getVariableValues(schema, definitions, variables, options);
    if (coerced === undefined) return { errors: errors ?? [] };
    const result = { values: coerced };
    known.set(key, result);
    return result;
  };
}

/** A plan with the program that executes it. */
export interface PreparedPlan {
  readonly plan: QueryPlan;
  readonly program: Program;
}

/** How many plans of one operation are kept, one for each combination of the values of its conditions. */
const maxPlans = 16;

/** One operation of a document, with its plans by the values of the variables in conditions. */
export class PreparedOperation {
  readonly kind: OperationDefinitionNode['operation'];
  readonly coerce: Coerce;
  readonly #source: PlanSource;
  readonly #conditions: readonly string[];
  readonly #plans = new Map<string, PreparedPlan>();
  #runs = 0;

  constructor(source: PlanSource, coerce: Coerce) {
    this.coerce = coerce;
    this.kind = source.operation.operation;
    this.#source = source;
    this.#conditions = conditionsOf(source);
  }

  /** How often it was run before. */
  countRun(): number {
    return this.#runs++;
  }

  planFor(values: Variables): PreparedPlan {
    const key = this.#conditions.map((name) => String(values[name])).join();
    const known = this.#plans.get(key);
    if (known !== undefined) return known;
    const plan = new QueryPlan(this.#source, values);
    const created = { plan, program: toProgram(plan) };
    if (this.#plans.size >= maxPlans) this.#plans.clear();
    this.#plans.set(key, created);
    return created;
  }
}

/** The names of the variables that decide what the operation selects. */
function conditionsOf({ operation, fragments }: PlanSource): readonly string[] {
  const names = new Set<string>();
  for (const definition of [operation, ...fragments.values()])
    visit(definition, {
      Directive({ arguments: given }) {
        for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  return [...names];
}
